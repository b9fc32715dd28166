/// How a cloud writes full identifiers of things, so that a property may have one in the place of a plain name.
package struct NameForm: Sendable {
  /// The plain name that is inside of a text; the text itself where it is not a full identifier.
  package let name: @Sendable (String) -> String
  /// Whether two texts, each a name or a full identifier, are the same thing.
  package let areSame: @Sendable (String, String) -> Bool

  package init(
    name: @escaping @Sendable (String) -> String, areSame: @escaping @Sendable (String, String) -> Bool
  ) {
    self.name = name
    self.areSame = areSame
  }

  /// Of a cloud in which nothing has a second name.
  package static let plain = NameForm(name: { $0 }, areSame: ==)

  /// The forms of two clouds whose full identifiers are told apart by how they begin.
  func adding(_ other: NameForm) -> NameForm {
    let own = self
    return NameForm(
      name: { other.name(own.name($0)) }, areSame: { own.areSame($0, $1) || other.areSame($0, $1) })
  }
}
