import AWSClient
import InfraModel

extension CodeDeploy {
  /// To what an application is deployed, and how. Deployments are made by calls and are not declared.
  ///
  /// Source: CodeDeploy API Reference, CreateDeploymentGroup and UpdateDeploymentGroup, version 2014-10-06.
  static let deploymentGroup = Handler(
    "AWS::CodeDeploy::DeploymentGroup", of: .codeDeploy, id: "ApplicationName|DeploymentGroupName", naming: .lowerCamel
  ) {
    Create(
      "CreateDeploymentGroup", ["ApplicationName", "DeploymentGroupName"] + settings,
      name: Create.Name("DeploymentGroupName", longest: 100), retries: [unassumed])
    // The call leaves what it is not given.
    Sets(
      properties: settings.compactMap(\.property), by: "UpdateDeploymentGroup",
      ["ApplicationName", .field("DeploymentGroupName", as: "currentDeploymentGroupName")] + settings,
      sends: .changed,
      removed: .to([
        "AlarmConfiguration": ["Enabled": false, "Alarms": []],
        "AutoRollbackConfiguration": ["Enabled": false, "Events": []], "AutoScalingGroups": [], "Ec2TagFilters": [],
        "Ec2TagSet": ["Ec2TagSetList": []], "OnPremisesInstanceTagFilters": [],
        "OnPremisesTagSet": ["OnPremisesTagSetList": []], "OutdatedInstancesStrategy": "UPDATE",
        "TerminationHookEnabled": false, "TriggerConfigurations": [],
      ]), retries: [unassumed])
    tags { "deploymentgroup:\($0.text("ApplicationName"))/\($0.text("DeploymentGroupName"))" }
    Reads(
      uses: readUses("GetDeploymentGroup"),
      maps: [.field("AutoScalingGroups", as: "autoScalingGroups", .elementsMember("name"))]
    ) { cloud, scope in
      try await read(
        "GetDeploymentGroup", ["ApplicationName", "DeploymentGroupName"], at: "deploymentGroupInfo", cloud, scope,
        "deploymentgroup:\(scope.text("ApplicationName"))/\(scope.text("DeploymentGroupName"))")
    }
    Postprocess { properties, _, _ in
      for (name, value) in empty where properties[name] == value { properties[name] = nil }
    }
    Deletes("DeleteDeploymentGroup", ["ApplicationName", "DeploymentGroupName"], retries: [unassumed])
    Finds.name
    Traits(
      comparisons: [
        "AlarmConfiguration.Alarms": .unordered, "AutoRollbackConfiguration.Events": .unordered,
        "AutoScalingGroups": .unordered, "ECSServices": .unordered, "Ec2TagFilters": .unordered,
        "OnPremisesInstanceTagFilters": .unordered, "TriggerConfigurations": .unordered,
        "TriggerConfigurations.*.TriggerEvents": .unordered,
      ],
      keptWhenRemoved: [
        "BlueGreenDeploymentConfiguration", "DeploymentConfigName", "DeploymentStyle", "ECSServices",
        "LoadBalancerInfo",
      ],
      unsupported: [
        "Deployment": "a deployment is a call: make it by a step of a release, after the group is there"
      ], exclusive: [], identities: [["ApplicationName", "DeploymentGroupName"]], rules: [history])
  }

  /// The role was made a moment ago.
  private static let unassumed = Retry(on: ["InvalidRoleException"], for: 120)

  private static let settings: [Field] = [
    "AlarmConfiguration", "AutoRollbackConfiguration", "AutoScalingGroups", "BlueGreenDeploymentConfiguration",
    "DeploymentConfigName", "DeploymentStyle", .field("ECSServices", as: "ecsServices"),
    .field("Ec2TagFilters", as: "ec2TagFilters", filters),
    .field("Ec2TagSet", as: "ec2TagSet", tagSet("Ec2Tag", "ec2Tag")),
    "LoadBalancerInfo", .field("OnPremisesInstanceTagFilters", as: "onPremisesInstanceTagFilters", filters),
    .field("OnPremisesTagSet", as: "onPremisesTagSet", tagSet("OnPremisesTag", "onPremisesTag")),
    "OutdatedInstancesStrategy", "ServiceRoleArn", "TerminationHookEnabled", "TriggerConfigurations",
  ]

  /// Members of filters begin with capitals in the API, too.
  private static let filters = ValueEncoding.asIs

  /// The registry has an object around each group of filters, where the API has lists of lists.
  private static func tagSet(_ registry: String, _ api: String) -> ValueEncoding {
    let (list, group, member) = ("\(registry)SetList", "\(registry)Group", "\(api)SetList")
    return .code(
      encode: { set in [member: .list((set[list]?.list ?? []).map { $0[group] ?? [] })] },
      decode: { set in
        let groups = set[member]?.list ?? []
        return groups.isEmpty ? Value?.none : [list: .list(groups.map { [group: $0] })]
      })
  }

  /// What an answer tells of what was never set.
  private static let empty: [String: Value] = [
    "AutoScalingGroups": [], "Ec2TagFilters": [], "ECSServices": [], "OnPremisesInstanceTagFilters": [],
    "TriggerConfigurations": [], "AlarmConfiguration": [:], "AutoRollbackConfiguration": [:], "LoadBalancerInfo": [:],
    "BlueGreenDeploymentConfiguration": [:],
  ]
}
