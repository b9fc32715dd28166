// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension EC2 {
  /// A gateway through which private subnets reach out, but cannot be reached (`AWS::EC2::NatGateway`).
  ///
  /// - Identified by `NatGatewayId`.
  public struct NatGateway: Resource {
    public static let typeName = "AWS::EC2::NatGateway"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - allocationId: The public address that it translates to: an `AWS::EC2::EIP`, by its ID. A change replaces the resource.
    ///   - availabilityMode: Whether it covers one zone or all zones of the region: `regional` or `zonal`. A change replaces the resource.
    ///   - availabilityZoneAddresses: Its addresses by zone, where it covers the region. Updated in place.
    ///   - connectivityType: Whether it leads to the internet or to other networks only: `private` or `public`. A change replaces the resource.
    ///   - maxDrainDurationSeconds: How many seconds connections of an address that is removed may last. Updated in place. Never read back.
    ///   - privateIpAddress: Its address in the subnet. A change replaces the resource.
    ///   - secondaryAllocationIds: Further public addresses that it translates to: each an `AWS::EC2::EIP`, by its ID. Updated in place.
    ///   - secondaryPrivateIpAddressCount: How many further addresses the subnet gives. 1 to 31. Updated in place.
    ///   - secondaryPrivateIpAddresses: Further addresses in the subnet. Updated in place.
    ///   - subnetId: The subnet it is in: an `AWS::EC2::Subnet`, by its ID. A change replaces the resource.
    ///   - vpcId: The network it belongs to: an `AWS::EC2::VPC`, by its ID. A change replaces the resource.
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

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The public address that it translates to: an `AWS::EC2::EIP`, by its ID (`AllocationId`). A change replaces the resource.
    public var allocationId: Input<EC2.EIP.ID> { declaration.reference("AllocationId") }
    /// Whether the cloud chooses its zones (`AutoProvisionZones`). Set by the cloud.
    public var autoProvisionZones: Input<String> { declaration.reference("AutoProvisionZones") }
    /// Whether the cloud adds addresses as they are needed (`AutoScalingIps`). Set by the cloud.
    public var autoScalingIps: Input<String> { declaration.reference("AutoScalingIps") }
    /// Whether it covers one zone or all zones of the region: `regional` or `zonal` (`AvailabilityMode`). A change replaces the resource.
    public var availabilityMode: Input<EC2.NatGateway.AvailabilityMode> { declaration.reference("AvailabilityMode") }
    /// Its addresses by zone, where it covers the region (`AvailabilityZoneAddresses`). Updated in place.
    public var availabilityZoneAddresses: Input<[EC2.NatGateway.AvailabilityZoneAddress]> { declaration.reference("AvailabilityZoneAddresses") }
    /// Whether it leads to the internet or to other networks only: `private` or `public` (`ConnectivityType`). A change replaces the resource.
    public var connectivityType: Input<EC2.NatGateway.ConnectivityType> { declaration.reference("ConnectivityType") }
    /// Its network interface (`EniId`). Set by the cloud.
    public var eniId: Input<String> { declaration.reference("EniId") }
    /// How many seconds connections of an address that is removed may last (`MaxDrainDurationSeconds`). Updated in place. Never read back.
    public var maxDrainDurationSeconds: Input<Int> { declaration.reference("MaxDrainDurationSeconds") }
    /// The identifier of the NAT gateway (`NatGatewayId`). Set by the cloud.
    public var natGatewayId: Input<EC2.NatGateway.ID> { declaration.reference("NatGatewayId") }
    /// Its address in the subnet (`PrivateIpAddress`). A change replaces the resource.
    public var privateIpAddress: Input<String> { declaration.reference("PrivateIpAddress") }
    /// Its own route table: an `AWS::EC2::RouteTable`, by its ID (`RouteTableId`). Set by the cloud.
    public var routeTableId: Input<EC2.RouteTable.ID> { declaration.reference("RouteTableId") }
    /// Further public addresses that it translates to: each an `AWS::EC2::EIP`, by its ID (`SecondaryAllocationIds`). Updated in place.
    public var secondaryAllocationIds: Input<[EC2.EIP.ID]> { declaration.reference("SecondaryAllocationIds") }
    /// How many further addresses the subnet gives (`SecondaryPrivateIpAddressCount`). 1 to 31. Updated in place.
    public var secondaryPrivateIpAddressCount: Input<Int> { declaration.reference("SecondaryPrivateIpAddressCount") }
    /// Further addresses in the subnet (`SecondaryPrivateIpAddresses`). Updated in place.
    public var secondaryPrivateIpAddresses: Input<[String]> { declaration.reference("SecondaryPrivateIpAddresses") }
    /// The subnet it is in: an `AWS::EC2::Subnet`, by its ID (`SubnetId`). A change replaces the resource.
    public var subnetId: Input<EC2.Subnet.ID> { declaration.reference("SubnetId") }
    /// The network it belongs to: an `AWS::EC2::VPC`, by its ID (`VpcId`). A change replaces the resource.
    public var vpcId: Input<EC2.VPC.ID> { declaration.reference("VpcId") }
    /// The tags (`Tags`).
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// Stands for the ID of one.
    public enum ID: TextValue {}

    /// What `AvailabilityMode` can be.
    public enum AvailabilityMode: String, Expressible {
      case regional
      case zonal
    }

    /// Its addresses by zone, where it covers the region (an object of `AWS::EC2::NatGateway`).
    public struct AvailabilityZoneAddress: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - allocationIds: The public addresses in the zone: each an `AWS::EC2::EIP`, by its ID. Required.
      ///   - availabilityZone: The zone, by name.
      ///   - availabilityZoneId: The zone, by the identifier that is the same in all accounts.
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
