internal import InfraModel

extension ResourceNode {
  /// The argument label that a property has in the user's Swift.
  package func label(of path: String) -> String {
    let name = String(path.prefix { $0 != "." })
    return labels[path] ?? labels[name] ?? Self.lowered(name)
  }

  /// A registry name as a Swift label: its leading capitals small, but for the last one if a small letter follows
  /// (`CidrBlock`, `cidrBlock`; `DBName`, `dbName`; `KMSKeyId`, `kmsKeyId`).
  static func lowered(_ name: String) -> String {
    let letters = Array(name.utf8)
    var run = letters.prefix { 0x41...0x5A ~= $0 }.count
    if run > 1, run < letters.count, 0x61...0x7A ~= letters[run] { run -= 1 }
    return String(decoding: letters[..<run].map { $0 | 0x20 } + letters[run...], as: UTF8.self)
  }
}
