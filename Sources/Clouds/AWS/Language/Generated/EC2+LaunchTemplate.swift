// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension EC2 {
  /// Settings that virtual machines are launched with, in numbered versions (`AWS::EC2::LaunchTemplate`).
  ///
  /// - Identified by `LaunchTemplateId`.
  public struct LaunchTemplate: Resource {
    public static let typeName = "AWS::EC2::LaunchTemplate"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - launchTemplateData: The settings that instances are launched with. Required. Updated in place. Never read back.
    ///   - launchTemplateName: The name of the template. 3 to 128 characters. Matches `^[a-zA-Z0-9\(\)\.\-/_]+$`. A change replaces the resource.
    ///   - tagSpecifications: The tags of what is made with it. Updated in place. Never read back.
    ///   - versionDescription: What is new in this version. 0 to 255 characters. Updated in place. Never read back.
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

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The settings that instances are launched with (`LaunchTemplateData`). Required. Updated in place. Never read back.
    public var launchTemplateData: Input<EC2.LaunchTemplate.LaunchTemplateData> { declaration.reference("LaunchTemplateData") }
    /// The number of the default version (`DefaultVersionNumber`). Set by the cloud.
    public var defaultVersionNumber: Input<String> { declaration.reference("DefaultVersionNumber") }
    /// The number of the latest version (`LatestVersionNumber`). Set by the cloud.
    public var latestVersionNumber: Input<String> { declaration.reference("LatestVersionNumber") }
    /// The identifier of the template (`LaunchTemplateId`). Set by the cloud.
    public var launchTemplateId: Input<EC2.LaunchTemplate.ID> { declaration.reference("LaunchTemplateId") }
    /// The name of the template (`LaunchTemplateName`). 3 to 128 characters. Matches `^[a-zA-Z0-9\(\)\.\-/_]+$`. A change replaces the resource.
    public var launchTemplateName: Input<String> { declaration.reference("LaunchTemplateName") }
    /// The tags of what is made with it (`TagSpecifications`). Updated in place. Never read back.
    public var tagSpecifications: Input<[EC2.LaunchTemplate.LaunchTemplateTagSpecification]> { declaration.reference("TagSpecifications") }
    /// What is new in this version (`VersionDescription`). 0 to 255 characters. Updated in place. Never read back.
    public var versionDescription: Input<String> { declaration.reference("VersionDescription") }

    /// Stands for the ID of one.
    public enum ID: TextValue {}

    /// How many accelerators it has (an object of `AWS::EC2::LaunchTemplate`).
    public struct AcceleratorCount: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - max: The upper bound.
      ///   - min: The lower bound.
      public init(max: Input<Int>? = nil, min: Input<Int>? = nil) {
        members["Max"] = max?.expression
        members["Min"] = min?.expression
      }
    }

    /// The memory of all accelerators together, in MiB (an object of `AWS::EC2::LaunchTemplate`).
    public struct AcceleratorTotalMemoryMiB: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - max: The upper bound.
      ///   - min: The lower bound.
      public init(max: Input<Int>? = nil, min: Input<Int>? = nil) {
        members["Max"] = max?.expression
        members["Min"] = min?.expression
      }
    }

    /// The bandwidth to disks, in megabits a second (an object of `AWS::EC2::LaunchTemplate`).
    public struct BaselineEbsBandwidthMbps: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - max: The upper bound.
      ///   - min: The lower bound.
      public init(max: Input<Int>? = nil, min: Input<Int>? = nil) {
        members["Max"] = max?.expression
        members["Min"] = min?.expression
      }
    }

    /// A family whose performance instances must reach (an object of `AWS::EC2::LaunchTemplate`).
    public struct BaselinePerformanceFactors: NestedObject {
      public var members = Members()

      /// - Parameter cpu: The processor performance to reach.
      public init(cpu: EC2.LaunchTemplate.Cpu? = nil) { members["Cpu"] = cpu?.expression }
    }

    /// The disks that it starts with (an object of `AWS::EC2::LaunchTemplate`).
    public struct BlockDeviceMapping: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - deviceName: The name under which the operating system sees the device.
      ///   - ebs: The disk's settings.
      ///   - noDevice: Keeps a disk of the image out.
      ///   - virtualName: The name of a disk of the host (`ephemeral0`).
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

    /// Which reserved capacity is used (an object of `AWS::EC2::LaunchTemplate`).
    public struct CapacityReservationSpecification: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - capacityReservationPreference: Whether reserved capacity is used where there is some: `capacity-reservations-only`, `none` or `open`.
      ///   - capacityReservationTarget: The reservation that is used.
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

    /// The reservation that is used (an object of `AWS::EC2::LaunchTemplate`).
    public struct CapacityReservationTarget: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - capacityReservationId: The reservation of capacity.
      ///   - capacityReservationResourceGroupArn: The group of reservations.
      public init(
        capacityReservationId: Input<String>? = nil,
        capacityReservationResourceGroupArn: Input<String>? = nil
      ) {
        members["CapacityReservationId"] = capacityReservationId?.expression
        members["CapacityReservationResourceGroupArn"] = capacityReservationResourceGroupArn?.expression
      }
    }

    /// How long idle connections are remembered (an object of `AWS::EC2::LaunchTemplate`).
    public struct ConnectionTrackingSpecification: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - tcpEstablishedTimeout: After how many seconds an idle TCP connection is forgotten.
      ///   - udpStreamTimeout: After how many seconds an idle stream of UDP is forgotten.
      ///   - udpTimeout: After how many seconds a single exchange of UDP is forgotten.
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

    /// The processor performance to reach (an object of `AWS::EC2::LaunchTemplate`).
    public struct Cpu: NestedObject {
      public var members = Members()

      /// - Parameter references: The families whose performance is the baseline.
      public init(references: [EC2.LaunchTemplate.Reference]? = nil) { members["References"] = references?.expression }
    }

    /// How many cores and threads are used (an object of `AWS::EC2::LaunchTemplate`).
    public struct CpuOptions: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - amdSevSnp: Whether memory is encrypted by AMD SEV-SNP: `enabled` or `disabled`.
      ///   - coreCount: How many processor cores are used.
      ///   - threadsPerCore: How many threads a core runs.
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

    /// Whether a burstable instance may go beyond its credits (an object of `AWS::EC2::LaunchTemplate`).
    public struct CreditSpecification: NestedObject {
      public var members = Members()

      /// - Parameter cpuCredits: Whether a burstable instance may go beyond its credits.
      public init(cpuCredits: Input<String>? = nil) { members["CpuCredits"] = cpuCredits?.expression }
    }

    /// The disk's settings (an object of `AWS::EC2::LaunchTemplate`).
    public struct Ebs: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - deleteOnTermination: Whether it is deleted with the instance.
      ///   - ebsCardIndex: The card that the disk is on.
      ///   - encrypted: Whether it is encrypted.
      ///   - iops: The input and output operations a second.
      ///   - kmsKeyId: The key that encrypts it: an `AWS::KMS::Key`, by its ARN.
      ///   - snapshotId: The snapshot that the disk starts from.
      ///   - throughput: The mebibytes a second that are moved.
      ///   - volumeInitializationRate: The mebibytes a second at which a disk is filled from its snapshot.
      ///   - volumeSize: The size of the disk, in whole GiB.
      ///   - volumeType: The kind of disk.
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

    /// The role that programs on the instance have (an object of `AWS::EC2::LaunchTemplate`).
    public struct IamInstanceProfile: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - arn: The profile, by its ARN: an `AWS::IAM::InstanceProfile`, by its ARN.
      ///   - name: The profile, by its name: an `AWS::IAM::InstanceProfile`, by its name.
      public init(arn: Input<IAM.InstanceProfile.ARN>? = nil, name nameValue: Input<IAM.InstanceProfile.Name>? = nil) {
        members["Arn"] = arn?.expression
        members["Name"] = nameValue?.expression
      }
    }

    /// Whether it is bought as spot capacity, and how (an object of `AWS::EC2::LaunchTemplate`).
    public struct InstanceMarketOptions: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - marketType: Whether it is bought as spot capacity: `capacity-block`, `interruptible-capacity-reservation` or `spot`.
      ///   - spotOptions: How spot capacity is bought.
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

    /// What an instance must have, where no type is named (an object of `AWS::EC2::LaunchTemplate`).
    public struct InstanceRequirements: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - acceleratorCount: How many accelerators it has.
      ///   - acceleratorManufacturers: The manufacturers of accelerators, each `amazon-web-services`, `amd`, `habana`, `nvidia` or `xilinx`.
      ///   - acceleratorNames: The accelerators, by name.
      ///   - acceleratorTotalMemoryMiB: The memory of all accelerators together, in MiB.
      ///   - acceleratorTypes: The kinds of accelerators, each `fpga`, `gpu`, `inference` or `media`.
      ///   - allowedInstanceTypes: The types that are considered, with `*` for any text. 0 to 400 elements.
      ///   - bareMetal: Whether instances without a hypervisor are considered: `excluded`, `included` or `required`.
      ///   - baselineEbsBandwidthMbps: The bandwidth to disks, in megabits a second.
      ///   - baselinePerformanceFactors: A family whose performance instances must reach.
      ///   - burstablePerformance: Whether burstable instances are considered: `excluded`, `included` or `required`.
      ///   - cpuManufacturers: The manufacturers of processors, each `amazon-web-services`, `amd`, `apple` or `intel`.
      ///   - excludedInstanceTypes: The types that are not considered, with `*` for any text. 0 to 400 elements.
      ///   - instanceGenerations: Whether former generations are considered, each `current` or `previous`.
      ///   - localStorage: Whether instances with disks of their own are considered: `excluded`, `included` or `required`.
      ///   - localStorageTypes: The kinds of disks of their own, each `hdd` or `ssd`.
      ///   - maxSpotPriceAsPercentageOfOptimalOnDemandPrice: The highest spot price, in percent of the best on-demand price.
      ///   - memoryGiBPerVCpu: The memory for each vCPU, in GiB.
      ///   - memoryMiB: The memory, in MiB.
      ///   - networkBandwidthGbps: The bandwidth of the network, in gigabits a second.
      ///   - networkInterfaceCount: How many network interfaces it can have.
      ///   - onDemandMaxPricePercentageOverLowestPrice: The highest price, in percent above the cheapest type.
      ///   - requireHibernateSupport: Whether it must be able to sleep with its memory on disk.
      ///   - spotMaxPricePercentageOverLowestPrice: The highest price, in percent above the cheapest type.
      ///   - totalLocalStorageGB: The size of its own disks together, in GB.
      ///   - vCpuCount: How many virtual processors it has.
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

    /// The IPv4 prefixes (an object of `AWS::EC2::LaunchTemplate`).
    public struct Ipv4PrefixSpecification: NestedObject {
      public var members = Members()

      /// - Parameter ipv4Prefix: The prefix.
      public init(ipv4Prefix: Input<String>? = nil) { members["Ipv4Prefix"] = ipv4Prefix?.expression }
    }

    /// The IPv6 addresses in the subnet (an object of `AWS::EC2::LaunchTemplate`).
    public struct Ipv6Add: NestedObject {
      public var members = Members()

      /// - Parameter ipv6Address: The address.
      public init(ipv6Address: Input<String>? = nil) { members["Ipv6Address"] = ipv6Address?.expression }
    }

    /// The IPv6 prefixes (an object of `AWS::EC2::LaunchTemplate`).
    public struct Ipv6PrefixSpecification: NestedObject {
      public var members = Members()

      /// - Parameter ipv6Prefix: The prefix.
      public init(ipv6Prefix: Input<String>? = nil) { members["Ipv6Prefix"] = ipv6Prefix?.expression }
    }

    /// The settings that instances are launched with (an object of `AWS::EC2::LaunchTemplate`).
    public struct LaunchTemplateData: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - blockDeviceMappings: The disks that it starts with.
      ///   - capacityReservationSpecification: Which reserved capacity is used.
      ///   - cpuOptions: How many cores and threads are used.
      ///   - creditSpecification: Whether a burstable instance may go beyond its credits.
      ///   - disableApiStop: Whether the cloud refuses to stop the instance.
      ///   - disableApiTermination: Whether the cloud refuses to delete the instance.
      ///   - ebsOptimized: Whether network and disks have bandwidth of their own.
      ///   - enclaveOptions: Whether enclaves can run beside the instance's programs.
      ///   - hibernationOptions: Whether the instance can sleep with its memory on disk.
      ///   - iamInstanceProfile: The role that programs on the instance have.
      ///   - imageId: The machine image (AMI) that it starts from.
      ///   - instanceInitiatedShutdownBehavior: Whether an instance that shuts itself down is stopped or deleted: `stop` or `terminate`.
      ///   - instanceMarketOptions: Whether it is bought as spot capacity, and how.
      ///   - instanceRequirements: What an instance must have, where no type is named.
      ///   - instanceType: The type of instance: processors, memory, network.
      ///   - kernelId: The kernel image; none for current instances.
      ///   - keyName: The key pair for signing in.
      ///   - licenseSpecifications: The licence configurations whose licences an instance takes.
      ///   - maintenanceOptions: What the cloud does with an instance that fails.
      ///   - metadataOptions: How programs on the instance read its metadata.
      ///   - monitoring: Whether metrics come every minute instead of every five.
      ///   - networkInterfaces: Its network interfaces.
      ///   - placement: Where it is placed.
      ///   - privateDnsNameOptions: How instances are named in the network's DNS.
      ///   - ramDiskId: The RAM disk image; none for current instances.
      ///   - securityGroupIds: The security groups of its network interfaces: each an `AWS::EC2::SecurityGroup`, by its ID.
      ///   - securityGroups: The security groups of its network interfaces: each an `AWS::EC2::SecurityGroup`, by its ID.
      ///   - tagSpecifications: The tags of what is made with it.
      ///   - userData: The script or settings that an instance runs at its first start, as plain text.
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

    /// The tags of what is made with it (an object of `AWS::EC2::LaunchTemplate`).
    public struct LaunchTemplateTagSpecification: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - resourceType: The kind of resource that gets the tags.
      ///   - tags: The tags.
      public init(resourceType: Input<EC2.TaggedResource>? = nil, tags: [EC2.LaunchTemplate.Tag]? = nil) {
        members["ResourceType"] = resourceType?.expression
        members["Tags"] = tags?.expression
      }
    }

    /// The licence configurations whose licences an instance takes (an object of `AWS::EC2::LaunchTemplate`).
    public struct LicenseSpecification: NestedObject {
      public var members = Members()

      /// - Parameter licenseConfigurationArn: The licence configuration.
      public init(licenseConfigurationArn: Input<String>? = nil) {
        members["LicenseConfigurationArn"] = licenseConfigurationArn?.expression
      }
    }

    /// What the cloud does with an instance that fails (an object of `AWS::EC2::LaunchTemplate`).
    public struct MaintenanceOptions: NestedObject {
      public var members = Members()

      /// - Parameter autoRecovery: Whether an instance that fails is started elsewhere: `default` or `disabled`.
      public init(autoRecovery: EC2.LaunchTemplate.MaintenanceOptions.AutoRecovery? = nil) {
        members["AutoRecovery"] = autoRecovery?.expression
      }

      /// What `AutoRecovery` can be.
      public enum AutoRecovery: String, Expressible {
        case `default` = "default"
        case disabled
      }
    }

    /// The memory for each vCPU, in GiB (an object of `AWS::EC2::LaunchTemplate`).
    public struct MemoryGiBPerVCpu: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - max: The upper bound.
      ///   - min: The lower bound.
      public init(max: Input<Double>? = nil, min: Input<Double>? = nil) {
        members["Max"] = max?.expression
        members["Min"] = min?.expression
      }
    }

    /// The memory, in MiB (an object of `AWS::EC2::LaunchTemplate`).
    public struct MemoryMiB: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - max: The upper bound.
      ///   - min: The lower bound.
      public init(max: Input<Int>? = nil, min: Input<Int>? = nil) {
        members["Max"] = max?.expression
        members["Min"] = min?.expression
      }
    }

    /// Whether metrics come every minute instead of every five (an object of `AWS::EC2::LaunchTemplate`).
    public struct Monitoring: NestedObject {
      public var members = Members()

      /// - Parameter enabled: Whether metrics come every minute instead of every five.
      public init(enabled: Input<Bool>? = nil) { members["Enabled"] = enabled?.expression }
    }

    /// The bandwidth of the network, in gigabits a second (an object of `AWS::EC2::LaunchTemplate`).
    public struct NetworkBandwidthGbps: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - max: The upper bound.
      ///   - min: The lower bound.
      public init(max: Input<Double>? = nil, min: Input<Double>? = nil) {
        members["Max"] = max?.expression
        members["Min"] = min?.expression
      }
    }

    /// Its network interfaces (an object of `AWS::EC2::LaunchTemplate`).
    public struct NetworkInterface: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - associateCarrierIpAddress: Whether the interface gets an address of the carrier's network.
      ///   - associatePublicIpAddress: Whether the interface gets a public IPv4 address.
      ///   - connectionTrackingSpecification: How long idle connections are remembered.
      ///   - deleteOnTermination: Whether it is deleted with the instance.
      ///   - description: A description.
      ///   - deviceIndex: The place of the interface; the first is 0.
      ///   - enaQueueCount: How many queues the interface has.
      ///   - enaSrdSpecification: How ENA Express speeds up traffic between instances.
      ///   - groups: The security groups of the interface.
      ///   - interfaceType: The kind of interface.
      ///   - ipv4PrefixCount: How many IPv4 prefixes the subnet gives.
      ///   - ipv4Prefixes: The IPv4 prefixes.
      ///   - ipv6AddressCount: How many IPv6 addresses the subnet gives.
      ///   - ipv6Addresses: The IPv6 addresses in the subnet.
      ///   - ipv6PrefixCount: How many IPv6 prefixes the subnet gives.
      ///   - ipv6Prefixes: The IPv6 prefixes.
      ///   - networkCardIndex: The network card that the interface is on.
      ///   - networkInterfaceId: An interface that exists already.
      ///   - primaryIpv6: Whether the first IPv6 address stays the primary one.
      ///   - privateIpAddress: The address in the subnet.
      ///   - privateIpAddresses: The addresses in the subnet, the first of which is primary.
      ///   - secondaryPrivateIpAddressCount: How many further addresses the subnet gives.
      ///   - subnetId: The subnet it is in: an `AWS::EC2::Subnet`, by its ID.
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

    /// How many network interfaces it can have (an object of `AWS::EC2::LaunchTemplate`).
    public struct NetworkInterfaceCount: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - max: The upper bound.
      ///   - min: The lower bound.
      public init(max: Input<Int>? = nil, min: Input<Int>? = nil) {
        members["Max"] = max?.expression
        members["Min"] = min?.expression
      }
    }

    /// Where it is placed (an object of `AWS::EC2::LaunchTemplate`).
    public struct Placement: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - affinity: Whether it comes back to the same dedicated host.
      ///   - availabilityZone: The zone it is in.
      ///   - groupId: The group that decides how close together instances stand, by its ID.
      ///   - groupName: The group that decides how close together instances are placed.
      ///   - hostId: The dedicated host it runs on.
      ///   - hostResourceGroupArn: The group of dedicated hosts it runs on.
      ///   - partitionNumber: The number of the partition.
      ///   - spreadDomain: Reserved for AWS.
      ///   - tenancy: Whether the hardware is shared with other accounts: `dedicated`, `default` or `host`.
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

    /// The addresses in the subnet, the first of which is primary (an object of `AWS::EC2::LaunchTemplate`).
    public struct PrivateIpAdd: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - primary: Whether it is the first of its kind.
      ///   - privateIpAddress: The address in the subnet.
      public init(primary: Input<Bool>? = nil, privateIpAddress: Input<String>? = nil) {
        members["Primary"] = primary?.expression
        members["PrivateIpAddress"] = privateIpAddress?.expression
      }
    }

    /// The families whose performance is the baseline (an object of `AWS::EC2::LaunchTemplate`).
    public struct Reference: NestedObject {
      public var members = Members()

      /// - Parameter instanceFamily: The family whose performance is the baseline.
      public init(instanceFamily: Input<String>? = nil) { members["InstanceFamily"] = instanceFamily?.expression }
    }

    /// How spot capacity is bought (an object of `AWS::EC2::LaunchTemplate`).
    public struct SpotOptions: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - blockDurationMinutes: How many minutes it is bought for.
      ///   - instanceInterruptionBehavior: What happens to a spot instance that is taken back: `hibernate`, `stop` or `terminate`.
      ///   - maxPrice: The most to pay for an hour.
      ///   - spotInstanceType: Whether a spot request ends with its instance: `one-time` or `persistent`.
      ///   - validUntil: When the request ends.
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

    /// The tags (an object of `AWS::EC2::LaunchTemplate`).
    public struct Tag: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - key: The key. Required.
      ///   - value: The value. Required.
      public init(key: Input<String>, value: Input<String>) {
        members["Key"] = key.expression
        members["Value"] = value.expression
      }
    }

    /// The tags of what is made with it (an object of `AWS::EC2::LaunchTemplate`).
    public struct TagSpecification: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - resourceType: The kind of resource that gets the tags.
      ///   - tags: The tags.
      public init(resourceType: Input<EC2.TaggedResource>? = nil, tags: [EC2.LaunchTemplate.Tag]? = nil) {
        members["ResourceType"] = resourceType?.expression
        members["Tags"] = tags?.expression
      }
    }

    /// The size of its own disks together, in GB (an object of `AWS::EC2::LaunchTemplate`).
    public struct TotalLocalStorageGB: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - max: The upper bound.
      ///   - min: The lower bound.
      public init(max: Input<Double>? = nil, min: Input<Double>? = nil) {
        members["Max"] = max?.expression
        members["Min"] = min?.expression
      }
    }

    /// How many virtual processors it has (an object of `AWS::EC2::LaunchTemplate`).
    public struct VCpuCount: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - max: The upper bound.
      ///   - min: The lower bound.
      public init(max: Input<Int>? = nil, min: Input<Int>? = nil) {
        members["Max"] = max?.expression
        members["Min"] = min?.expression
      }
    }
  }
}
