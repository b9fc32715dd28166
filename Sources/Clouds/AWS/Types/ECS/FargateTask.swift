import InfraModel
import Pricing

/// One task on Fargate as it is priced.
struct FargateTask {
  private var definition: PricedResource
  private var isARM: Bool
  private var isSpot: Bool
  private var isWindows: Bool

  /// What one task of a service costs.
  @CostBuilder static func items(of service: PricedResource, isSpot: Bool) -> [CostItem] {
    if let definition = service.taskDefinition {
      FargateTask(definition, isSpot: isSpot).items
    } else {
      CostItem.missing("TaskDefinition (as a reference to its task definition)", for: "Tasks")
    }
    if service.string("NetworkConfiguration.AwsvpcConfiguration.AssignPublicIp") == "ENABLED" {
      PublicAddresses.charge(name: "Public IPv4 addresses")
    }
  }

  /// The volumes that a task brings, wherever it runs.
  @CostBuilder static func volumes(of service: PricedResource) -> [CostItem] {
    for volume in service.list("VolumeConfigurations").compactMap({ $0["ManagedEBSVolume"] }) {
      // ECS takes gp3 where no kind is named ("ServiceManagedEBSVolumeConfiguration", volumeType).
      BlockVolume(
        "Volume", kind: volume["VolumeType"]?.string ?? "gp3",
        gigabytes: volume["SizeInGiB"].flatMap(Quantity.init(value:)),
        iops: volume["Iops"].flatMap(Quantity.init(value:)),
        throughput: volume["Throughput"].flatMap(Quantity.init(value:))
      ).items
    }
  }

  private init(_ definition: PricedResource, isSpot: Bool) {
    self.definition = definition
    self.isSpot = isSpot
    isARM = definition.string("RuntimePlatform.CpuArchitecture") == "ARM64"
    isWindows = definition.string("RuntimePlatform.OperatingSystemFamily")?.hasPrefix("WINDOWS") ?? false
  }

  /// Fargate includes 20 GB of storage (aws.amazon.com/fargate/pricing).
  @CostBuilder private var items: [CostItem] {
    if let processors = Self.amount(definition.value("Cpu"), in: "vCPU") {
      Charge.hours("Tasks, virtual processors", query("vCPU-Hours:perCPU"), count: processors)
    } else {
      CostItem.missing("Cpu", for: "Tasks, virtual processors")
    }
    if let gigabytes = Self.amount(definition.value("Memory"), in: "GB") {
      Charge.hours("Tasks, memory", query("GB-Hours"), count: gigabytes)
    } else {
      CostItem.missing("Memory", for: "Tasks, memory")
    }
    if let storage = definition.quantity("EphemeralStorage.SizeInGiB"), storage > 20 {
      Charge.hours(
        "Tasks, storage over 20 GB",
        PriceQuery("AmazonECS", "Fargate-EphemeralStorage-GB-Hours"), count: storage - 20)
    }
    if isWindows { CostItem.leftOut("Windows license", because: "tasks on Windows are not modeled") }
  }

  private func query(_ what: String) -> PriceQuery {
    PriceQuery(
      "AmazonECS", "\(isSpot ? "SpotUsage-" : "")Fargate-\(isARM ? "ARM-" : "")\(what)",
      ["arch": isARM ? "arm64" : "x86_64", "os": isWindows ? "Windows" : "Linux"])
  }

  /// Processors or gigabytes: in units of 1/1024 (`512`), or with a unit (`.5 vCPU`, `1 GB`).
  private static func amount(_ value: Value?, in unit: String) -> Quantity? {
    guard let value else { return nil }
    guard let text = value.string, text.lowercased().hasSuffix(unit.lowercased()) else {
      return Quantity(value: value).map { $0 / 1024 }
    }
    let digits = text.dropLast(unit.count).filter { $0 != " " }
    return Quantity(decimal: digits)
  }
}
