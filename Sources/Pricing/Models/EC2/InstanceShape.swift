import InfraModel

/// A virtual machine as it is priced, whether declared by itself or in a launch template.
struct InstanceShape {
  /// Members of an instance, or of a launch template's data.
  private var members: Value
  /// What the subnet says about public addresses.
  private var subnetGivesAddress: Bool

  init(_ members: Value, subnet: PricedResource?) {
    self.members = members
    subnetGivesAddress = subnet?.flag("MapPublicIpOnLaunch") ?? false
  }

  /// An instance's own members over those of its launch template.
  init(instance: PricedResource) {
    var members = Self.template(of: instance)?.object ?? [:]
    members.merge(instance.properties) { _, own in own }
    self.init(.object(members), subnet: instance.related("SubnetId", "AWS::EC2::Subnet"))
  }

  /// The data of the launch template that a resource names.
  static func template(of resource: PricedResource) -> Value? {
    guard resource.refers(by: "LaunchTemplate") || resource.refers(by: "MixedInstancesPolicy") else { return nil }
    return resource.related("LaunchTemplate", "AWS::EC2::LaunchTemplate")?.value("LaunchTemplateData")
  }

  var type: String? { members["InstanceType"]?.string }
  private var tenancy: String { (members["Tenancy"] ?? members[path: "Placement.Tenancy"])?.string ?? "default" }
  private var isSpot: Bool { members[path: "InstanceMarketOptions.MarketType"]?.string == "spot" }

  /// Whether a public address is assigned: by its network interface, or else by its subnet.
  private var hasAddress: Bool {
    for interface in members["NetworkInterfaces"]?.list ?? [] {
      if let assigns = interface["AssociatePublicIpAddress"]?.bool { return assigns }
    }
    return subnetGivesAddress
  }

  private var hasDetailedMonitoring: Bool {
    (members["Monitoring"]?.bool ?? members[path: "Monitoring.Enabled"]?.bool) ?? false
  }

  private func machine(_ type: String) -> PriceQuery {
    let (usage, name) =
      switch tenancy {
      case "dedicated": ("DedicatedUsage", "Dedicated")
      default: (isSpot ? "SpotUsage" : "BoxUsage", "Shared")
      }
    return PriceQuery("AmazonEC2", "\(usage):\(type)", ["instanceType": type, "os": "Linux", "tenancy": name])
  }

  /// The size of the root volume that Amazon Linux 2023 brings.
  private static let imageGigabytes: Quantity = 8
  private static let rootNames: Set<String> = ["/dev/xvda", "/dev/sda1", "/dev/sda"]

  /// Its volumes by its mappings; none says what the root volume is where no mapping does.
  private var volumes: (declared: [BlockVolume], hasRoot: Bool) {
    var declared: [BlockVolume] = []
    var hasRoot = false
    for mapping in members["BlockDeviceMappings"]?.list ?? [] {
      guard let ebs = mapping["Ebs"] else { continue }
      let device = mapping["DeviceName"]?.string ?? "device"
      let isRoot = Self.rootNames.contains(device)
      hasRoot = hasRoot || isRoot
      var volume = BlockVolume(isRoot ? "Root volume" : "Volume \(device)", ebs: ebs)
      if isRoot, ebs["VolumeSize"] == nil, ebs["SnapshotId"] == nil { volume.isOfImage = true }
      declared.append(volume)
    }
    return (declared, hasRoot)
  }

  /// What one of it costs.
  /// - Parameter runs: Makes the charge for the machine itself, by its hours.
  @CostBuilder func items(runs: (String, PriceQuery) -> Charge) -> [CostItem] {
    if let type {
      if tenancy == "host" {
        CostItem.leftOut("Instance \(type)", because: "a dedicated host is paid for as a whole, not by its instances")
      } else {
        runs("Instance \(type)", machine(type))
        CostItem.assumption("the image runs Linux without a licence fee")
        if let credits = CostItem.credits(type) { credits }
      }
    } else {
      CostItem.missing("InstanceType", for: "Instance")
    }
    let volumes = volumes
    if !volumes.hasRoot {
      BlockVolume("Root volume", kind: "gp3", gigabytes: Self.imageGigabytes).items
      CostItem.assumption(
        "the image's root volume has \(Self.imageGigabytes) GB of gp3, as that of Amazon Linux 2023")
    }
    for volume in volumes.declared {
      if volume.isOfImage {
        volume.sized(Self.imageGigabytes).items
        CostItem.assumption(
          "the image's root volume has \(Self.imageGigabytes) GB, as that of Amazon Linux 2023")
      } else {
        volume.items
      }
    }
    if hasAddress { PublicAddresses.charge() }
    if hasDetailedMonitoring {
      Charge.monthly("Detailed monitoring, metrics", Quantity(7), CloudWatchPrices.metric)
        .noting("seven metrics, each paid as a custom one").free(first: 10, shared: "custom metrics")
    }
  }
}
