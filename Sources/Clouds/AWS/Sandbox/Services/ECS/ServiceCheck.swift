internal import InfraModel

/// What ECS asks of a service: of its containers, its network and its load balancers.
struct ServiceCheck {
  private let service: [String: Value]
  private let definition: Record
  private let cloud: Cloud
  private let call: Call

  /// - Parameters:
  ///   - service: The members that it has, or would have.
  ///   - definition: What its tasks are made of.
  init(_ service: [String: Value], _ definition: Record, _ cloud: Cloud, _ call: Call) {
    self.service = service
    self.definition = definition
    self.cloud = cloud
    self.call = call
  }

  func check() throws(Fault) {
    try checkLaunchType()
    try checkNetwork()
    try checkPercents()
    try checkLoadBalancers()
    try checkConnect()
  }

  private func checkLaunchType() throws(Fault) {
    let providers = (service["capacityProviderStrategy"]?.list ?? []).compactMap { $0["capacityProvider"]?.string }
    let isFargate = service["launchType"] == "FARGATE" || providers.contains { $0.hasPrefix("FARGATE") }
    guard isFargate else { return }
    guard definition["compatibilities"]?.list?.contains("FARGATE") == true else {
      throw ECS.invalid("Task definition does not support launch_type FARGATE.")
    }
    if service["schedulingStrategy"] == "DAEMON" {
      throw ECS.invalid("The daemon scheduling strategy is not supported for the Fargate launch type.")
    }
  }

  private var isOwnNetwork: Bool { definition["networkMode"] == "awsvpc" }

  private func checkNetwork() throws(Fault) {
    let network = service["networkConfiguration"]?["awsvpcConfiguration"]
    guard isOwnNetwork else {
      if network != nil {
        throw ECS.invalid("Network Configuration is not valid for the given networkMode of this task definition.")
      }
      return
    }
    let subnets = network?["subnets"]?.list ?? []
    guard !subnets.isEmpty else {
      throw ECS.invalid("Network Configuration must be provided when networkMode 'awsvpc' is specified.")
    }
    try checkThere(subnets, EC2.subnet, "subnet", "subnet ID", "InvalidSubnetID.NotFound")
    try checkThere(
      network?["securityGroups"]?.list ?? [], EC2.group, "security group", "security group", "InvalidGroup.NotFound")
  }

  private func checkThere(
    _ ids: [Value], _ kind: Kind, _ what: String, _ word: String, _ code: String
  ) throws(Fault) {
    // The kind is another service's, which a sandbox may lack.
    guard cloud.kinds[kind.name] != nil else { return }
    for id in ids.compactMap(\.string) where cloud.find(kind, id, in: call.region) == nil {
      throw ECS.invalid(
        "Error retrieving \(what) information for [\(id)]: The \(word) '\(id)' does not exist (ErrorCode: \(code))")
    }
  }

  private func checkPercents() throws(Fault) {
    let configuration = service["deploymentConfiguration"]
    guard let most = configuration?["maximumPercent"]?.integer,
      let least = configuration?["minimumHealthyPercent"]?.integer
    else { return }
    if most <= 100, least >= 100, service["schedulingStrategy"] != "DAEMON" {
      throw ECS.invalid(
        "Both maximumPercent and minimumHealthyPercent cannot be 100 as this will block deployments.")
    }
    if most < least { throw ECS.invalid("maximumPercent cannot be less than minimumHealthyPercent.") }
  }

  private func checkLoadBalancers() throws(Fault) {
    let balancers = service["loadBalancers"]?.list ?? []
    if balancers.isEmpty, let seconds = call.integer("healthCheckGracePeriodSeconds"), seconds > 0 {
      throw ECS.invalid("Health check grace period is only valid for services configured to use load balancers")
    }
    guard balancers.count <= 5 else { throw ECS.invalid("load balancers can have at most 5 items.") }
    for balancer in balancers {
      let name = balancer["containerName"]?.string ?? ""
      guard let container = containers.first(where: { $0["name"]?.string == name }) else {
        throw ECS.invalid("The container \(name) does not exist in the task definition.")
      }
      let port = balancer["containerPort"]?.integer ?? 0
      guard (container["portMappings"]?.list ?? []).contains(where: { $0["containerPort"]?.integer == port }) else {
        throw ECS.invalid("The container \(name) did not have a container port \(port) defined.")
      }
      try checkTargets(balancer)
    }
  }

  /// A target group takes tasks once a listener, or a rule of one, sends to it.
  ///
  /// Source of both texts: https://github.com/hashicorp/terraform/issues/32908 and
  /// https://github.com/Shippable/support/issues/4698.
  private func checkTargets(_ balancer: Value) throws(Fault) {
    // What others have is not in a rehearsal's twin.
    guard call["loadBalancers"] != nil, !cloud.assumesOthers, cloud.kinds[ELBv2.targetGroup.name] != nil,
      let arn = balancer["targetGroupArn"]?.string
    else { return }
    guard let group = cloud.find(ELBv2.targetGroup, arn: arn) else {
      throw ECS.invalid(
        "Unable to assume role and validate the specified targetGroupArn. Please verify that the ECS service role being passed has the proper permissions."
      )
    }
    guard !ELBv2.users(of: group, cloud).isEmpty else {
      throw ECS.invalid("The target group with targetGroupArn \(arn) does not have an associated load balancer.")
    }
  }

  private func checkConnect() throws(Fault) {
    guard let connect = service["serviceConnectConfiguration"], connect["enabled"] == true else { return }
    let names = Set(containers.flatMap { $0["portMappings"]?.list ?? [] }.compactMap { $0["name"]?.string })
    for name in (connect["services"]?.list ?? []).compactMap({ $0["portName"]?.string }) where !names.contains(name) {
      throw ECS.invalid(
        "The port name '\(name)' in the Service Connect configuration is not in the task definition \(definition.id).")
    }
  }

  private var containers: [Value] { definition["containerDefinitions"]?.list ?? [] }
}
