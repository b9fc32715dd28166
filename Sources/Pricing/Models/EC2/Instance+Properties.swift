extension PropertyTable {
  static let ec2Instance: PropertyTable = [
    .texts("Tenancy"),
    .texts("BlockDeviceMappings.*.Ebs.VolumeType"),
    .numbers("BlockDeviceMappings.*.Ebs.VolumeSize"),
    .numbers("BlockDeviceMappings.*.Ebs.Iops"),
    .numbers("BlockDeviceMappings.*.Ebs.Throughput"),
    .flags("Monitoring"),
    .flags("NetworkInterfaces.*.AssociatePublicIpAddress"),
    .free(
      "TODO", "AdditionalInfo", "Affinity", "AvailabilityZone", "BlockDeviceMappings.*.DeviceName",
      "BlockDeviceMappings.*.Ebs.DeleteOnTermination", "BlockDeviceMappings.*.Ebs.Encrypted",
      "BlockDeviceMappings.*.Ebs.KmsKeyId", "BlockDeviceMappings.*.Ebs.SnapshotId", "BlockDeviceMappings.*.NoDevice",
      "BlockDeviceMappings.*.VirtualName", "CpuOptions", "CreditSpecification", "DisableApiTermination", "EbsOptimized",
      "ElasticGpuSpecifications", "ElasticInferenceAccelerators", "EnclaveOptions", "HibernationOptions", "HostId",
      "HostResourceGroupArn", "IamInstanceProfile", "ImageId", "InstanceInitiatedShutdownBehavior", "InstanceType",
      "Ipv6AddressCount", "Ipv6Addresses", "KernelId", "KeyName", "LaunchTemplate", "LicenseSpecifications",
      "MetadataOptions", "NetworkInterfaces.*.AssociateCarrierIpAddress", "NetworkInterfaces.*.DeleteOnTermination",
      "NetworkInterfaces.*.Description", "NetworkInterfaces.*.DeviceIndex", "NetworkInterfaces.*.EnaSrdSpecification",
      "NetworkInterfaces.*.GroupSet", "NetworkInterfaces.*.Ipv6AddressCount", "NetworkInterfaces.*.Ipv6Addresses",
      "NetworkInterfaces.*.NetworkInterfaceId", "NetworkInterfaces.*.PrivateIpAddress",
      "NetworkInterfaces.*.PrivateIpAddresses", "NetworkInterfaces.*.SecondaryPrivateIpAddressCount",
      "NetworkInterfaces.*.SubnetId", "PlacementGroupName", "PrivateDnsNameOptions", "PrivateIpAddress",
      "PropagateTagsToVolumeOnCreation", "RamdiskId", "SecurityGroupIds", "SecurityGroups", "SourceDestCheck",
      "SsmAssociations", "SubnetId", "Tags", "UserData", "Volumes"),
  ]
}
