internal import InfraModel

/// Types of machines, by what their names say.
enum InstanceTypes {
  private static let sizes: [String: Int64] = [
    "nano": 2, "micro": 2, "small": 2, "medium": 2, "large": 2, "xlarge": 4, "2xlarge": 8, "3xlarge": 12, "4xlarge": 16,
    "6xlarge": 24, "8xlarge": 32, "9xlarge": 36, "10xlarge": 40, "12xlarge": 48, "16xlarge": 64, "18xlarge": 72,
    "24xlarge": 96, "32xlarge": 128, "48xlarge": 192, "metal": 96,
  ]

  /// A family, a dot, a size.
  static func isKnown(_ type: String) -> Bool {
    let parts = type.split(separator: ".")
    guard parts.count == 2, let size = parts.last.flatMap({ $0.split(separator: "-").first }) else { return false }
    return sizes[String(size)] != nil
  }

  static func virtualCPUs(_ type: String) -> Int64 {
    guard let size = type.split(separator: ".").last.flatMap({ $0.split(separator: "-").first }) else { return 2 }
    return type.hasPrefix("t2.") && ["nano", "micro", "small"].contains(size) ? 1 : sizes[String(size)] ?? 2
  }

  static func hasCredits(_ type: String) -> Bool { type.hasPrefix("t") && !type.hasPrefix("trn") }

  /// Families whose number is followed by a `g` have Graviton processors.
  static func architecture(_ type: String) -> String {
    let family = type.split(separator: ".").first ?? ""
    return family.drop { !$0.isNumber }.drop { $0.isNumber }.first == "g" || family == "a1" ? "arm64" : "x86_64"
  }

  static func cpu(_ type: String) -> Value {
    let threads: Int64 = architecture(type) == "arm64" || type.hasPrefix("t2.") ? 1 : 2
    return ["CoreCount": .integer(max(1, virtualCPUs(type) / threads)), "ThreadsPerCore": .integer(threads)]
  }

  /// Those that are told where none is asked for: the general families of today.
  static let offered: [String] = {
    let larger = ["large", "xlarge", "2xlarge", "4xlarge"]
    let burst = ["nano", "micro", "small", "medium", "large", "xlarge", "2xlarge"]
    let families = [
      "c5", "c6g", "c6i", "c7g", "c7i", "m5", "m6g", "m6i", "m7g", "m7i", "r5", "r6g", "r6i", "r7g", "r7i",
    ]
    return ["t2", "t3", "t3a", "t4g"].flatMap { family in burst.map { "\(family).\($0)" } }
      + families.flatMap { family in larger.map { "\(family).\($0)" } }
  }()

  /// Filters whose words are not those of the members.
  static let filters = [
    "processor-info.supported-architecture": "ProcessorInfo.SupportedArchitectures",
    "supported-usage-class": "SupportedUsageClasses",
  ]

  /// Families whose first generations have no Nitro hypervisor.
  private static func isNitro(_ type: String) -> Bool {
    !["t1", "t2", "m1", "m3", "m4", "c3", "c4", "r3", "r4"].contains(type.split(separator: ".").first ?? "")
  }

  /// Addresses and interfaces that a machine can have, by its size.
  ///
  /// Source: Amazon EC2 User Guide, "Maximum IP addresses per network interface", for the general families.
  private static func interfaces(_ size: String) -> (count: Int64, addresses: Int64) {
    switch size {
    case "nano", "micro": (2, 2)
    case "small": (3, 4)
    case "medium": (3, 6)
    case "large": (3, 10)
    case "xlarge", "2xlarge": (4, 15)
    case "4xlarge", "8xlarge", "9xlarge", "10xlarge", "12xlarge": (8, 30)
    default: (15, 50)
    }
  }

  /// What a type's disks and network do.
  private static func connections(_ type: String, _ size: String) -> [String: Value] {
    let (count, addresses) = interfaces(size)
    let speed = virtualCPUs(type) > 16 ? "25 Gigabit" : hasCredits(type) ? "Up to 5 Gigabit" : "Up to 12.5 Gigabit"
    return [
      "EbsInfo": [
        "EbsOptimizedSupport": "default", "EncryptionSupport": "supported",
        "NvmeSupport": isNitro(type) ? "required" : "unsupported", "MaximumEbsAttachments": 27,
        "AttachmentLimitType": "shared",
      ],
      "NetworkInfo": [
        "NetworkPerformance": .string(speed), "MaximumNetworkInterfaces": .integer(count), "MaximumNetworkCards": 1,
        "DefaultNetworkCardIndex": 0, "Ipv4AddressesPerInterface": .integer(addresses),
        "Ipv6AddressesPerInterface": .integer(addresses), "Ipv6Supported": true,
        "EnaSupport": isNitro(type) ? "required" : "unsupported", "EfaSupported": false,
        "EncryptionInTransitSupported": .bool(isNitro(type) && !hasCredits(type)), "EnaSrdSupported": false,
        "NetworkCards": [
          [
            "NetworkCardIndex": 0, "NetworkPerformance": .string(speed), "MaximumNetworkInterfaces": .integer(count),
          ]
        ],
      ],
      "PlacementGroupInfo": [
        "SupportedStrategies": hasCredits(type) ? ["partition", "spread"] : ["cluster", "partition", "spread"]
      ],
      "SupportedBootModes": isNitro(type) ? ["legacy-bios", "uefi"] : ["legacy-bios"],
      "NitroEnclavesSupport": "unsupported", "NitroTpmSupport": isNitro(type) ? "supported" : "unsupported",
    ]
  }

  static func rendered(_ type: String) -> Value {
    let burst: [String: Int64] = ["nano": 512, "micro": 1024, "small": 2048, "medium": 4096, "large": 8192]
    let size = String(type.split(separator: ".").last ?? "")
    let perCPU: Int64 = type.hasPrefix("c") ? 2048 : type.hasPrefix("r") || type.hasPrefix("x") ? 8192 : 4096
    let memory = hasCredits(type) ? burst[size] ?? virtualCPUs(type) * 4096 : virtualCPUs(type) * perCPU
    let cores = cpu(type)
    let members: Value = [
      "InstanceType": .string(type), "CurrentGeneration": true, "FreeTierEligible": .bool(type == "t3.micro"),
      "SupportedUsageClasses": ["on-demand", "spot"], "SupportedRootDeviceTypes": ["ebs"],
      "SupportedVirtualizationTypes": ["hvm"], "BareMetal": .bool(size.hasPrefix("metal")),
      "Hypervisor": isNitro(type) ? "nitro" : "xen",
      "ProcessorInfo": ["SupportedArchitectures": [.string(architecture(type))]],
      "VCpuInfo": [
        "DefaultVCpus": .integer(virtualCPUs(type)), "DefaultCores": cores["CoreCount"] ?? 1,
        "DefaultThreadsPerCore": cores["ThreadsPerCore"] ?? 1,
      ], "MemoryInfo": ["SizeInMiB": .integer(memory)], "InstanceStorageSupported": false,
      "BurstablePerformanceSupported": .bool(hasCredits(type)), "HibernationSupported": true,
      "DedicatedHostsSupported": .bool(!hasCredits(type)), "AutoRecoverySupported": true,
    ]
    return members.merging(.object(connections(type, size)))
  }
}
