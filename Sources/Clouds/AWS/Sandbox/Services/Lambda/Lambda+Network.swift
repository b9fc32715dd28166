internal import InfraModel

extension Lambda {
  /// What a function has in its subnets. It stays for a while when the function is gone or has left, and keeps subnets
  /// and security groups from being deleted.
  static let interface = Kind(
    "lambda.interface", missing: FaultForm("ResourceNotFoundException", "There is no interface {id}")
  ) {
    $0.identifier = .hexadecimal(prefix: "eni")
    $0.links = [
      Link("SubnetIds", to: "ec2.subnet", mustExist: false),
      Link("SecurityGroupIds", to: "ec2.security-group", mustExist: false),
    ]
    $0.indexes = ["FunctionName"]
  }

  static let interfaces = ServiceBehavior("lambda", kinds: [interface], operations: [:])

  /// Seconds until Lambda lets go of an interface; it says that this may take twenty minutes.
  private static let lingering = 600.0

  static func subnets(_ record: Record) -> [Value] { record["VpcConfig"]?["SubnetIds"]?.list ?? [] }

  /// The network of a function: subnets and groups that are there, all of one VPC.
  static func network(_ config: Value, _ cloud: Cloud, _ call: Call) throws(Fault) -> Value {
    var vpcs: Set<String> = []
    for (member, kind, code, what) in [
      ("SubnetIds", "ec2.subnet", "InvalidSubnetID.NotFound", "subnet ID"),
      ("SecurityGroupIds", "ec2.security-group", "InvalidGroup.NotFound", "security group"),
    ] {
      // The kinds are another service's, which a sandbox may lack.
      guard let kind = cloud.kinds[kind] else { continue }
      for id in (config[member]?.list ?? []).compactMap(\.string) {
        guard let record = cloud.find(kind, id, in: call.region) else {
          let operation = member == "SubnetIds" ? "DescribeSubnets" : "DescribeSecurityGroups"
          throw invalid(
            "Error occurred while \(operation). EC2 Error Code: \(code). EC2 Error Message: The \(what) '\(id)' does "
              + "not exist")
        }
        vpcs.insert(record.string("VpcId") ?? "")
      }
    }
    if vpcs.count > 1 {
      throw invalid(
        "Error occurred while DescribeSecurityGroups. EC2 Error Code: InvalidParameterValue. EC2 Error Message: The "
          + "subnets and security groups are of different networks")
    }
    return .object([
      "SubnetIds": config["SubnetIds"] ?? [], "SecurityGroupIds": config["SecurityGroupIds"] ?? [],
      "VpcId": .string(vpcs.first ?? ""), "Ipv6AllowedForDualStack": config["Ipv6AllowedForDualStack"] ?? false,
    ])
  }

  /// Makes the interface follow the function's configuration.
  static func moveInterface(of record: Record, _ cloud: inout Cloud, _ call: Call) throws(Fault) {
    let config = record["VpcConfig"]
    let present = cloud.list(interface, in: call.region, where: "FunctionName", is: .string(record.id))
      .filter { $0.transitions.isEmpty }
    if let there = present.first, there["SubnetIds"] == config?["SubnetIds"],
      there["SecurityGroupIds"] == config?["SecurityGroupIds"]
    {
      return
    }
    try closeInterfaces(of: record, &cloud, call)
    guard subnets(record) != [] else { return }
    try cloud.create(
      interface, call,
      [
        "FunctionName": .string(record.id), "SubnetIds": config?["SubnetIds"] ?? [],
        "SecurityGroupIds": config?["SecurityGroupIds"] ?? [],
      ])
  }

  /// Lets go of the interfaces in a while.
  static func closeInterfaces(of record: Record, _ cloud: inout Cloud, _ call: Call) throws(Fault) {
    for open in cloud.list(interface, in: call.region, where: "FunctionName", is: .string(record.id))
    where open.transitions.isEmpty {
      try cloud.delete(open, showing: [:], at: call.after(lingering))
    }
  }
}
