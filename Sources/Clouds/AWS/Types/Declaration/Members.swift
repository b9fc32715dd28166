public import InfraModel

/// A list whose elements are added and removed one by one or many at once: attached policies, rules, addresses.
///
/// Only the difference is called for. New elements come first and old ones go last, so that nothing is missing in
/// between; an element that changed under its key goes before it comes back, unless adding overwrites it.
public struct Members: Sendable {
  /// By what two elements are the same one.
  public enum Key: Sendable {
    /// The whole element; there are no changed elements.
    case whole
    /// These members of it.
    case members([String])
    /// Code; elements of equal keys are the same one.
    case code(@Sendable (Value) -> Value)
  }

  /// What to do with an element that changed under its key.
  public enum Modification: Sendable {
    /// Adding it again overwrites it.
    case add
    /// It is removed, then added.
    case replace
    /// A call of its own.
    case call(Call)
  }

  /// How many elements a call takes.
  public enum Extent: Hashable, Sendable {
    case each
    case all
  }

  let property: String
  let key: Key
  let extent: Extent
  let add: Call
  let remove: Call
  let modification: Modification
  let consequence: Consequence?
  let initially: (@Sendable (CallScope) -> [Value])?
  let sometimes: [Value]

  /// - Parameters:
  ///   - extent: Whether a call takes one element (``Field/element(_:as:_:)``) or all
  ///     (``Field/elements(_:as:_:)``).
  ///   - initially: Elements that the cloud makes by itself when it creates the resource; they come back when the
  ///     list is no longer declared.
  ///   - sometimes: Elements that it makes beside them in some places.
  public init(
    _ property: String, key: Key = .whole, calls extent: Extent = .each, add: Call, remove: Call,
    changed modification: Modification = .replace, consequence: Consequence? = nil,
    initially: (@Sendable (CallScope) -> [Value])? = nil, sometimes: [Value] = []
  ) {
    self.property = property
    self.key = key
    self.extent = extent
    self.add = add
    self.remove = remove
    self.modification = modification
    self.consequence = consequence
    self.initially = initially
    self.sometimes = sometimes
  }

  func key(of element: Value) -> Value {
    switch key {
    case .whole: element
    case .members(let names): .list(names.map { element[path: $0] ?? .null })
    case .code(let code): code(element)
    }
  }
}
