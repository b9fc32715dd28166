internal import InfraModel

/// To what applications are deployed.
extension CodeDeploy {
  static let group = Kind(
    "codedeploy.deployment-group",
    missing: FaultForm("DeploymentGroupDoesNotExistException", "No Deployment Group found for name: {id}", status: 400),
    exists: FaultForm(
      "DeploymentGroupAlreadyExistsException", "Deployment Group already exists in Application: {id}", status: 400)
  ) {
    $0.arn = "arn:{partition}:codedeploy:{region}:{account}:deploymentgroup:{applicationName}/{deploymentGroupName}"
    $0.links = [
      Link("applicationName", to: "codedeploy.application", onDelete: .cascade),
      Link("deploymentConfigName", to: "codedeploy.deployment-config", mustExist: false),
    ]
  }

  static let groups = ServiceBehavior(
    "codedeploy", kinds: [group],
    operations: [
      "CreateDeploymentGroup": Behavior { cloud, call throws(Fault) in
        let owner = try cloud.get(application, try call.required("applicationName"), call)
        let name = try call.required("deploymentGroupName")
        let platform = owner.string("computePlatform") ?? "Server"
        var fields: [String: Value] = [
          "deploymentConfigName": .string(usual[platform] ?? ""), "outdatedInstancesStrategy": "UPDATE",
          "terminationHookEnabled": false, "ec2TagFilters": [], "onPremisesInstanceTagFilters": [],
          "triggerConfigurations": [], "computePlatform": .string(platform),
          "deploymentStyle": ["deploymentType": "IN_PLACE", "deploymentOption": "WITHOUT_TRAFFIC_CONTROL"],
          "autoScalingGroups": [],
        ]
        fields.merge(call.members(except: ["tags", "autoScalingGroups"])) { $1 }
        named(call, &fields)
        fields["deploymentGroupId"] = .string(cloud.identifier(.uuid))
        try check(fields, cloud, call)
        let made = try cloud.create(group, named: "\(owner.id)/\(name)", call, fields, tags: call.tags("tags"))
        return ["deploymentGroupId": made["deploymentGroupId"] ?? ""]
      },
      "GetDeploymentGroup": Behavior { cloud, call throws(Fault) in
        ["deploymentGroupInfo": .object(try found(try call.required("deploymentGroupName"), cloud, call).fields)]
      },
      "BatchGetDeploymentGroups": Behavior { cloud, call throws(Fault) in
        var all: [Value] = []
        for name in call.strings("deploymentGroupNames") { all.append(.object(try found(name, cloud, call).fields)) }
        return ["deploymentGroupsInfo": .list(all)]
      },
      "ListDeploymentGroups": Behavior { cloud, call throws(Fault) in
        let owner = try cloud.get(application, try call.required("applicationName"), call)
        return [
          "applicationName": .string(owner.id),
          "deploymentGroups": .list(cloud.referrers(of: owner, group).compactMap { $0["deploymentGroupName"] }),
        ]
      },
      "UpdateDeploymentGroup": Behavior { cloud, call throws(Fault) in
        let before = try found(try call.required("currentDeploymentGroupName"), cloud, call)
        if let name = call.string("newDeploymentGroupName"), name != before.string("deploymentGroupName") {
          throw Fault(
            "InvalidDeploymentGroupNameException", "A group is not renamed \(Fault.notInSandbox)", status: 400)
        }
        let skipped: Set<String> = [
          "applicationName", "currentDeploymentGroupName", "newDeploymentGroupName", "autoScalingGroups",
        ]
        var fields = before.fields.merging(call.members(except: skipped)) { $1 }
        named(call, &fields)
        try check(fields, cloud, call)
        let wanted = fields
        try cloud.change(before) { $0.fields = wanted }
        return ["hooksNotCleanedUp": []]
      },
      "DeleteDeploymentGroup": Behavior { cloud, call throws(Fault) in
        let id = "\(try call.required("applicationName"))/\(try call.required("deploymentGroupName"))"
        if let record = cloud.find(group, id, in: call.region) { try cloud.delete(record) }
        return ["hooksNotCleanedUp": []]
      },
      "ListDeployments": Behavior { _, _ throws(Fault) in ["deployments": []] },
    ])

  /// The configuration of a group that names none.
  private static let usual = [
    "Server": "CodeDeployDefault.OneAtATime", "ECS": "CodeDeployDefault.ECSAllAtOnce",
    "Lambda": "CodeDeployDefault.LambdaAllAtOnce",
  ]

  private static func found(_ name: String, _ cloud: Cloud, _ call: Call) throws(Fault) -> Record {
    let owner = try cloud.get(application, try call.required("applicationName"), call)
    guard let record = cloud.find(group, "\(owner.id)/\(name)", in: call.region) else {
      throw group.missing.fault(name)
    }
    return record
  }

  /// Groups of machines are told with the hooks that CodeDeploy puts there.
  private static func named(_ call: Call, _ fields: inout [String: Value]) {
    guard call["autoScalingGroups"] != nil else { return }
    fields["autoScalingGroups"] = .list(
      call.strings("autoScalingGroups").map { ["name": .string($0), "hook": .string("CodeDeploy-managed-\($0)")] })
  }

  private static func check(_ fields: [String: Value], _ cloud: Cloud, _ call: Call) throws(Fault) {
    func refusal(_ code: String, _ message: String) -> Fault { Fault(code, message, status: 400) }
    guard IAM.mayBeAssumed(fields["serviceRoleArn"]?.string ?? "", by: "codedeploy", cloud, call) else {
      throw refusal("InvalidRoleException", "Cannot assume role provided.")
    }
    let configuration = fields["deploymentConfigName"]?.string ?? ""
    guard standard[configuration] != nil || cloud.find(Self.configuration, configuration, in: call.region) != nil else {
      throw Self.configuration.missing.fault(configuration)
    }
    func filled(_ name: String, _ inner: String) -> Bool { fields[name]?[inner]?.list?.isEmpty == false }
    if fields["ec2TagFilters"]?.list?.isEmpty == false, filled("ec2TagSet", "ec2TagSetList") {
      throw refusal(
        "InvalidEC2TagCombinationException",
        "Only one of ec2TagFilters and ec2TagSet can be specified in a single call.")
    }
    let platform = fields["computePlatform"]?.string ?? "Server"
    let style = fields["deploymentStyle"]
    if platform != "Server",
      style?["deploymentType"] != "BLUE_GREEN" || style?["deploymentOption"] != "WITH_TRAFFIC_CONTROL"
    {
      throw refusal(
        "InvalidDeploymentStyleException",
        "For \(platform) deployment group, deploymentType must be BLUE_GREEN and deploymentOption must be WITH_TRAFFIC_CONTROL."
      )
    }
    for named in fields["ecsServices"]?.list ?? [] {
      let id = "\(named["clusterName"]?.string ?? "")/\(named["serviceName"]?.string ?? "")"
      guard let service = cloud.find(ECS.service, id, in: call.region) else {
        if cloud.assumesOthers { continue }
        throw refusal("InvalidECSServiceException", "The ECS service cannot be found: \(id)")
      }
      if service["deploymentController"]?["type"] != "CODE_DEPLOY" {
        throw refusal(
          "InvalidECSServiceException",
          "Deployment group's ECS service must be configured for a CODE_DEPLOY deployment controller.")
      }
    }
  }
}
