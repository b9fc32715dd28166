internal import InfraModel

extension EC2 {
  static let gateway = kind(
    "igw", id: "InternetGatewayId", missing: "InvalidInternetGatewayID.NotFound", as: "internetGateway ID",
    type: "internet-gateway"
  ) {
    // What it is attached to, beside the list that is told.
    $0.links = [Link("AttachedVpcId", to: "ec2.vpc")]
    $0.indexes = ["AttachedVpcId"]
    $0.filters = ["attachment.vpc-id": "AttachedVpcId", "attachment.state": "Attachments.State"]
  }

  /// Internet gateways and their attachments; of virtual private gateways only that there are none.
  static let gateways = ServiceBehavior(
    "ec2", kinds: [gateway],
    operations: [
      "CreateInternetGateway": Behavior { cloud, call throws(Fault) in
        let made = try makeGateway(&cloud, call, tags: call.tags(specification: "internet-gateway"))
        return ["InternetGateway": cloud.view(made)]
      },
      "DescribeInternetGateways": .describe(gateway, ids: "InternetGatewayIds", as: "InternetGateways"),
      "DeleteInternetGateway": Behavior { cloud, call throws(Fault) in
        let record = try cloud.get(gateway, try call.required("InternetGatewayId"), call)
        if record["AttachedVpcId"] != nil { throw gateway.inUse.fault(record.id) }
        try cloud.delete(record)
        return [:]
      },
      "AttachInternetGateway": Behavior(attachGateway),
      "DetachInternetGateway": Behavior(detachGateway),
      "DescribeVpnGateways": Behavior { _, _ throws(Fault) in ["VpnGateways": []] },
    ])

  @discardableResult
  static func makeGateway(
    _ cloud: inout Cloud, _ call: Call, attachedTo vpc: String? = nil, tags: [String: String] = [:]
  ) throws(Fault) -> Record {
    try cloud.create(gateway, call, ["Attachments": [], "OwnerId": .string(call.account)], tags: tags) {
      if let vpc { attach(&$0, vpc) }
    }
  }

  private static func attach(_ gateway: inout Record, _ vpc: String) {
    gateway["AttachedVpcId"] = .string(vpc)
    gateway["Attachments"] = [["State": "available", "VpcId": .string(vpc)]]
  }

  @Sendable private static func attachGateway(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let record = try cloud.get(gateway, try call.required("InternetGatewayId"), call)
    let network = try cloud.get(vpc, try call.required("VpcId"), call)
    if let other = record.string("AttachedVpcId") {
      throw Fault(
        "Resource.AlreadyAssociated", "resource \(record.id) is already attached to network \(other)")
    }
    if let other = cloud.first(gateway, in: call.region, where: "AttachedVpcId", is: .string(network.id)) {
      throw Fault(
        "InvalidParameterValue", "Network \(network.id) already has an internet gateway attached: \(other.id)")
    }
    try cloud.change(record) { attach(&$0, network.id) }
    return [:]
  }

  @Sendable private static func detachGateway(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let record = try cloud.get(gateway, try call.required("InternetGatewayId"), call)
    let network = try call.required("VpcId")
    guard record.string("AttachedVpcId") == network else {
      throw Fault("Gateway.NotAttached", "resource \(record.id) is not attached to network \(network)")
    }
    let interfaces = cloud.list(interface, in: call.region, where: "VpcId", is: .string(network))
    if interfaces.contains(where: { $0["Association"] != nil }) {
      throw Fault(
        "DependencyViolation",
        "Network \(network) has some mapped public address(es). Please unmap those public address(es) before detaching the gateway."
      )
    }
    try cloud.change(record) {
      $0["AttachedVpcId"] = nil
      $0["Attachments"] = []
    }
    return [:]
  }
}
