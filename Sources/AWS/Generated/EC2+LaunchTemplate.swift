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
      launchTemplateData: LaunchTemplateData,
      launchTemplateName: Input<String>? = nil,
      tagSpecifications: [LaunchTemplateTagSpecification]? = nil,
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
    public var launchTemplateData: Input<LaunchTemplateData> { declaration.reference("LaunchTemplateData") }

    /// `DefaultVersionNumber`. Set by the cloud.
    public var defaultVersionNumber: Input<String> { declaration.reference("DefaultVersionNumber") }

    /// `LatestVersionNumber`. Set by the cloud.
    public var latestVersionNumber: Input<String> { declaration.reference("LatestVersionNumber") }

    /// `LaunchTemplateId`. Set by the cloud.
    public var launchTemplateId: Input<EC2.LaunchTemplate.ID> { declaration.reference("LaunchTemplateId") }

    /// `LaunchTemplateName`. 3 to 128 characters. Matches `^[a-zA-Z0-9\(\)\.\-/_]+$`. A change replaces the resource.
    public var launchTemplateName: Input<String> { declaration.reference("LaunchTemplateName") }

    /// `TagSpecifications`. Updated in place. Never read back.
    public var tagSpecifications: Input<[LaunchTemplateTagSpecification]> { declaration.reference("TagSpecifications") }

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
        cpu: Cpu? = nil
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
        ebs: Ebs? = nil,
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
        capacityReservationPreference: CapacityReservationPreference? = nil,
        capacityReservationTarget: CapacityReservationTarget? = nil
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
        references: [Reference]? = nil
      ) {
        members["References"] = references?.expression
      }
    }

    /// The nested object `CpuOptions`.
    public struct CpuOptions: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        amdSevSnp: AmdSevSnp? = nil,
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
        volumeType: VolumeType? = nil
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

      /// What `VolumeType` can be.
      public enum VolumeType: String, Expressible {
        case gp2
        case gp3
        case io1
        case io2
        case sc1
        case st1
        case standard
      }
    }

    /// The nested object `EnaSrdSpecification`.
    public struct EnaSrdSpecification: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        enaSrdEnabled: Input<Bool>? = nil,
        enaSrdUdpSpecification: EnaSrdUdpSpecification? = nil
      ) {
        members["EnaSrdEnabled"] = enaSrdEnabled?.expression
        members["EnaSrdUdpSpecification"] = enaSrdUdpSpecification?.expression
      }
    }

    /// The nested object `EnaSrdUdpSpecification`.
    public struct EnaSrdUdpSpecification: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        enaSrdUdpEnabled: Input<Bool>? = nil
      ) {
        members["EnaSrdUdpEnabled"] = enaSrdUdpEnabled?.expression
      }
    }

    /// The nested object `EnclaveOptions`.
    public struct EnclaveOptions: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        enabled: Input<Bool>? = nil
      ) {
        members["Enabled"] = enabled?.expression
      }
    }

    /// The nested object `HibernationOptions`.
    public struct HibernationOptions: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        configured: Input<Bool>? = nil
      ) {
        members["Configured"] = configured?.expression
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
        marketType: MarketType? = nil,
        spotOptions: SpotOptions? = nil
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
        acceleratorCount: AcceleratorCount? = nil,
        acceleratorManufacturers: [AcceleratorManufacturers]? = nil,
        acceleratorNames: [AcceleratorNames]? = nil,
        acceleratorTotalMemoryMiB: AcceleratorTotalMemoryMiB? = nil,
        acceleratorTypes: [AcceleratorTypes]? = nil,
        allowedInstanceTypes: [Input<String>]? = nil,
        bareMetal: BareMetal? = nil,
        baselineEbsBandwidthMbps: BaselineEbsBandwidthMbps? = nil,
        baselinePerformanceFactors: BaselinePerformanceFactors? = nil,
        burstablePerformance: BurstablePerformance? = nil,
        cpuManufacturers: [CpuManufacturers]? = nil,
        excludedInstanceTypes: [Input<String>]? = nil,
        instanceGenerations: [InstanceGenerations]? = nil,
        localStorage: LocalStorage? = nil,
        localStorageTypes: [LocalStorageTypes]? = nil,
        maxSpotPriceAsPercentageOfOptimalOnDemandPrice: Input<Int>? = nil,
        memoryGiBPerVCpu: MemoryGiBPerVCpu? = nil,
        memoryMiB: MemoryMiB? = nil,
        networkBandwidthGbps: NetworkBandwidthGbps? = nil,
        networkInterfaceCount: NetworkInterfaceCount? = nil,
        onDemandMaxPricePercentageOverLowestPrice: Input<Int>? = nil,
        requireHibernateSupport: Input<Bool>? = nil,
        spotMaxPricePercentageOverLowestPrice: Input<Int>? = nil,
        totalLocalStorageGB: TotalLocalStorageGB? = nil,
        vCpuCount: VCpuCount? = nil
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
        case gaudiHl205 = "gaudi-hl-205"
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
        blockDeviceMappings: [BlockDeviceMapping]? = nil,
        capacityReservationSpecification: CapacityReservationSpecification? = nil,
        cpuOptions: CpuOptions? = nil,
        creditSpecification: CreditSpecification? = nil,
        disableApiStop: Input<Bool>? = nil,
        disableApiTermination: Input<Bool>? = nil,
        ebsOptimized: Input<Bool>? = nil,
        enclaveOptions: EnclaveOptions? = nil,
        hibernationOptions: HibernationOptions? = nil,
        iamInstanceProfile: IamInstanceProfile? = nil,
        imageId: Input<String>? = nil,
        instanceInitiatedShutdownBehavior: InstanceInitiatedShutdownBehavior? = nil,
        instanceMarketOptions: InstanceMarketOptions? = nil,
        instanceRequirements: InstanceRequirements? = nil,
        instanceType: InstanceType? = nil,
        kernelId: Input<String>? = nil,
        keyName: Input<String>? = nil,
        licenseSpecifications: [LicenseSpecification]? = nil,
        maintenanceOptions: MaintenanceOptions? = nil,
        metadataOptions: MetadataOptions? = nil,
        monitoring: Monitoring? = nil,
        networkInterfaces: [NetworkInterface]? = nil,
        placement: Placement? = nil,
        privateDnsNameOptions: PrivateDnsNameOptions? = nil,
        ramDiskId: Input<String>? = nil,
        securityGroupIds: [Input<EC2.SecurityGroup.ID>]? = nil,
        securityGroups: [Input<EC2.SecurityGroup.ID>]? = nil,
        tagSpecifications: [TagSpecification]? = nil,
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

      /// What `InstanceInitiatedShutdownBehavior` can be.
      public enum InstanceInitiatedShutdownBehavior: String, Expressible {
        case stop
        case terminate
      }

      /// What `InstanceType` can be.
      public enum InstanceType: String, Expressible {
        case a1_2xlarge = "a1.2xlarge"
        case a1_4xlarge = "a1.4xlarge"
        case a1Large = "a1.large"
        case a1Medium = "a1.medium"
        case a1Metal = "a1.metal"
        case a1Xlarge = "a1.xlarge"
        case c1Medium = "c1.medium"
        case c1Xlarge = "c1.xlarge"
        case c3_2xlarge = "c3.2xlarge"
        case c3_4xlarge = "c3.4xlarge"
        case c3_8xlarge = "c3.8xlarge"
        case c3Large = "c3.large"
        case c3Xlarge = "c3.xlarge"
        case c4_2xlarge = "c4.2xlarge"
        case c4_4xlarge = "c4.4xlarge"
        case c4_8xlarge = "c4.8xlarge"
        case c4Large = "c4.large"
        case c4Xlarge = "c4.xlarge"
        case c5_12xlarge = "c5.12xlarge"
        case c5_18xlarge = "c5.18xlarge"
        case c5_24xlarge = "c5.24xlarge"
        case c5_2xlarge = "c5.2xlarge"
        case c5_4xlarge = "c5.4xlarge"
        case c5_9xlarge = "c5.9xlarge"
        case c5Large = "c5.large"
        case c5Metal = "c5.metal"
        case c5Xlarge = "c5.xlarge"
        case c5a12xlarge = "c5a.12xlarge"
        case c5a16xlarge = "c5a.16xlarge"
        case c5a24xlarge = "c5a.24xlarge"
        case c5a2xlarge = "c5a.2xlarge"
        case c5a4xlarge = "c5a.4xlarge"
        case c5a8xlarge = "c5a.8xlarge"
        case c5aLarge = "c5a.large"
        case c5aXlarge = "c5a.xlarge"
        case c5ad12xlarge = "c5ad.12xlarge"
        case c5ad16xlarge = "c5ad.16xlarge"
        case c5ad24xlarge = "c5ad.24xlarge"
        case c5ad2xlarge = "c5ad.2xlarge"
        case c5ad4xlarge = "c5ad.4xlarge"
        case c5ad8xlarge = "c5ad.8xlarge"
        case c5adLarge = "c5ad.large"
        case c5adXlarge = "c5ad.xlarge"
        case c5d12xlarge = "c5d.12xlarge"
        case c5d18xlarge = "c5d.18xlarge"
        case c5d24xlarge = "c5d.24xlarge"
        case c5d2xlarge = "c5d.2xlarge"
        case c5d4xlarge = "c5d.4xlarge"
        case c5d9xlarge = "c5d.9xlarge"
        case c5dLarge = "c5d.large"
        case c5dMetal = "c5d.metal"
        case c5dXlarge = "c5d.xlarge"
        case c5n18xlarge = "c5n.18xlarge"
        case c5n2xlarge = "c5n.2xlarge"
        case c5n4xlarge = "c5n.4xlarge"
        case c5n9xlarge = "c5n.9xlarge"
        case c5nLarge = "c5n.large"
        case c5nMetal = "c5n.metal"
        case c5nXlarge = "c5n.xlarge"
        case c6a12xlarge = "c6a.12xlarge"
        case c6a16xlarge = "c6a.16xlarge"
        case c6a24xlarge = "c6a.24xlarge"
        case c6a2xlarge = "c6a.2xlarge"
        case c6a32xlarge = "c6a.32xlarge"
        case c6a48xlarge = "c6a.48xlarge"
        case c6a4xlarge = "c6a.4xlarge"
        case c6a8xlarge = "c6a.8xlarge"
        case c6aLarge = "c6a.large"
        case c6aMetal = "c6a.metal"
        case c6aXlarge = "c6a.xlarge"
        case c6g12xlarge = "c6g.12xlarge"
        case c6g16xlarge = "c6g.16xlarge"
        case c6g2xlarge = "c6g.2xlarge"
        case c6g4xlarge = "c6g.4xlarge"
        case c6g8xlarge = "c6g.8xlarge"
        case c6gLarge = "c6g.large"
        case c6gMedium = "c6g.medium"
        case c6gMetal = "c6g.metal"
        case c6gXlarge = "c6g.xlarge"
        case c6gd12xlarge = "c6gd.12xlarge"
        case c6gd16xlarge = "c6gd.16xlarge"
        case c6gd2xlarge = "c6gd.2xlarge"
        case c6gd4xlarge = "c6gd.4xlarge"
        case c6gd8xlarge = "c6gd.8xlarge"
        case c6gdLarge = "c6gd.large"
        case c6gdMedium = "c6gd.medium"
        case c6gdMetal = "c6gd.metal"
        case c6gdXlarge = "c6gd.xlarge"
        case c6gn12xlarge = "c6gn.12xlarge"
        case c6gn16xlarge = "c6gn.16xlarge"
        case c6gn2xlarge = "c6gn.2xlarge"
        case c6gn4xlarge = "c6gn.4xlarge"
        case c6gn8xlarge = "c6gn.8xlarge"
        case c6gnLarge = "c6gn.large"
        case c6gnMedium = "c6gn.medium"
        case c6gnXlarge = "c6gn.xlarge"
        case c6i12xlarge = "c6i.12xlarge"
        case c6i16xlarge = "c6i.16xlarge"
        case c6i24xlarge = "c6i.24xlarge"
        case c6i2xlarge = "c6i.2xlarge"
        case c6i32xlarge = "c6i.32xlarge"
        case c6i4xlarge = "c6i.4xlarge"
        case c6i8xlarge = "c6i.8xlarge"
        case c6iLarge = "c6i.large"
        case c6iMetal = "c6i.metal"
        case c6iXlarge = "c6i.xlarge"
        case c6id12xlarge = "c6id.12xlarge"
        case c6id16xlarge = "c6id.16xlarge"
        case c6id24xlarge = "c6id.24xlarge"
        case c6id2xlarge = "c6id.2xlarge"
        case c6id32xlarge = "c6id.32xlarge"
        case c6id4xlarge = "c6id.4xlarge"
        case c6id8xlarge = "c6id.8xlarge"
        case c6idLarge = "c6id.large"
        case c6idMetal = "c6id.metal"
        case c6idXlarge = "c6id.xlarge"
        case c6in12xlarge = "c6in.12xlarge"
        case c6in16xlarge = "c6in.16xlarge"
        case c6in24xlarge = "c6in.24xlarge"
        case c6in2xlarge = "c6in.2xlarge"
        case c6in32xlarge = "c6in.32xlarge"
        case c6in4xlarge = "c6in.4xlarge"
        case c6in8xlarge = "c6in.8xlarge"
        case c6inLarge = "c6in.large"
        case c6inMetal = "c6in.metal"
        case c6inXlarge = "c6in.xlarge"
        case c7a12xlarge = "c7a.12xlarge"
        case c7a16xlarge = "c7a.16xlarge"
        case c7a24xlarge = "c7a.24xlarge"
        case c7a2xlarge = "c7a.2xlarge"
        case c7a32xlarge = "c7a.32xlarge"
        case c7a48xlarge = "c7a.48xlarge"
        case c7a4xlarge = "c7a.4xlarge"
        case c7a8xlarge = "c7a.8xlarge"
        case c7aLarge = "c7a.large"
        case c7aMedium = "c7a.medium"
        case c7aMetal48xl = "c7a.metal-48xl"
        case c7aXlarge = "c7a.xlarge"
        case c7g12xlarge = "c7g.12xlarge"
        case c7g16xlarge = "c7g.16xlarge"
        case c7g2xlarge = "c7g.2xlarge"
        case c7g4xlarge = "c7g.4xlarge"
        case c7g8xlarge = "c7g.8xlarge"
        case c7gLarge = "c7g.large"
        case c7gMedium = "c7g.medium"
        case c7gMetal = "c7g.metal"
        case c7gXlarge = "c7g.xlarge"
        case c7gd12xlarge = "c7gd.12xlarge"
        case c7gd16xlarge = "c7gd.16xlarge"
        case c7gd2xlarge = "c7gd.2xlarge"
        case c7gd4xlarge = "c7gd.4xlarge"
        case c7gd8xlarge = "c7gd.8xlarge"
        case c7gdLarge = "c7gd.large"
        case c7gdMedium = "c7gd.medium"
        case c7gdMetal = "c7gd.metal"
        case c7gdXlarge = "c7gd.xlarge"
        case c7gn12xlarge = "c7gn.12xlarge"
        case c7gn16xlarge = "c7gn.16xlarge"
        case c7gn2xlarge = "c7gn.2xlarge"
        case c7gn4xlarge = "c7gn.4xlarge"
        case c7gn8xlarge = "c7gn.8xlarge"
        case c7gnLarge = "c7gn.large"
        case c7gnMedium = "c7gn.medium"
        case c7gnMetal = "c7gn.metal"
        case c7gnXlarge = "c7gn.xlarge"
        case c7iFlex12xlarge = "c7i-flex.12xlarge"
        case c7iFlex16xlarge = "c7i-flex.16xlarge"
        case c7iFlex2xlarge = "c7i-flex.2xlarge"
        case c7iFlex4xlarge = "c7i-flex.4xlarge"
        case c7iFlex8xlarge = "c7i-flex.8xlarge"
        case c7iFlexLarge = "c7i-flex.large"
        case c7iFlexXlarge = "c7i-flex.xlarge"
        case c7i12xlarge = "c7i.12xlarge"
        case c7i16xlarge = "c7i.16xlarge"
        case c7i24xlarge = "c7i.24xlarge"
        case c7i2xlarge = "c7i.2xlarge"
        case c7i48xlarge = "c7i.48xlarge"
        case c7i4xlarge = "c7i.4xlarge"
        case c7i8xlarge = "c7i.8xlarge"
        case c7iLarge = "c7i.large"
        case c7iMetal24xl = "c7i.metal-24xl"
        case c7iMetal48xl = "c7i.metal-48xl"
        case c7iXlarge = "c7i.xlarge"
        case c8a12xlarge = "c8a.12xlarge"
        case c8a16xlarge = "c8a.16xlarge"
        case c8a24xlarge = "c8a.24xlarge"
        case c8a2xlarge = "c8a.2xlarge"
        case c8a48xlarge = "c8a.48xlarge"
        case c8a4xlarge = "c8a.4xlarge"
        case c8a8xlarge = "c8a.8xlarge"
        case c8aLarge = "c8a.large"
        case c8aMedium = "c8a.medium"
        case c8aMetal24xl = "c8a.metal-24xl"
        case c8aMetal48xl = "c8a.metal-48xl"
        case c8aXlarge = "c8a.xlarge"
        case c8g12xlarge = "c8g.12xlarge"
        case c8g16xlarge = "c8g.16xlarge"
        case c8g24xlarge = "c8g.24xlarge"
        case c8g2xlarge = "c8g.2xlarge"
        case c8g48xlarge = "c8g.48xlarge"
        case c8g4xlarge = "c8g.4xlarge"
        case c8g8xlarge = "c8g.8xlarge"
        case c8gLarge = "c8g.large"
        case c8gMedium = "c8g.medium"
        case c8gMetal24xl = "c8g.metal-24xl"
        case c8gMetal48xl = "c8g.metal-48xl"
        case c8gXlarge = "c8g.xlarge"
        case c8gb12xlarge = "c8gb.12xlarge"
        case c8gb16xlarge = "c8gb.16xlarge"
        case c8gb24xlarge = "c8gb.24xlarge"
        case c8gb2xlarge = "c8gb.2xlarge"
        case c8gb48xlarge = "c8gb.48xlarge"
        case c8gb4xlarge = "c8gb.4xlarge"
        case c8gb8xlarge = "c8gb.8xlarge"
        case c8gbLarge = "c8gb.large"
        case c8gbMedium = "c8gb.medium"
        case c8gbMetal24xl = "c8gb.metal-24xl"
        case c8gbMetal48xl = "c8gb.metal-48xl"
        case c8gbXlarge = "c8gb.xlarge"
        case c8gd12xlarge = "c8gd.12xlarge"
        case c8gd16xlarge = "c8gd.16xlarge"
        case c8gd24xlarge = "c8gd.24xlarge"
        case c8gd2xlarge = "c8gd.2xlarge"
        case c8gd48xlarge = "c8gd.48xlarge"
        case c8gd4xlarge = "c8gd.4xlarge"
        case c8gd8xlarge = "c8gd.8xlarge"
        case c8gdLarge = "c8gd.large"
        case c8gdMedium = "c8gd.medium"
        case c8gdMetal24xl = "c8gd.metal-24xl"
        case c8gdMetal48xl = "c8gd.metal-48xl"
        case c8gdXlarge = "c8gd.xlarge"
        case c8gn12xlarge = "c8gn.12xlarge"
        case c8gn16xlarge = "c8gn.16xlarge"
        case c8gn24xlarge = "c8gn.24xlarge"
        case c8gn2xlarge = "c8gn.2xlarge"
        case c8gn48xlarge = "c8gn.48xlarge"
        case c8gn4xlarge = "c8gn.4xlarge"
        case c8gn8xlarge = "c8gn.8xlarge"
        case c8gnLarge = "c8gn.large"
        case c8gnMedium = "c8gn.medium"
        case c8gnMetal24xl = "c8gn.metal-24xl"
        case c8gnMetal48xl = "c8gn.metal-48xl"
        case c8gnXlarge = "c8gn.xlarge"
        case c8iFlex12xlarge = "c8i-flex.12xlarge"
        case c8iFlex16xlarge = "c8i-flex.16xlarge"
        case c8iFlex2xlarge = "c8i-flex.2xlarge"
        case c8iFlex4xlarge = "c8i-flex.4xlarge"
        case c8iFlex8xlarge = "c8i-flex.8xlarge"
        case c8iFlexLarge = "c8i-flex.large"
        case c8iFlexXlarge = "c8i-flex.xlarge"
        case c8i12xlarge = "c8i.12xlarge"
        case c8i16xlarge = "c8i.16xlarge"
        case c8i24xlarge = "c8i.24xlarge"
        case c8i2xlarge = "c8i.2xlarge"
        case c8i32xlarge = "c8i.32xlarge"
        case c8i48xlarge = "c8i.48xlarge"
        case c8i4xlarge = "c8i.4xlarge"
        case c8i8xlarge = "c8i.8xlarge"
        case c8i96xlarge = "c8i.96xlarge"
        case c8iLarge = "c8i.large"
        case c8iMetal48xl = "c8i.metal-48xl"
        case c8iMetal96xl = "c8i.metal-96xl"
        case c8iXlarge = "c8i.xlarge"
        case c8id12xlarge = "c8id.12xlarge"
        case c8id16xlarge = "c8id.16xlarge"
        case c8id24xlarge = "c8id.24xlarge"
        case c8id2xlarge = "c8id.2xlarge"
        case c8id32xlarge = "c8id.32xlarge"
        case c8id48xlarge = "c8id.48xlarge"
        case c8id4xlarge = "c8id.4xlarge"
        case c8id8xlarge = "c8id.8xlarge"
        case c8id96xlarge = "c8id.96xlarge"
        case c8idLarge = "c8id.large"
        case c8idMetal48xl = "c8id.metal-48xl"
        case c8idMetal96xl = "c8id.metal-96xl"
        case c8idXlarge = "c8id.xlarge"
        case cc1_4xlarge = "cc1.4xlarge"
        case cc2_8xlarge = "cc2.8xlarge"
        case cg1_4xlarge = "cg1.4xlarge"
        case cr1_8xlarge = "cr1.8xlarge"
        case d2_2xlarge = "d2.2xlarge"
        case d2_4xlarge = "d2.4xlarge"
        case d2_8xlarge = "d2.8xlarge"
        case d2Xlarge = "d2.xlarge"
        case d3_2xlarge = "d3.2xlarge"
        case d3_4xlarge = "d3.4xlarge"
        case d3_8xlarge = "d3.8xlarge"
        case d3Xlarge = "d3.xlarge"
        case d3en12xlarge = "d3en.12xlarge"
        case d3en2xlarge = "d3en.2xlarge"
        case d3en4xlarge = "d3en.4xlarge"
        case d3en6xlarge = "d3en.6xlarge"
        case d3en8xlarge = "d3en.8xlarge"
        case d3enXlarge = "d3en.xlarge"
        case dl1_24xlarge = "dl1.24xlarge"
        case dl2q24xlarge = "dl2q.24xlarge"
        case f1_16xlarge = "f1.16xlarge"
        case f1_2xlarge = "f1.2xlarge"
        case f1_4xlarge = "f1.4xlarge"
        case f2_12xlarge = "f2.12xlarge"
        case f2_48xlarge = "f2.48xlarge"
        case f2_6xlarge = "f2.6xlarge"
        case g2_2xlarge = "g2.2xlarge"
        case g2_8xlarge = "g2.8xlarge"
        case g3_16xlarge = "g3.16xlarge"
        case g3_4xlarge = "g3.4xlarge"
        case g3_8xlarge = "g3.8xlarge"
        case g3sXlarge = "g3s.xlarge"
        case g4ad16xlarge = "g4ad.16xlarge"
        case g4ad2xlarge = "g4ad.2xlarge"
        case g4ad4xlarge = "g4ad.4xlarge"
        case g4ad8xlarge = "g4ad.8xlarge"
        case g4adXlarge = "g4ad.xlarge"
        case g4dn12xlarge = "g4dn.12xlarge"
        case g4dn16xlarge = "g4dn.16xlarge"
        case g4dn2xlarge = "g4dn.2xlarge"
        case g4dn4xlarge = "g4dn.4xlarge"
        case g4dn8xlarge = "g4dn.8xlarge"
        case g4dnMetal = "g4dn.metal"
        case g4dnXlarge = "g4dn.xlarge"
        case g5_12xlarge = "g5.12xlarge"
        case g5_16xlarge = "g5.16xlarge"
        case g5_24xlarge = "g5.24xlarge"
        case g5_2xlarge = "g5.2xlarge"
        case g5_48xlarge = "g5.48xlarge"
        case g5_4xlarge = "g5.4xlarge"
        case g5_8xlarge = "g5.8xlarge"
        case g5Xlarge = "g5.xlarge"
        case g5g16xlarge = "g5g.16xlarge"
        case g5g2xlarge = "g5g.2xlarge"
        case g5g4xlarge = "g5g.4xlarge"
        case g5g8xlarge = "g5g.8xlarge"
        case g5gMetal = "g5g.metal"
        case g5gXlarge = "g5g.xlarge"
        case g6_12xlarge = "g6.12xlarge"
        case g6_16xlarge = "g6.16xlarge"
        case g6_24xlarge = "g6.24xlarge"
        case g6_2xlarge = "g6.2xlarge"
        case g6_48xlarge = "g6.48xlarge"
        case g6_4xlarge = "g6.4xlarge"
        case g6_8xlarge = "g6.8xlarge"
        case g6Xlarge = "g6.xlarge"
        case g6e12xlarge = "g6e.12xlarge"
        case g6e16xlarge = "g6e.16xlarge"
        case g6e24xlarge = "g6e.24xlarge"
        case g6e2xlarge = "g6e.2xlarge"
        case g6e48xlarge = "g6e.48xlarge"
        case g6e4xlarge = "g6e.4xlarge"
        case g6e8xlarge = "g6e.8xlarge"
        case g6eXlarge = "g6e.xlarge"
        case g6f2xlarge = "g6f.2xlarge"
        case g6f4xlarge = "g6f.4xlarge"
        case g6fLarge = "g6f.large"
        case g6fXlarge = "g6f.xlarge"
        case g7e12xlarge = "g7e.12xlarge"
        case g7e24xlarge = "g7e.24xlarge"
        case g7e2xlarge = "g7e.2xlarge"
        case g7e48xlarge = "g7e.48xlarge"
        case g7e4xlarge = "g7e.4xlarge"
        case g7e8xlarge = "g7e.8xlarge"
        case gr6_4xlarge = "gr6.4xlarge"
        case gr6_8xlarge = "gr6.8xlarge"
        case gr6f4xlarge = "gr6f.4xlarge"
        case h1_16xlarge = "h1.16xlarge"
        case h1_2xlarge = "h1.2xlarge"
        case h1_4xlarge = "h1.4xlarge"
        case h1_8xlarge = "h1.8xlarge"
        case hi1_4xlarge = "hi1.4xlarge"
        case hpc6a48xlarge = "hpc6a.48xlarge"
        case hpc6id32xlarge = "hpc6id.32xlarge"
        case hpc7a12xlarge = "hpc7a.12xlarge"
        case hpc7a24xlarge = "hpc7a.24xlarge"
        case hpc7a48xlarge = "hpc7a.48xlarge"
        case hpc7a96xlarge = "hpc7a.96xlarge"
        case hpc7g16xlarge = "hpc7g.16xlarge"
        case hpc7g4xlarge = "hpc7g.4xlarge"
        case hpc7g8xlarge = "hpc7g.8xlarge"
        case hpc8a96xlarge = "hpc8a.96xlarge"
        case hs1_8xlarge = "hs1.8xlarge"
        case i2_2xlarge = "i2.2xlarge"
        case i2_4xlarge = "i2.4xlarge"
        case i2_8xlarge = "i2.8xlarge"
        case i2Xlarge = "i2.xlarge"
        case i3_16xlarge = "i3.16xlarge"
        case i3_2xlarge = "i3.2xlarge"
        case i3_4xlarge = "i3.4xlarge"
        case i3_8xlarge = "i3.8xlarge"
        case i3Large = "i3.large"
        case i3Metal = "i3.metal"
        case i3Xlarge = "i3.xlarge"
        case i3en12xlarge = "i3en.12xlarge"
        case i3en24xlarge = "i3en.24xlarge"
        case i3en2xlarge = "i3en.2xlarge"
        case i3en3xlarge = "i3en.3xlarge"
        case i3en6xlarge = "i3en.6xlarge"
        case i3enLarge = "i3en.large"
        case i3enMetal = "i3en.metal"
        case i3enXlarge = "i3en.xlarge"
        case i4g16xlarge = "i4g.16xlarge"
        case i4g2xlarge = "i4g.2xlarge"
        case i4g4xlarge = "i4g.4xlarge"
        case i4g8xlarge = "i4g.8xlarge"
        case i4gLarge = "i4g.large"
        case i4gXlarge = "i4g.xlarge"
        case i4i12xlarge = "i4i.12xlarge"
        case i4i16xlarge = "i4i.16xlarge"
        case i4i24xlarge = "i4i.24xlarge"
        case i4i2xlarge = "i4i.2xlarge"
        case i4i32xlarge = "i4i.32xlarge"
        case i4i4xlarge = "i4i.4xlarge"
        case i4i8xlarge = "i4i.8xlarge"
        case i4iLarge = "i4i.large"
        case i4iMetal = "i4i.metal"
        case i4iXlarge = "i4i.xlarge"
        case i7i12xlarge = "i7i.12xlarge"
        case i7i16xlarge = "i7i.16xlarge"
        case i7i24xlarge = "i7i.24xlarge"
        case i7i2xlarge = "i7i.2xlarge"
        case i7i48xlarge = "i7i.48xlarge"
        case i7i4xlarge = "i7i.4xlarge"
        case i7i8xlarge = "i7i.8xlarge"
        case i7iLarge = "i7i.large"
        case i7iMetal24xl = "i7i.metal-24xl"
        case i7iMetal48xl = "i7i.metal-48xl"
        case i7iXlarge = "i7i.xlarge"
        case i7ie12xlarge = "i7ie.12xlarge"
        case i7ie18xlarge = "i7ie.18xlarge"
        case i7ie24xlarge = "i7ie.24xlarge"
        case i7ie2xlarge = "i7ie.2xlarge"
        case i7ie3xlarge = "i7ie.3xlarge"
        case i7ie48xlarge = "i7ie.48xlarge"
        case i7ie6xlarge = "i7ie.6xlarge"
        case i7ieLarge = "i7ie.large"
        case i7ieMetal24xl = "i7ie.metal-24xl"
        case i7ieMetal48xl = "i7ie.metal-48xl"
        case i7ieXlarge = "i7ie.xlarge"
        case i8g12xlarge = "i8g.12xlarge"
        case i8g16xlarge = "i8g.16xlarge"
        case i8g24xlarge = "i8g.24xlarge"
        case i8g2xlarge = "i8g.2xlarge"
        case i8g48xlarge = "i8g.48xlarge"
        case i8g4xlarge = "i8g.4xlarge"
        case i8g8xlarge = "i8g.8xlarge"
        case i8gLarge = "i8g.large"
        case i8gMetal24xl = "i8g.metal-24xl"
        case i8gXlarge = "i8g.xlarge"
        case i8ge12xlarge = "i8ge.12xlarge"
        case i8ge18xlarge = "i8ge.18xlarge"
        case i8ge24xlarge = "i8ge.24xlarge"
        case i8ge2xlarge = "i8ge.2xlarge"
        case i8ge3xlarge = "i8ge.3xlarge"
        case i8ge48xlarge = "i8ge.48xlarge"
        case i8ge6xlarge = "i8ge.6xlarge"
        case i8geLarge = "i8ge.large"
        case i8geMetal24xl = "i8ge.metal-24xl"
        case i8geMetal48xl = "i8ge.metal-48xl"
        case i8geXlarge = "i8ge.xlarge"
        case im4gn16xlarge = "im4gn.16xlarge"
        case im4gn2xlarge = "im4gn.2xlarge"
        case im4gn4xlarge = "im4gn.4xlarge"
        case im4gn8xlarge = "im4gn.8xlarge"
        case im4gnLarge = "im4gn.large"
        case im4gnXlarge = "im4gn.xlarge"
        case inf1_24xlarge = "inf1.24xlarge"
        case inf1_2xlarge = "inf1.2xlarge"
        case inf1_6xlarge = "inf1.6xlarge"
        case inf1Xlarge = "inf1.xlarge"
        case inf2_24xlarge = "inf2.24xlarge"
        case inf2_48xlarge = "inf2.48xlarge"
        case inf2_8xlarge = "inf2.8xlarge"
        case inf2Xlarge = "inf2.xlarge"
        case is4gen2xlarge = "is4gen.2xlarge"
        case is4gen4xlarge = "is4gen.4xlarge"
        case is4gen8xlarge = "is4gen.8xlarge"
        case is4genLarge = "is4gen.large"
        case is4genMedium = "is4gen.medium"
        case is4genXlarge = "is4gen.xlarge"
        case m1Large = "m1.large"
        case m1Medium = "m1.medium"
        case m1Small = "m1.small"
        case m1Xlarge = "m1.xlarge"
        case m2_2xlarge = "m2.2xlarge"
        case m2_4xlarge = "m2.4xlarge"
        case m2Xlarge = "m2.xlarge"
        case m3_2xlarge = "m3.2xlarge"
        case m3Large = "m3.large"
        case m3Medium = "m3.medium"
        case m3Xlarge = "m3.xlarge"
        case m4_10xlarge = "m4.10xlarge"
        case m4_16xlarge = "m4.16xlarge"
        case m4_2xlarge = "m4.2xlarge"
        case m4_4xlarge = "m4.4xlarge"
        case m4Large = "m4.large"
        case m4Xlarge = "m4.xlarge"
        case m5_12xlarge = "m5.12xlarge"
        case m5_16xlarge = "m5.16xlarge"
        case m5_24xlarge = "m5.24xlarge"
        case m5_2xlarge = "m5.2xlarge"
        case m5_4xlarge = "m5.4xlarge"
        case m5_8xlarge = "m5.8xlarge"
        case m5Large = "m5.large"
        case m5Metal = "m5.metal"
        case m5Xlarge = "m5.xlarge"
        case m5a12xlarge = "m5a.12xlarge"
        case m5a16xlarge = "m5a.16xlarge"
        case m5a24xlarge = "m5a.24xlarge"
        case m5a2xlarge = "m5a.2xlarge"
        case m5a4xlarge = "m5a.4xlarge"
        case m5a8xlarge = "m5a.8xlarge"
        case m5aLarge = "m5a.large"
        case m5aXlarge = "m5a.xlarge"
        case m5ad12xlarge = "m5ad.12xlarge"
        case m5ad16xlarge = "m5ad.16xlarge"
        case m5ad24xlarge = "m5ad.24xlarge"
        case m5ad2xlarge = "m5ad.2xlarge"
        case m5ad4xlarge = "m5ad.4xlarge"
        case m5ad8xlarge = "m5ad.8xlarge"
        case m5adLarge = "m5ad.large"
        case m5adXlarge = "m5ad.xlarge"
        case m5d12xlarge = "m5d.12xlarge"
        case m5d16xlarge = "m5d.16xlarge"
        case m5d24xlarge = "m5d.24xlarge"
        case m5d2xlarge = "m5d.2xlarge"
        case m5d4xlarge = "m5d.4xlarge"
        case m5d8xlarge = "m5d.8xlarge"
        case m5dLarge = "m5d.large"
        case m5dMetal = "m5d.metal"
        case m5dXlarge = "m5d.xlarge"
        case m5dn12xlarge = "m5dn.12xlarge"
        case m5dn16xlarge = "m5dn.16xlarge"
        case m5dn24xlarge = "m5dn.24xlarge"
        case m5dn2xlarge = "m5dn.2xlarge"
        case m5dn4xlarge = "m5dn.4xlarge"
        case m5dn8xlarge = "m5dn.8xlarge"
        case m5dnLarge = "m5dn.large"
        case m5dnMetal = "m5dn.metal"
        case m5dnXlarge = "m5dn.xlarge"
        case m5n12xlarge = "m5n.12xlarge"
        case m5n16xlarge = "m5n.16xlarge"
        case m5n24xlarge = "m5n.24xlarge"
        case m5n2xlarge = "m5n.2xlarge"
        case m5n4xlarge = "m5n.4xlarge"
        case m5n8xlarge = "m5n.8xlarge"
        case m5nLarge = "m5n.large"
        case m5nMetal = "m5n.metal"
        case m5nXlarge = "m5n.xlarge"
        case m5zn12xlarge = "m5zn.12xlarge"
        case m5zn2xlarge = "m5zn.2xlarge"
        case m5zn3xlarge = "m5zn.3xlarge"
        case m5zn6xlarge = "m5zn.6xlarge"
        case m5znLarge = "m5zn.large"
        case m5znMetal = "m5zn.metal"
        case m5znXlarge = "m5zn.xlarge"
        case m6a12xlarge = "m6a.12xlarge"
        case m6a16xlarge = "m6a.16xlarge"
        case m6a24xlarge = "m6a.24xlarge"
        case m6a2xlarge = "m6a.2xlarge"
        case m6a32xlarge = "m6a.32xlarge"
        case m6a48xlarge = "m6a.48xlarge"
        case m6a4xlarge = "m6a.4xlarge"
        case m6a8xlarge = "m6a.8xlarge"
        case m6aLarge = "m6a.large"
        case m6aMetal = "m6a.metal"
        case m6aXlarge = "m6a.xlarge"
        case m6g12xlarge = "m6g.12xlarge"
        case m6g16xlarge = "m6g.16xlarge"
        case m6g2xlarge = "m6g.2xlarge"
        case m6g4xlarge = "m6g.4xlarge"
        case m6g8xlarge = "m6g.8xlarge"
        case m6gLarge = "m6g.large"
        case m6gMedium = "m6g.medium"
        case m6gMetal = "m6g.metal"
        case m6gXlarge = "m6g.xlarge"
        case m6gd12xlarge = "m6gd.12xlarge"
        case m6gd16xlarge = "m6gd.16xlarge"
        case m6gd2xlarge = "m6gd.2xlarge"
        case m6gd4xlarge = "m6gd.4xlarge"
        case m6gd8xlarge = "m6gd.8xlarge"
        case m6gdLarge = "m6gd.large"
        case m6gdMedium = "m6gd.medium"
        case m6gdMetal = "m6gd.metal"
        case m6gdXlarge = "m6gd.xlarge"
        case m6i12xlarge = "m6i.12xlarge"
        case m6i16xlarge = "m6i.16xlarge"
        case m6i24xlarge = "m6i.24xlarge"
        case m6i2xlarge = "m6i.2xlarge"
        case m6i32xlarge = "m6i.32xlarge"
        case m6i4xlarge = "m6i.4xlarge"
        case m6i8xlarge = "m6i.8xlarge"
        case m6iLarge = "m6i.large"
        case m6iMetal = "m6i.metal"
        case m6iXlarge = "m6i.xlarge"
        case m6id12xlarge = "m6id.12xlarge"
        case m6id16xlarge = "m6id.16xlarge"
        case m6id24xlarge = "m6id.24xlarge"
        case m6id2xlarge = "m6id.2xlarge"
        case m6id32xlarge = "m6id.32xlarge"
        case m6id4xlarge = "m6id.4xlarge"
        case m6id8xlarge = "m6id.8xlarge"
        case m6idLarge = "m6id.large"
        case m6idMetal = "m6id.metal"
        case m6idXlarge = "m6id.xlarge"
        case m6idn12xlarge = "m6idn.12xlarge"
        case m6idn16xlarge = "m6idn.16xlarge"
        case m6idn24xlarge = "m6idn.24xlarge"
        case m6idn2xlarge = "m6idn.2xlarge"
        case m6idn32xlarge = "m6idn.32xlarge"
        case m6idn4xlarge = "m6idn.4xlarge"
        case m6idn8xlarge = "m6idn.8xlarge"
        case m6idnLarge = "m6idn.large"
        case m6idnMetal = "m6idn.metal"
        case m6idnXlarge = "m6idn.xlarge"
        case m6in12xlarge = "m6in.12xlarge"
        case m6in16xlarge = "m6in.16xlarge"
        case m6in24xlarge = "m6in.24xlarge"
        case m6in2xlarge = "m6in.2xlarge"
        case m6in32xlarge = "m6in.32xlarge"
        case m6in4xlarge = "m6in.4xlarge"
        case m6in8xlarge = "m6in.8xlarge"
        case m6inLarge = "m6in.large"
        case m6inMetal = "m6in.metal"
        case m6inXlarge = "m6in.xlarge"
        case m7a12xlarge = "m7a.12xlarge"
        case m7a16xlarge = "m7a.16xlarge"
        case m7a24xlarge = "m7a.24xlarge"
        case m7a2xlarge = "m7a.2xlarge"
        case m7a32xlarge = "m7a.32xlarge"
        case m7a48xlarge = "m7a.48xlarge"
        case m7a4xlarge = "m7a.4xlarge"
        case m7a8xlarge = "m7a.8xlarge"
        case m7aLarge = "m7a.large"
        case m7aMedium = "m7a.medium"
        case m7aMetal48xl = "m7a.metal-48xl"
        case m7aXlarge = "m7a.xlarge"
        case m7g12xlarge = "m7g.12xlarge"
        case m7g16xlarge = "m7g.16xlarge"
        case m7g2xlarge = "m7g.2xlarge"
        case m7g4xlarge = "m7g.4xlarge"
        case m7g8xlarge = "m7g.8xlarge"
        case m7gLarge = "m7g.large"
        case m7gMedium = "m7g.medium"
        case m7gMetal = "m7g.metal"
        case m7gXlarge = "m7g.xlarge"
        case m7gd12xlarge = "m7gd.12xlarge"
        case m7gd16xlarge = "m7gd.16xlarge"
        case m7gd2xlarge = "m7gd.2xlarge"
        case m7gd4xlarge = "m7gd.4xlarge"
        case m7gd8xlarge = "m7gd.8xlarge"
        case m7gdLarge = "m7gd.large"
        case m7gdMedium = "m7gd.medium"
        case m7gdMetal = "m7gd.metal"
        case m7gdXlarge = "m7gd.xlarge"
        case m7iFlex12xlarge = "m7i-flex.12xlarge"
        case m7iFlex16xlarge = "m7i-flex.16xlarge"
        case m7iFlex2xlarge = "m7i-flex.2xlarge"
        case m7iFlex4xlarge = "m7i-flex.4xlarge"
        case m7iFlex8xlarge = "m7i-flex.8xlarge"
        case m7iFlexLarge = "m7i-flex.large"
        case m7iFlexXlarge = "m7i-flex.xlarge"
        case m7i12xlarge = "m7i.12xlarge"
        case m7i16xlarge = "m7i.16xlarge"
        case m7i24xlarge = "m7i.24xlarge"
        case m7i2xlarge = "m7i.2xlarge"
        case m7i48xlarge = "m7i.48xlarge"
        case m7i4xlarge = "m7i.4xlarge"
        case m7i8xlarge = "m7i.8xlarge"
        case m7iLarge = "m7i.large"
        case m7iMetal24xl = "m7i.metal-24xl"
        case m7iMetal48xl = "m7i.metal-48xl"
        case m7iXlarge = "m7i.xlarge"
        case m8a12xlarge = "m8a.12xlarge"
        case m8a16xlarge = "m8a.16xlarge"
        case m8a24xlarge = "m8a.24xlarge"
        case m8a2xlarge = "m8a.2xlarge"
        case m8a48xlarge = "m8a.48xlarge"
        case m8a4xlarge = "m8a.4xlarge"
        case m8a8xlarge = "m8a.8xlarge"
        case m8aLarge = "m8a.large"
        case m8aMedium = "m8a.medium"
        case m8aMetal24xl = "m8a.metal-24xl"
        case m8aMetal48xl = "m8a.metal-48xl"
        case m8aXlarge = "m8a.xlarge"
        case m8azn12xlarge = "m8azn.12xlarge"
        case m8azn24xlarge = "m8azn.24xlarge"
        case m8azn3xlarge = "m8azn.3xlarge"
        case m8azn6xlarge = "m8azn.6xlarge"
        case m8aznLarge = "m8azn.large"
        case m8aznMedium = "m8azn.medium"
        case m8aznMetal12xl = "m8azn.metal-12xl"
        case m8aznMetal24xl = "m8azn.metal-24xl"
        case m8aznXlarge = "m8azn.xlarge"
        case m8g12xlarge = "m8g.12xlarge"
        case m8g16xlarge = "m8g.16xlarge"
        case m8g24xlarge = "m8g.24xlarge"
        case m8g2xlarge = "m8g.2xlarge"
        case m8g48xlarge = "m8g.48xlarge"
        case m8g4xlarge = "m8g.4xlarge"
        case m8g8xlarge = "m8g.8xlarge"
        case m8gLarge = "m8g.large"
        case m8gMedium = "m8g.medium"
        case m8gMetal24xl = "m8g.metal-24xl"
        case m8gMetal48xl = "m8g.metal-48xl"
        case m8gXlarge = "m8g.xlarge"
        case m8gb12xlarge = "m8gb.12xlarge"
        case m8gb16xlarge = "m8gb.16xlarge"
        case m8gb24xlarge = "m8gb.24xlarge"
        case m8gb2xlarge = "m8gb.2xlarge"
        case m8gb48xlarge = "m8gb.48xlarge"
        case m8gb4xlarge = "m8gb.4xlarge"
        case m8gb8xlarge = "m8gb.8xlarge"
        case m8gbLarge = "m8gb.large"
        case m8gbMedium = "m8gb.medium"
        case m8gbMetal24xl = "m8gb.metal-24xl"
        case m8gbMetal48xl = "m8gb.metal-48xl"
        case m8gbXlarge = "m8gb.xlarge"
        case m8gd12xlarge = "m8gd.12xlarge"
        case m8gd16xlarge = "m8gd.16xlarge"
        case m8gd24xlarge = "m8gd.24xlarge"
        case m8gd2xlarge = "m8gd.2xlarge"
        case m8gd48xlarge = "m8gd.48xlarge"
        case m8gd4xlarge = "m8gd.4xlarge"
        case m8gd8xlarge = "m8gd.8xlarge"
        case m8gdLarge = "m8gd.large"
        case m8gdMedium = "m8gd.medium"
        case m8gdMetal24xl = "m8gd.metal-24xl"
        case m8gdMetal48xl = "m8gd.metal-48xl"
        case m8gdXlarge = "m8gd.xlarge"
        case m8gn12xlarge = "m8gn.12xlarge"
        case m8gn16xlarge = "m8gn.16xlarge"
        case m8gn24xlarge = "m8gn.24xlarge"
        case m8gn2xlarge = "m8gn.2xlarge"
        case m8gn48xlarge = "m8gn.48xlarge"
        case m8gn4xlarge = "m8gn.4xlarge"
        case m8gn8xlarge = "m8gn.8xlarge"
        case m8gnLarge = "m8gn.large"
        case m8gnMedium = "m8gn.medium"
        case m8gnMetal24xl = "m8gn.metal-24xl"
        case m8gnMetal48xl = "m8gn.metal-48xl"
        case m8gnXlarge = "m8gn.xlarge"
        case m8iFlex12xlarge = "m8i-flex.12xlarge"
        case m8iFlex16xlarge = "m8i-flex.16xlarge"
        case m8iFlex2xlarge = "m8i-flex.2xlarge"
        case m8iFlex4xlarge = "m8i-flex.4xlarge"
        case m8iFlex8xlarge = "m8i-flex.8xlarge"
        case m8iFlexLarge = "m8i-flex.large"
        case m8iFlexXlarge = "m8i-flex.xlarge"
        case m8i12xlarge = "m8i.12xlarge"
        case m8i16xlarge = "m8i.16xlarge"
        case m8i24xlarge = "m8i.24xlarge"
        case m8i2xlarge = "m8i.2xlarge"
        case m8i32xlarge = "m8i.32xlarge"
        case m8i48xlarge = "m8i.48xlarge"
        case m8i4xlarge = "m8i.4xlarge"
        case m8i8xlarge = "m8i.8xlarge"
        case m8i96xlarge = "m8i.96xlarge"
        case m8iLarge = "m8i.large"
        case m8iMetal48xl = "m8i.metal-48xl"
        case m8iMetal96xl = "m8i.metal-96xl"
        case m8iXlarge = "m8i.xlarge"
        case m8id12xlarge = "m8id.12xlarge"
        case m8id16xlarge = "m8id.16xlarge"
        case m8id24xlarge = "m8id.24xlarge"
        case m8id2xlarge = "m8id.2xlarge"
        case m8id32xlarge = "m8id.32xlarge"
        case m8id48xlarge = "m8id.48xlarge"
        case m8id4xlarge = "m8id.4xlarge"
        case m8id8xlarge = "m8id.8xlarge"
        case m8id96xlarge = "m8id.96xlarge"
        case m8idLarge = "m8id.large"
        case m8idMetal48xl = "m8id.metal-48xl"
        case m8idMetal96xl = "m8id.metal-96xl"
        case m8idXlarge = "m8id.xlarge"
        case macM4Metal = "mac-m4.metal"
        case macM4maxMetal = "mac-m4max.metal"
        case macM4proMetal = "mac-m4pro.metal"
        case mac1Metal = "mac1.metal"
        case mac2M1ultraMetal = "mac2-m1ultra.metal"
        case mac2M2Metal = "mac2-m2.metal"
        case mac2M2proMetal = "mac2-m2pro.metal"
        case mac2Metal = "mac2.metal"
        case p2_16xlarge = "p2.16xlarge"
        case p2_8xlarge = "p2.8xlarge"
        case p2Xlarge = "p2.xlarge"
        case p3_16xlarge = "p3.16xlarge"
        case p3_2xlarge = "p3.2xlarge"
        case p3_8xlarge = "p3.8xlarge"
        case p3dn24xlarge = "p3dn.24xlarge"
        case p4d24xlarge = "p4d.24xlarge"
        case p4de24xlarge = "p4de.24xlarge"
        case p5_48xlarge = "p5.48xlarge"
        case p5_4xlarge = "p5.4xlarge"
        case p5e48xlarge = "p5e.48xlarge"
        case p5en48xlarge = "p5en.48xlarge"
        case p6B200_48xlarge = "p6-b200.48xlarge"
        case p6B300_48xlarge = "p6-b300.48xlarge"
        case p6eGb200_36xlarge = "p6e-gb200.36xlarge"
        case r3_2xlarge = "r3.2xlarge"
        case r3_4xlarge = "r3.4xlarge"
        case r3_8xlarge = "r3.8xlarge"
        case r3Large = "r3.large"
        case r3Xlarge = "r3.xlarge"
        case r4_16xlarge = "r4.16xlarge"
        case r4_2xlarge = "r4.2xlarge"
        case r4_4xlarge = "r4.4xlarge"
        case r4_8xlarge = "r4.8xlarge"
        case r4Large = "r4.large"
        case r4Xlarge = "r4.xlarge"
        case r5_12xlarge = "r5.12xlarge"
        case r5_16xlarge = "r5.16xlarge"
        case r5_24xlarge = "r5.24xlarge"
        case r5_2xlarge = "r5.2xlarge"
        case r5_4xlarge = "r5.4xlarge"
        case r5_8xlarge = "r5.8xlarge"
        case r5Large = "r5.large"
        case r5Metal = "r5.metal"
        case r5Xlarge = "r5.xlarge"
        case r5a12xlarge = "r5a.12xlarge"
        case r5a16xlarge = "r5a.16xlarge"
        case r5a24xlarge = "r5a.24xlarge"
        case r5a2xlarge = "r5a.2xlarge"
        case r5a4xlarge = "r5a.4xlarge"
        case r5a8xlarge = "r5a.8xlarge"
        case r5aLarge = "r5a.large"
        case r5aXlarge = "r5a.xlarge"
        case r5ad12xlarge = "r5ad.12xlarge"
        case r5ad16xlarge = "r5ad.16xlarge"
        case r5ad24xlarge = "r5ad.24xlarge"
        case r5ad2xlarge = "r5ad.2xlarge"
        case r5ad4xlarge = "r5ad.4xlarge"
        case r5ad8xlarge = "r5ad.8xlarge"
        case r5adLarge = "r5ad.large"
        case r5adXlarge = "r5ad.xlarge"
        case r5b12xlarge = "r5b.12xlarge"
        case r5b16xlarge = "r5b.16xlarge"
        case r5b24xlarge = "r5b.24xlarge"
        case r5b2xlarge = "r5b.2xlarge"
        case r5b4xlarge = "r5b.4xlarge"
        case r5b8xlarge = "r5b.8xlarge"
        case r5bLarge = "r5b.large"
        case r5bMetal = "r5b.metal"
        case r5bXlarge = "r5b.xlarge"
        case r5d12xlarge = "r5d.12xlarge"
        case r5d16xlarge = "r5d.16xlarge"
        case r5d24xlarge = "r5d.24xlarge"
        case r5d2xlarge = "r5d.2xlarge"
        case r5d4xlarge = "r5d.4xlarge"
        case r5d8xlarge = "r5d.8xlarge"
        case r5dLarge = "r5d.large"
        case r5dMetal = "r5d.metal"
        case r5dXlarge = "r5d.xlarge"
        case r5dn12xlarge = "r5dn.12xlarge"
        case r5dn16xlarge = "r5dn.16xlarge"
        case r5dn24xlarge = "r5dn.24xlarge"
        case r5dn2xlarge = "r5dn.2xlarge"
        case r5dn4xlarge = "r5dn.4xlarge"
        case r5dn8xlarge = "r5dn.8xlarge"
        case r5dnLarge = "r5dn.large"
        case r5dnMetal = "r5dn.metal"
        case r5dnXlarge = "r5dn.xlarge"
        case r5n12xlarge = "r5n.12xlarge"
        case r5n16xlarge = "r5n.16xlarge"
        case r5n24xlarge = "r5n.24xlarge"
        case r5n2xlarge = "r5n.2xlarge"
        case r5n4xlarge = "r5n.4xlarge"
        case r5n8xlarge = "r5n.8xlarge"
        case r5nLarge = "r5n.large"
        case r5nMetal = "r5n.metal"
        case r5nXlarge = "r5n.xlarge"
        case r6a12xlarge = "r6a.12xlarge"
        case r6a16xlarge = "r6a.16xlarge"
        case r6a24xlarge = "r6a.24xlarge"
        case r6a2xlarge = "r6a.2xlarge"
        case r6a32xlarge = "r6a.32xlarge"
        case r6a48xlarge = "r6a.48xlarge"
        case r6a4xlarge = "r6a.4xlarge"
        case r6a8xlarge = "r6a.8xlarge"
        case r6aLarge = "r6a.large"
        case r6aMetal = "r6a.metal"
        case r6aXlarge = "r6a.xlarge"
        case r6g12xlarge = "r6g.12xlarge"
        case r6g16xlarge = "r6g.16xlarge"
        case r6g2xlarge = "r6g.2xlarge"
        case r6g4xlarge = "r6g.4xlarge"
        case r6g8xlarge = "r6g.8xlarge"
        case r6gLarge = "r6g.large"
        case r6gMedium = "r6g.medium"
        case r6gMetal = "r6g.metal"
        case r6gXlarge = "r6g.xlarge"
        case r6gd12xlarge = "r6gd.12xlarge"
        case r6gd16xlarge = "r6gd.16xlarge"
        case r6gd2xlarge = "r6gd.2xlarge"
        case r6gd4xlarge = "r6gd.4xlarge"
        case r6gd8xlarge = "r6gd.8xlarge"
        case r6gdLarge = "r6gd.large"
        case r6gdMedium = "r6gd.medium"
        case r6gdMetal = "r6gd.metal"
        case r6gdXlarge = "r6gd.xlarge"
        case r6i12xlarge = "r6i.12xlarge"
        case r6i16xlarge = "r6i.16xlarge"
        case r6i24xlarge = "r6i.24xlarge"
        case r6i2xlarge = "r6i.2xlarge"
        case r6i32xlarge = "r6i.32xlarge"
        case r6i4xlarge = "r6i.4xlarge"
        case r6i8xlarge = "r6i.8xlarge"
        case r6iLarge = "r6i.large"
        case r6iMetal = "r6i.metal"
        case r6iXlarge = "r6i.xlarge"
        case r6id12xlarge = "r6id.12xlarge"
        case r6id16xlarge = "r6id.16xlarge"
        case r6id24xlarge = "r6id.24xlarge"
        case r6id2xlarge = "r6id.2xlarge"
        case r6id32xlarge = "r6id.32xlarge"
        case r6id4xlarge = "r6id.4xlarge"
        case r6id8xlarge = "r6id.8xlarge"
        case r6idLarge = "r6id.large"
        case r6idMetal = "r6id.metal"
        case r6idXlarge = "r6id.xlarge"
        case r6idn12xlarge = "r6idn.12xlarge"
        case r6idn16xlarge = "r6idn.16xlarge"
        case r6idn24xlarge = "r6idn.24xlarge"
        case r6idn2xlarge = "r6idn.2xlarge"
        case r6idn32xlarge = "r6idn.32xlarge"
        case r6idn4xlarge = "r6idn.4xlarge"
        case r6idn8xlarge = "r6idn.8xlarge"
        case r6idnLarge = "r6idn.large"
        case r6idnMetal = "r6idn.metal"
        case r6idnXlarge = "r6idn.xlarge"
        case r6in12xlarge = "r6in.12xlarge"
        case r6in16xlarge = "r6in.16xlarge"
        case r6in24xlarge = "r6in.24xlarge"
        case r6in2xlarge = "r6in.2xlarge"
        case r6in32xlarge = "r6in.32xlarge"
        case r6in4xlarge = "r6in.4xlarge"
        case r6in8xlarge = "r6in.8xlarge"
        case r6inLarge = "r6in.large"
        case r6inMetal = "r6in.metal"
        case r6inXlarge = "r6in.xlarge"
        case r7a12xlarge = "r7a.12xlarge"
        case r7a16xlarge = "r7a.16xlarge"
        case r7a24xlarge = "r7a.24xlarge"
        case r7a2xlarge = "r7a.2xlarge"
        case r7a32xlarge = "r7a.32xlarge"
        case r7a48xlarge = "r7a.48xlarge"
        case r7a4xlarge = "r7a.4xlarge"
        case r7a8xlarge = "r7a.8xlarge"
        case r7aLarge = "r7a.large"
        case r7aMedium = "r7a.medium"
        case r7aMetal48xl = "r7a.metal-48xl"
        case r7aXlarge = "r7a.xlarge"
        case r7g12xlarge = "r7g.12xlarge"
        case r7g16xlarge = "r7g.16xlarge"
        case r7g2xlarge = "r7g.2xlarge"
        case r7g4xlarge = "r7g.4xlarge"
        case r7g8xlarge = "r7g.8xlarge"
        case r7gLarge = "r7g.large"
        case r7gMedium = "r7g.medium"
        case r7gMetal = "r7g.metal"
        case r7gXlarge = "r7g.xlarge"
        case r7gd12xlarge = "r7gd.12xlarge"
        case r7gd16xlarge = "r7gd.16xlarge"
        case r7gd2xlarge = "r7gd.2xlarge"
        case r7gd4xlarge = "r7gd.4xlarge"
        case r7gd8xlarge = "r7gd.8xlarge"
        case r7gdLarge = "r7gd.large"
        case r7gdMedium = "r7gd.medium"
        case r7gdMetal = "r7gd.metal"
        case r7gdXlarge = "r7gd.xlarge"
        case r7i12xlarge = "r7i.12xlarge"
        case r7i16xlarge = "r7i.16xlarge"
        case r7i24xlarge = "r7i.24xlarge"
        case r7i2xlarge = "r7i.2xlarge"
        case r7i48xlarge = "r7i.48xlarge"
        case r7i4xlarge = "r7i.4xlarge"
        case r7i8xlarge = "r7i.8xlarge"
        case r7iLarge = "r7i.large"
        case r7iMetal24xl = "r7i.metal-24xl"
        case r7iMetal48xl = "r7i.metal-48xl"
        case r7iXlarge = "r7i.xlarge"
        case r7iz12xlarge = "r7iz.12xlarge"
        case r7iz16xlarge = "r7iz.16xlarge"
        case r7iz2xlarge = "r7iz.2xlarge"
        case r7iz32xlarge = "r7iz.32xlarge"
        case r7iz4xlarge = "r7iz.4xlarge"
        case r7iz8xlarge = "r7iz.8xlarge"
        case r7izLarge = "r7iz.large"
        case r7izMetal16xl = "r7iz.metal-16xl"
        case r7izMetal32xl = "r7iz.metal-32xl"
        case r7izXlarge = "r7iz.xlarge"
        case r8a12xlarge = "r8a.12xlarge"
        case r8a16xlarge = "r8a.16xlarge"
        case r8a24xlarge = "r8a.24xlarge"
        case r8a2xlarge = "r8a.2xlarge"
        case r8a48xlarge = "r8a.48xlarge"
        case r8a4xlarge = "r8a.4xlarge"
        case r8a8xlarge = "r8a.8xlarge"
        case r8aLarge = "r8a.large"
        case r8aMedium = "r8a.medium"
        case r8aMetal24xl = "r8a.metal-24xl"
        case r8aMetal48xl = "r8a.metal-48xl"
        case r8aXlarge = "r8a.xlarge"
        case r8g12xlarge = "r8g.12xlarge"
        case r8g16xlarge = "r8g.16xlarge"
        case r8g24xlarge = "r8g.24xlarge"
        case r8g2xlarge = "r8g.2xlarge"
        case r8g48xlarge = "r8g.48xlarge"
        case r8g4xlarge = "r8g.4xlarge"
        case r8g8xlarge = "r8g.8xlarge"
        case r8gLarge = "r8g.large"
        case r8gMedium = "r8g.medium"
        case r8gMetal24xl = "r8g.metal-24xl"
        case r8gMetal48xl = "r8g.metal-48xl"
        case r8gXlarge = "r8g.xlarge"
        case r8gb12xlarge = "r8gb.12xlarge"
        case r8gb16xlarge = "r8gb.16xlarge"
        case r8gb24xlarge = "r8gb.24xlarge"
        case r8gb2xlarge = "r8gb.2xlarge"
        case r8gb4xlarge = "r8gb.4xlarge"
        case r8gb8xlarge = "r8gb.8xlarge"
        case r8gbLarge = "r8gb.large"
        case r8gbMedium = "r8gb.medium"
        case r8gbMetal24xl = "r8gb.metal-24xl"
        case r8gbXlarge = "r8gb.xlarge"
        case r8gd12xlarge = "r8gd.12xlarge"
        case r8gd16xlarge = "r8gd.16xlarge"
        case r8gd24xlarge = "r8gd.24xlarge"
        case r8gd2xlarge = "r8gd.2xlarge"
        case r8gd48xlarge = "r8gd.48xlarge"
        case r8gd4xlarge = "r8gd.4xlarge"
        case r8gd8xlarge = "r8gd.8xlarge"
        case r8gdLarge = "r8gd.large"
        case r8gdMedium = "r8gd.medium"
        case r8gdMetal24xl = "r8gd.metal-24xl"
        case r8gdMetal48xl = "r8gd.metal-48xl"
        case r8gdXlarge = "r8gd.xlarge"
        case r8gn12xlarge = "r8gn.12xlarge"
        case r8gn16xlarge = "r8gn.16xlarge"
        case r8gn24xlarge = "r8gn.24xlarge"
        case r8gn2xlarge = "r8gn.2xlarge"
        case r8gn48xlarge = "r8gn.48xlarge"
        case r8gn4xlarge = "r8gn.4xlarge"
        case r8gn8xlarge = "r8gn.8xlarge"
        case r8gnLarge = "r8gn.large"
        case r8gnMedium = "r8gn.medium"
        case r8gnMetal24xl = "r8gn.metal-24xl"
        case r8gnMetal48xl = "r8gn.metal-48xl"
        case r8gnXlarge = "r8gn.xlarge"
        case r8iFlex12xlarge = "r8i-flex.12xlarge"
        case r8iFlex16xlarge = "r8i-flex.16xlarge"
        case r8iFlex2xlarge = "r8i-flex.2xlarge"
        case r8iFlex4xlarge = "r8i-flex.4xlarge"
        case r8iFlex8xlarge = "r8i-flex.8xlarge"
        case r8iFlexLarge = "r8i-flex.large"
        case r8iFlexXlarge = "r8i-flex.xlarge"
        case r8i12xlarge = "r8i.12xlarge"
        case r8i16xlarge = "r8i.16xlarge"
        case r8i24xlarge = "r8i.24xlarge"
        case r8i2xlarge = "r8i.2xlarge"
        case r8i32xlarge = "r8i.32xlarge"
        case r8i48xlarge = "r8i.48xlarge"
        case r8i4xlarge = "r8i.4xlarge"
        case r8i8xlarge = "r8i.8xlarge"
        case r8i96xlarge = "r8i.96xlarge"
        case r8iLarge = "r8i.large"
        case r8iMetal48xl = "r8i.metal-48xl"
        case r8iMetal96xl = "r8i.metal-96xl"
        case r8iXlarge = "r8i.xlarge"
        case r8id12xlarge = "r8id.12xlarge"
        case r8id16xlarge = "r8id.16xlarge"
        case r8id24xlarge = "r8id.24xlarge"
        case r8id2xlarge = "r8id.2xlarge"
        case r8id32xlarge = "r8id.32xlarge"
        case r8id48xlarge = "r8id.48xlarge"
        case r8id4xlarge = "r8id.4xlarge"
        case r8id8xlarge = "r8id.8xlarge"
        case r8id96xlarge = "r8id.96xlarge"
        case r8idLarge = "r8id.large"
        case r8idMetal48xl = "r8id.metal-48xl"
        case r8idMetal96xl = "r8id.metal-96xl"
        case r8idXlarge = "r8id.xlarge"
        case t1Micro = "t1.micro"
        case t2_2xlarge = "t2.2xlarge"
        case t2Large = "t2.large"
        case t2Medium = "t2.medium"
        case t2Micro = "t2.micro"
        case t2Nano = "t2.nano"
        case t2Small = "t2.small"
        case t2Xlarge = "t2.xlarge"
        case t3_2xlarge = "t3.2xlarge"
        case t3Large = "t3.large"
        case t3Medium = "t3.medium"
        case t3Micro = "t3.micro"
        case t3Nano = "t3.nano"
        case t3Small = "t3.small"
        case t3Xlarge = "t3.xlarge"
        case t3a2xlarge = "t3a.2xlarge"
        case t3aLarge = "t3a.large"
        case t3aMedium = "t3a.medium"
        case t3aMicro = "t3a.micro"
        case t3aNano = "t3a.nano"
        case t3aSmall = "t3a.small"
        case t3aXlarge = "t3a.xlarge"
        case t4g2xlarge = "t4g.2xlarge"
        case t4gLarge = "t4g.large"
        case t4gMedium = "t4g.medium"
        case t4gMicro = "t4g.micro"
        case t4gNano = "t4g.nano"
        case t4gSmall = "t4g.small"
        case t4gXlarge = "t4g.xlarge"
        case trn1_2xlarge = "trn1.2xlarge"
        case trn1_32xlarge = "trn1.32xlarge"
        case trn1n32xlarge = "trn1n.32xlarge"
        case trn2_3xlarge = "trn2.3xlarge"
        case trn2_48xlarge = "trn2.48xlarge"
        case u12tb1_112xlarge = "u-12tb1.112xlarge"
        case u12tb1Metal = "u-12tb1.metal"
        case u18tb1_112xlarge = "u-18tb1.112xlarge"
        case u18tb1Metal = "u-18tb1.metal"
        case u24tb1_112xlarge = "u-24tb1.112xlarge"
        case u24tb1Metal = "u-24tb1.metal"
        case u3tb1_56xlarge = "u-3tb1.56xlarge"
        case u6tb1_112xlarge = "u-6tb1.112xlarge"
        case u6tb1_56xlarge = "u-6tb1.56xlarge"
        case u6tb1Metal = "u-6tb1.metal"
        case u9tb1_112xlarge = "u-9tb1.112xlarge"
        case u9tb1Metal = "u-9tb1.metal"
        case u7i12tb224xlarge = "u7i-12tb.224xlarge"
        case u7i6tb112xlarge = "u7i-6tb.112xlarge"
        case u7i8tb112xlarge = "u7i-8tb.112xlarge"
        case u7ib12tb224xlarge = "u7ib-12tb.224xlarge"
        case u7in16tb224xlarge = "u7in-16tb.224xlarge"
        case u7in24tb224xlarge = "u7in-24tb.224xlarge"
        case u7in32tb224xlarge = "u7in-32tb.224xlarge"
        case u7inh32tb480xlarge = "u7inh-32tb.480xlarge"
        case vt1_24xlarge = "vt1.24xlarge"
        case vt1_3xlarge = "vt1.3xlarge"
        case vt1_6xlarge = "vt1.6xlarge"
        case x1_16xlarge = "x1.16xlarge"
        case x1_32xlarge = "x1.32xlarge"
        case x1e16xlarge = "x1e.16xlarge"
        case x1e2xlarge = "x1e.2xlarge"
        case x1e32xlarge = "x1e.32xlarge"
        case x1e4xlarge = "x1e.4xlarge"
        case x1e8xlarge = "x1e.8xlarge"
        case x1eXlarge = "x1e.xlarge"
        case x2gd12xlarge = "x2gd.12xlarge"
        case x2gd16xlarge = "x2gd.16xlarge"
        case x2gd2xlarge = "x2gd.2xlarge"
        case x2gd4xlarge = "x2gd.4xlarge"
        case x2gd8xlarge = "x2gd.8xlarge"
        case x2gdLarge = "x2gd.large"
        case x2gdMedium = "x2gd.medium"
        case x2gdMetal = "x2gd.metal"
        case x2gdXlarge = "x2gd.xlarge"
        case x2idn16xlarge = "x2idn.16xlarge"
        case x2idn24xlarge = "x2idn.24xlarge"
        case x2idn32xlarge = "x2idn.32xlarge"
        case x2idnMetal = "x2idn.metal"
        case x2iedn16xlarge = "x2iedn.16xlarge"
        case x2iedn24xlarge = "x2iedn.24xlarge"
        case x2iedn2xlarge = "x2iedn.2xlarge"
        case x2iedn32xlarge = "x2iedn.32xlarge"
        case x2iedn4xlarge = "x2iedn.4xlarge"
        case x2iedn8xlarge = "x2iedn.8xlarge"
        case x2iednMetal = "x2iedn.metal"
        case x2iednXlarge = "x2iedn.xlarge"
        case x2iezn12xlarge = "x2iezn.12xlarge"
        case x2iezn2xlarge = "x2iezn.2xlarge"
        case x2iezn4xlarge = "x2iezn.4xlarge"
        case x2iezn6xlarge = "x2iezn.6xlarge"
        case x2iezn8xlarge = "x2iezn.8xlarge"
        case x2ieznMetal = "x2iezn.metal"
        case x8aedz12xlarge = "x8aedz.12xlarge"
        case x8aedz24xlarge = "x8aedz.24xlarge"
        case x8aedz3xlarge = "x8aedz.3xlarge"
        case x8aedz6xlarge = "x8aedz.6xlarge"
        case x8aedzLarge = "x8aedz.large"
        case x8aedzMetal12xl = "x8aedz.metal-12xl"
        case x8aedzMetal24xl = "x8aedz.metal-24xl"
        case x8aedzXlarge = "x8aedz.xlarge"
        case x8g12xlarge = "x8g.12xlarge"
        case x8g16xlarge = "x8g.16xlarge"
        case x8g24xlarge = "x8g.24xlarge"
        case x8g2xlarge = "x8g.2xlarge"
        case x8g48xlarge = "x8g.48xlarge"
        case x8g4xlarge = "x8g.4xlarge"
        case x8g8xlarge = "x8g.8xlarge"
        case x8gLarge = "x8g.large"
        case x8gMedium = "x8g.medium"
        case x8gMetal24xl = "x8g.metal-24xl"
        case x8gMetal48xl = "x8g.metal-48xl"
        case x8gXlarge = "x8g.xlarge"
        case x8i12xlarge = "x8i.12xlarge"
        case x8i16xlarge = "x8i.16xlarge"
        case x8i24xlarge = "x8i.24xlarge"
        case x8i2xlarge = "x8i.2xlarge"
        case x8i32xlarge = "x8i.32xlarge"
        case x8i48xlarge = "x8i.48xlarge"
        case x8i4xlarge = "x8i.4xlarge"
        case x8i64xlarge = "x8i.64xlarge"
        case x8i8xlarge = "x8i.8xlarge"
        case x8i96xlarge = "x8i.96xlarge"
        case x8iLarge = "x8i.large"
        case x8iMetal48xl = "x8i.metal-48xl"
        case x8iMetal96xl = "x8i.metal-96xl"
        case x8iXlarge = "x8i.xlarge"
        case z1d12xlarge = "z1d.12xlarge"
        case z1d2xlarge = "z1d.2xlarge"
        case z1d3xlarge = "z1d.3xlarge"
        case z1d6xlarge = "z1d.6xlarge"
        case z1dLarge = "z1d.large"
        case z1dMetal = "z1d.metal"
        case z1dXlarge = "z1d.xlarge"
      }
    }

    /// The nested object `LaunchTemplateTagSpecification`.
    public struct LaunchTemplateTagSpecification: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        resourceType: ResourceType? = nil,
        tags: [Tag]? = nil
      ) {
        members["ResourceType"] = resourceType?.expression
        members["Tags"] = tags?.expression
      }

      /// What `ResourceType` can be.
      public enum ResourceType: String, Expressible {
        case capacityBlock = "capacity-block"
        case capacityManagerDataExport = "capacity-manager-data-export"
        case capacityReservation = "capacity-reservation"
        case capacityReservationFleet = "capacity-reservation-fleet"
        case carrierGateway = "carrier-gateway"
        case clientVpnEndpoint = "client-vpn-endpoint"
        case coipPool = "coip-pool"
        case customerGateway = "customer-gateway"
        case declarativePoliciesReport = "declarative-policies-report"
        case dedicatedHost = "dedicated-host"
        case dhcpOptions = "dhcp-options"
        case egressOnlyInternetGateway = "egress-only-internet-gateway"
        case elasticGpu = "elastic-gpu"
        case elasticIp = "elastic-ip"
        case exportImageTask = "export-image-task"
        case exportInstanceTask = "export-instance-task"
        case fleet
        case fpgaImage = "fpga-image"
        case hostReservation = "host-reservation"
        case image
        case imageUsageReport = "image-usage-report"
        case importImageTask = "import-image-task"
        case importSnapshotTask = "import-snapshot-task"
        case instance
        case instanceConnectEndpoint = "instance-connect-endpoint"
        case instanceEventWindow = "instance-event-window"
        case internetGateway = "internet-gateway"
        case ipam
        case ipamExternalResourceVerificationToken = "ipam-external-resource-verification-token"
        case ipamPolicy = "ipam-policy"
        case ipamPool = "ipam-pool"
        case ipamPrefixListResolver = "ipam-prefix-list-resolver"
        case ipamPrefixListResolverTarget = "ipam-prefix-list-resolver-target"
        case ipamResourceDiscovery = "ipam-resource-discovery"
        case ipamResourceDiscoveryAssociation = "ipam-resource-discovery-association"
        case ipamScope = "ipam-scope"
        case ipv4poolEc2 = "ipv4pool-ec2"
        case ipv6poolEc2 = "ipv6pool-ec2"
        case keyPair = "key-pair"
        case launchTemplate = "launch-template"
        case localGateway = "local-gateway"
        case localGatewayRouteTable = "local-gateway-route-table"
        case localGatewayRouteTableVirtualInterfaceGroupAssociation = "local-gateway-route-table-virtual-interface-group-association"
        case localGatewayRouteTableVpcAssociation = "local-gateway-route-table-vpc-association"
        case localGatewayVirtualInterface = "local-gateway-virtual-interface"
        case localGatewayVirtualInterfaceGroup = "local-gateway-virtual-interface-group"
        case macModificationTask = "mac-modification-task"
        case natgateway
        case networkAcl = "network-acl"
        case networkInsightsAccessScope = "network-insights-access-scope"
        case networkInsightsAccessScopeAnalysis = "network-insights-access-scope-analysis"
        case networkInsightsAnalysis = "network-insights-analysis"
        case networkInsightsPath = "network-insights-path"
        case networkInterface = "network-interface"
        case outpostLag = "outpost-lag"
        case placementGroup = "placement-group"
        case prefixList = "prefix-list"
        case replaceRootVolumeTask = "replace-root-volume-task"
        case reservedInstances = "reserved-instances"
        case routeServer = "route-server"
        case routeServerEndpoint = "route-server-endpoint"
        case routeServerPeer = "route-server-peer"
        case routeTable = "route-table"
        case secondaryInterface = "secondary-interface"
        case secondaryNetwork = "secondary-network"
        case secondarySubnet = "secondary-subnet"
        case securityGroup = "security-group"
        case securityGroupRule = "security-group-rule"
        case serviceLinkVirtualInterface = "service-link-virtual-interface"
        case snapshot
        case spotFleetRequest = "spot-fleet-request"
        case spotInstancesRequest = "spot-instances-request"
        case subnet
        case subnetCidrReservation = "subnet-cidr-reservation"
        case trafficMirrorFilter = "traffic-mirror-filter"
        case trafficMirrorFilterRule = "traffic-mirror-filter-rule"
        case trafficMirrorSession = "traffic-mirror-session"
        case trafficMirrorTarget = "traffic-mirror-target"
        case transitGateway = "transit-gateway"
        case transitGatewayAttachment = "transit-gateway-attachment"
        case transitGatewayConnectPeer = "transit-gateway-connect-peer"
        case transitGatewayMeteringPolicy = "transit-gateway-metering-policy"
        case transitGatewayMulticastDomain = "transit-gateway-multicast-domain"
        case transitGatewayPolicyTable = "transit-gateway-policy-table"
        case transitGatewayRouteTable = "transit-gateway-route-table"
        case transitGatewayRouteTableAnnouncement = "transit-gateway-route-table-announcement"
        case verifiedAccessEndpoint = "verified-access-endpoint"
        case verifiedAccessEndpointTarget = "verified-access-endpoint-target"
        case verifiedAccessGroup = "verified-access-group"
        case verifiedAccessInstance = "verified-access-instance"
        case verifiedAccessPolicy = "verified-access-policy"
        case verifiedAccessTrustProvider = "verified-access-trust-provider"
        case volume
        case vpc
        case vpcBlockPublicAccessExclusion = "vpc-block-public-access-exclusion"
        case vpcEncryptionControl = "vpc-encryption-control"
        case vpcEndpoint = "vpc-endpoint"
        case vpcEndpointConnection = "vpc-endpoint-connection"
        case vpcEndpointConnectionDeviceType = "vpc-endpoint-connection-device-type"
        case vpcEndpointService = "vpc-endpoint-service"
        case vpcEndpointServicePermission = "vpc-endpoint-service-permission"
        case vpcFlowLog = "vpc-flow-log"
        case vpcPeeringConnection = "vpc-peering-connection"
        case vpnConcentrator = "vpn-concentrator"
        case vpnConnection = "vpn-connection"
        case vpnConnectionDeviceType = "vpn-connection-device-type"
        case vpnGateway = "vpn-gateway"
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
        autoRecovery: AutoRecovery? = nil
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

    /// The nested object `MetadataOptions`.
    public struct MetadataOptions: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        httpEndpoint: HttpEndpoint? = nil,
        httpProtocolIpv6: HttpProtocolIpv6? = nil,
        httpPutResponseHopLimit: Input<Int>? = nil,
        httpTokens: HttpTokens? = nil,
        instanceMetadataTags: InstanceMetadataTags? = nil
      ) {
        members["HttpEndpoint"] = httpEndpoint?.expression
        members["HttpProtocolIpv6"] = httpProtocolIpv6?.expression
        members["HttpPutResponseHopLimit"] = httpPutResponseHopLimit?.expression
        members["HttpTokens"] = httpTokens?.expression
        members["InstanceMetadataTags"] = instanceMetadataTags?.expression
      }

      /// What `HttpEndpoint` can be.
      public enum HttpEndpoint: String, Expressible {
        case disabled
        case enabled
      }

      /// What `HttpProtocolIpv6` can be.
      public enum HttpProtocolIpv6: String, Expressible {
        case disabled
        case enabled
      }

      /// What `HttpTokens` can be.
      public enum HttpTokens: String, Expressible {
        case optional
        case required
      }

      /// What `InstanceMetadataTags` can be.
      public enum InstanceMetadataTags: String, Expressible {
        case disabled
        case enabled
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
        connectionTrackingSpecification: ConnectionTrackingSpecification? = nil,
        deleteOnTermination: Input<Bool>? = nil,
        description: Input<String>? = nil,
        deviceIndex: Input<Int>? = nil,
        enaQueueCount: Input<Int>? = nil,
        enaSrdSpecification: EnaSrdSpecification? = nil,
        groups: [Input<String>]? = nil,
        interfaceType: Input<String>? = nil,
        ipv4PrefixCount: Input<Int>? = nil,
        ipv4Prefixes: [Ipv4PrefixSpecification]? = nil,
        ipv6AddressCount: Input<Int>? = nil,
        ipv6Addresses: [Ipv6Add]? = nil,
        ipv6PrefixCount: Input<Int>? = nil,
        ipv6Prefixes: [Ipv6PrefixSpecification]? = nil,
        networkCardIndex: Input<Int>? = nil,
        networkInterfaceId: Input<String>? = nil,
        primaryIpv6: Input<Bool>? = nil,
        privateIpAddress: Input<String>? = nil,
        privateIpAddresses: [PrivateIpAdd]? = nil,
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
        tenancy: Tenancy? = nil
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

    /// The nested object `PrivateDnsNameOptions`.
    public struct PrivateDnsNameOptions: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        enableResourceNameDnsAAAARecord: Input<Bool>? = nil,
        enableResourceNameDnsARecord: Input<Bool>? = nil,
        hostnameType: HostnameType? = nil
      ) {
        members["EnableResourceNameDnsAAAARecord"] = enableResourceNameDnsAAAARecord?.expression
        members["EnableResourceNameDnsARecord"] = enableResourceNameDnsARecord?.expression
        members["HostnameType"] = hostnameType?.expression
      }

      /// What `HostnameType` can be.
      public enum HostnameType: String, Expressible {
        case ipName = "ip-name"
        case resourceName = "resource-name"
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
        instanceInterruptionBehavior: InstanceInterruptionBehavior? = nil,
        maxPrice: Input<String>? = nil,
        spotInstanceType: SpotInstanceType? = nil,
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
        resourceType: ResourceType? = nil,
        tags: [Tag]? = nil
      ) {
        members["ResourceType"] = resourceType?.expression
        members["Tags"] = tags?.expression
      }

      /// What `ResourceType` can be.
      public enum ResourceType: String, Expressible {
        case capacityBlock = "capacity-block"
        case capacityManagerDataExport = "capacity-manager-data-export"
        case capacityReservation = "capacity-reservation"
        case capacityReservationFleet = "capacity-reservation-fleet"
        case carrierGateway = "carrier-gateway"
        case clientVpnEndpoint = "client-vpn-endpoint"
        case coipPool = "coip-pool"
        case customerGateway = "customer-gateway"
        case declarativePoliciesReport = "declarative-policies-report"
        case dedicatedHost = "dedicated-host"
        case dhcpOptions = "dhcp-options"
        case egressOnlyInternetGateway = "egress-only-internet-gateway"
        case elasticGpu = "elastic-gpu"
        case elasticIp = "elastic-ip"
        case exportImageTask = "export-image-task"
        case exportInstanceTask = "export-instance-task"
        case fleet
        case fpgaImage = "fpga-image"
        case hostReservation = "host-reservation"
        case image
        case imageUsageReport = "image-usage-report"
        case importImageTask = "import-image-task"
        case importSnapshotTask = "import-snapshot-task"
        case instance
        case instanceConnectEndpoint = "instance-connect-endpoint"
        case instanceEventWindow = "instance-event-window"
        case internetGateway = "internet-gateway"
        case ipam
        case ipamExternalResourceVerificationToken = "ipam-external-resource-verification-token"
        case ipamPolicy = "ipam-policy"
        case ipamPool = "ipam-pool"
        case ipamPrefixListResolver = "ipam-prefix-list-resolver"
        case ipamPrefixListResolverTarget = "ipam-prefix-list-resolver-target"
        case ipamResourceDiscovery = "ipam-resource-discovery"
        case ipamResourceDiscoveryAssociation = "ipam-resource-discovery-association"
        case ipamScope = "ipam-scope"
        case ipv4poolEc2 = "ipv4pool-ec2"
        case ipv6poolEc2 = "ipv6pool-ec2"
        case keyPair = "key-pair"
        case launchTemplate = "launch-template"
        case localGateway = "local-gateway"
        case localGatewayRouteTable = "local-gateway-route-table"
        case localGatewayRouteTableVirtualInterfaceGroupAssociation = "local-gateway-route-table-virtual-interface-group-association"
        case localGatewayRouteTableVpcAssociation = "local-gateway-route-table-vpc-association"
        case localGatewayVirtualInterface = "local-gateway-virtual-interface"
        case localGatewayVirtualInterfaceGroup = "local-gateway-virtual-interface-group"
        case macModificationTask = "mac-modification-task"
        case natgateway
        case networkAcl = "network-acl"
        case networkInsightsAccessScope = "network-insights-access-scope"
        case networkInsightsAccessScopeAnalysis = "network-insights-access-scope-analysis"
        case networkInsightsAnalysis = "network-insights-analysis"
        case networkInsightsPath = "network-insights-path"
        case networkInterface = "network-interface"
        case outpostLag = "outpost-lag"
        case placementGroup = "placement-group"
        case prefixList = "prefix-list"
        case replaceRootVolumeTask = "replace-root-volume-task"
        case reservedInstances = "reserved-instances"
        case routeServer = "route-server"
        case routeServerEndpoint = "route-server-endpoint"
        case routeServerPeer = "route-server-peer"
        case routeTable = "route-table"
        case secondaryInterface = "secondary-interface"
        case secondaryNetwork = "secondary-network"
        case secondarySubnet = "secondary-subnet"
        case securityGroup = "security-group"
        case securityGroupRule = "security-group-rule"
        case serviceLinkVirtualInterface = "service-link-virtual-interface"
        case snapshot
        case spotFleetRequest = "spot-fleet-request"
        case spotInstancesRequest = "spot-instances-request"
        case subnet
        case subnetCidrReservation = "subnet-cidr-reservation"
        case trafficMirrorFilter = "traffic-mirror-filter"
        case trafficMirrorFilterRule = "traffic-mirror-filter-rule"
        case trafficMirrorSession = "traffic-mirror-session"
        case trafficMirrorTarget = "traffic-mirror-target"
        case transitGateway = "transit-gateway"
        case transitGatewayAttachment = "transit-gateway-attachment"
        case transitGatewayConnectPeer = "transit-gateway-connect-peer"
        case transitGatewayMeteringPolicy = "transit-gateway-metering-policy"
        case transitGatewayMulticastDomain = "transit-gateway-multicast-domain"
        case transitGatewayPolicyTable = "transit-gateway-policy-table"
        case transitGatewayRouteTable = "transit-gateway-route-table"
        case transitGatewayRouteTableAnnouncement = "transit-gateway-route-table-announcement"
        case verifiedAccessEndpoint = "verified-access-endpoint"
        case verifiedAccessEndpointTarget = "verified-access-endpoint-target"
        case verifiedAccessGroup = "verified-access-group"
        case verifiedAccessInstance = "verified-access-instance"
        case verifiedAccessPolicy = "verified-access-policy"
        case verifiedAccessTrustProvider = "verified-access-trust-provider"
        case volume
        case vpc
        case vpcBlockPublicAccessExclusion = "vpc-block-public-access-exclusion"
        case vpcEncryptionControl = "vpc-encryption-control"
        case vpcEndpoint = "vpc-endpoint"
        case vpcEndpointConnection = "vpc-endpoint-connection"
        case vpcEndpointConnectionDeviceType = "vpc-endpoint-connection-device-type"
        case vpcEndpointService = "vpc-endpoint-service"
        case vpcEndpointServicePermission = "vpc-endpoint-service-permission"
        case vpcFlowLog = "vpc-flow-log"
        case vpcPeeringConnection = "vpc-peering-connection"
        case vpnConcentrator = "vpn-concentrator"
        case vpnConnection = "vpn-connection"
        case vpnConnectionDeviceType = "vpn-connection-device-type"
        case vpnGateway = "vpn-gateway"
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
