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

  static func rendered(_ type: String) -> Value {
    let burst: [String: Int64] = ["nano": 512, "micro": 1024, "small": 2048, "medium": 4096, "large": 8192]
    let size = String(type.split(separator: ".").last ?? "")
    let perCPU: Int64 = type.hasPrefix("c") ? 2048 : type.hasPrefix("r") || type.hasPrefix("x") ? 8192 : 4096
    let memory = hasCredits(type) ? burst[size] ?? virtualCPUs(type) * 4096 : virtualCPUs(type) * perCPU
    let cores = cpu(type)
    return [
      "InstanceType": .string(type), "CurrentGeneration": true, "FreeTierEligible": .bool(type == "t3.micro"),
      "SupportedUsageClasses": ["on-demand", "spot"], "SupportedRootDeviceTypes": ["ebs"],
      "SupportedVirtualizationTypes": ["hvm"], "BareMetal": .bool(size.hasPrefix("metal")), "Hypervisor": "nitro",
      "ProcessorInfo": ["SupportedArchitectures": [.string(architecture(type))]],
      "VCpuInfo": [
        "DefaultVCpus": .integer(virtualCPUs(type)), "DefaultCores": cores["CoreCount"] ?? 1,
        "DefaultThreadsPerCore": cores["ThreadsPerCore"] ?? 1,
      ], "MemoryInfo": ["SizeInMiB": .integer(memory)], "InstanceStorageSupported": false,
      "BurstablePerformanceSupported": .bool(hasCredits(type)), "HibernationSupported": true,
      "DedicatedHostsSupported": .bool(!hasCredits(type)), "AutoRecoverySupported": true,
    ]
  }
}
