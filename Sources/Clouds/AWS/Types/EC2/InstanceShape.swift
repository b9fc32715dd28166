import InfraModel
import Pricing

/// A virtual machine as it is priced, whether declared by itself or in a launch template.
struct InstanceShape {
  /// Members of an instance, or of a launch template's data.
  private var members: [String: Value] { didSet { image = Self.image(of: members) } }
  private var image: MachineImage
  /// The resource that is priced: an instance, or a group of them.
  private let owner: PricedResource
  private let addresses: LaunchAddresses

  /// An instance's own members over those of its launch template.
  init(instance: PricedResource) {
    let template = instance.launchTemplate
    var members = template?.value("LaunchTemplateData")?.object ?? [:]
    members.merge(instance.properties) { _, own in own }
    self.members = members
    image = Self.image(of: members)
    owner = instance
    addresses = LaunchAddresses(interfaces: members["NetworkInterfaces"], owner: instance)
  }

  /// One of a group's instances.
  init(group: PricedResource, template: PricedResource) {
    members = template.value("LaunchTemplateData")?.object ?? [:]
    image = Self.image(of: members)
    owner = group
    addresses = LaunchAddresses(interfaces: members["NetworkInterfaces"], owner: group)
  }

  /// The same with other members.
  func setting(_ changes: [String: Value]) -> InstanceShape {
    var result = self
    result.members.merge(changes) { _, new in new }
    return result
  }

  private func text(_ paths: String...) -> String? {
    paths.lazy.compactMap { Value.object(members)[path: $0]?.string }.first
  }

  var type: String? { text("InstanceType") }
  private var tenancy: String { text("Tenancy", "Placement.Tenancy") ?? owner.networkTenancy ?? "default" }
  private var market: String? { text("InstanceMarketOptions.MarketType") }
  private var creditMode: String? { text("CreditSpecification.CPUCredits", "CreditSpecification.CpuCredits") }

  private static func image(of members: [String: Value]) -> MachineImage { MachineImage(members["ImageId"]?.string) }

  private var isOnHost: Bool {
    let places = ["HostId", "HostResourceGroupArn", "Placement.HostId", "Placement.HostResourceGroupArn"]
    return tenancy == "host" || places.contains { Value.object(members)[path: $0].map { !$0.isNull } ?? false }
  }

  private func flag(_ paths: String...) -> Bool {
    paths.lazy.compactMap { Value.object(members)[path: $0]?.flag }.first ?? false
  }

  /// The price of an hour of the machine.
  func machine(_ type: String) -> PriceQuery {
    let (usage, name) =
      switch tenancy {
      case "dedicated": ("DedicatedUsage", "Dedicated")
      default: (market == "spot" ? "SpotUsage" : "BoxUsage", "Shared")
      }
    return PriceQuery(
      "AmazonEC2", "\(usage):\(type)", ["instanceType": type, "os": image.system ?? "Linux", "tenancy": name])
  }

  /// What one of it costs.
  /// - Parameter runs: Makes the charge for the machine itself, by its hours.
  @CostBuilder func items(runs: (String, PriceQuery) -> Charge) -> [CostItem] {
    if let type { computing(type, runs) } else { CostItem.missing("InstanceType", for: "Instance") }
    storage
    addresses.items
    if flag("Monitoring", "Monitoring.Enabled") {
      Charge.monthly("Detailed monitoring, metrics", Quantity(7), CloudWatchPrices.metric)
        .noting("seven metrics, each paid as a custom one").free(first: 10, shared: "custom metrics")
    }
  }

  @CostBuilder private func computing(_ type: String, _ runs: (String, PriceQuery) -> Charge) -> [CostItem] {
    if isOnHost {
      CostItem.leftOut("Instance \(type)", because: "a dedicated host is charged as a whole, not by its instances")
    } else if market == "capacity-block" || market == "interruptible-capacity-reservation" {
      CostItem.leftOut("Instance \(type)", because: "it is paid for with the capacity that was reserved for it")
    } else {
      let system = image.system.map { $0 == "Linux" ? "" : ", \($0)" } ?? ""
      let hours = runs("Instance \(type)\(system)", machine(type))
      hours
      license(atStake: hours)
      if let credits = ProcessorCredits.charge(type, mode: creditMode, system: image.system ?? "Linux") { credits }
      if tenancy == "dedicated" {
        CostItem.leftOut(
          "Dedicated instances of the region",
          because: "an hour in which any dedicated instance runs in a region has a fee of its own")
      }
    }
    if flag("EbsOptimized"), EBSOptimization.isPaid(type) {
      CostItem.leftOut(
        "EBS optimization of \(type)", because: "instance types of its generation pay for it by the hour")
    }
  }

  /// What the image's operating system costs over Linux.
  @CostBuilder private func license(atStake hours: Charge) -> [CostItem] {
    if image.system == nil {
      if let licensed = owner.usage(.licensedHours) {
        CostItem.uses(.licensedHours)
        if licensed.high > .zero {
          CostItem.leftOut(
            "License of the image's operating system", because: "the declaration does not say which it is")
        }
      } else {
        CostItem.guess(
          "the image runs Linux without a license fee", atStake: [hours],
          fix: "declare the usage licensedHours: 0 for Linux, or the hours under a license")
      }
    } else if let license = image.license {
      CostItem.leftOut("License of \(license)", because: "the catalog has prices for operating systems only")
    }
  }

  private static let rootNames: Set<String> = ["/dev/xvda", "/dev/sda1", "/dev/sda"]

  /// Its volumes by its mappings, and the root volume that the image brings.
  @CostBuilder private var storage: [CostItem] {
    let mappings = (members["BlockDeviceMappings"]?.list ?? []).compactMap { mapping in
      mapping["Ebs"].map { (device: mapping["DeviceName"]?.string ?? "device", ebs: $0) }
    }
    let root = mappings.first { Self.rootNames.contains($0.device) }?.ebs
    if root?["VolumeSize"] == nil, root?["SnapshotId"] == nil {
      imageVolume(root.map { BlockVolume("Root volume", ebs: $0) })
    }
    for (device, ebs) in mappings {
      let isRoot = Self.rootNames.contains(device)
      if !isRoot || ebs["VolumeSize"] != nil || ebs["SnapshotId"] != nil {
        BlockVolume(isRoot ? "Root volume" : "Volume \(device)", ebs: ebs).items
      }
    }
    if mappings.contains(where: { $0.ebs["VolumeType"]?.string == "standard" }) {
      BlockVolume.requests("Magnetic volumes")
    }
  }

  /// A root volume of the size that the image has.
  /// - Parameter mapped: What a mapping says of it; `nil` without one.
  @CostBuilder private func imageVolume(_ mapped: BlockVolume?) -> [CostItem] {
    let volume = mapped ?? BlockVolume("Root volume", kind: image.root?.kind ?? "gp3", gigabytes: nil)
    if let gigabytes = image.root?.gigabytes {
      volume.sized(Span(gigabytes)).items
    } else if let gigabytes = owner.usage(.imageGigabytes) {
      CostItem.uses(.imageGigabytes)
      volume.sized(gigabytes).items
    } else {
      let items = volume.sized(Span(8)).items
      items
      CostItem.guess(
        "the image's root volume has 8 GB of \(volume.kind), as that of Amazon Linux 2023", atStake: items.charges,
        fix: "declare its size in BlockDeviceMappings, or the usage imageGigabytes")
    }
  }
}

extension [CostItem] {
  /// What is paid for each month.
  var charges: [Charge] { compactMap { if case .charge(let charge) = $0 { charge } else { nil } } }
}
