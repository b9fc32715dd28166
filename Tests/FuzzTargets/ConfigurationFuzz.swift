import AWSClient

/// Reads shared files, writes what was read as a file, and reads that again.
enum ConfigurationFuzz {
  static func finding(_ bytes: [UInt8]) -> String? {
    let text = String(decoding: bytes, as: UTF8.self)
    _ = SharedConfiguration(config: "", credentials: text)
    let first = SharedConfiguration(config: text, credentials: "")
    guard first.problem == nil else { return nil }
    let written = Self.text(first)
    let second = SharedConfiguration(config: written, credentials: "")
    if let problem = second.problem { return "written as what is refused: \(problem)\n\(written)" }
    return values(first) == values(second) ? nil : "read as \(first), the second time as \(second)\n\(written)"
  }

  private static func values(_ shared: SharedConfiguration) -> [[String: [String: String]]] {
    [shared.profiles, shared.ssoSessions, shared.services].map { $0.mapValues(\.values) }
  }

  private static func text(_ shared: SharedConfiguration) -> String {
    var lines: [String] = []
    for (kind, sections) in [
      ("profile", shared.profiles), ("sso-session", shared.ssoSessions), ("services", shared.services),
    ] {
      for (name, section) in sections.sorted(by: { $0.key < $1.key }) {
        lines.append("[\(kind) \(name)]")
        for (key, value) in section.values.sorted(by: { $0.key < $1.key }) {
          // Further lines of a value are set in.
          let parts = value.split(separator: "\n", omittingEmptySubsequences: false)
          // Without a blank, since what begins with '#' behind one is a comment.
          lines.append("\(key) =\(parts[0])")
          lines += parts.dropFirst().map { " \($0)" }
        }
      }
    }
    return lines.joined(separator: "\n")
  }
}
