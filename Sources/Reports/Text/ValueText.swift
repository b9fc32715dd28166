internal import InfraModel

/// Values in the few words that fit a line. A secret's text is never in a value, and passwords in URLs are masked, so
/// that none is shown.
enum ValueText {
  /// A value as a person would write it; `nil` stands for nothing.
  static func of(_ value: Value?) -> String {
    switch value {
    case nil, .null?: "(none)"
    case .unknown(let references)?: unknown(references)
    case let value?: text(value.withoutPasswords, isNested: false)
    }
  }

  private static func unknown(_ references: [Reference]) -> String {
    var names: [String] = []
    for reference in references where !names.contains(reference.description) { names.append(reference.description) }
    guard !names.isEmpty else { return "(known after apply)" }
    return "(known after apply: \(names.joined(separator: ", ")))"
  }

  private static func text(_ value: Value, isNested: Bool) -> String {
    switch value {
    case .null: return "null"
    case .bool(let flag): return flag ? "true" : "false"
    case .integer(let number): return String(number)
    case .number(let number): return JSON.canonicalText(.number(number))
    case .string(let text):
      let isPlain = !isNested && !text.isEmpty && text.utf8.allSatisfy { $0 >= 0x20 } && text.utf8.first != 0x20
      return isPlain ? text : JSON.canonicalText(.string(text))
    case .bytes(let bytes): return "(\(Count.of(bytes.count, "byte")))"
    case .list(let elements):
      return "[" + elements.map { Self.text($0, isNested: true) }.joined(separator: ", ") + "]"
    case .object(let members):
      let parts = members.sorted { $0.key < $1.key }.map { "\($0.key): \(text($0.value, isNested: true))" }
      return "{" + parts.joined(separator: ", ") + "}"
    case .reference(let reference): return reference.description
    case .interpolation(let pieces):
      return pieces.map { piece in
        if case .string(let text) = piece { text } else { "${\(text(piece, isNested: false))}" }
      }.joined()
    case .secret(.environment(let name)): return "(secret from $\(name))"
    case .secret(.file(let path)): return "(secret from \(path))"
    case .secret(.stored), .secret(.text): return "(secret)"
    case .digest: return "(secret)"
    case .lookup(let reference): return "(\(reference))"
    case .archive(let archive):
      return "(archive \(archive.digest.prefix(12)), \(Count.ofBytes(archive.size)))"
    case .unknown(let references): return unknown(references)
    }
  }
}
