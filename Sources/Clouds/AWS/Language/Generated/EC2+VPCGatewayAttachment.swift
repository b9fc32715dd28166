// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension EC2 {
  /// Associates a network with its internet or VPN gateway (`AWS::EC2::VPCGatewayAttachment`).
  ///
  /// - Identified by `AttachmentType`, `VpcId`.
  public struct VPCGatewayAttachment: Resource {
    public static let typeName = "AWS::EC2::VPCGatewayAttachment"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - vpcId: The network: an `AWS::EC2::VPC`, by its ID. Required. A change replaces the resource.
    ///   - internetGatewayId: The internet gateway: an `AWS::EC2::InternetGateway`, by its ID. Updated in place.
    ///   - vpnGatewayId: The VPN gateway. Updated in place.
    public init(
      _ name: String,
      vpcId: Input<EC2.VPC.ID>,
      internetGatewayId: Input<EC2.InternetGateway.ID>? = nil,
      vpnGatewayId: Input<String>? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, file: file, line: line, column: column)
      declaration["VpcId"] = vpcId.expression
      declaration["InternetGatewayId"] = internetGatewayId?.expression
      declaration["VpnGatewayId"] = vpnGatewayId?.expression
    }

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The network: an `AWS::EC2::VPC`, by its ID (`VpcId`). Required. A change replaces the resource.
    public var vpcId: Input<EC2.VPC.ID> { declaration.reference("VpcId") }
    /// The kind of gateway (`AttachmentType`). Set by the cloud.
    public var attachmentType: Input<String> { declaration.reference("AttachmentType") }
    /// The internet gateway: an `AWS::EC2::InternetGateway`, by its ID (`InternetGatewayId`). Updated in place.
    public var internetGatewayId: Input<EC2.InternetGateway.ID> { declaration.reference("InternetGatewayId") }
    /// The VPN gateway (`VpnGatewayId`). Updated in place.
    public var vpnGatewayId: Input<String> { declaration.reference("VpnGatewayId") }
  }
}
