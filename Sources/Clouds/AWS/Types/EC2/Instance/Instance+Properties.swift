import Pricing

extension PropertyTable {
  static let ec2Instance: PropertyTable = [
    .texts("InstanceType", "HostId", "HostResourceGroupArn"),
    .text("BlockDeviceMappings.*.DeviceName", suchAs: "/dev/xvda"),
    .references("ImageId", "BlockDeviceMappings.*.Ebs.SnapshotId"),
    .choice("Tenancy", "default", "dedicated", "host"),
    .choice("CreditSpecification.CPUCredits", "standard", "unlimited"),
    .choice("BlockDeviceMappings.*.Ebs.VolumeType", "gp2", "gp3", "io1", "io2", "sc1", "st1", "standard"),
    .numbers("BlockDeviceMappings.*.Ebs.VolumeSize", "BlockDeviceMappings.*.Ebs.Iops"),
    .flags("Monitoring", "EbsOptimized", "NetworkInterfaces.*.AssociatePublicIpAddress"),
    .wholes("LaunchTemplate"),
    .unpriced(
      "Accelerators", because: "elastic graphics and inference are charged by the hour", "ElasticGpuSpecifications",
      "ElasticInferenceAccelerators"),
    .unpriced(
      "Carrier address", because: "addresses of a carrier's network have prices of their own",
      "NetworkInterfaces.*.AssociateCarrierIpAddress"),
    .free(
      "encryption and lifetime of volumes cost nothing; keys are charged at the key",
      "BlockDeviceMappings.*.Ebs.DeleteOnTermination", "BlockDeviceMappings.*.Ebs.Encrypted",
      "BlockDeviceMappings.*.Ebs.KmsKeyId"),
    .free(
      "instance store volumes come with the instance type", "BlockDeviceMappings.*.NoDevice",
      "BlockDeviceMappings.*.VirtualName", "CpuOptions", "EnclaveOptions", "HibernationOptions", "KernelId",
      "RamdiskId"),
    .free("volumes are priced as resources of their own", "Volumes"),
    .free("licenses of one's own are only counted", "LicenseSpecifications"),
    .free("where an instance stands costs nothing", "Affinity", "AvailabilityZone", "PlacementGroupName"),
    .free(
      "private and IPv6 addresses cost nothing; public ones are read from the subnet", "Ipv6AddressCount",
      "Ipv6Addresses", "NetworkInterfaces.*.DeleteOnTermination", "NetworkInterfaces.*.Description",
      "NetworkInterfaces.*.DeviceIndex", "NetworkInterfaces.*.EnaSrdSpecification", "NetworkInterfaces.*.GroupSet",
      "NetworkInterfaces.*.Ipv6AddressCount", "NetworkInterfaces.*.Ipv6Addresses",
      "NetworkInterfaces.*.NetworkInterfaceId", "NetworkInterfaces.*.PrivateIpAddress",
      "NetworkInterfaces.*.PrivateIpAddresses", "NetworkInterfaces.*.SecondaryPrivateIpAddressCount",
      "NetworkInterfaces.*.SubnetId", "PrivateDnsNameOptions", "PrivateIpAddress", "SecurityGroupIds",
      "SecurityGroups", "SourceDestCheck", "SubnetId"),
    .free(
      "settings of the machine cost nothing", "AdditionalInfo", "DisableApiTermination", "IamInstanceProfile",
      "InstanceInitiatedShutdownBehavior", "KeyName", "MetadataOptions", "PropagateTagsToVolumeOnCreation",
      "SsmAssociations", "Tags", "UserData"),
  ]
}
