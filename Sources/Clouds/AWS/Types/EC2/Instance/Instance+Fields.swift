import InfraModel

/// How a machine's properties stand in RunInstances and DescribeInstances.
enum InstanceFields {
  static let run: [Field] =
    [
      .token(), .constant(1, as: "MinCount"), .constant(1, as: "MaxCount"),
      .field("BlockDeviceMappings", .blockDevices), .field("NetworkInterfaces", .networkInterfaces),
      .field("Monitoring", as: "Monitoring.Enabled"), .field("IamInstanceProfile", as: "IamInstanceProfile.Name"),
      .field("CreditSpecification.CPUCredits", as: "CreditSpecification.CpuCredits"),
      .field("ElasticGpuSpecifications", as: "ElasticGpuSpecification"),
    ] + placement + plain

  private static let plain: [Field] = [
    "AdditionalInfo", "CpuOptions", "DisableApiTermination", "EbsOptimized", "ElasticInferenceAccelerators",
    "EnclaveOptions", "HibernationOptions", "ImageId", "InstanceInitiatedShutdownBehavior", "InstanceType",
    "Ipv6AddressCount", "Ipv6Addresses", "KernelId", "KeyName", "LaunchTemplate", "LicenseSpecifications",
    "MetadataOptions", "PrivateDnsNameOptions", "PrivateIpAddress", "RamdiskId", "SecurityGroupIds",
    "SecurityGroups", "SubnetId", "UserData",
  ]

  private static let placement: [Field] = [
    .field("Affinity", as: "Placement.Affinity"), .field("AvailabilityZone", as: "Placement.AvailabilityZone"),
    .field("HostId", as: "Placement.HostId"), .field("HostResourceGroupArn", as: "Placement.HostResourceGroupArn"),
    .field("PlacementGroupName", as: "Placement.GroupName"), .field("Tenancy", as: "Placement.Tenancy"),
  ]

  static let read: [Field] =
    placement + [
      .field(
        "Monitoring", as: "Monitoring.State",
        .code(encode: { $0 }, decode: { .bool($0 == "enabled" || $0 == "pending") })),
      .field("IamInstanceProfile", as: "IamInstanceProfile.Arn", profileName),
      .field("PrivateIp", as: "PrivateIpAddress"), .field("PublicIp", as: "PublicIpAddress"),
      .field("SecurityGroupIds", as: "SecurityGroups", .elementsMember("GroupId")),
      .field("SecurityGroups", as: "SecurityGroups", .elementsMember("GroupName")),
    ]

  /// The name in a profile's ARN.
  static let profileName: ValueEncoding = .code(
    encode: { $0 }, decode: { $0.string?.split(separator: "/").last.map { .string(String($0)) } })

  /// What EC2 does not give back, and set only once, counts as it was declared.
  private static let unread = [
    "ElasticGpuSpecifications", "ElasticInferenceAccelerators", "HostResourceGroupArn", "LaunchTemplate",
    "NetworkInterfaces", "SsmAssociations",
  ]

  @Sendable
  static func adjust(_ properties: inout [String: Value], _ item: Value, _ scope: CallScope) {
    for name in unread where properties[name] == nil { properties[name] = scope[name] }
    let devices = item["BlockDeviceMappings"]?.list ?? []
    if let declared = scope["Volumes"]?.list {
      let attached = devices.compactMap { device -> Value? in
        guard let volume = device[path: "Ebs.VolumeId"], declared.contains(where: { $0["VolumeId"] == volume }) else {
          return nil
        }
        return ["VolumeId": volume, "Device": device["DeviceName"] ?? .null]
      }
      properties["Volumes"] = .list(attached)
    }
    if let disks = properties["BlockDeviceMappings"]?.list, let declared = scope["BlockDeviceMappings"]?.list {
      properties["BlockDeviceMappings"] = .list(InstanceDisks.asDeclared(declared, disks, devices))
    }
    // One that was being changed while stopped is not done: planning must see a difference.
    if InstanceRestart.isUnfinished(item) { properties.removeValue(forKey: "InstanceType") }
  }
}

extension ValueEncoding {
  /// `NoDevice` is an empty object in the registry and an empty text in the API.
  fileprivate static let blockDevices: ValueEncoding = .each(
    .object([
      "DeviceName", "Ebs", "VirtualName", .field("NoDevice", .code(encode: { _ in "" }, decode: { _ in [:] })),
    ]))

  fileprivate static let networkInterfaces: ValueEncoding = .each(
    .object([
      "AssociateCarrierIpAddress", "AssociatePublicIpAddress", "DeleteOnTermination", "Description",
      .field("DeviceIndex", .integerText), "EnaSrdSpecification", .field("GroupSet", as: "Groups"), "Ipv6AddressCount",
      "Ipv6Addresses", "NetworkInterfaceId", "PrivateIpAddress", "PrivateIpAddresses",
      "SecondaryPrivateIpAddressCount", "SubnetId",
    ]))
}
