/// The parts of SigV4's canonical request.
enum CanonicalRequest {
  static func path(_ path: String, normalizing: Bool, encoding: Bool) -> String {
    let plain = normalizing ? normalized(path) : (path.isEmpty ? "/" : path)
    return encoding ? PercentEncoding.encode(plain, keepingSlash: true) : plain
  }

  private static func normalized(_ path: String) -> String {
    var kept: [Substring] = []
    let segments = path.split(separator: "/")
    for segment in segments {
      switch segment {
      case ".": continue
      case "..": if !kept.isEmpty { kept.removeLast() }
      default: kept.append(segment)
      }
    }
    let endsOpen = path.hasSuffix("/") || segments.last == "." || segments.last == ".."
    return "/" + kept.joined(separator: "/") + (endsOpen && !kept.isEmpty ? "/" : "")
  }

  static func query(_ query: String) -> String {
    var pairs: [(String, String)] = []
    for pair in query.utf8.split(separator: UInt8(ascii: "&")) {
      let cut = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
      let key = PercentEncoding.encode(PercentEncoding.decode(pair[..<cut]))
      let value = PercentEncoding.encode(PercentEncoding.decode(pair[cut...].dropFirst()))
      pairs.append((key, value))
    }
    pairs.sort { $0.0 == $1.0 ? isBefore($0.1, $1.1) : isBefore($0.0, $1.0) }
    return pairs.map { "\($0.0)=\($0.1)" }.joined(separator: "&")
  }

  /// The canonical lines, each ended by a line feed, and the names between semicolons.
  static func headers(_ headers: [(name: String, value: String)]) -> (lines: String, names: String) {
    var values: [String: [String]] = [:]
    for (name, value) in headers {
      let key = name.lowercased()
      if unsigned.contains(key) { continue }
      values[key, default: []].append(collapsed(value))
    }
    let names = values.keys.sorted(by: isBefore)
    let lines = names.map { "\($0):\((values[$0] ?? []).joined(separator: ","))\n" }.joined()
    return (lines, names.joined(separator: ";"))
  }

  /// Headers that proxies may change on the way.
  private static let unsigned: Set<String> = ["expect", "user-agent", "x-amzn-trace-id", "transfer-encoding"]

  /// Without blanks at the ends, and with one blank for each run of them.
  private static func collapsed(_ value: String) -> String {
    value.utf8.split { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
      .map { String($0) ?? "" }.joined(separator: " ")
  }

  private static func isBefore(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}
