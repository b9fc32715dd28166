package import InfraModel

/// A kind of identifiers that a cloud gives, told by their beginning.
package struct IdentifierKind: Sendable {
  /// What it names, with its article.
  package let what: String
  package let prefix: String
  package let type: ResourceType
  package let property: String
  /// Beginnings of other texts that the cloud takes in its place.
  package var others: [String] = []
  /// What the facts call the format of properties that hold one; empty where they have no name for it.
  package var format = ""

  package init(
    what: String, prefix: String, type: ResourceType, property: String, others: [String] = [], format: String = ""
  ) {
    self.what = what
    self.prefix = prefix
    self.type = type
    self.property = property
    self.others = others
    self.format = format
  }

  /// The kinds that the formats of the facts name; empty if one of them is something else.
  package static func kinds(of formats: [String], among all: [IdentifierKind]) -> [IdentifierKind] {
    let kinds = formats.compactMap { format in all.first { !$0.format.isEmpty && $0.format == format } }
    return kinds.count == formats.count ? kinds : []
  }

  private static let rest: Letters = "A-Za-z0-9-"

  package func fits(_ text: String) -> Bool {
    if others.contains(where: text.hasPrefix) { return true }
    guard text.hasPrefix(prefix) else { return false }
    let digits = text.dropFirst(prefix.count)
    return !digits.isEmpty && Self.rest.areAll(of: digits)
  }

  /// What is wrong with a value that should be an identifier of one of some kinds.
  static func problem(
    _ value: Value, _ wanted: [IdentifierKind], among all: [IdentifierKind], _ declared: Declared?
  ) -> PropertyProblem? {
    if case .reference(let reference) = value, let target = declared?.nodes[reference.address],
      let found = all.first(where: { $0.type == target.type && $0.property == reference.property.text })
    {
      let isWanted = wanted.contains { $0.type == found.type }
      return isWanted ? nil : .refersToAnotherKind(reference, expected: wanted.map { "\($0.type).\($0.property)" })
    }
    guard let text = declared.map({ $0.literal(value)?.string }) ?? value.string,
      !wanted.contains(where: { $0.fits(text) })
    else { return nil }
    return .notAnIdentifier(text, of: all.first { $0.fits(text) }, expected: wanted)
  }
}
