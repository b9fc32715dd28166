internal import InfraModel

extension EnvironmentName {
  /// Whether the name can be a path below a store, meets nothing else there and leads nowhere else.
  /// - Parameter reserved: What no part of it may be, or end in.
  func isStorable(butNot reserved: (Substring) -> Bool) -> Bool {
    name.utf8.count <= 200
      && parts.allSatisfy { part in
        guard let first = part.utf8.first, first != UInt8(ascii: "."), !reserved(part) else { return false }
        return part.utf8.allSatisfy { byte in
          switch byte {
          case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
            true
          default: false
          }
        }
      }
  }
}
