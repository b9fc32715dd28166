import AWSClient
import InfraModel
import Planner

extension ElasticLoadBalancingV2 {
  /// Where a load balancer sends to, and how it finds out what is healthy there.
  ///
  /// Source: Elastic Load Balancing API Reference, version 2015-12-01.
  static let targetGroup = Handler(
    "AWS::ElasticLoadBalancingV2::TargetGroup", of: .elasticLoadBalancingV2, id: "TargetGroupArn"
  ) {
    Create(
      uses: NamedOnce.targetGroup.uses + ["CreateTargetGroup"], properties: Set(sentOfGroup.compactMap(\.property)),
      outputs: ["TargetGroupArn": "TargetGroups.0.TargetGroupArn"], name: Create.Name("Name", longest: 32)
    ) { cloud, scope in
      try await NamedOnce.targetGroup.refuse(cloud, scope)
      let input = cloud.input(sentOfGroup, scope).merging(scope.tagMembers) { $1 }
      return try await cloud.change("CreateTargetGroup", input)
    }
    Sets(properties: HealthCheck.properties, uses: ["ModifyTargetGroup"]) { cloud, scope in
      _ = try await cloud.change("ModifyTargetGroup", HealthCheck.changed(scope))
    }
    targetGroupAttributes.setting
    Members(
      "Targets", key: .members(["Id", "Port"]), calls: .all,
      add: Call("RegisterTargets", ["TargetGroupArn", .elements(as: "Targets")]),
      remove: Call("DeregisterTargets", ["TargetGroupArn", .elements(as: "Targets")]))
    tags(of: "TargetGroupArn")
    Reads(
      "DescribeTargetGroups", list: "TargetGroupArns", of: "TargetGroupArn", at: "TargetGroups", most: mostNamed,
      maps: [.field("Name", as: "TargetGroupName")])
    targetGroupAttributes.reading
    // Services and groups of machines register targets of their own.
    FurtherRead(uses: ["DescribeTargetHealth"], when: { _, scope in scope["Targets"] != nil }) { cloud, scope in
      let answer = try await cloud.ask(
        "DescribeTargetHealth", ["TargetGroupArn": .string(scope.text("TargetGroupArn"))])
      return ["Targets": targets(in: answer["TargetHealthDescriptions"]?.list ?? [], scope)]
    }
    Postprocess { properties, _, scope in
      properties["TargetGroupFullName"] = fullName(scope.text("TargetGroupArn"))
    }
    // A listener that was deleted a moment ago may still count.
    Deletes("DeleteTargetGroup", ["TargetGroupArn"], retries: [Retry(on: ["ResourceInUse"], for: 120)])
    Finds.code(NamedOnce.targetGroup.uses) { cloud, scope in try await NamedOnce.targetGroup.find(cloud, scope) }
    Traits(
      replacing: ["TargetControlPort"],
      defaults: ["IpAddressType": "ipv4", "TargetType": "instance"], volatile: ["LoadBalancerArns"], exclusive: [])
  }

  private static let sentOfGroup: [Field] =
    ["IpAddressType", "Name", "Port", "Protocol", "ProtocolVersion", "TargetControlPort", "TargetType", "VpcId"]
    + HealthCheck.properties.fields

  /// The targets that are there to stay, with no more than is declared of each.
  private static func targets(in descriptions: [Value], _ scope: CallScope) -> Value {
    let declared = scope["Targets"]?.list ?? []
    let staying = descriptions.filter { $0["TargetHealth"]?["State"] != "draining" }.compactMap { $0["Target"] }
    return .list(
      staying.map { target in
        let same = declared.first { one in
          one["Id"] == target["Id"] && (one["Port"] ?? scope["Port"] ?? .null) == target["Port"] ?? .null
        }
        guard let members = target.object else { return target }
        return .object(members.filter { name, _ in name == "Id" || same.map { $0[name] != nil } ?? (name == "Port") })
      })
  }
}
