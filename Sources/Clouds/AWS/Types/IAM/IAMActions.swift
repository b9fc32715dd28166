internal import InfraModel

/// The actions that policies can name, by the prefix of their service (`s3`): those of AWS's service authorization
/// reference on the day of the facts.
///
/// https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
enum IAMActions {
  /// What is to be said of an action.
  enum Finding: Hashable {
    /// No service has the prefix; the one that was probably meant.
    case noService(like: String?)
    /// The service has no such action; the one that was probably meant, and whether it is that one misspelled.
    case noAction(like: String?, isMisspelled: Bool)
    /// No action of the service fits the pattern.
    case nothingFits
  }

  /// What is wrong with an action `service:Action`, which may have wildcards; `nil` if nothing is. AWS compares without
  /// regard to case.
  static func finding(of text: String) -> Finding? {
    let parts = text.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, !parts[0].contains(where: { "*?".contains($0) }) else { return nil }
    let service = parts[0].lowercased()
    guard let known = actions(of: service) else {
      return .noService(like: Spelling.nearest(to: service, among: services))
    }
    let wanted = parts[1].lowercased()
    if wanted.contains(where: { "*?".contains($0) }) {
      let pattern = Array(wanted.utf8)
      return known.contains { fits(Array($0.lowercased().utf8)[...], pattern[...]) } ? nil : .nothingFits
    }
    guard !known.contains(where: { $0.lowercased() == wanted }) else { return nil }
    return .noAction(
      like: Spelling.nearest(to: String(parts[1]), among: known).map { "\(service):\($0)" },
      isMisspelled: Spelling.isMisspelled(words(of: String(parts[1])), among: known.map(words)))
  }

  /// The actions of a service; `nil` if there is no such service.
  static func actions(of service: String) -> [String]? {
    table.withUTF8Buffer { bytes in
      for line in bytes.split(separator: UInt8(ascii: "\n")) where line.starts(with: Array((service + " ").utf8)) {
        return String(decoding: line, as: UTF8.self).split(separator: " ").dropFirst().map(String.init)
      }
      return nil
    }
  }

  private static var services: [String] {
    table.withUTF8Buffer { bytes in
      bytes.split(separator: UInt8(ascii: "\n")).map {
        String(decoding: $0.prefix { $0 != UInt8(ascii: " ") }, as: UTF8.self)
      }
    }
  }

  /// `GetBucketAcl` as words: `Get Bucket Acl`.
  private static func words(of action: String) -> String {
    action.reduce(into: "") { text, letter in
      if letter.isUppercase { text.append(" ") }
      text.append(letter)
    }
  }

  /// Whether a text fits a pattern with `*` and `?`.
  private static func fits(_ text: ArraySlice<UInt8>, _ pattern: ArraySlice<UInt8>) -> Bool {
    var (text, pattern) = (text, pattern)
    /// Where to go on if what follows the last `*` does not fit.
    var retry: (text: ArraySlice<UInt8>, pattern: ArraySlice<UInt8>)?
    while true {
      if pattern.first == UInt8(ascii: "*") {
        pattern = pattern.dropFirst()
        retry = (text, pattern)
      } else if let letter = text.first, pattern.first == letter || pattern.first == UInt8(ascii: "?") {
        (text, pattern) = (text.dropFirst(), pattern.dropFirst())
      } else if text.isEmpty, pattern.isEmpty {
        return true
      } else if let last = retry, !last.text.isEmpty {
        retry = (last.text.dropFirst(), last.pattern)
        (text, pattern) = (last.text.dropFirst(), last.pattern)
      } else {
        return false
      }
    }
  }
}
