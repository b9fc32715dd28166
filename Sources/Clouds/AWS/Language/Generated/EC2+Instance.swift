// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension EC2 {
  /// A virtual machine (`AWS::EC2::Instance`).
  ///
  /// - Identified by `InstanceId`.
  /// - `NetworkInterfaces` excludes `SubnetId`.
  public struct Instance: Resource {
    public static let typeName = "AWS::EC2::Instance"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - additionalInfo: Reserved for AWS. A change replaces the resource in some cases. Never read back.
    ///   - affinity: Whether it comes back to the same dedicated host: `default` or `host`. A change replaces the resource in some cases.
    ///   - availabilityZone: The zone that it is in (the subnet's if absent). A change replaces the resource.
    ///   - blockDeviceMappings: The disks that it starts with. A change replaces the resource in some cases.
    ///   - cpuOptions: How many cores and threads are used. A change replaces the resource.
    ///   - creditSpecification: Whether a burstable instance may go beyond its credits. Updated in place.
    ///   - disableApiTermination: Whether the cloud refuses to delete the instance. Updated in place.
    ///   - ebsOptimized: Whether network and disks have bandwidth of their own. A change replaces the resource in some cases.
    ///   - elasticGpuSpecifications: Graphics accelerators, no longer offered. A change replaces the resource.
    ///   - elasticInferenceAccelerators: Accelerators for inference, no longer offered. A change replaces the resource.
    ///   - enclaveOptions: Whether enclaves can run beside the instance's programs. A change replaces the resource.
    ///   - hibernationOptions: Whether the instance can sleep with its memory on disk. A change replaces the resource.
    ///   - hostId: The dedicated host it runs on. A change replaces the resource in some cases.
    ///   - hostResourceGroupArn: The group of dedicated hosts it runs on. A change replaces the resource.
    ///   - iamInstanceProfile: The role that programs on the instance have: an `AWS::IAM::InstanceProfile`, by its name. Updated in place.
    ///   - imageId: The machine image (AMI) that it starts from. A change replaces the resource.
    ///   - instanceInitiatedShutdownBehavior: Whether an instance that shuts itself down is stopped or deleted: `stop` or `terminate`. Updated in place.
    ///   - instanceType: The type of instance: processors, memory, network. A change replaces the resource in some cases.
    ///   - ipv6AddressCount: How many IPv6 addresses the subnet gives. A change replaces the resource. Never read back.
    ///   - ipv6Addresses: The IPv6 addresses in the subnet. A change replaces the resource. Never read back.
    ///   - kernelId: The kernel image; none for current instances. A change replaces the resource in some cases.
    ///   - keyName: The key pair for signing in. A change replaces the resource.
    ///   - launchTemplate: The launch template that supplies the other settings. A change replaces the resource.
    ///   - licenseSpecifications: The licence configurations whose licences an instance takes. A change replaces the resource. Never read back.
    ///   - metadataOptions: How programs on the instance read its metadata. Updated in place.
    ///   - monitoring: Whether metrics come every minute instead of every five. Updated in place.
    ///   - networkInterfaces: Its network interfaces, where subnet and groups do not say enough. A change replaces the resource.
    ///   - placementGroupName: The group that decides how close together instances are placed. A change replaces the resource.
    ///   - privateDnsNameOptions: How instances are named in the network's DNS. A change replaces the resource in some cases.
    ///   - privateIpAddress: The address in the subnet. A change replaces the resource.
    ///   - propagateTagsToVolumeOnCreation: Whether its disks get its tags. Updated in place. Never read back.
    ///   - ramdiskId: The RAM disk image; none for current instances. A change replaces the resource in some cases.
    ///   - securityGroupIds: The security groups of its network interfaces: each an `AWS::EC2::SecurityGroup`, by its ID. A change replaces the resource in some cases.
    ///   - securityGroups: The security groups of it, by name, in a default network: each an `AWS::EC2::SecurityGroup`, by its name. A change replaces the resource.
    ///   - sourceDestCheck: Whether traffic that is neither from nor to the instance is dropped. Updated in place.
    ///   - ssmAssociations: Documents of Systems Manager that are applied to it. Updated in place.
    ///   - subnetId: The subnet it is in: an `AWS::EC2::Subnet`, by its ID. A change replaces the resource.
    ///   - tenancy: Whether the hardware is shared with other accounts. A change replaces the resource in some cases.
    ///   - userData: The script or settings that an instance runs at its first start, as plain text. A change replaces the resource in some cases.
    ///   - volumes: Disks that exist already. Updated in place.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      additionalInfo: Input<String>? = nil,
      affinity: EC2.Instance.Affinity? = nil,
      availabilityZone: Input<String>? = nil,
      blockDeviceMappings: [EC2.Instance.BlockDeviceMapping]? = nil,
      cpuOptions: EC2.Instance.CpuOptions? = nil,
      creditSpecification: EC2.Instance.CreditSpecification? = nil,
      disableApiTermination: Input<Bool>? = nil,
      ebsOptimized: Input<Bool>? = nil,
      elasticGpuSpecifications: [EC2.Instance.ElasticGpuSpecification]? = nil,
      elasticInferenceAccelerators: [EC2.Instance.ElasticInferenceAccelerator]? = nil,
      enclaveOptions: EC2.EnclaveOptions? = nil,
      hibernationOptions: EC2.HibernationOptions? = nil,
      hostId: Input<String>? = nil,
      hostResourceGroupArn: Input<String>? = nil,
      iamInstanceProfile: Input<IAM.InstanceProfile.Name>? = nil,
      imageId: Input<String>? = nil,
      instanceInitiatedShutdownBehavior: EC2.InstanceInitiatedShutdownBehavior? = nil,
      instanceType: Input<EC2.InstanceType>? = nil,
      ipv6AddressCount: Input<Int>? = nil,
      ipv6Addresses: [EC2.Instance.InstanceIpv6Address]? = nil,
      kernelId: Input<String>? = nil,
      keyName: Input<String>? = nil,
      launchTemplate: EC2.Instance.LaunchTemplateSpecification? = nil,
      licenseSpecifications: [EC2.Instance.LicenseSpecification]? = nil,
      metadataOptions: EC2.MetadataOptions? = nil,
      monitoring: Input<Bool>? = nil,
      networkInterfaces: [EC2.Instance.NetworkInterface]? = nil,
      placementGroupName: Input<String>? = nil,
      privateDnsNameOptions: EC2.PrivateDnsNameOptions? = nil,
      privateIpAddress: Input<String>? = nil,
      propagateTagsToVolumeOnCreation: Input<Bool>? = nil,
      ramdiskId: Input<String>? = nil,
      securityGroupIds: [Input<EC2.SecurityGroup.ID>]? = nil,
      securityGroups: [Input<EC2.SecurityGroup.Name>]? = nil,
      sourceDestCheck: Input<Bool>? = nil,
      ssmAssociations: [EC2.Instance.SsmAssociation]? = nil,
      subnetId: Input<EC2.Subnet.ID>? = nil,
      tenancy: Input<String>? = nil,
      userData: Input<String>? = nil,
      volumes: [EC2.Instance.Volume]? = nil,
      tags: Tags? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, tagging: .list("Tags"), file: file, line: line, column: column)
      declaration["AdditionalInfo"] = additionalInfo?.expression
      declaration["Affinity"] = affinity?.expression
      declaration["AvailabilityZone"] = availabilityZone?.expression
      declaration["BlockDeviceMappings"] = blockDeviceMappings?.expression
      declaration["CpuOptions"] = cpuOptions?.expression
      declaration["CreditSpecification"] = creditSpecification?.expression
      declaration["DisableApiTermination"] = disableApiTermination?.expression
      declaration["EbsOptimized"] = ebsOptimized?.expression
      declaration["ElasticGpuSpecifications"] = elasticGpuSpecifications?.expression
      declaration["ElasticInferenceAccelerators"] = elasticInferenceAccelerators?.expression
      declaration["EnclaveOptions"] = enclaveOptions?.expression
      declaration["HibernationOptions"] = hibernationOptions?.expression
      declaration["HostId"] = hostId?.expression
      declaration["HostResourceGroupArn"] = hostResourceGroupArn?.expression
      declaration["IamInstanceProfile"] = iamInstanceProfile?.expression
      declaration["ImageId"] = imageId?.expression
      declaration["InstanceInitiatedShutdownBehavior"] = instanceInitiatedShutdownBehavior?.expression
      declaration["InstanceType"] = instanceType?.expression
      declaration["Ipv6AddressCount"] = ipv6AddressCount?.expression
      declaration["Ipv6Addresses"] = ipv6Addresses?.expression
      declaration["KernelId"] = kernelId?.expression
      declaration["KeyName"] = keyName?.expression
      declaration["LaunchTemplate"] = launchTemplate?.expression
      declaration["LicenseSpecifications"] = licenseSpecifications?.expression
      declaration["MetadataOptions"] = metadataOptions?.expression
      declaration["Monitoring"] = monitoring?.expression
      declaration["NetworkInterfaces"] = networkInterfaces?.expression
      declaration["PlacementGroupName"] = placementGroupName?.expression
      declaration["PrivateDnsNameOptions"] = privateDnsNameOptions?.expression
      declaration["PrivateIpAddress"] = privateIpAddress?.expression
      declaration["PropagateTagsToVolumeOnCreation"] = propagateTagsToVolumeOnCreation?.expression
      declaration["RamdiskId"] = ramdiskId?.expression
      declaration["SecurityGroupIds"] = securityGroupIds?.expression
      declaration["SecurityGroups"] = securityGroups?.expression
      declaration["SourceDestCheck"] = sourceDestCheck?.expression
      declaration["SsmAssociations"] = ssmAssociations?.expression
      declaration["SubnetId"] = subnetId?.expression
      declaration["Tenancy"] = tenancy?.expression
      declaration["UserData"] = userData?.expression
      declaration["Volumes"] = volumes?.expression
      declaration.set(tags)
    }

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// Reserved for AWS (`AdditionalInfo`). A change replaces the resource in some cases. Never read back.
    public var additionalInfo: Input<String> { declaration.reference("AdditionalInfo") }
    /// Whether it comes back to the same dedicated host: `default` or `host` (`Affinity`). A change replaces the resource in some cases.
    public var affinity: Input<EC2.Instance.Affinity> { declaration.reference("Affinity") }
    /// The zone that it is in (the subnet's if absent) (`AvailabilityZone`). A change replaces the resource.
    public var availabilityZone: Input<String> { declaration.reference("AvailabilityZone") }
    /// The disks that it starts with (`BlockDeviceMappings`). A change replaces the resource in some cases.
    public var blockDeviceMappings: Input<[EC2.Instance.BlockDeviceMapping]> { declaration.reference("BlockDeviceMappings") }
    /// How many cores and threads are used (`CpuOptions`). A change replaces the resource.
    public var cpuOptions: Input<EC2.Instance.CpuOptions> { declaration.reference("CpuOptions") }
    /// Whether a burstable instance may go beyond its credits (`CreditSpecification`). Updated in place.
    public var creditSpecification: Input<EC2.Instance.CreditSpecification> { declaration.reference("CreditSpecification") }
    /// Whether the cloud refuses to delete the instance (`DisableApiTermination`). Updated in place.
    public var disableApiTermination: Input<Bool> { declaration.reference("DisableApiTermination") }
    /// Whether network and disks have bandwidth of their own (`EbsOptimized`). A change replaces the resource in some cases.
    public var ebsOptimized: Input<Bool> { declaration.reference("EbsOptimized") }
    /// Graphics accelerators, no longer offered (`ElasticGpuSpecifications`). A change replaces the resource.
    public var elasticGpuSpecifications: Input<[EC2.Instance.ElasticGpuSpecification]> { declaration.reference("ElasticGpuSpecifications") }
    /// Accelerators for inference, no longer offered (`ElasticInferenceAccelerators`). A change replaces the resource.
    public var elasticInferenceAccelerators: Input<[EC2.Instance.ElasticInferenceAccelerator]> { declaration.reference("ElasticInferenceAccelerators") }
    /// Whether enclaves can run beside the instance's programs (`EnclaveOptions`). A change replaces the resource.
    public var enclaveOptions: Input<EC2.EnclaveOptions> { declaration.reference("EnclaveOptions") }
    /// Whether the instance can sleep with its memory on disk (`HibernationOptions`). A change replaces the resource.
    public var hibernationOptions: Input<EC2.HibernationOptions> { declaration.reference("HibernationOptions") }
    /// The dedicated host it runs on (`HostId`). A change replaces the resource in some cases.
    public var hostId: Input<String> { declaration.reference("HostId") }
    /// The group of dedicated hosts it runs on (`HostResourceGroupArn`). A change replaces the resource.
    public var hostResourceGroupArn: Input<String> { declaration.reference("HostResourceGroupArn") }
    /// The role that programs on the instance have: an `AWS::IAM::InstanceProfile`, by its name (`IamInstanceProfile`). Updated in place.
    public var iamInstanceProfile: Input<IAM.InstanceProfile.Name> { declaration.reference("IamInstanceProfile") }
    /// The machine image (AMI) that it starts from (`ImageId`). A change replaces the resource.
    public var imageId: Input<String> { declaration.reference("ImageId") }
    /// The identifier of the instance (`InstanceId`). Set by the cloud.
    public var instanceId: Input<EC2.Instance.ID> { declaration.reference("InstanceId") }
    /// Whether an instance that shuts itself down is stopped or deleted: `stop` or `terminate` (`InstanceInitiatedShutdownBehavior`). Updated in place.
    public var instanceInitiatedShutdownBehavior: Input<EC2.InstanceInitiatedShutdownBehavior> { declaration.reference("InstanceInitiatedShutdownBehavior") }
    /// The type of instance: processors, memory, network (`InstanceType`). A change replaces the resource in some cases.
    public var instanceType: Input<EC2.InstanceType> { declaration.reference("InstanceType") }
    /// How many IPv6 addresses the subnet gives (`Ipv6AddressCount`). A change replaces the resource. Never read back.
    public var ipv6AddressCount: Input<Int> { declaration.reference("Ipv6AddressCount") }
    /// The IPv6 addresses in the subnet (`Ipv6Addresses`). A change replaces the resource. Never read back.
    public var ipv6Addresses: Input<[EC2.Instance.InstanceIpv6Address]> { declaration.reference("Ipv6Addresses") }
    /// The kernel image; none for current instances (`KernelId`). A change replaces the resource in some cases.
    public var kernelId: Input<String> { declaration.reference("KernelId") }
    /// The key pair for signing in (`KeyName`). A change replaces the resource.
    public var keyName: Input<String> { declaration.reference("KeyName") }
    /// The launch template that supplies the other settings (`LaunchTemplate`). A change replaces the resource.
    public var launchTemplate: Input<EC2.Instance.LaunchTemplateSpecification> { declaration.reference("LaunchTemplate") }
    /// The licence configurations whose licences an instance takes (`LicenseSpecifications`). A change replaces the resource. Never read back.
    public var licenseSpecifications: Input<[EC2.Instance.LicenseSpecification]> { declaration.reference("LicenseSpecifications") }
    /// How programs on the instance read its metadata (`MetadataOptions`). Updated in place.
    public var metadataOptions: Input<EC2.MetadataOptions> { declaration.reference("MetadataOptions") }
    /// Whether metrics come every minute instead of every five (`Monitoring`). Updated in place.
    public var monitoring: Input<Bool> { declaration.reference("Monitoring") }
    /// Its network interfaces, where subnet and groups do not say enough (`NetworkInterfaces`). A change replaces the resource.
    public var networkInterfaces: Input<[EC2.Instance.NetworkInterface]> { declaration.reference("NetworkInterfaces") }
    /// The group that decides how close together instances are placed (`PlacementGroupName`). A change replaces the resource.
    public var placementGroupName: Input<String> { declaration.reference("PlacementGroupName") }
    /// Its DNS name inside the network (`PrivateDnsName`). Set by the cloud.
    public var privateDnsName: Input<String> { declaration.reference("PrivateDnsName") }
    /// How instances are named in the network's DNS (`PrivateDnsNameOptions`). A change replaces the resource in some cases.
    public var privateDnsNameOptions: Input<EC2.PrivateDnsNameOptions> { declaration.reference("PrivateDnsNameOptions") }
    /// Its address in the subnet (`PrivateIp`). Set by the cloud.
    public var privateIp: Input<String> { declaration.reference("PrivateIp") }
    /// The address in the subnet (`PrivateIpAddress`). A change replaces the resource.
    public var privateIpAddress: Input<String> { declaration.reference("PrivateIpAddress") }
    /// Whether its disks get its tags (`PropagateTagsToVolumeOnCreation`). Updated in place. Never read back.
    public var propagateTagsToVolumeOnCreation: Input<Bool> { declaration.reference("PropagateTagsToVolumeOnCreation") }
    /// Its DNS name for the internet (`PublicDnsName`). Set by the cloud.
    public var publicDnsName: Input<String> { declaration.reference("PublicDnsName") }
    /// Its public address (`PublicIp`). Set by the cloud.
    public var publicIp: Input<String> { declaration.reference("PublicIp") }
    /// The RAM disk image; none for current instances (`RamdiskId`). A change replaces the resource in some cases.
    public var ramdiskId: Input<String> { declaration.reference("RamdiskId") }
    /// The security groups of its network interfaces: each an `AWS::EC2::SecurityGroup`, by its ID (`SecurityGroupIds`). A change replaces the resource in some cases.
    public var securityGroupIds: Input<[EC2.SecurityGroup.ID]> { declaration.reference("SecurityGroupIds") }
    /// The security groups of it, by name, in a default network: each an `AWS::EC2::SecurityGroup`, by its name (`SecurityGroups`). A change replaces the resource.
    public var securityGroups: Input<[EC2.SecurityGroup.Name]> { declaration.reference("SecurityGroups") }
    /// Whether traffic that is neither from nor to the instance is dropped (`SourceDestCheck`). Updated in place.
    public var sourceDestCheck: Input<Bool> { declaration.reference("SourceDestCheck") }
    /// Documents of Systems Manager that are applied to it (`SsmAssociations`). Updated in place.
    public var ssmAssociations: Input<[EC2.Instance.SsmAssociation]> { declaration.reference("SsmAssociations") }
    /// What it is doing (`State`). Set by the cloud.
    public var state: Input<EC2.Instance.State> { declaration.reference("State") }
    /// The subnet it is in: an `AWS::EC2::Subnet`, by its ID (`SubnetId`). A change replaces the resource.
    public var subnetId: Input<EC2.Subnet.ID> { declaration.reference("SubnetId") }
    /// Whether the hardware is shared with other accounts (`Tenancy`). A change replaces the resource in some cases.
    public var tenancy: Input<String> { declaration.reference("Tenancy") }
    /// The script or settings that an instance runs at its first start, as plain text (`UserData`). A change replaces the resource in some cases.
    public var userData: Input<String> { declaration.reference("UserData") }
    /// Disks that exist already (`Volumes`). Updated in place.
    public var volumes: Input<[EC2.Instance.Volume]> { declaration.reference("Volumes") }
    /// The network it belongs to: an `AWS::EC2::VPC`, by its ID (`VpcId`). Set by the cloud.
    public var vpcId: Input<EC2.VPC.ID> { declaration.reference("VpcId") }
    /// The tags (`Tags`).
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// Stands for the ID of one.
    public enum ID: TextValue {}

    /// What `Affinity` can be.
    public enum Affinity: String, Expressible {
      case `default` = "default"
      case host
    }

    /// The parameters of the document (an object of `AWS::EC2::Instance`).
    public struct AssociationParameter: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - key: The name of the parameter. Required.
      ///   - value: The values of the parameter. Required.
      public init(key: Input<String>, value: [Input<String>]) {
        members["Key"] = key.expression
        members["Value"] = value.expression
      }
    }

    /// The disks that it starts with (an object of `AWS::EC2::Instance`).
    public struct BlockDeviceMapping: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - deviceName: The name under which the operating system sees the device. Required.
      ///   - ebs: The disk's settings.
      ///   - noDevice: Keeps a disk of the image out, as JSON.
      ///   - virtualName: The name of a disk of the host (`ephemeral0`).
      public init(
        deviceName: Input<String>,
        ebs: EC2.Instance.Ebs? = nil,
        noDevice: JSONDocument? = nil,
        virtualName: Input<String>? = nil
      ) {
        members["DeviceName"] = deviceName.expression
        members["Ebs"] = ebs?.expression
        members["NoDevice"] = noDevice?.expression
        members["VirtualName"] = virtualName?.expression
      }
    }

    /// How many cores and threads are used (an object of `AWS::EC2::Instance`).
    public struct CpuOptions: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - coreCount: How many processor cores are used.
      ///   - threadsPerCore: How many threads a core runs.
      public init(coreCount: Input<Int>? = nil, threadsPerCore: Input<Int>? = nil) {
        members["CoreCount"] = coreCount?.expression
        members["ThreadsPerCore"] = threadsPerCore?.expression
      }
    }

    /// Whether a burstable instance may go beyond its credits (an object of `AWS::EC2::Instance`).
    public struct CreditSpecification: NestedObject {
      public var members = Members()

      /// - Parameter cpuCredits: Whether a burstable instance may exceed its credits.
      public init(cpuCredits: Input<String>? = nil) { members["CPUCredits"] = cpuCredits?.expression }
    }

    /// The disk's settings (an object of `AWS::EC2::Instance`).
    public struct Ebs: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - deleteOnTermination: Whether it is deleted with the instance.
      ///   - encrypted: Whether it is encrypted.
      ///   - iops: The input and output operations a second.
      ///   - kmsKeyId: The key that encrypts it: an `AWS::KMS::Key`, by its ARN.
      ///   - snapshotId: The snapshot that the disk starts from.
      ///   - volumeSize: The size of the disk, in whole GiB.
      ///   - volumeType: The kind of disk.
      public init(
        deleteOnTermination: Input<Bool>? = nil,
        encrypted: Input<Bool>? = nil,
        iops: Input<Int>? = nil,
        kmsKeyId: Input<KMS.Key.ARN>? = nil,
        snapshotId: Input<String>? = nil,
        volumeSize: ByteCount? = nil,
        volumeType: EC2.VolumeType? = nil
      ) {
        members["DeleteOnTermination"] = deleteOnTermination?.expression
        members["Encrypted"] = encrypted?.expression
        members["Iops"] = iops?.expression
        members["KmsKeyId"] = kmsKeyId?.expression
        members["SnapshotId"] = snapshotId?.expression
        members["VolumeSize"] = volumeSize?.inGibibytes
        members["VolumeType"] = volumeType?.expression
      }
    }

    /// Graphics accelerators, no longer offered (an object of `AWS::EC2::Instance`).
    public struct ElasticGpuSpecification: NestedObject {
      public var members = Members()

      /// - Parameter type: The kind. Required.
      public init(type: Input<String>) { members["Type"] = type.expression }
    }

    /// Accelerators for inference, no longer offered (an object of `AWS::EC2::Instance`).
    public struct ElasticInferenceAccelerator: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - type: The kind. Required.
      ///   - count: How many there are.
      public init(type: Input<String>, count: Input<Int>? = nil) {
        members["Type"] = type.expression
        members["Count"] = count?.expression
      }
    }

    /// The IPv6 addresses in the subnet (an object of `AWS::EC2::Instance`).
    public struct InstanceIpv6Address: NestedObject {
      public var members = Members()

      /// - Parameter ipv6Address: The address. Required.
      public init(ipv6Address: Input<String>) { members["Ipv6Address"] = ipv6Address.expression }
    }

    /// The launch template that supplies the other settings (an object of `AWS::EC2::Instance`).
    public struct LaunchTemplateSpecification: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - launchTemplateId: The launch template: an `AWS::EC2::LaunchTemplate`, by its ID.
      ///   - launchTemplateName: The launch template, by its name.
      ///   - version: The version of the template, by number.
      public init(
        launchTemplateId: Input<EC2.LaunchTemplate.ID>? = nil,
        launchTemplateName: Input<String>? = nil,
        version: Input<String>? = nil
      ) {
        members["LaunchTemplateId"] = launchTemplateId?.expression
        members["LaunchTemplateName"] = launchTemplateName?.expression
        members["Version"] = version?.expression
      }
    }

    /// The licence configurations whose licences an instance takes (an object of `AWS::EC2::Instance`).
    public struct LicenseSpecification: NestedObject {
      public var members = Members()

      /// - Parameter licenseConfigurationArn: The licence configuration. Required.
      public init(licenseConfigurationArn: Input<String>) {
        members["LicenseConfigurationArn"] = licenseConfigurationArn.expression
      }
    }

    /// Its network interfaces, where subnet and groups do not say enough (an object of `AWS::EC2::Instance`).
    public struct NetworkInterface: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - deviceIndex: The place of the interface; the first is 0. Required.
      ///   - associateCarrierIpAddress: Whether the interface gets an address of the carrier's network.
      ///   - associatePublicIpAddress: Whether the interface gets a public IPv4 address.
      ///   - deleteOnTermination: Whether it is deleted with the instance.
      ///   - description: A description.
      ///   - enaSrdSpecification: How ENA Express speeds up traffic between instances.
      ///   - groupSet: The security groups of the interface: each an `AWS::EC2::SecurityGroup`, by its ID.
      ///   - ipv6AddressCount: How many IPv6 addresses the subnet gives.
      ///   - ipv6Addresses: The IPv6 addresses in the subnet.
      ///   - networkInterfaceId: An interface that exists already.
      ///   - privateIpAddress: The address in the subnet.
      ///   - privateIpAddresses: The addresses in the subnet, the first of which is primary.
      ///   - secondaryPrivateIpAddressCount: How many further addresses the subnet gives.
      ///   - subnetId: The subnet it is in: an `AWS::EC2::Subnet`, by its ID.
      public init(
        deviceIndex: Input<String>,
        associateCarrierIpAddress: Input<Bool>? = nil,
        associatePublicIpAddress: Input<Bool>? = nil,
        deleteOnTermination: Input<Bool>? = nil,
        description: Input<String>? = nil,
        enaSrdSpecification: EC2.EnaSrdSpecification? = nil,
        groupSet: [Input<EC2.SecurityGroup.ID>]? = nil,
        ipv6AddressCount: Input<Int>? = nil,
        ipv6Addresses: [EC2.Instance.InstanceIpv6Address]? = nil,
        networkInterfaceId: Input<String>? = nil,
        privateIpAddress: Input<String>? = nil,
        privateIpAddresses: [EC2.Instance.PrivateIpAddressSpecification]? = nil,
        secondaryPrivateIpAddressCount: Input<Int>? = nil,
        subnetId: Input<EC2.Subnet.ID>? = nil
      ) {
        members["DeviceIndex"] = deviceIndex.expression
        members["AssociateCarrierIpAddress"] = associateCarrierIpAddress?.expression
        members["AssociatePublicIpAddress"] = associatePublicIpAddress?.expression
        members["DeleteOnTermination"] = deleteOnTermination?.expression
        members["Description"] = description?.expression
        members["EnaSrdSpecification"] = enaSrdSpecification?.expression
        members["GroupSet"] = groupSet?.expression
        members["Ipv6AddressCount"] = ipv6AddressCount?.expression
        members["Ipv6Addresses"] = ipv6Addresses?.expression
        members["NetworkInterfaceId"] = networkInterfaceId?.expression
        members["PrivateIpAddress"] = privateIpAddress?.expression
        members["PrivateIpAddresses"] = privateIpAddresses?.expression
        members["SecondaryPrivateIpAddressCount"] = secondaryPrivateIpAddressCount?.expression
        members["SubnetId"] = subnetId?.expression
      }
    }

    /// The addresses in the subnet, the first of which is primary (an object of `AWS::EC2::Instance`).
    public struct PrivateIpAddressSpecification: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - primary: Whether it is the interface's first address. Required.
      ///   - privateIpAddress: The address in the subnet. Required.
      public init(primary: Input<Bool>, privateIpAddress: Input<String>) {
        members["Primary"] = primary.expression
        members["PrivateIpAddress"] = privateIpAddress.expression
      }
    }

    /// Documents of Systems Manager that are applied to it (an object of `AWS::EC2::Instance`).
    public struct SsmAssociation: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - documentName: The document. Required.
      ///   - associationParameters: The parameters of the document.
      public init(documentName: Input<String>, associationParameters: [EC2.Instance.AssociationParameter]? = nil) {
        members["DocumentName"] = documentName.expression
        members["AssociationParameters"] = associationParameters?.expression
      }
    }

    /// What it is doing (an object of `AWS::EC2::Instance`).
    public struct State: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - code: The state's number.
      ///   - name: The state's name.
      public init(code: Input<String>? = nil, name nameValue: Input<String>? = nil) {
        members["Code"] = code?.expression
        members["Name"] = nameValue?.expression
      }
    }

    /// Disks that exist already (an object of `AWS::EC2::Instance`).
    public struct Volume: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - device: The name under which the operating system sees the disk. Required.
      ///   - volumeId: The disk. Required.
      public init(device: Input<String>, volumeId: Input<String>) {
        members["Device"] = device.expression
        members["VolumeId"] = volumeId.expression
      }
    }
  }
}
