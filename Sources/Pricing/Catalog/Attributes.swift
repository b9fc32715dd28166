/// Keys with values, as the price facts write them: `key=value`, sorted, joined by `;`.
public struct Attributes: Hashable, Sendable {
  /// The written form.
  public let text: String

  /// From the written form, which must be sorted.
  public init(text: String = "") { self.text = text }

  public init(_ members: [String: String]) {
    text = members.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: ";")
  }

  public var isEmpty: Bool { text.isEmpty }
  /// How many keys there are.
  public var count: Int { text.isEmpty ? 0 : text.utf8.count(where: { $0 == UInt8(ascii: ";") }) + 1 }

  public var members: [String: String] {
    var result: [String: String] = [:]
    for pair in text.split(separator: ";") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 { result[String(parts[0])] = String(parts[1]) }
    }
    return result
  }

  public subscript(key: String) -> String? { text.isEmpty ? nil : members[key] }

  /// Whether all of them are among others.
  func hold(in others: [String: String]) -> Bool {
    members.allSatisfy { others[$0.key] == $0.value }
  }
}
