import AWSClient
import InfraModel
import Provider

extension Route53 {
  /// Records of one name and type. A change is through when all of Route 53's servers answer by it.
  static let recordSet = Handler("AWS::Route53::RecordSet", of: .route53, id: "Id") {
    Create(
      uses: [named] + RecordChange.uses, properties: Set(carried + placing), outputs: ["Id": "Id"]
    ) { cloud, scope in
      let id = try await identifier(cloud, scope)
      try await RecordChange(.create, [RecordForm.sent(scope.properties)], in: id.zone, comment: scope["Comment"])
        .carryOut(cloud) { () throws(ProviderError) in try await cloud.identify(ResourceID(id.text)) }
      return ["Id": .string(id.text)]
    }
    Sets(properties: carried, uses: RecordChange.uses) { cloud, scope in
      let id = try known(scope)
      try await RecordChange(.upsert, [RecordForm.sent(scope.properties)], in: id.zone, comment: scope["Comment"])
        .carryOut(cloud)
    }
    Reads(uses: [listed]) { cloud, scope in
      // What is not the identifier of a record names none.
      guard let id = RecordSetID(scope.id.text), let record = try await record(cloud, id) else { return nil }
      var item = RecordForm.told(record)
      item["Id"] = .string(scope.id.text)
      item["Comment"] = scope["Comment"]
      item["HostedZoneName"] = scope["HostedZoneName"]
      if item["HostedZoneName"] == nil { item["HostedZoneId"] = .string(id.zone) }
      return .object(item)
    }
    Deletes(uses: [listed] + RecordChange.uses) { cloud, scope in
      let id = try known(scope)
      guard let record = try await record(cloud, id) else {
        throw ProviderError(.notFound, "the zone has no such record", call: "route53 ListResourceRecordSets")
      }
      try await RecordChange(.delete, [record], in: id.zone).carryOut(cloud)
    }
    Finds.likeness([named, listed]) { cloud, scope in
      let id = try await identifier(cloud, scope)
      guard let record = try await record(cloud, id), RecordForm.isSame(record, scope.properties) else { return [] }
      return [["Id": .string(id.text)]]
    }
    Traits(
      replacing: ["Type", "SetIdentifier"],
      comparisons: [
        "Name": .form(.domainName), "HostedZoneName": .form(.domainName), "AliasTarget.DNSName": .form(.domainName),
        "ResourceRecords": .unordered,
      ],
      defaults: ["AliasTarget.EvaluateTargetHealth": false], exclusive: ["Name"], holds: ["HostedZoneId"],
      identities: [["HostedZoneId", "HostedZoneName", "SetIdentifier", "Type", "Name"]], identifierDerived: true)
  }

  private static let named = Use("ListHostedZonesByName")
  private static let listed = Use("ListResourceRecordSets")
  /// What a change can bring.
  private static let carried = [
    "AliasTarget", "CidrRoutingConfig", "Comment", "Failover", "GeoLocation", "GeoProximityLocation", "HealthCheckId",
    "MultiValueAnswer", "Region", "ResourceRecords", "TTL", "Weight",
  ]
  /// What tells it from others.
  private static let placing = ["HostedZoneId", "HostedZoneName", "Name", "SetIdentifier", "Type"]

  /// The identifier of a record that exists.
  private static func known(_ scope: CallScope) throws(ProviderError) -> RecordSetID {
    if let id = RecordSetID(scope.id.text) { return id }
    throw ProviderError(
      .invalid, "\(scope.id.text) is not a record: it must be zone_name_type, such as Z0123456789_www.example.com_A")
  }

  /// The identifier of what is declared.
  private static func identifier(_ cloud: CloudCalls, _ scope: CallScope) async throws(ProviderError) -> RecordSetID {
    if let zone = scope["HostedZoneId"]?.string {
      return RecordSetID(zone: DomainName.plainIdentifier(zone), scope.properties)
    }
    let name = scope.text("HostedZoneName")
    let answer = try await cloud.askOnce("ListHostedZonesByName", ["DNSName": .string(name)])
    let zones = (answer["HostedZones"]?.list ?? []).filter {
      DomainName.normal($0["Name"]?.string ?? "") == DomainName.normal(name)
    }
    guard let zone = zones.first?["Id"]?.string, zones.count == 1 else {
      let what = zones.isEmpty ? "no hosted zone is named \(name)" : "\(zones.count) hosted zones are named \(name)"
      throw ProviderError(.invalid, "\(what): declare HostedZoneId instead of HostedZoneName")
    }
    return RecordSetID(zone: DomainName.plainIdentifier(zone), scope.properties)
  }

  /// A record as it is; `nil` where the zone has none of its name, type and set identifier.
  private static func record(_ cloud: CloudCalls, _ id: RecordSetID) async throws(ProviderError) -> Value? {
    // A name and a type have at most a hundred records, which are listed together.
    let answer = try await cloud.askOnce(
      "ListResourceRecordSets",
      [
        "HostedZoneId": .string(id.zone), "StartRecordName": .string(id.name), "StartRecordType": .string(id.type),
        "MaxItems": id.set == nil ? "1" : "100",
      ])
    return answer["ResourceRecordSets"]?.list?.first(where: id.names)
  }
}
