// AWS::EFS::MountTarget: made by infra 0.1.0 from cfn-lint 1.51.0's facts of the CloudFormation registry.
// To make it again: infra types add AWS::EFS::MountTarget. It is overwritten then.
// swift-format-ignore-file

public import AWS
public import Infra

extension EFS {
  /// A resource of type `AWS::EFS::MountTarget`.
  ///
  /// - Identified by `Id`.
  public struct MountTarget: Resource {
    public static let typeName = "AWS::EFS::MountTarget"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - fileSystemId: The file system: an `AWS::EFS::FileSystem`, by its ID. Required. 0 to 128 characters. Matches `^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$`. A change replaces the resource.
    ///   - securityGroups: The security groups: each an `AWS::EC2::SecurityGroup`, by its ID. Required. 0 to 100 elements. Updated in place.
    ///   - subnetId: The subnet: an `AWS::EC2::Subnet`, by its ID. Required. 15 to 47 characters. Matches `^subnet-[0-9a-f]{8,40}$`. A change replaces the resource.
    ///   - ipAddress: The IP address. 7 to 15 characters. Matches `^[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}$`. A change replaces the resource.
    ///   - ipAddressType: The IP address type: `IPV4_ONLY`, `IPV6_ONLY` or `DUAL_STACK`. A change replaces the resource. Never read back.
    ///   - ipv6Address: The IPv6 address. 3 to 39 characters. A change replaces the resource.
    public init(
      _ name: String,
      fileSystemId: Input<EFS.FileSystem.ID>,
      securityGroups: [Input<EC2.SecurityGroup.ID>],
      subnetId: Input<EC2.Subnet.ID>,
      ipAddress: Input<String>? = nil,
      ipAddressType: EFS.MountTarget.IpAddressType? = nil,
      ipv6Address: Input<String>? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, file: file, line: line, column: column)
      declaration["FileSystemId"] = fileSystemId.expression
      declaration["SecurityGroups"] = securityGroups.expression
      declaration["SubnetId"] = subnetId.expression
      declaration["IpAddress"] = ipAddress?.expression
      declaration["IpAddressType"] = ipAddressType?.expression
      declaration["Ipv6Address"] = ipv6Address?.expression
    }

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The file system: an `AWS::EFS::FileSystem`, by its ID (`FileSystemId`). Required. 0 to 128 characters. Matches `^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$`. A change replaces the resource.
    public var fileSystemId: Input<EFS.FileSystem.ID> { declaration.reference("FileSystemId") }
    /// The security groups: each an `AWS::EC2::SecurityGroup`, by its ID (`SecurityGroups`). Required. 0 to 100 elements. Updated in place.
    public var securityGroups: Input<[EC2.SecurityGroup.ID]> { declaration.reference("SecurityGroups") }
    /// The subnet: an `AWS::EC2::Subnet`, by its ID (`SubnetId`). Required. 15 to 47 characters. Matches `^subnet-[0-9a-f]{8,40}$`. A change replaces the resource.
    public var subnetId: Input<EC2.Subnet.ID> { declaration.reference("SubnetId") }
    /// The ID (`Id`). Set by the cloud.
    public var id: Input<EFS.MountTarget.ID> { declaration.reference("Id") }
    /// The IP address (`IpAddress`). 7 to 15 characters. Matches `^[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}$`. A change replaces the resource.
    public var ipAddress: Input<String> { declaration.reference("IpAddress") }
    /// The IP address type: `IPV4_ONLY`, `IPV6_ONLY` or `DUAL_STACK` (`IpAddressType`). A change replaces the resource. Never read back.
    public var ipAddressType: Input<EFS.MountTarget.IpAddressType> { declaration.reference("IpAddressType") }
    /// The IPv6 address (`Ipv6Address`). 3 to 39 characters. A change replaces the resource.
    public var ipv6Address: Input<String> { declaration.reference("Ipv6Address") }

    /// Stands for the ID of one.
    public enum ID: TextValue {}

    /// What `IpAddressType` can be.
    public enum IpAddressType: String, Expressible {
      case ipv4Only = "IPV4_ONLY"
      case ipv6Only = "IPV6_ONLY"
      case dualStack = "DUAL_STACK"
    }
  }
}
