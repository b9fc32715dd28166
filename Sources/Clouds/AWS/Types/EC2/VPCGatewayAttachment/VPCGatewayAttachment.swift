import AWSClient
import InfraModel
import Provider

extension ResourceTraits.UnnamedNeed {
  /// The attachment of an internet gateway to the VPC that a path leads to: without one the network has no public
  /// addresses (`Gateway.NotAttached`), and with them the gateway cannot be detached.
  /// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-dependson.html
  static func internetGateway(ofVPC path: String..., onlyWith values: [String: Value] = [:]) -> Self {
    Self(
      "AWS::EC2::VPCGatewayAttachment", property: "VpcId", having: "InternetGatewayId", path: path, onlyWith: values)
  }
}

extension EC2 {
  /// A VPC has at most one internet gateway and one virtual private gateway; the identifier says which of the two.
  static let vpcGatewayAttachment = Handler("AWS::EC2::VPCGatewayAttachment", of: .ec2, id: "AttachmentType|VpcId") {
    DerivedIdentifiers { scope in
      scope["InternetGatewayId"] != nil ? ["AttachmentType": "IGW"] : ["AttachmentType": "VGW"]
    }
    Create(
      uses: ["AttachInternetGateway", "AttachVpnGateway"],
      properties: ["VpcId", "InternetGatewayId", "VpnGatewayId"]
    ) { cloud, scope in
      try await attach(cloud, scope)
      return [:]
    }
    // The new gateway can't come before the old one is gone.
    Sets(
      "InternetGatewayId", "VpnGatewayId",
      uses: ["AttachInternetGateway", "DetachInternetGateway", "AttachVpnGateway", "DetachVpnGateway"],
      consequence: .interruption
    ) { cloud, scope in
      // The identifier says which kind of gateway it is.
      let isInternet = scope["InternetGatewayId"] != nil
      guard isInternet == (scope.previous["InternetGatewayId"] != nil) else {
        throw ProviderError(.unsupported, "an attachment can't change from one kind of gateway to the other in place")
      }
      try await detach(cloud, scope.text("VpcId"), scope.previous)
      try await attach(cloud, scope)
    }
    Reads(uses: ["DescribeInternetGateways", "DescribeVpnGateways"]) { cloud, scope in
      let vpc = scope.text("VpcId")
      let isInternet = scope.text("AttachmentType") == "IGW"
      let filter: Value = ["Name": "attachment.vpc-id", "Values": [.string(vpc)]]
      let answer = try await cloud.ask(
        isInternet ? "DescribeInternetGateways" : "DescribeVpnGateways", ["Filters": [filter]])
      for gateway in answer[isInternet ? "InternetGateways" : "VpnGateways"]?.list ?? [] {
        let attachments = gateway[isInternet ? "Attachments" : "VpcAttachments"]?.list ?? []
        guard let attachment = attachments.first(where: { $0["VpcId"] == .string(vpc) && $0["State"] != "detached" })
        else { continue }
        var item: [String: Value] = [
          "VpcId": .string(vpc), "State": attachment["State"] ?? "attached",
          "AttachmentType": .string(isInternet ? "IGW" : "VGW"),
        ]
        item["InternetGatewayId"] = gateway["InternetGatewayId"]
        item["VpnGatewayId"] = gateway["VpnGatewayId"]
        return .object(item)
      }
      return nil
    }
    // An internet gateway says `available` where a virtual private gateway says `attached`.
    Ready("State", is: ["available", "attached"])
    BeingDeleted("State", in: ["detaching"])
    Deletes(uses: ["DetachInternetGateway", "DetachVpnGateway"], waits: true) { cloud, scope in
      try await detach(cloud, scope.text("VpcId"), scope.properties)
    }
    Finds.identity(same: ["InternetGatewayId", "VpnGatewayId"])
    Traits(
      consequences: ["InternetGatewayId": .interruption], exclusive: ["InternetGatewayId", "VpnGatewayId"],
      holds: ["VpcId", "InternetGatewayId", "VpnGatewayId"], identities: [["InternetGatewayId"], ["VpnGatewayId"]])
  }

  @Sendable private static func attach(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    let vpc = Value.string(scope.text("VpcId"))
    if let gateway = scope["InternetGatewayId"] {
      _ = try await cloud.change("AttachInternetGateway", ["InternetGatewayId": gateway, "VpcId": vpc])
    }
    if let gateway = scope["VpnGatewayId"] {
      _ = try await cloud.change("AttachVpnGateway", ["VpnGatewayId": gateway, "VpcId": vpc])
    }
  }

  /// Detaching is refused while public addresses of the VPC are still in use; they go a while after their users.
  @Sendable private static func detach(_ cloud: CloudCalls, _ vpc: String, _ known: [String: Value]) async throws {
    if let gateway = known["InternetGatewayId"] {
      _ = try await cloud.change(
        "DetachInternetGateway", ["InternetGatewayId": gateway, "VpcId": .string(vpc)], retries: [.dependencies])
    }
    if let gateway = known["VpnGatewayId"] {
      _ = try await cloud.change("DetachVpnGateway", ["VpnGatewayId": gateway, "VpcId": .string(vpc)])
    }
  }
}
