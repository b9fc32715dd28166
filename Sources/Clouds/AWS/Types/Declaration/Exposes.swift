public import InfraModel

/// A list that lets somebody in: what runs in it and nobody declared is told by every plan.
public struct Exposes: Sendable {
  let exposure: Exposure
  /// The elements, from the raw item, where the list is no property of the type.
  let members: (@Sendable (_ item: Value) -> [Value])?

  /// A property whose list can be declared, empty too.
  /// - Parameter noun: What an element is.
  public init(_ property: String, _ noun: String) {
    exposure = Exposure(property, noun)
    members = nil
  }

  /// A list that is no property of the type, but is made of resources of others.
  /// - Parameters:
  ///   - name: What ``Shares`` calls it.
  ///   - noun: What an element is.
  ///   - fix: What to do about one.
  ///   - members: The elements, from the raw item of the main read.
  public init(
    _ name: String, _ noun: String, fix: String, members: @escaping @Sendable (_ item: Value) -> [Value]
  ) {
    exposure = Exposure(name, noun, fix: fix)
    self.members = members
  }
}
