import InfraModel

/// What tells a record from all others: its zone, its name, its type and, beside others of the same name and type, its
/// set identifier. As a text `Z0123_www.example.com_A` or `Z0123_www.example.com_A_blue`: no name has capitals.
struct RecordSetID: Hashable, Sendable {
  var zone: String
  var name: String
  var type: String
  var set: String?

  /// A record of a zone, as it is declared or told.
  init(zone: String, _ record: [String: Value]) {
    self.zone = zone
    name = DomainName.normal(record["Name"]?.string ?? "")
    type = record["Type"]?.string ?? ""
    set = record["SetIdentifier"]?.string
  }

  /// `nil` where the text has no type, or no name before it.
  init?(_ text: String) {
    let parts = text.split(separator: "_", omittingEmptySubsequences: false).map(String.init)
    guard let place = parts.indices.dropFirst(2).first(where: { Self.isType(parts[$0]) }), !parts[0].isEmpty else {
      return nil
    }
    zone = parts[0]
    name = DomainName.normal(parts[1..<place].joined(separator: "_"))
    type = parts[place]
    set = place + 1 < parts.count ? parts[(place + 1)...].joined(separator: "_") : nil
  }

  var text: String { [zone, name, type, set].compactMap(\.self).joined(separator: "_") }

  /// Whether a record of the zone is this one.
  func names(_ record: Value) -> Bool { RecordSetID(zone: zone, record.object ?? [:]) == self }

  private static func isType(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 }
  }
}
