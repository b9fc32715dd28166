internal import InfraModel

/// The functions of the endpoint rules that look at texts.
enum EndpointFunctions {
  /// The parts of an ARN; `nil` where the text is none.
  static func arn(_ text: String) -> Value? {
    let parts = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false).map { String($0) }
    guard parts.count == 6, parts[0] == "arn", !parts[1].isEmpty, !parts[2].isEmpty, !parts[5].isEmpty else {
      return nil
    }
    let resource = parts[5].split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "/" }
    return [
      "partition": .string(parts[1]), "service": .string(parts[2]), "region": .string(parts[3]),
      "accountId": .string(parts[4]), "resourceId": .list(resource.map { .string(String($0)) }),
    ]
  }

  /// The parts of a URL; `nil` where it has a query or is not http.
  static func url(_ text: String) -> Value? {
    guard let range = text.range(of: "://"), !text.contains("?") else { return nil }
    let scheme = String(text[..<range.lowerBound]).lowercased()
    guard scheme == "http" || scheme == "https" else { return nil }
    let rest = text[range.upperBound...]
    let cut = rest.firstIndex(of: "/") ?? rest.endIndex
    let authority = String(rest[..<cut])
    guard !authority.isEmpty else { return nil }
    let path = String(rest[cut...])
    let normalized = path.isEmpty ? "/" : path.hasSuffix("/") ? path : path + "/"
    return [
      "scheme": .string(scheme), "authority": .string(authority), "path": .string(path),
      "normalizedPath": .string(normalized), "isIp": .bool(isAddress(authority)),
    ]
  }

  private static func isAddress(_ authority: String) -> Bool {
    if authority.hasPrefix("[") { return true }
    let host = authority.split(separator: ":").first ?? ""
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts.allSatisfy { UInt8($0) != nil }
  }

  /// RFC 1123: letters, digits and inner hyphens, up to 63 of them.
  static func isHostLabel(_ text: String, dots: Bool) -> Bool {
    if dots {
      let labels = text.split(separator: ".", omittingEmptySubsequences: false)
      return labels.allSatisfy { isHostLabel(String($0), dots: false) }
    }
    guard (1...63).contains(text.utf8.count), let first = text.utf8.first, first != UInt8(ascii: "-") else {
      return false
    }
    return text.utf8.allSatisfy {
      switch $0 {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
        true
      default: false
      }
    }
  }

  /// Whether a bucket's name can stand in a host's.
  static func isHostableBucket(_ name: String, dots: Bool) -> Bool {
    if dots {
      let labels = name.split(separator: ".", omittingEmptySubsequences: false)
      return !isAddress(name) && labels.allSatisfy { isHostableBucket(String($0), dots: false) }
    }
    return (3...63).contains(name.utf8.count) && isHostLabel(name, dots: false) && name == name.lowercased()
      && name.last != "-"
  }

  /// A part of an ASCII text; `nil` where the text is too short.
  static func substring(_ text: String, _ start: Int, _ end: Int, fromEnd: Bool) -> Value? {
    let bytes = Array(text.utf8)
    guard start >= 0, start < end, end <= bytes.count, bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
    let range = fromEnd ? (bytes.count - end)..<(bytes.count - start) : start..<end
    return .string(String(decoding: bytes[range], as: UTF8.self))
  }
}
