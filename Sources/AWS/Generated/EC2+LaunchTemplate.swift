// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension EC2 {
  /// A resource of type `AWS::EC2::LaunchTemplate`.
  ///
  /// Identified by `LaunchTemplateId`.
  public struct LaunchTemplate: Resource {
    public static let typeName = "AWS::EC2::LaunchTemplate"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - launchTemplateData: Required. Updated in place. Never read back.
    ///   - launchTemplateName: 3 to 128 characters. Matches `^[a-zA-Z0-9\(\)\.\-/_]+$`. A change replaces the resource.
    ///   - tagSpecifications: Updated in place. Never read back.
    ///   - versionDescription: 0 to 255 characters. Updated in place. Never read back.
    public init(
      _ name: String,
      launchTemplateData: EC2.LaunchTemplate.LaunchTemplateData,
      launchTemplateName: Input<String>? = nil,
      tagSpecifications: [EC2.LaunchTemplate.LaunchTemplateTagSpecification]? = nil,
      versionDescription: Input<String>? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, file: file, line: line, column: column)
      declaration["LaunchTemplateData"] = launchTemplateData.expression
      declaration["LaunchTemplateName"] = launchTemplateName?.expression
      declaration["TagSpecifications"] = tagSpecifications?.expression
      declaration["VersionDescription"] = versionDescription?.expression
    }

    /// `LaunchTemplateData`. Required. Updated in place. Never read back.
    public var launchTemplateData: Input<EC2.LaunchTemplate.LaunchTemplateData> { declaration.reference("LaunchTemplateData") }

    /// `DefaultVersionNumber`. Set by the cloud.
    public var defaultVersionNumber: Input<String> { declaration.reference("DefaultVersionNumber") }

    /// `LatestVersionNumber`. Set by the cloud.
    public var latestVersionNumber: Input<String> { declaration.reference("LatestVersionNumber") }

    /// `LaunchTemplateId`. Set by the cloud.
    public var launchTemplateId: Input<EC2.LaunchTemplate.ID> { declaration.reference("LaunchTemplateId") }

    /// `LaunchTemplateName`. 3 to 128 characters. Matches `^[a-zA-Z0-9\(\)\.\-/_]+$`. A change replaces the resource.
    public var launchTemplateName: Input<String> { declaration.reference("LaunchTemplateName") }

    /// `TagSpecifications`. Updated in place. Never read back.
    public var tagSpecifications: Input<[EC2.LaunchTemplate.LaunchTemplateTagSpecification]> { declaration.reference("TagSpecifications") }

    /// `VersionDescription`. 0 to 255 characters. Updated in place. Never read back.
    public var versionDescription: Input<String> { declaration.reference("VersionDescription") }

    /// Stands for the ID of one.
    public enum ID: TextValue {}

    /// The nested object `AcceleratorCount`.
    public struct AcceleratorCount: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        max: Input<Int>? = nil,
        min: Input<Int>? = nil
      ) {
        members["Max"] = max?.expression
        members["Min"] = min?.expression
      }
    }

    /// The nested object `AcceleratorTotalMemoryMiB`.
    public struct AcceleratorTotalMemoryMiB: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        max: Input<Int>? = nil,
        min: Input<Int>? = nil
      ) {
        members["Max"] = max?.expression
        members["Min"] = min?.expression
      }
    }

    /// The nested object `BaselineEbsBandwidthMbps`.
    public struct BaselineEbsBandwidthMbps: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        max: Input<Int>? = nil,
        min: Input<Int>? = nil
      ) {
        members["Max"] = max?.expression
        members["Min"] = min?.expression
      }
    }

    /// The nested object `BaselinePerformanceFactors`.
    public struct BaselinePerformanceFactors: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        cpu: EC2.LaunchTemplate.Cpu? = nil
      ) {
        members["Cpu"] = cpu?.expression
      }
    }

    /// The nested object `BlockDeviceMapping`.
    public struct BlockDeviceMapping: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        deviceName: Input<String>? = nil,
        ebs: EC2.LaunchTemplate.Ebs? = nil,
        noDevice: Input<String>? = nil,
        virtualName: Input<String>? = nil
      ) {
        members["DeviceName"] = deviceName?.expression
        members["Ebs"] = ebs?.expression
        members["NoDevice"] = noDevice?.expression
        members["VirtualName"] = virtualName?.expression
      }
    }

    /// The nested object `CapacityReservationSpecification`.
    public struct CapacityReservationSpecification: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        capacityReservationPreference: EC2.LaunchTemplate.CapacityReservationSpecification.CapacityReservationPreference? = nil,
        capacityReservationTarget: EC2.LaunchTemplate.CapacityReservationTarget? = nil
      ) {
        members["CapacityReservationPreference"] = capacityReservationPreference?.expression
        members["CapacityReservationTarget"] = capacityReservationTarget?.expression
      }

      /// What `CapacityReservationPreference` can be.
      public enum CapacityReservationPreference: String, Expressible {
        case capacityReservationsOnly = "capacity-reservations-only"
        case explicitNone = "none"
        case open
      }
    }

    /// The nested object `CapacityReservationTarget`.
    public struct CapacityReservationTarget: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        capacityReservationId: Input<String>? = nil,
        capacityReservationResourceGroupArn: Input<String>? = nil
      ) {
        members["CapacityReservationId"] = capacityReservationId?.expression
        members["CapacityReservationResourceGroupArn"] = capacityReservationResourceGroupArn?.expression
      }
    }

    /// The nested object `ConnectionTrackingSpecification`.
    public struct ConnectionTrackingSpecification: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        tcpEstablishedTimeout: Input<Int>? = nil,
        udpStreamTimeout: Input<Int>? = nil,
        udpTimeout: Input<Int>? = nil
      ) {
        members["TcpEstablishedTimeout"] = tcpEstablishedTimeout?.expression
        members["UdpStreamTimeout"] = udpStreamTimeout?.expression
        members["UdpTimeout"] = udpTimeout?.expression
      }
    }

    /// The nested object `Cpu`.
    public struct Cpu: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        references: [EC2.LaunchTemplate.Reference]? = nil
      ) {
        members["References"] = references?.expression
      }
    }

    /// The nested object `CpuOptions`.
    public struct CpuOptions: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        amdSevSnp: EC2.LaunchTemplate.CpuOptions.AmdSevSnp? = nil,
        coreCount: Input<Int>? = nil,
        threadsPerCore: Input<Int>? = nil
      ) {
        members["AmdSevSnp"] = amdSevSnp?.expression
        members["CoreCount"] = coreCount?.expression
        members["ThreadsPerCore"] = threadsPerCore?.expression
      }

      /// What `AmdSevSnp` can be.
      public enum AmdSevSnp: String, Expressible {
        case enabled
        case disabled
      }
    }

    /// The nested object `CreditSpecification`.
    public struct CreditSpecification: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        cpuCredits: Input<String>? = nil
      ) {
        members["CpuCredits"] = cpuCredits?.expression
      }
    }

    /// The nested object `Ebs`.
    public struct Ebs: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        deleteOnTermination: Input<Bool>? = nil,
        ebsCardIndex: Input<Int>? = nil,
        encrypted: Input<Bool>? = nil,
        iops: Input<Int>? = nil,
        kmsKeyId: Input<KMS.Key.ARN>? = nil,
        snapshotId: Input<String>? = nil,
        throughput: Input<Int>? = nil,
        volumeInitializationRate: Input<Int>? = nil,
        volumeSize: ByteCount? = nil,
        volumeType: EC2.VolumeType? = nil
      ) {
        members["DeleteOnTermination"] = deleteOnTermination?.expression
        members["EbsCardIndex"] = ebsCardIndex?.expression
        members["Encrypted"] = encrypted?.expression
        members["Iops"] = iops?.expression
        members["KmsKeyId"] = kmsKeyId?.expression
        members["SnapshotId"] = snapshotId?.expression
        members["Throughput"] = throughput?.expression
        members["VolumeInitializationRate"] = volumeInitializationRate?.expression
        members["VolumeSize"] = volumeSize?.inGibibytes
        members["VolumeType"] = volumeType?.expression
      }
    }

    /// The nested object `IamInstanceProfile`.
    public struct IamInstanceProfile: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        arn: Input<IAM.InstanceProfile.ARN>? = nil,
        name nameValue: Input<IAM.InstanceProfile.Name>? = nil
      ) {
        members["Arn"] = arn?.expression
        members["Name"] = nameValue?.expression
      }
    }

    /// The nested object `InstanceMarketOptions`.
    public struct InstanceMarketOptions: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        marketType: EC2.LaunchTemplate.InstanceMarketOptions.MarketType? = nil,
        spotOptions: EC2.LaunchTemplate.SpotOptions? = nil
      ) {
        members["MarketType"] = marketType?.expression
        members["SpotOptions"] = spotOptions?.expression
      }

      /// What `MarketType` can be.
      public enum MarketType: String, Expressible {
        case capacityBlock = "capacity-block"
        case interruptibleCapacityReservation = "interruptible-capacity-reservation"
        case spot
      }
    }

    /// The nested object `InstanceRequirements`.
    public struct InstanceRequirements: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - allowedInstanceTypes: 0 to 400 elements.
      ///   - excludedInstanceTypes: 0 to 400 elements.
      public init(
        acceleratorCount: EC2.LaunchTemplate.AcceleratorCount? = nil,
        acceleratorManufacturers: [EC2.LaunchTemplate.InstanceRequirements.AcceleratorManufacturers]? = nil,
        acceleratorNames: [EC2.LaunchTemplate.InstanceRequirements.AcceleratorNames]? = nil,
        acceleratorTotalMemoryMiB: EC2.LaunchTemplate.AcceleratorTotalMemoryMiB? = nil,
        acceleratorTypes: [EC2.LaunchTemplate.InstanceRequirements.AcceleratorTypes]? = nil,
        allowedInstanceTypes: [Input<String>]? = nil,
        bareMetal: EC2.LaunchTemplate.InstanceRequirements.BareMetal? = nil,
        baselineEbsBandwidthMbps: EC2.LaunchTemplate.BaselineEbsBandwidthMbps? = nil,
        baselinePerformanceFactors: EC2.LaunchTemplate.BaselinePerformanceFactors? = nil,
        burstablePerformance: EC2.LaunchTemplate.InstanceRequirements.BurstablePerformance? = nil,
        cpuManufacturers: [EC2.LaunchTemplate.InstanceRequirements.CpuManufacturers]? = nil,
        excludedInstanceTypes: [Input<String>]? = nil,
        instanceGenerations: [EC2.LaunchTemplate.InstanceRequirements.InstanceGenerations]? = nil,
        localStorage: EC2.LaunchTemplate.InstanceRequirements.LocalStorage? = nil,
        localStorageTypes: [EC2.LaunchTemplate.InstanceRequirements.LocalStorageTypes]? = nil,
        maxSpotPriceAsPercentageOfOptimalOnDemandPrice: Input<Int>? = nil,
        memoryGiBPerVCpu: EC2.LaunchTemplate.MemoryGiBPerVCpu? = nil,
        memoryMiB: EC2.LaunchTemplate.MemoryMiB? = nil,
        networkBandwidthGbps: EC2.LaunchTemplate.NetworkBandwidthGbps? = nil,
        networkInterfaceCount: EC2.LaunchTemplate.NetworkInterfaceCount? = nil,
        onDemandMaxPricePercentageOverLowestPrice: Input<Int>? = nil,
        requireHibernateSupport: Input<Bool>? = nil,
        spotMaxPricePercentageOverLowestPrice: Input<Int>? = nil,
        totalLocalStorageGB: EC2.LaunchTemplate.TotalLocalStorageGB? = nil,
        vCpuCount: EC2.LaunchTemplate.VCpuCount? = nil
      ) {
        members["AcceleratorCount"] = acceleratorCount?.expression
        members["AcceleratorManufacturers"] = acceleratorManufacturers?.expression
        members["AcceleratorNames"] = acceleratorNames?.expression
        members["AcceleratorTotalMemoryMiB"] = acceleratorTotalMemoryMiB?.expression
        members["AcceleratorTypes"] = acceleratorTypes?.expression
        members["AllowedInstanceTypes"] = allowedInstanceTypes?.expression
        members["BareMetal"] = bareMetal?.expression
        members["BaselineEbsBandwidthMbps"] = baselineEbsBandwidthMbps?.expression
        members["BaselinePerformanceFactors"] = baselinePerformanceFactors?.expression
        members["BurstablePerformance"] = burstablePerformance?.expression
        members["CpuManufacturers"] = cpuManufacturers?.expression
        members["ExcludedInstanceTypes"] = excludedInstanceTypes?.expression
        members["InstanceGenerations"] = instanceGenerations?.expression
        members["LocalStorage"] = localStorage?.expression
        members["LocalStorageTypes"] = localStorageTypes?.expression
        members["MaxSpotPriceAsPercentageOfOptimalOnDemandPrice"] = maxSpotPriceAsPercentageOfOptimalOnDemandPrice?.expression
        members["MemoryGiBPerVCpu"] = memoryGiBPerVCpu?.expression
        members["MemoryMiB"] = memoryMiB?.expression
        members["NetworkBandwidthGbps"] = networkBandwidthGbps?.expression
        members["NetworkInterfaceCount"] = networkInterfaceCount?.expression
        members["OnDemandMaxPricePercentageOverLowestPrice"] = onDemandMaxPricePercentageOverLowestPrice?.expression
        members["RequireHibernateSupport"] = requireHibernateSupport?.expression
        members["SpotMaxPricePercentageOverLowestPrice"] = spotMaxPricePercentageOverLowestPrice?.expression
        members["TotalLocalStorageGB"] = totalLocalStorageGB?.expression
        members["VCpuCount"] = vCpuCount?.expression
      }

      /// What `AcceleratorManufacturers` can be.
      public enum AcceleratorManufacturers: String, Expressible {
        case amazonWebServices = "amazon-web-services"
        case amd
        case habana
        case nvidia
        case xilinx
      }

      /// What `AcceleratorNames` can be.
      public enum AcceleratorNames: String, Expressible {
        case a100
        case a10g
        case gaudiHl_205 = "gaudi-hl-205"
        case h100
        case inferentia
        case inferentia2
        case k520
        case k80
        case l4
        case l40s
        case m60
        case radeonProV520 = "radeon-pro-v520"
        case t4
        case t4g
        case trainium
        case trainium2
        case u30
        case v100
        case vu9p
      }

      /// What `AcceleratorTypes` can be.
      public enum AcceleratorTypes: String, Expressible {
        case fpga
        case gpu
        case inference
        case media
      }

      /// What `BareMetal` can be.
      public enum BareMetal: String, Expressible {
        case excluded
        case included
        case required
      }

      /// What `BurstablePerformance` can be.
      public enum BurstablePerformance: String, Expressible {
        case excluded
        case included
        case required
      }

      /// What `CpuManufacturers` can be.
      public enum CpuManufacturers: String, Expressible {
        case amazonWebServices = "amazon-web-services"
        case amd
        case apple
        case intel
      }

      /// What `InstanceGenerations` can be.
      public enum InstanceGenerations: String, Expressible {
        case current
        case previous
      }

      /// What `LocalStorage` can be.
      public enum LocalStorage: String, Expressible {
        case excluded
        case included
        case required
      }

      /// What `LocalStorageTypes` can be.
      public enum LocalStorageTypes: String, Expressible {
        case hdd
        case ssd
      }
    }

    /// The nested object `Ipv4PrefixSpecification`.
    public struct Ipv4PrefixSpecification: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        ipv4Prefix: Input<String>? = nil
      ) {
        members["Ipv4Prefix"] = ipv4Prefix?.expression
      }
    }

    /// The nested object `Ipv6Add`.
    public struct Ipv6Add: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        ipv6Address: Input<String>? = nil
      ) {
        members["Ipv6Address"] = ipv6Address?.expression
      }
    }

    /// The nested object `Ipv6PrefixSpecification`.
    public struct Ipv6PrefixSpecification: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        ipv6Prefix: Input<String>? = nil
      ) {
        members["Ipv6Prefix"] = ipv6Prefix?.expression
      }
    }

    /// The nested object `LaunchTemplateData`.
    public struct LaunchTemplateData: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        blockDeviceMappings: [EC2.LaunchTemplate.BlockDeviceMapping]? = nil,
        capacityReservationSpecification: EC2.LaunchTemplate.CapacityReservationSpecification? = nil,
        cpuOptions: EC2.LaunchTemplate.CpuOptions? = nil,
        creditSpecification: EC2.LaunchTemplate.CreditSpecification? = nil,
        disableApiStop: Input<Bool>? = nil,
        disableApiTermination: Input<Bool>? = nil,
        ebsOptimized: Input<Bool>? = nil,
        enclaveOptions: EC2.EnclaveOptions? = nil,
        hibernationOptions: EC2.HibernationOptions? = nil,
        iamInstanceProfile: EC2.LaunchTemplate.IamInstanceProfile? = nil,
        imageId: Input<String>? = nil,
        instanceInitiatedShutdownBehavior: EC2.InstanceInitiatedShutdownBehavior? = nil,
        instanceMarketOptions: EC2.LaunchTemplate.InstanceMarketOptions? = nil,
        instanceRequirements: EC2.LaunchTemplate.InstanceRequirements? = nil,
        instanceType: Input<EC2.InstanceType>? = nil,
        kernelId: Input<String>? = nil,
        keyName: Input<String>? = nil,
        licenseSpecifications: [EC2.LaunchTemplate.LicenseSpecification]? = nil,
        maintenanceOptions: EC2.LaunchTemplate.MaintenanceOptions? = nil,
        metadataOptions: EC2.MetadataOptions? = nil,
        monitoring: EC2.LaunchTemplate.Monitoring? = nil,
        networkInterfaces: [EC2.LaunchTemplate.NetworkInterface]? = nil,
        placement: EC2.LaunchTemplate.Placement? = nil,
        privateDnsNameOptions: EC2.PrivateDnsNameOptions? = nil,
        ramDiskId: Input<String>? = nil,
        securityGroupIds: [Input<EC2.SecurityGroup.ID>]? = nil,
        securityGroups: [Input<EC2.SecurityGroup.ID>]? = nil,
        tagSpecifications: [EC2.LaunchTemplate.TagSpecification]? = nil,
        userData: Input<String>? = nil
      ) {
        members["BlockDeviceMappings"] = blockDeviceMappings?.expression
        members["CapacityReservationSpecification"] = capacityReservationSpecification?.expression
        members["CpuOptions"] = cpuOptions?.expression
        members["CreditSpecification"] = creditSpecification?.expression
        members["DisableApiStop"] = disableApiStop?.expression
        members["DisableApiTermination"] = disableApiTermination?.expression
        members["EbsOptimized"] = ebsOptimized?.expression
        members["EnclaveOptions"] = enclaveOptions?.expression
        members["HibernationOptions"] = hibernationOptions?.expression
        members["IamInstanceProfile"] = iamInstanceProfile?.expression
        members["ImageId"] = imageId?.expression
        members["InstanceInitiatedShutdownBehavior"] = instanceInitiatedShutdownBehavior?.expression
        members["InstanceMarketOptions"] = instanceMarketOptions?.expression
        members["InstanceRequirements"] = instanceRequirements?.expression
        members["InstanceType"] = instanceType?.expression
        members["KernelId"] = kernelId?.expression
        members["KeyName"] = keyName?.expression
        members["LicenseSpecifications"] = licenseSpecifications?.expression
        members["MaintenanceOptions"] = maintenanceOptions?.expression
        members["MetadataOptions"] = metadataOptions?.expression
        members["Monitoring"] = monitoring?.expression
        members["NetworkInterfaces"] = networkInterfaces?.expression
        members["Placement"] = placement?.expression
        members["PrivateDnsNameOptions"] = privateDnsNameOptions?.expression
        members["RamDiskId"] = ramDiskId?.expression
        members["SecurityGroupIds"] = securityGroupIds?.expression
        members["SecurityGroups"] = securityGroups?.expression
        members["TagSpecifications"] = tagSpecifications?.expression
        members["UserData"] = userData?.expression
      }
    }

    /// The nested object `LaunchTemplateTagSpecification`.
    public struct LaunchTemplateTagSpecification: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        resourceType: Input<EC2.TaggedResource>? = nil,
        tags: [EC2.LaunchTemplate.Tag]? = nil
      ) {
        members["ResourceType"] = resourceType?.expression
        members["Tags"] = tags?.expression
      }
    }

    /// The nested object `LicenseSpecification`.
    public struct LicenseSpecification: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        licenseConfigurationArn: Input<String>? = nil
      ) {
        members["LicenseConfigurationArn"] = licenseConfigurationArn?.expression
      }
    }

    /// The nested object `MaintenanceOptions`.
    public struct MaintenanceOptions: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        autoRecovery: EC2.LaunchTemplate.MaintenanceOptions.AutoRecovery? = nil
      ) {
        members["AutoRecovery"] = autoRecovery?.expression
      }

      /// What `AutoRecovery` can be.
      public enum AutoRecovery: String, Expressible {
        case `default` = "default"
        case disabled
      }
    }

    /// The nested object `MemoryGiBPerVCpu`.
    public struct MemoryGiBPerVCpu: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        max: Input<Double>? = nil,
        min: Input<Double>? = nil
      ) {
        members["Max"] = max?.expression
        members["Min"] = min?.expression
      }
    }

    /// The nested object `MemoryMiB`.
    public struct MemoryMiB: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        max: Input<Int>? = nil,
        min: Input<Int>? = nil
      ) {
        members["Max"] = max?.expression
        members["Min"] = min?.expression
      }
    }

    /// The nested object `Monitoring`.
    public struct Monitoring: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        enabled: Input<Bool>? = nil
      ) {
        members["Enabled"] = enabled?.expression
      }
    }

    /// The nested object `NetworkBandwidthGbps`.
    public struct NetworkBandwidthGbps: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        max: Input<Double>? = nil,
        min: Input<Double>? = nil
      ) {
        members["Max"] = max?.expression
        members["Min"] = min?.expression
      }
    }

    /// The nested object `NetworkInterface`.
    public struct NetworkInterface: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        associateCarrierIpAddress: Input<Bool>? = nil,
        associatePublicIpAddress: Input<Bool>? = nil,
        connectionTrackingSpecification: EC2.LaunchTemplate.ConnectionTrackingSpecification? = nil,
        deleteOnTermination: Input<Bool>? = nil,
        description: Input<String>? = nil,
        deviceIndex: Input<Int>? = nil,
        enaQueueCount: Input<Int>? = nil,
        enaSrdSpecification: EC2.EnaSrdSpecification? = nil,
        groups: [Input<String>]? = nil,
        interfaceType: Input<String>? = nil,
        ipv4PrefixCount: Input<Int>? = nil,
        ipv4Prefixes: [EC2.LaunchTemplate.Ipv4PrefixSpecification]? = nil,
        ipv6AddressCount: Input<Int>? = nil,
        ipv6Addresses: [EC2.LaunchTemplate.Ipv6Add]? = nil,
        ipv6PrefixCount: Input<Int>? = nil,
        ipv6Prefixes: [EC2.LaunchTemplate.Ipv6PrefixSpecification]? = nil,
        networkCardIndex: Input<Int>? = nil,
        networkInterfaceId: Input<String>? = nil,
        primaryIpv6: Input<Bool>? = nil,
        privateIpAddress: Input<String>? = nil,
        privateIpAddresses: [EC2.LaunchTemplate.PrivateIpAdd]? = nil,
        secondaryPrivateIpAddressCount: Input<Int>? = nil,
        subnetId: Input<EC2.Subnet.ID>? = nil
      ) {
        members["AssociateCarrierIpAddress"] = associateCarrierIpAddress?.expression
        members["AssociatePublicIpAddress"] = associatePublicIpAddress?.expression
        members["ConnectionTrackingSpecification"] = connectionTrackingSpecification?.expression
        members["DeleteOnTermination"] = deleteOnTermination?.expression
        members["Description"] = description?.expression
        members["DeviceIndex"] = deviceIndex?.expression
        members["EnaQueueCount"] = enaQueueCount?.expression
        members["EnaSrdSpecification"] = enaSrdSpecification?.expression
        members["Groups"] = groups?.expression
        members["InterfaceType"] = interfaceType?.expression
        members["Ipv4PrefixCount"] = ipv4PrefixCount?.expression
        members["Ipv4Prefixes"] = ipv4Prefixes?.expression
        members["Ipv6AddressCount"] = ipv6AddressCount?.expression
        members["Ipv6Addresses"] = ipv6Addresses?.expression
        members["Ipv6PrefixCount"] = ipv6PrefixCount?.expression
        members["Ipv6Prefixes"] = ipv6Prefixes?.expression
        members["NetworkCardIndex"] = networkCardIndex?.expression
        members["NetworkInterfaceId"] = networkInterfaceId?.expression
        members["PrimaryIpv6"] = primaryIpv6?.expression
        members["PrivateIpAddress"] = privateIpAddress?.expression
        members["PrivateIpAddresses"] = privateIpAddresses?.expression
        members["SecondaryPrivateIpAddressCount"] = secondaryPrivateIpAddressCount?.expression
        members["SubnetId"] = subnetId?.expression
      }
    }

    /// The nested object `NetworkInterfaceCount`.
    public struct NetworkInterfaceCount: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        max: Input<Int>? = nil,
        min: Input<Int>? = nil
      ) {
        members["Max"] = max?.expression
        members["Min"] = min?.expression
      }
    }

    /// The nested object `Placement`.
    public struct Placement: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        affinity: Input<String>? = nil,
        availabilityZone: Input<String>? = nil,
        groupId: Input<String>? = nil,
        groupName: Input<String>? = nil,
        hostId: Input<String>? = nil,
        hostResourceGroupArn: Input<String>? = nil,
        partitionNumber: Input<Int>? = nil,
        spreadDomain: Input<String>? = nil,
        tenancy: EC2.LaunchTemplate.Placement.Tenancy? = nil
      ) {
        members["Affinity"] = affinity?.expression
        members["AvailabilityZone"] = availabilityZone?.expression
        members["GroupId"] = groupId?.expression
        members["GroupName"] = groupName?.expression
        members["HostId"] = hostId?.expression
        members["HostResourceGroupArn"] = hostResourceGroupArn?.expression
        members["PartitionNumber"] = partitionNumber?.expression
        members["SpreadDomain"] = spreadDomain?.expression
        members["Tenancy"] = tenancy?.expression
      }

      /// What `Tenancy` can be.
      public enum Tenancy: String, Expressible {
        case dedicated
        case `default` = "default"
        case host
      }
    }

    /// The nested object `PrivateIpAdd`.
    public struct PrivateIpAdd: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        primary: Input<Bool>? = nil,
        privateIpAddress: Input<String>? = nil
      ) {
        members["Primary"] = primary?.expression
        members["PrivateIpAddress"] = privateIpAddress?.expression
      }
    }

    /// The nested object `Reference`.
    public struct Reference: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        instanceFamily: Input<String>? = nil
      ) {
        members["InstanceFamily"] = instanceFamily?.expression
      }
    }

    /// The nested object `SpotOptions`.
    public struct SpotOptions: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        blockDurationMinutes: Input<Int>? = nil,
        instanceInterruptionBehavior: EC2.LaunchTemplate.SpotOptions.InstanceInterruptionBehavior? = nil,
        maxPrice: Input<String>? = nil,
        spotInstanceType: EC2.LaunchTemplate.SpotOptions.SpotInstanceType? = nil,
        validUntil: Input<String>? = nil
      ) {
        members["BlockDurationMinutes"] = blockDurationMinutes?.expression
        members["InstanceInterruptionBehavior"] = instanceInterruptionBehavior?.expression
        members["MaxPrice"] = maxPrice?.expression
        members["SpotInstanceType"] = spotInstanceType?.expression
        members["ValidUntil"] = validUntil?.expression
      }

      /// What `InstanceInterruptionBehavior` can be.
      public enum InstanceInterruptionBehavior: String, Expressible {
        case hibernate
        case stop
        case terminate
      }

      /// What `SpotInstanceType` can be.
      public enum SpotInstanceType: String, Expressible {
        case oneTime = "one-time"
        case persistent
      }
    }

    /// The nested object `Tag`.
    public struct Tag: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - key: Required.
      ///   - value: Required.
      public init(
        key: Input<String>,
        value: Input<String>
      ) {
        members["Key"] = key.expression
        members["Value"] = value.expression
      }
    }

    /// The nested object `TagSpecification`.
    public struct TagSpecification: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        resourceType: Input<EC2.TaggedResource>? = nil,
        tags: [EC2.LaunchTemplate.Tag]? = nil
      ) {
        members["ResourceType"] = resourceType?.expression
        members["Tags"] = tags?.expression
      }
    }

    /// The nested object `TotalLocalStorageGB`.
    public struct TotalLocalStorageGB: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        max: Input<Double>? = nil,
        min: Input<Double>? = nil
      ) {
        members["Max"] = max?.expression
        members["Min"] = min?.expression
      }
    }

    /// The nested object `VCpuCount`.
    public struct VCpuCount: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        max: Input<Int>? = nil,
        min: Input<Int>? = nil
      ) {
        members["Max"] = max?.expression
        members["Min"] = min?.expression
      }
    }
  }
}
