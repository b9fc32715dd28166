// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension EC2 {
  /// A resource of type `AWS::EC2::NatGateway`.
  ///
  /// Identified by `NatGatewayId`.
  public struct NatGateway: Resource {
    public static let typeName = "AWS::EC2::NatGateway"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - allocationId: A change replaces the resource.
    ///   - availabilityMode: A change replaces the resource.
    ///   - availabilityZoneAddresses: Updated in place.
    ///   - connectivityType: A change replaces the resource.
    ///   - maxDrainDurationSeconds: Updated in place. Never read back.
    ///   - privateIpAddress: A change replaces the resource.
    ///   - secondaryAllocationIds: Updated in place.
    ///   - secondaryPrivateIpAddressCount: 1 to 31. Updated in place.
    ///   - secondaryPrivateIpAddresses: Updated in place.
    ///   - subnetId: A change replaces the resource.
    ///   - vpcId: A change replaces the resource.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      allocationId: Input<EC2.EIP.ID>? = nil,
      availabilityMode: EC2.NatGateway.AvailabilityMode? = nil,
      availabilityZoneAddresses: [EC2.NatGateway.AvailabilityZoneAddress]? = nil,
      connectivityType: EC2.NatGateway.ConnectivityType? = nil,
      maxDrainDurationSeconds: Input<Int>? = nil,
      privateIpAddress: Input<String>? = nil,
      secondaryAllocationIds: [Input<EC2.EIP.ID>]? = nil,
      secondaryPrivateIpAddressCount: Input<Int>? = nil,
      secondaryPrivateIpAddresses: [Input<String>]? = nil,
      subnetId: Input<EC2.Subnet.ID>? = nil,
      vpcId: Input<EC2.VPC.ID>? = nil,
      tags: Tags? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, tagging: .list("Tags"), file: file, line: line, column: column)
      declaration["AllocationId"] = allocationId?.expression
      declaration["AvailabilityMode"] = availabilityMode?.expression
      declaration["AvailabilityZoneAddresses"] = availabilityZoneAddresses?.expression
      declaration["ConnectivityType"] = connectivityType?.expression
      declaration["MaxDrainDurationSeconds"] = maxDrainDurationSeconds?.expression
      declaration["PrivateIpAddress"] = privateIpAddress?.expression
      declaration["SecondaryAllocationIds"] = secondaryAllocationIds?.expression
      declaration["SecondaryPrivateIpAddressCount"] = secondaryPrivateIpAddressCount?.expression
      declaration["SecondaryPrivateIpAddresses"] = secondaryPrivateIpAddresses?.expression
      declaration["SubnetId"] = subnetId?.expression
      declaration["VpcId"] = vpcId?.expression
      declaration.set(tags)
    }

    /// `AllocationId`. A change replaces the resource.
    public var allocationId: Input<EC2.EIP.ID> { declaration.reference("AllocationId") }

    /// `AutoProvisionZones`. Set by the cloud.
    public var autoProvisionZones: Input<String> { declaration.reference("AutoProvisionZones") }

    /// `AutoScalingIps`. Set by the cloud.
    public var autoScalingIps: Input<String> { declaration.reference("AutoScalingIps") }

    /// `AvailabilityMode`. A change replaces the resource.
    public var availabilityMode: Input<EC2.NatGateway.AvailabilityMode> { declaration.reference("AvailabilityMode") }

    /// `AvailabilityZoneAddresses`. Updated in place.
    public var availabilityZoneAddresses: Input<[EC2.NatGateway.AvailabilityZoneAddress]> { declaration.reference("AvailabilityZoneAddresses") }

    /// `ConnectivityType`. A change replaces the resource.
    public var connectivityType: Input<EC2.NatGateway.ConnectivityType> { declaration.reference("ConnectivityType") }

    /// `EniId`. Set by the cloud.
    public var eniId: Input<String> { declaration.reference("EniId") }

    /// `MaxDrainDurationSeconds`. Updated in place. Never read back.
    public var maxDrainDurationSeconds: Input<Int> { declaration.reference("MaxDrainDurationSeconds") }

    /// `NatGatewayId`. Set by the cloud.
    public var natGatewayId: Input<EC2.NatGateway.ID> { declaration.reference("NatGatewayId") }

    /// `PrivateIpAddress`. A change replaces the resource.
    public var privateIpAddress: Input<String> { declaration.reference("PrivateIpAddress") }

    /// `RouteTableId`. Set by the cloud.
    public var routeTableId: Input<EC2.RouteTable.ID> { declaration.reference("RouteTableId") }

    /// `SecondaryAllocationIds`. Updated in place.
    public var secondaryAllocationIds: Input<[EC2.EIP.ID]> { declaration.reference("SecondaryAllocationIds") }

    /// `SecondaryPrivateIpAddressCount`. 1 to 31. Updated in place.
    public var secondaryPrivateIpAddressCount: Input<Int> { declaration.reference("SecondaryPrivateIpAddressCount") }

    /// `SecondaryPrivateIpAddresses`. Updated in place.
    public var secondaryPrivateIpAddresses: Input<[String]> { declaration.reference("SecondaryPrivateIpAddresses") }

    /// `SubnetId`. A change replaces the resource.
    public var subnetId: Input<EC2.Subnet.ID> { declaration.reference("SubnetId") }

    /// `VpcId`. A change replaces the resource.
    public var vpcId: Input<EC2.VPC.ID> { declaration.reference("VpcId") }

    /// `Tags`: the tags.
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// Stands for the ID of one.
    public enum ID: TextValue {}

    /// What `AvailabilityMode` can be.
    public enum AvailabilityMode: String, Expressible {
      case regional
      case zonal
    }

    /// The nested object `AvailabilityZoneAddress`.
    public struct AvailabilityZoneAddress: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - allocationIds: Required.
      public init(
        allocationIds: [Input<EC2.EIP.ID>],
        availabilityZone: Input<String>? = nil,
        availabilityZoneId: Input<String>? = nil
      ) {
        members["AllocationIds"] = allocationIds.expression
        members["AvailabilityZone"] = availabilityZone?.expression
        members["AvailabilityZoneId"] = availabilityZoneId?.expression
      }
    }

    /// What `ConnectivityType` can be.
    public enum ConnectivityType: String, Expressible {
      case `private` = "private"
      case `public` = "public"
    }
  }
}
