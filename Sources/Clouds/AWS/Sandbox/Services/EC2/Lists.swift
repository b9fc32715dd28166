internal import InfraModel

extension EC2 {
  /// What every account sees and nobody makes.
  static let lists = ServiceBehavior(
    "ec2", kinds: [],
    operations: [
      "DescribeAvailabilityZones": Behavior { _, call throws(Fault) in
        let names = Set(call.strings("ZoneNames"))
        for name in names.sorted() where !Zones.names(in: call.region).contains(name) {
          throw Fault("InvalidParameterValue", "Invalid availability zone: [\(name)]")
        }
        let zones = Zones.names(in: call.region).map { name -> Value in
          [
            "ZoneName": .string(name), "ZoneId": .string(Zones.id(of: name)), "RegionName": .string(call.region),
            "State": "available", "OptInStatus": "opt-in-not-required", "ZoneType": "availability-zone",
            "GroupName": .string(call.region), "NetworkBorderGroup": .string(call.region), "Messages": [],
          ]
        }
        let wanted = zones.filter { names.isEmpty || names.contains($0["ZoneName"]?.string ?? "") }
        return ["AvailabilityZones": .list(wanted.filter { passes($0, call) })]
      },
      "DescribeRegions": Behavior { _, call throws(Fault) in
        let names = call.strings("RegionNames")
        let regions = (names.isEmpty ? [call.region] : names).map { name -> Value in
          [
            "RegionName": .string(name), "Endpoint": .string("ec2.\(name).amazonaws.com"),
            "OptInStatus": "opt-in-not-required",
          ]
        }
        return ["Regions": .list(regions)]
      },
      "DescribeAccountAttributes": Behavior { cloud, call throws(Fault) in
        let home = cloud.first(vpc, in: call.region, where: "IsDefault", is: true)?.id ?? "none"
        let all = [
          "supported-platforms": "VPC", "default-vpc": home, "max-instances": "20", "max-elastic-ips": "5",
          "vpc-max-security-groups-per-interface": "5", "vpc-max-elastic-ips": "5",
        ]
        let names = call.strings("AttributeNames")
        let wanted = all.filter { names.isEmpty || names.contains($0.key) }.sorted { $0.key < $1.key }
        return [
          "AccountAttributes": .list(
            wanted.map {
              ["AttributeName": .string($0.key), "AttributeValues": [["AttributeValue": .string($0.value)]]]
            })
        ]
      },
      "DescribeImages": Behavior { _, call throws(Fault) in
        var images: [Value] = []
        for id in call.strings("ImageIds") {
          try Images.check(id)
          images.append(Images.rendered(id))
        }
        return ["Images": .list(images)]
      },
      "DescribeInstanceTypes": Behavior { _, call throws(Fault) in
        var types: [Value] = []
        for name in call.strings("InstanceTypes") {
          guard InstanceTypes.isKnown(name) else {
            throw Fault("InvalidInstanceType", "The following supplied instance types do not exist: [\(name)]")
          }
          types.append(InstanceTypes.rendered(name))
        }
        return ["InstanceTypes": .list(types)]
      },
      "DescribeDhcpOptions": Behavior { _, call throws(Fault) in
        let name = call.region == "us-east-1" ? "ec2.internal" : "\(call.region).compute.internal"
        let options: Value = [
          "DhcpOptionsId": .string(standardOptions(call)), "OwnerId": .string(call.account), "Tags": [],
          "DhcpConfigurations": [
            ["Key": "domain-name", "Values": [["Value": .string(name)]]],
            ["Key": "domain-name-servers", "Values": [["Value": "AmazonProvidedDNS"]]],
          ],
        ]
        return ["DhcpOptions": [options]]
      },
      "GetEbsEncryptionByDefault": Behavior { _, _ throws(Fault) in ["EbsEncryptionByDefault": false] },
    ])
}

/// Machine images. Every well-formed identifier is taken for an image of Linux, but that of zeros.
enum Images {
  static let rootDevice = "/dev/sda1"

  static func check(_ id: String) throws(Fault) {
    let digits = id.dropFirst(4)
    guard id.hasPrefix("ami-"), digits.count == 8 || digits.count == 17, digits.allSatisfy(\.isHexDigit) else {
      throw Fault("InvalidAMIID.Malformed", "Invalid id: \"\(id)\" (expecting \"ami-...\")")
    }
    if digits.allSatisfy({ $0 == "0" }) {
      throw Fault("InvalidAMIID.NotFound", "The image id '[\(id)]' does not exist")
    }
  }

  static func rendered(_ id: String) -> Value {
    [
      "ImageId": .string(id), "Name": .string("image-\(id.dropFirst(4))"), "State": "available", "Public": true,
      "Architecture": "x86_64", "ImageType": "machine", "OwnerId": "137112412989", "ImageOwnerAlias": "amazon",
      "ImageLocation": .string("amazon/image-\(id.dropFirst(4))"), "RootDeviceName": .string(rootDevice),
      "RootDeviceType": "ebs",
      "VirtualizationType": "hvm", "Hypervisor": "xen", "EnaSupport": true, "CreationDate": "2024-01-01T00:00:00.000Z",
      "PlatformDetails": "Linux/UNIX", "UsageOperation": "RunInstances",
      "BlockDeviceMappings": [
        [
          "DeviceName": .string(rootDevice),
          "Ebs": ["DeleteOnTermination": true, "VolumeSize": 8, "VolumeType": "gp2", "Encrypted": false],
        ]
      ],
    ]
  }
}

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
