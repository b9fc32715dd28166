internal import InfraModel

/// One thing that a person could do to a declaration.
struct Edit: Sendable {
  enum Kind: String, CaseIterable, Sendable {
    /// A property has another value.
    case set
    /// A property is left out.
    case unset
    /// A resource, or a component, has another address.
    case rename
    /// The same, and the declaration says so.
    case move
    case remove
    case duplicate
    /// What the declaration says of how a resource may change.
    case lifecycle
    /// An output, or what is needed without being referred to.
    case surroundings
    /// Two of the others.
    case pair
  }

  var kind: Kind
  /// What is done, where first.
  var words: String
  /// The declaration after it; `nil` where there is nothing left to edit.
  var edited: @Sendable (Graph) -> Graph?

  init(_ kind: Kind, _ words: String, _ edited: @escaping @Sendable (Graph) -> Graph?) {
    self.kind = kind
    self.words = words
    self.edited = edited
  }

  /// This and another one.
  func and(_ other: Edit) -> Edit {
    let (first, second) = (edited, other.edited)
    return Edit(.pair, "\(words) · \(other.words)") { first($0).flatMap(second) }
  }
}
