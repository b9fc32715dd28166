import Pricing

extension PropertyTable {
  /// What an instance reads of the launch template that it is made from: the template costs nothing, and what it says
  /// is charged at each instance.
  static let instanceTemplate: PropertyTable = [
    .texts(
      "LaunchTemplateData.InstanceType", "LaunchTemplateData.Placement.HostId",
      "LaunchTemplateData.Placement.HostResourceGroupArn"),
    .text("LaunchTemplateData.BlockDeviceMappings.*.DeviceName", suchAs: "/dev/xvda"),
    .references("LaunchTemplateData.ImageId", "LaunchTemplateData.BlockDeviceMappings.*.Ebs.SnapshotId"),
    .choice("LaunchTemplateData.Placement.Tenancy", "dedicated", "default", "host"),
    .choice("LaunchTemplateData.CreditSpecification.CpuCredits", "standard", "unlimited"),
    .choice(
      "LaunchTemplateData.InstanceMarketOptions.MarketType", "capacity-block", "interruptible-capacity-reservation",
      "spot"),
    .choice(
      "LaunchTemplateData.BlockDeviceMappings.*.Ebs.VolumeType", "gp2", "gp3", "io1", "io2", "sc1", "st1", "standard"),
    .numbers(
      "LaunchTemplateData.BlockDeviceMappings.*.Ebs.VolumeSize", "LaunchTemplateData.BlockDeviceMappings.*.Ebs.Iops",
      "LaunchTemplateData.BlockDeviceMappings.*.Ebs.Throughput"),
    .flags(
      "LaunchTemplateData.Monitoring.Enabled", "LaunchTemplateData.EbsOptimized",
      "LaunchTemplateData.NetworkInterfaces.*.AssociatePublicIpAddress"),
    .unpriced(
      "Instance", because: "its type is chosen by requirements, when it starts",
      "LaunchTemplateData.InstanceRequirements"),
    .unpriced(
      "Carrier address", because: "addresses of a carrier's network have prices of their own",
      "LaunchTemplateData.NetworkInterfaces.*.AssociateCarrierIpAddress"),
    .unpriced(
      "Capacity reservations", because: "reserved capacity is paid for whether instances use it or not",
      when: .isOne(of: ["capacity-reservations-only"]),
      "LaunchTemplateData.CapacityReservationSpecification.CapacityReservationPreference"),
    .unpriced(
      "Capacity reservations", because: "reserved capacity is paid for whether instances use it or not",
      "LaunchTemplateData.CapacityReservationSpecification.CapacityReservationTarget"),
    .unpriced(
      "Initialization of volumes", because: "a rate for it is charged by the gigabyte",
      "LaunchTemplateData.BlockDeviceMappings.*.Ebs.VolumeInitializationRate"),
    .unpriced(
      "AMD SEV-SNP", because: "it costs a tenth of the instance's hours more", when: .isOne(of: ["enabled"]),
      "LaunchTemplateData.CpuOptions.AmdSevSnp"),
    .free(
      "names and tags cost nothing", "LaunchTemplateName", "TagSpecifications", "VersionDescription"),
    .free(
      "the machine's own volumes come with its type; keys are charged at the key",
      "LaunchTemplateData.BlockDeviceMappings.*.Ebs.DeleteOnTermination",
      "LaunchTemplateData.BlockDeviceMappings.*.Ebs.EbsCardIndex",
      "LaunchTemplateData.BlockDeviceMappings.*.Ebs.Encrypted", "LaunchTemplateData.BlockDeviceMappings.*.Ebs.KmsKeyId",
      "LaunchTemplateData.BlockDeviceMappings.*.NoDevice", "LaunchTemplateData.BlockDeviceMappings.*.VirtualName",
      "LaunchTemplateData.CpuOptions.CoreCount", "LaunchTemplateData.CpuOptions.ThreadsPerCore",
      "LaunchTemplateData.EnclaveOptions", "LaunchTemplateData.HibernationOptions", "LaunchTemplateData.KernelId",
      "LaunchTemplateData.RamDiskId"),
    .free(
      "private and IPv6 addresses cost nothing; public ones are read from the subnet",
      "LaunchTemplateData.NetworkInterfaces.*.ConnectionTrackingSpecification",
      "LaunchTemplateData.NetworkInterfaces.*.DeleteOnTermination",
      "LaunchTemplateData.NetworkInterfaces.*.Description", "LaunchTemplateData.NetworkInterfaces.*.DeviceIndex",
      "LaunchTemplateData.NetworkInterfaces.*.EnaQueueCount",
      "LaunchTemplateData.NetworkInterfaces.*.EnaSrdSpecification", "LaunchTemplateData.NetworkInterfaces.*.Groups",
      "LaunchTemplateData.NetworkInterfaces.*.InterfaceType", "LaunchTemplateData.NetworkInterfaces.*.Ipv4PrefixCount",
      "LaunchTemplateData.NetworkInterfaces.*.Ipv4Prefixes", "LaunchTemplateData.NetworkInterfaces.*.Ipv6AddressCount",
      "LaunchTemplateData.NetworkInterfaces.*.Ipv6Addresses", "LaunchTemplateData.NetworkInterfaces.*.Ipv6PrefixCount",
      "LaunchTemplateData.NetworkInterfaces.*.Ipv6Prefixes", "LaunchTemplateData.NetworkInterfaces.*.NetworkCardIndex",
      "LaunchTemplateData.NetworkInterfaces.*.NetworkInterfaceId", "LaunchTemplateData.NetworkInterfaces.*.PrimaryIpv6",
      "LaunchTemplateData.NetworkInterfaces.*.PrivateIpAddress",
      "LaunchTemplateData.NetworkInterfaces.*.PrivateIpAddresses",
      "LaunchTemplateData.NetworkInterfaces.*.SecondaryPrivateIpAddressCount",
      "LaunchTemplateData.NetworkInterfaces.*.SubnetId"),
    .free(
      "settings of the machine cost nothing", "LaunchTemplateData.DisableApiStop",
      "LaunchTemplateData.DisableApiTermination", "LaunchTemplateData.IamInstanceProfile",
      "LaunchTemplateData.InstanceInitiatedShutdownBehavior", "LaunchTemplateData.InstanceMarketOptions.SpotOptions",
      "LaunchTemplateData.KeyName", "LaunchTemplateData.LicenseSpecifications", "LaunchTemplateData.MaintenanceOptions",
      "LaunchTemplateData.MetadataOptions", "LaunchTemplateData.Placement.Affinity",
      "LaunchTemplateData.Placement.AvailabilityZone", "LaunchTemplateData.Placement.GroupId",
      "LaunchTemplateData.Placement.GroupName", "LaunchTemplateData.Placement.PartitionNumber",
      "LaunchTemplateData.Placement.SpreadDomain", "LaunchTemplateData.PrivateDnsNameOptions",
      "LaunchTemplateData.SecurityGroupIds", "LaunchTemplateData.SecurityGroups",
      "LaunchTemplateData.TagSpecifications", "LaunchTemplateData.UserData"),
  ]
}
