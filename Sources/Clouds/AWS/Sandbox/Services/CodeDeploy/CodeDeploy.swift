internal import InfraModel

/// AWS CodeDeploy: applications, their groups and configurations. Nothing is deployed.
///
/// Source: CodeDeploy API Reference, version 2014-10-06.
enum CodeDeploy {
  static let application = Kind(
    "codedeploy.application",
    missing: FaultForm("ApplicationDoesNotExistException", "No application found for name: {id}", status: 400),
    exists: FaultForm("ApplicationAlreadyExistsException", "Application already exists: {id}", status: 400)
  ) {
    $0.idField = "applicationName"
    $0.arn = "arn:{partition}:codedeploy:{region}:{account}:application:{id}"
    $0.quota = Kind.Quota(
      1000, FaultForm("ApplicationLimitExceededException", "The limit of applications has been exceeded.", status: 400))
  }

  static let configuration = Kind(
    "codedeploy.deployment-config",
    missing: FaultForm(
      "DeploymentConfigDoesNotExistException", "No Deployment Configuration found for name: {id}", status: 400),
    exists: FaultForm(
      "DeploymentConfigAlreadyExistsException", "Deployment Configuration already exists: {id}", status: 400),
    inUse: FaultForm("DeploymentConfigInUseException", "Deployment Configuration {id} is in use", status: 400)
  ) {
    $0.idField = "deploymentConfigName"
    $0.arn = "arn:{partition}:codedeploy:{region}:{account}:deploymentconfig:{id}"
  }

  private static let noResource = FaultForm("ArnNotSupportedException", "{id} is not supported", status: 400)

  static let applications = ServiceBehavior(
    "codedeploy", kinds: [application, configuration],
    operations: [
      "CreateApplication": Behavior { cloud, call throws(Fault) in
        let made = try cloud.create(
          application, named: try call.required("applicationName"), call,
          [
            "applicationId": .string(cloud.identifier(.uuid)), "createTime": .number(call.now), "linkedToGitHub": false,
            "computePlatform": call["computePlatform"] ?? "Server",
          ], tags: call.tags("tags"))
        return ["applicationId": made["applicationId"] ?? ""]
      },
      "GetApplication": Behavior { cloud, call throws(Fault) in
        ["application": .object(try cloud.get(application, try call.required("applicationName"), call).fields)]
      },
      "BatchGetApplications": Behavior { cloud, call throws(Fault) in
        var found: [Value] = []
        for name in call.strings("applicationNames") {
          found.append(.object(try cloud.get(application, name, call).fields))
        }
        return ["applicationsInfo": .list(found)]
      },
      "ListApplications": Behavior { cloud, call throws(Fault) in
        ["applications": .list(cloud.list(application, in: call.region).map { .string($0.id) })]
      },
      "DeleteApplication": Behavior { cloud, call throws(Fault) in
        // Succeeds for an application that does not exist. Its groups are deleted with it.
        if let record = cloud.find(application, try call.required("applicationName"), in: call.region) {
          try cloud.delete(record)
        }
        return [:]
      },
      "CreateDeploymentConfig": Behavior { cloud, call throws(Fault) in
        let name = try call.required("deploymentConfigName")
        if standard[name] != nil || name.hasPrefix("CodeDeployDefault.") { throw configuration.exists.fault(name) }
        var fields = call.members("minimumHealthyHosts", "trafficRoutingConfig", "zonalConfig")
        fields["deploymentConfigId"] = .string(cloud.identifier(.uuid))
        fields["createTime"] = .number(call.now)
        fields["computePlatform"] = call["computePlatform"] ?? "Server"
        return [
          "deploymentConfigId": try cloud.create(configuration, named: name, call, fields)["deploymentConfigId"] ?? ""
        ]
      },
      "GetDeploymentConfig": Behavior { cloud, call throws(Fault) in
        let name = try call.required("deploymentConfigName")
        if let platform = standard[name] {
          return [
            "deploymentConfigInfo": ["deploymentConfigName": .string(name), "computePlatform": .string(platform)]
          ]
        }
        return ["deploymentConfigInfo": .object(try cloud.get(configuration, name, call).fields)]
      },
      "ListDeploymentConfigs": Behavior { cloud, call throws(Fault) in
        let own = cloud.list(configuration, in: call.region).map(\.id)
        return ["deploymentConfigsList": .list((standard.keys.sorted() + own).map { .string($0) })]
      },
      "DeleteDeploymentConfig": Behavior { cloud, call throws(Fault) in
        if let record = cloud.find(configuration, try call.required("deploymentConfigName"), in: call.region) {
          try cloud.delete(record)
        }
        return [:]
      },
      "TagResource": .tag(.arn("ResourceArn", noResource)),
      "UntagResource": .untag(.arn("ResourceArn", noResource)),
      "ListTagsForResource": .listTags(.arn("ResourceArn", noResource), as: .list()),
    ])

  /// The configurations that every account has, and their platforms.
  /// Source: user guide, "Working with deployment configurations in CodeDeploy".
  static let standard: [String: String] = {
    let shifts = [
      "Canary10Percent5Minutes", "Canary10Percent15Minutes", "Linear10PercentEvery1Minutes",
      "Linear10PercentEvery3Minutes", "AllAtOnce",
    ]
    let functions = [
      "Canary10Percent5Minutes", "Canary10Percent10Minutes", "Canary10Percent15Minutes", "Canary10Percent30Minutes",
      "Linear10PercentEvery1Minute", "Linear10PercentEvery2Minutes", "Linear10PercentEvery3Minutes",
      "Linear10PercentEvery10Minutes", "AllAtOnce",
    ]
    let names =
      ["AllAtOnce", "HalfAtATime", "OneAtATime"].map { ($0, "Server") } + shifts.map { ("ECS\($0)", "ECS") }
      + functions.map { ("Lambda\($0)", "Lambda") }
    return Dictionary(uniqueKeysWithValues: names.map { ("CodeDeployDefault.\($0.0)", $0.1) })
  }()
}
