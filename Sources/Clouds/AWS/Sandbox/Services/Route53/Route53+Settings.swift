internal import InfraModel

/// What of a zone can be changed: its comment, its VPCs, its tags, accelerated recovery, and where queries are logged.
///
/// Source: Route 53 API Reference.
extension Route53 {
  private static let logging = Kind(
    "route53.querylogging",
    missing: FaultForm("NoSuchQueryLoggingConfig", "The query logging configuration does not exist", status: 404)
  ) {
    $0.identifier = .uuid
    $0.idField = "Id"
    $0.isGlobal = true
    $0.links = [Link("HostedZoneId", to: "route53.hostedzone", onDelete: .cascade)]
    $0.indexes = ["HostedZoneId"]
  }

  static let settings = ServiceBehavior(
    "route53", kinds: [logging],
    operations: [
      "UpdateHostedZoneComment": Behavior { cloud, call throws(Fault) in
        var config = try zone(cloud, call)["Config"]?.object ?? [:]
        config["Comment"] = call["Comment"]
        let changed = try cloud.change(try zone(cloud, call)) { $0["Config"] = .object(config) }
        return ["HostedZone": rendered(cloud, changed)]
      },
      "UpdateHostedZoneFeatures": Behavior { cloud, call throws(Fault) in
        guard let isOn = call.bool("EnableAcceleratedRecovery") else { return [:] }
        try cloud.change(try zone(cloud, call, "HostedZoneId")) {
          $0["Features"] = ["AcceleratedRecoveryStatus": isOn ? "ENABLED" : "DISABLED"]
        }
        return [:]
      },
      "AssociateVPCWithHostedZone": Behavior { cloud, call throws(Fault) in
        let zone = try zone(cloud, call, "HostedZoneId")
        guard let networks = zone["VPCs"]?.list, let network = call["VPC"] else {
          throw Fault(
            "PublicZoneVPCAssociation", "You're trying to associate a VPC with a public hosted zone.", status: 400)
        }
        if !networks.contains(network) {
          try check(network, for: zone.string("Name") ?? "", cloud, call)
          try cloud.change(zone) { $0["VPCs"] = .list(networks + [network]) }
        }
        return ["ChangeInfo": try change(&cloud, call, comment: call["Comment"])]
      },
      "DisassociateVPCFromHostedZone": Behavior { cloud, call throws(Fault) in
        let zone = try zone(cloud, call, "HostedZoneId")
        let networks = zone["VPCs"]?.list ?? []
        guard let network = call["VPC"], networks.contains(network) else {
          throw Fault("VPCAssociationNotFound", "The specified VPC and hosted zone are not associated.", status: 404)
        }
        guard networks.count > 1 else {
          throw Fault(
            "LastVPCAssociation",
            "The VPC that you're trying to disassociate from the private hosted zone is the last VPC that is associated "
              + "with the hosted zone.", status: 400)
        }
        try cloud.change(zone) { $0["VPCs"] = .list(networks.filter { $0 != network }) }
        return ["ChangeInfo": try change(&cloud, call, comment: call["Comment"])]
      },
      "ChangeTagsForResource": Behavior { cloud, call throws(Fault) in
        try cloud.change(try tagged(cloud, call)) { record in
          for key in call.strings("RemoveTagKeys") { record.tags[key] = nil }
          record.tags.merge(call.tags("AddTags")) { _, last in last }
        }
        return [:]
      },
      "GetDNSSEC": Behavior { cloud, call throws(Fault) in
        _ = try zone(cloud, call, "HostedZoneId")
        return ["Status": ["ServeSignature": "NOT_SIGNING"], "KeySigningKeys": []]
      },
      "ListTagsForResource": Behavior { cloud, call throws(Fault) in
        let zone = try tagged(cloud, call)
        return [
          "ResourceTagSet": [
            "ResourceType": call["ResourceType"] ?? "hostedzone", "ResourceId": .string(zone.id),
            "Tags": Kind.TagForm.list().value(zone.tags),
          ]
        ]
      },
      "CreateQueryLoggingConfig": Behavior { cloud, call throws(Fault) in
        let zone = try zone(cloud, call, "HostedZoneId")
        let group = try call.required("CloudWatchLogsLogGroupArn")
        let name = group.hasSuffix(":*") ? String(group.dropLast(2)) : group
        if zone["VPCs"] != nil {
          throw Fault("InvalidInput", "You can't log queries of a private hosted zone.", status: 400)
        }
        guard name.split(separator: ":").dropFirst(3).first == "us-east-1" || call.partition != "aws" else {
          throw Fault("InvalidInput", "The log group must be in the US East (N. Virginia) Region.", status: 400)
        }
        guard cloud.find(arn: name) ?? cloud.find(arn: name + ":*") != nil else {
          throw Fault(
            "NoSuchCloudWatchLogsLogGroup", "The specified CloudWatch Logs log group doesn't exist.", status: 404)
        }
        guard loggings(of: zone.id, cloud).isEmpty else {
          throw Fault(
            "QueryLoggingConfigAlreadyExists",
            "A query logging configuration already exists for this hosted zone.", status: 409)
        }
        let record = try cloud.create(
          logging, call, ["HostedZoneId": .string(zone.id), "CloudWatchLogsLogGroupArn": .string(group)])
        return [
          "QueryLoggingConfig": cloud.view(record),
          "Location": .string("https://route53.amazonaws.com/2013-04-01/queryloggingconfig/\(record.id)"),
        ]
      },
      "GetQueryLoggingConfig": .get(logging, id: "Id", as: "QueryLoggingConfig"),
      "DeleteQueryLoggingConfig": .delete(logging, id: "Id"),
      "ListQueryLoggingConfigs": Behavior { cloud, call throws(Fault) in
        guard call["HostedZoneId"] != nil else {
          return ["QueryLoggingConfigs": .list(cloud.list(logging, in: "").map { cloud.view($0) })]
        }
        let zone = try zone(cloud, call, "HostedZoneId")
        return ["QueryLoggingConfigs": .list(loggings(of: zone.id, cloud).map { cloud.view($0) })]
      },
    ])

  /// A zone or a health check, as a call on tags names it.
  private static func tagged(_ cloud: Cloud, _ call: Call) throws(Fault) -> Record {
    guard call["ResourceType"] == "healthcheck" else { return try zone(cloud, call, "ResourceId") }
    return try cloud.get(healthCheck, try call.required("ResourceId"), call)
  }

  private static func loggings(of zone: String, _ cloud: Cloud) -> [Record] {
    cloud.list(logging, in: "", where: "HostedZoneId", is: .string(zone))
  }

  /// A VPC that is to ask a private zone of a name.
  static func check(_ network: Value, for name: String, _ cloud: Cloud, _ call: Call) throws(Fault) {
    let id = network["VPCId"]?.string ?? ""
    let region = network["VPCRegion"]?.string ?? call.region
    guard cloud.find(EC2.vpc, id, in: region) != nil else {
      throw Fault(
        "InvalidVPCId",
        "The VPC: \(id) in region \(region) that you provided is not authorized to make the association.",
        status: 400)
    }
    if let other = cloud.list(zone, in: "").first(where: {
      $0.string("Name") == name && $0["VPCs"]?.list?.contains(network) ?? false
    }) {
      throw Fault(
        "ConflictingDomainExists",
        "The VPC \(id) in region \(region) has already been associated with the hosted zone \(other.id) with the same "
          + "domain name.", status: 400)
    }
  }
}
