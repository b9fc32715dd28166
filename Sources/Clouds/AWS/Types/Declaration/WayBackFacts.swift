import InfraModel

/// What is known of the way back from changes of a type that is carried out by its schema alone.
///
/// A type that has such facts has been read up on as a whole: what they do not name can be changed back in place, or is
/// replaced by the rules of its schema.
struct WayBackFacts: Sendable {
  /// What nothing brings back, and what comes back as another one.
  var rules: [ChangeRule] = []
  /// Whether the identifier follows from what is declared though the schema calls it read-only.
  var isIdentifierDerived = false
  /// Attributes of which a second resource of the same declaration has others, with who goes by them.
  var renewed: [String: String] = [:]

  /// By their types.
  static let known: [ResourceType: WayBackFacts] = Dictionary(
    Services.kinds.compactMap { kind in kind.wayBack.map { (kind.type, $0) } }, uniquingKeysWith: { first, _ in first })
}
