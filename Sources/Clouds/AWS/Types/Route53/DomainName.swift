import InfraModel
import Planner

/// A name of DNS in the form in which Route 53 gives it, but for the last dot: small letters, and everything but letters,
/// digits, `-`, `_` and `.` as three octal digits (`\052.example.com`).
///
/// Source: Route 53 Developer Guide, "DNS domain name format".
enum DomainName {
  static func normal(_ text: String) -> String {
    var name = ""
    for byte in text.lowercased().utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
        UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "\\"):
        name.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 8)
        name += "\\" + String(repeating: "0", count: 3 - digits.count) + digits
      }
    }
    return name.hasSuffix(".") ? String(name.dropLast()) : name
  }

  /// Whether a name is that of a zone, or lies in it.
  static func isInside(_ name: String, _ zone: String) -> Bool {
    let (name, zone) = (normal(name), normal(zone))
    return name == zone || name.hasSuffix("." + zone)
  }

  /// The identifier without the path that the API puts before it: `/hostedzone/Z1`, `/change/C1`.
  static func plainIdentifier(_ text: String) -> String { text.split(separator: "/").last.map(String.init) ?? text }
}

extension NormalForm {
  /// Names of DNS are the same in capitals, with a last dot and with octal digits.
  static let domainName = NormalForm("domain name") { value in
    value.string.map { .string(DomainName.normal($0)) } ?? value
  }

  /// A list of such names, in any order.
  static let domainNames = NormalForm("domain names") { value in
    guard let names = value.list, names.allSatisfy({ $0.string != nil }) else { return value }
    return .list(Set(names.map(domainName.form)).sorted { ($0.string ?? "") < ($1.string ?? "") })
  }
}

extension TextForm {
  /// `InvalidDomainName`: labels of 1 to 63 characters, 255 in all.
  static let domainName = TextForm(
    "a domain name", fix: "write labels of 1 to 63 characters with dots between them, such as www.example.com"
  ) { text in
    let name = text.hasSuffix(".") ? String(text.dropLast()) : text
    return name.utf8.count <= 255
      && name.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { 1...63 ~= $0.utf8.count }
  }
}
