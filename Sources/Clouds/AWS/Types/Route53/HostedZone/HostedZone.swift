import AWSClient
import InfraModel

extension Route53 {
  /// A zone of DNS: a public one, or one that only its VPCs ask. Its NS and SOA records are Route 53's own and go with it;
  /// with any other record in it, Route 53 refuses its deletion.
  static let hostedZone = Handler("AWS::Route53::HostedZone", of: .route53, id: "Id") {
    Create(uses: ["CreateHostedZone"], properties: ["Name", "HostedZoneConfig"], outputs: ["Id": "Id"]) {
      cloud, scope in
      var input: [String: Value] = ["Name": scope["Name"] ?? "", "CallerReference": .string(scope.operation)]
      var config = scope["HostedZoneConfig"]?.object ?? [:]
      // A zone is private from the first; the other VPCs join it afterwards.
      if let network = scope["VPCs"]?.list?.first {
        input["VPC"] = network
        config["PrivateZone"] = true
      }
      if !config.isEmpty { input["HostedZoneConfig"] = .object(config) }
      let answer = try await cloud.change("CreateHostedZone", input)
      return ["Id": .string(DomainName.plainIdentifier(answer["HostedZone"]?["Id"]?.string ?? ""))]
    }
    Members(
      "VPCs", add: Call("AssociateVPCWithHostedZone", [zone, .element(as: "VPC")]),
      remove: Call("DisassociateVPCFromHostedZone", [zone, .element(as: "VPC")]), initially: { _ in [] })
    Sets("HostedZoneConfig", by: "UpdateHostedZoneComment", ["Id", .field("HostedZoneConfig.Comment", as: "Comment")])
    Sets(
      "HostedZoneFeatures", by: "UpdateHostedZoneFeatures",
      [zone, .field("HostedZoneFeatures.EnableAcceleratedRecovery", as: "EnableAcceleratedRecovery")],
      removed: .to(["HostedZoneFeatures": ["EnableAcceleratedRecovery": false]]))
    Sets("QueryLoggingConfig", uses: QueryLogging.uses, QueryLogging.replace)
    Tags(
      "HostedZoneTags", create: .none, read: .call(Call("ListTagsForResource", tagged), at: "ResourceTagSet.Tags"),
      add: Call("ChangeTagsForResource", tagged + [.tagList(as: "AddTags")]),
      remove: Call("ChangeTagsForResource", tagged + [.tagKeys(as: "RemoveTagKeys")]))
    Reads(
      "GetHostedZone", ["Id"],
      maps: [
        .field("Id", as: "HostedZone.Id", .plainIdentifier), .field("Name", as: "HostedZone.Name"),
        .field("HostedZoneConfig.Comment", as: "HostedZone.Config.Comment"),
        .field("NameServers", as: "DelegationSet.NameServers"),
        .field(
          "HostedZoneFeatures.EnableAcceleratedRecovery", as: "HostedZone.Features.AcceleratedRecoveryStatus",
          .acceleratedRecovery),
      ])
    FurtherRead(
      uses: ["ListQueryLoggingConfigs"], when: { item, _ in item[path: "HostedZone.Config.PrivateZone"] != true },
      QueryLogging.read)
    Postprocess { properties, _, _ in
      if properties["HostedZoneConfig"]?["Comment"] == "" { properties["HostedZoneConfig"] = nil }
    }
    Deletes("DeleteHostedZone", ["Id"], before: [.code(["GetHostedZone"] + QueryLogging.uses, QueryLogging.stop)])
    Finds.code(["ListHostedZonesByName"]) { cloud, scope in
      let answer = try await cloud.askOnce("ListHostedZonesByName", ["DNSName": scope["Name"] ?? ""])
      return (answer["HostedZones"]?.list ?? []).filter { $0["CallerReference"] == .string(scope.operation) }
        .map { ["Id": .string(DomainName.plainIdentifier($0["Id"]?.string ?? ""))] }
    }
    Traits(
      unremovable: ["VPCs"], comparisons: ["Name": .form(.domainName)], exclusive: [], rules: [staysPublic])
  }

  private static let zone = Field.field("Id", as: "HostedZoneId")
  private static let tagged: [Field] = [
    .constant("hostedzone", as: "ResourceType"), .field("Id", as: "ResourceId"),
  ]

  /// `PublicZoneVPCAssociation` of AssociateVPCWithHostedZone.
  private static let staysPublic = ChangeRule.update("public zones stay public") { change in
    guard change.changed.contains("VPCs"), change.before["VPCs"]?.list?.isEmpty ?? true else { return [] }
    return [
      .refused(
        property: "VPCs", message: "is a public hosted zone, which cannot become a private one",
        fix: "declare the private zone under a name of its own")
    ]
  }
}

extension ValueEncoding {
  /// An identifier without the path that the API puts before it.
  fileprivate static let plainIdentifier = ValueEncoding.code(
    encode: { $0 }, decode: { $0.string.map { .string(DomainName.plainIdentifier($0)) } })

  /// The state of accelerated recovery as the flag that leads to it.
  fileprivate static let acceleratedRecovery = ValueEncoding.code(
    encode: { $0 }, decode: { $0.string.map { .bool($0.hasPrefix("ENABL") && $0 != "ENABLE_FAILED") } })
}
