internal import InfraModel

/// The records of zones.
///
/// Source: Route 53 API Reference, ListResourceRecordSets: in the order of their names from the last label on, then of
/// their types, a hundred to three hundred on a page; what is still `PENDING` is told, too.
extension Route53 {
  static let recordSet = Kind(
    "route53.recordset", missing: FaultForm("InvalidChangeBatch", "[no resource record set {id}]", status: 400)
  ) {
    $0.isGlobal = true
    $0.isStronglyConsistent = true
    $0.links = [
      Link("HostedZoneId", to: "route53.hostedzone", onDelete: .cascade),
      Link("HealthCheckId", to: "route53.healthcheck", onDelete: .none),
    ]
    $0.indexes = ["HostedZoneId"]
  }

  static let recordSets = ServiceBehavior(
    "route53", kinds: [recordSet],
    operations: [
      "ListResourceRecordSets": Behavior(pagesItself: true) { cloud, call throws(Fault) in
        let zone = try zone(cloud, call, "HostedZoneId")
        if call["StartRecordType"] != nil, call["StartRecordName"] == nil {
          throw Fault("InvalidInput", "The StartRecordName must be specified with the StartRecordType.", status: 400)
        }
        let start = RecordSet([
          "Name": call["StartRecordName"] ?? "", "Type": call["StartRecordType"] ?? "",
          "SetIdentifier": call["StartRecordIdentifier"] ?? "",
        ])
        let all = records(of: zone, cloud).map { RecordSet($0.fields) }.sorted { $0.precedes($1) }
          .filter { !$0.precedes(start) }
        let most = min(300, Int(call.string("MaxItems") ?? "") ?? 300)
        var answer: [String: Value] = [
          "ResourceRecordSets": .list(all.prefix(most).map(\.told)), "MaxItems": .string("\(most)"),
          "IsTruncated": .bool(all.count > most),
        ]
        if all.count > most {
          answer["NextRecordName"] = .string(all[most].name)
          answer["NextRecordType"] = .string(all[most].type)
          answer["NextRecordIdentifier"] = all[most].members["SetIdentifier"]
        }
        return answer
      }
    ])

  static func records(of zone: Record, _ cloud: Cloud) -> [Record] {
    cloud.list(recordSet, in: "", where: "HostedZoneId", is: .string(zone.id))
  }

  /// Whether a record is one of the two that each zone has by itself.
  static func isOwn(_ record: Record, of zone: Record) -> Bool {
    record["Name"] == zone["Name"] && ["NS", "SOA"].contains(record.string("Type") ?? "")
  }

  /// https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/SOA-NSrecords.html
  static func putOwnRecords(
    of zone: Record, _ servers: [Value], _ cloud: inout Cloud, _ call: Call
  ) throws(Fault) {
    let names = servers.compactMap(\.string).map { $0 + "." }
    let authority = "\(names.first ?? "") awsdns-hostmaster.amazon.com. 1 7200 900 1209600 86400"
    for (type, ttl, values) in [("NS", 172_800, names), ("SOA", 900, [authority])] {
      let set = RecordSet([
        "Name": zone["Name"] ?? "", "Type": .string(type), "TTL": .integer(Int64(ttl)),
        "ResourceRecords": .list(values.map { ["Value": .string($0)] }),
      ])
      try cloud.create(recordSet, named: set.id(in: zone), call, set.fields(in: zone))
    }
  }

  /// Records of one name, type and set identifier, as the API has them.
  struct RecordSet {
    var members: [String: Value]
    var name: String { members["Name"]?.string ?? "" }
    var type: String { members["Type"]?.string ?? "" }
    var set: String? { members["SetIdentifier"]?.string }

    /// With names as Route 53 keeps them: small letters, octal digits, a last dot.
    init(_ given: [String: Value]) {
      members = given.filter { $0.key != "HostedZoneId" }
      if let name = given["Name"]?.string { members["Name"] = .string(Route53.kept(name)) }
      if let target = given["AliasTarget"], let name = target["DNSName"]?.string {
        members["AliasTarget"] = target.setting("DNSName", to: .string(Route53.kept(name)))
      }
    }

    func id(in zone: Record) -> String { [zone.id, name, type, set ?? ""].joined(separator: " ") }

    func fields(in zone: Record) -> [String: Value] { members.merging(["HostedZoneId": .string(zone.id)]) { $1 } }

    var told: Value { .object(members) }

    func precedes(_ other: RecordSet) -> Bool {
      let (mine, its) = (Route53.order(name), Route53.order(other.name))
      if mine != its { return mine.lexicographicallyPrecedes(its) }
      return type == other.type ? (set ?? "") < (other.set ?? "") : type < other.type
    }

    func isSame(as other: RecordSet) -> Bool {
      func sorted(_ members: [String: Value]) -> [String: Value] {
        var members = members
        let values = members["ResourceRecords"]?.list?.compactMap { $0["Value"]?.string }.sorted()
        members["ResourceRecords"] = values.map { .list($0.map(Value.string)) }
        return members
      }
      return sorted(members) == sorted(other.members)
    }
  }

  /// https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/DomainNameFormat.html
  static func kept(_ name: String) -> String {
    if name.isEmpty { return "" }
    var text = ""
    for byte in name.lowercased().utf8 {
      let scalar = Unicode.Scalar(byte)
      if byte < 128, scalar.properties.isAlphabetic || "0123456789-_.\\".unicodeScalars.contains(scalar) {
        text.unicodeScalars.append(scalar)
      } else {
        let digits = String(byte, radix: 8)
        text += "\\" + String(repeating: "0", count: 3 - digits.count) + digits
      }
    }
    return text.hasSuffix(".") ? text : text + "."
  }
}
