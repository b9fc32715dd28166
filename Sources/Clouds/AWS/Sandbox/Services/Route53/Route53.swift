internal import InfraModel

/// Amazon Route 53: zones and their records, one table for the whole world.
///
/// Source: Route 53 API Reference, version 2013-04-01.
enum Route53 {
  static let zone = Kind(
    "route53.hostedzone",
    missing: FaultForm("NoSuchHostedZone", "No hosted zone found with ID: {id}", status: 404)
  ) {
    $0.identifier = .capitals(prefix: "Z", count: 20)
    $0.isGlobal = true
    $0.arn = "arn:{partition}:route53:::hostedzone/{id}"
    $0.quota = Kind.Quota(
      500,
      FaultForm("TooManyHostedZones", "Limits Exceeded: MAX_HOSTED_ZONES_BY_OWNER - Cannot create more hosted zones."))
  }

  static let zones = ServiceBehavior(
    "route53", kinds: [zone],
    operations: [
      "CreateHostedZone": Behavior(create),
      "GetHostedZone": Behavior { cloud, call throws(Fault) in
        let record = try zone(cloud, call)
        var answer = ["HostedZone": rendered(cloud, record)]
        for name in ["DelegationSet", "VPCs"] { answer[name] = record[name] }
        return answer
      },
      "ListHostedZones": Behavior { cloud, call throws(Fault) in
        [
          "HostedZones": .list(listed(cloud, call).map { rendered(cloud, $0) }), "MaxItems": "100",
          "IsTruncated": false,
          "Marker": "",
        ]
      },
      "ListHostedZonesByName": Behavior { cloud, call throws(Fault) in
        // Names are compared from the last label on: `com.example.` comes behind `com.`.
        let first = call.string("DNSName").map(order) ?? []
        let from = listed(cloud, call).map { (order: order($0.string("Name") ?? ""), record: $0) }
          .filter { !$0.order.lexicographicallyPrecedes(first) }
          .sorted { $0.order.lexicographicallyPrecedes($1.order) }
        let most = Int(call.string("MaxItems") ?? "") ?? 100
        var answer: [String: Value] = [
          "HostedZones": .list(from.prefix(most).map { rendered(cloud, $0.record) }), "MaxItems": .string("\(most)"),
          "IsTruncated": .bool(from.count > most),
        ]
        answer["DNSName"] = call["DNSName"]
        if from.count > most {
          answer["NextDNSName"] = from[most].record["Name"]
          answer["NextHostedZoneId"] = .string(from[most].record.id)
        }
        return answer
      },
      "DeleteHostedZone": Behavior { cloud, call throws(Fault) in
        let zone = try zone(cloud, call)
        guard records(of: zone, cloud).allSatisfy({ isOwn($0, of: zone) }) else {
          throw Fault(
            "HostedZoneNotEmpty",
            "The specified hosted zone contains non-required resource record sets and so cannot be "
              + "deleted.", status: 400)
        }
        try cloud.delete(zone)
        try ACM.reconsider(&cloud, call)
        return ["ChangeInfo": try change(&cloud, call)]
      },
    ])

  static func zone(_ cloud: Cloud, _ call: Call, _ member: String = "Id") throws(Fault) -> Record {
    let id = try call.required(member)
    return try cloud.get(zone, id.split(separator: "/").last.map { String($0) } ?? id, call)
  }

  private static func listed(_ cloud: Cloud, _ call: Call) -> [Record] {
    cloud.list(zone, in: call.region).sorted { $0.id < $1.id }
  }

  static func order(_ name: String) -> [String] {
    name.lowercased().split(separator: ".").reversed().map { String($0) }
  }

  static func rendered(_ cloud: Cloud, _ record: Record) -> Value {
    var members: [String: Value] = [
      "Id": .string("/hostedzone/\(record.id)"),
      "ResourceRecordSetCount": .integer(Int64(records(of: record, cloud).count)),
    ]
    for name in ["Name", "CallerReference", "Config", "Features"] { members[name] = record[name] }
    return .object(members)
  }

  /// Makes a zone for another service of AWS.
  /// - Parameter network: The VPC of a private zone; `nil` for a public one.
  /// - Returns: Its identifier.
  static func makeZone(
    named name: String, of network: String?, for service: String, _ cloud: inout Cloud, _ call: Call
  ) throws(Fault) -> String {
    var inner = call
    inner.input = [
      "Name": .string(name), "CallerReference": .string(cloud.identifier(.uuid)),
      "HostedZoneConfig": ["Comment": .string("Created by \(service)")],
    ]
    if let network { inner.input["VPC"] = ["VPCRegion": .string(call.region), "VPCId": .string(network)] }
    let path = try create(&cloud, inner)["HostedZone"]?["Id"]?.string ?? ""
    return path.split(separator: "/").last.map { String($0) } ?? path
  }

  @Sendable private static func create(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let given = try call.required("Name").lowercased()
    let name = given.hasSuffix(".") ? given : given + "."
    guard name.split(separator: ".", omittingEmptySubsequences: false).dropLast().allSatisfy({ !$0.isEmpty }) else {
      throw Fault("InvalidDomainName", "The domain name '\(given)' is not valid.", status: 400)
    }
    let reference = try call.required("CallerReference")
    if cloud.list(zone, in: call.region).contains(where: { $0.string("CallerReference") == reference }) {
      throw Fault(
        "HostedZoneAlreadyExists", "A hosted zone has already been created with the specified caller reference.",
        status: 409)
    }
    var config = call["HostedZoneConfig"]?.object ?? [:]
    config["PrivateZone"] = .bool(call["VPC"] != nil)
    let isPrivate = call["VPC"] != nil
    let servers = ["com", "net", "org", "co.uk"].enumerated().map { place, domain in
      Value.string("ns-\(cloud.random("123456789", 3)).awsdns-\(place + 1)\(cloud.random("0123456789", 1)).\(domain)")
    }
    var fields: [String: Value] = [
      "Name": .string(name), "CallerReference": .string(reference), "Config": .object(config),
    ]
    if let network = call["VPC"] {
      try check(network, for: name, cloud, call)
      fields["VPCs"] = [network]
    } else {
      fields["DelegationSet"] = ["NameServers": .list(servers)]
    }
    let record = try cloud.create(zone, call, fields)
    try putOwnRecords(of: record, servers, &cloud, call)
    var answer: [String: Value] = [
      "HostedZone": rendered(cloud, record), "ChangeInfo": try change(&cloud, call),
      "Location": .string("https://route53.amazonaws.com/2013-04-01/hostedzone/\(record.id)"),
    ]
    answer[isPrivate ? "VPC" : "DelegationSet"] = isPrivate ? call["VPC"] : record["DelegationSet"]
    return answer
  }
}
