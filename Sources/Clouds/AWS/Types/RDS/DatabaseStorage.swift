import InfraModel
import Pricing

/// The storage of a database instance and what it can do.
struct DatabaseStorage {
  private var resource: PricedResource
  private var engine: DatabaseEngine
  private var isMultiZone: Bool
  private var catalog: Catalog
  /// `nil` where it is not known.
  private var kind: String?
  private var isNamed: Bool

  init(_ resource: PricedResource, engine: DatabaseEngine, isMultiZone: Bool, catalog: Catalog) {
    self.resource = resource
    self.engine = engine
    self.isMultiZone = isMultiZone
    self.catalog = catalog
    isNamed = resource.value("StorageType") != nil
    // RDS CreateDBInstance, `StorageType`: io1 if `Iops` is named, otherwise gp3.
    kind = resource.choice(
      "StorageType", default: resource.value("Iops") == nil ? "gp3" : "io1", among: Array(Self.usageTypes.keys))
  }

  @CostBuilder var items: [CostItem] {
    // Of another kind the table of properties says that there is none.
    if let kind, let types = Self.usageTypes[kind] {
      switch resource.quantity("AllocatedStorage") {
      case .some(let gigabytes):
        charge("Storage, \(kind)", types.storage) { .monthly($0, gigabytes, $1) }
        performance(gigabytes, kind)
        backups(free: gigabytes)
      case nil:
        CostItem.missing("AllocatedStorage", for: "Storage, \(kind)")
      }
      logVolume(types, kind)
      if resource.value("MaxAllocatedStorage") != nil {
        CostItem.assumption("the storage is what is allocated: what it grows by itself costs the same a gigabyte")
      }
      if !isNamed { CostItem.assumption("the storage is \(kind): no StorageType is declared") }
    }
  }

  /// A dedicated log volume has 1,024 GiB and 3,000 IOPS of the same kind (docs.aws.amazon.com/AmazonRDS, "Dedicated
  /// log volume").
  @CostBuilder private func logVolume(_ types: (storage: String, iops: String?), _ kind: String) -> [CostItem] {
    if resource.flag("DedicatedLogVolume") == true {
      if let iops = types.iops {
        charge("Dedicated log volume, \(kind)", types.storage) { .monthly($0, 1024, $1) }
        charge("Dedicated log volume, IOPS", iops) { .monthly($0, 3000, $1) }
      } else {
        CostItem.unknown(
          .badProperty("DedicatedLogVolume", "true for \(kind), which has none", for: "Dedicated log volume"))
      }
    }
  }

  /// Operations beyond what comes with the storage: gp3 has 3,000 IOPS and 125 MiB/s, and four times that where it is
  /// striped; io1 and io2 have none.
  @CostBuilder private func performance(_ gigabytes: Quantity, _ kind: String) -> [CostItem] {
    let iops = resource.quantity("Iops")
    switch kind {
    case "gp3":
      let isStriped = engine.stripedFrom.map { gigabytes >= $0 } ?? false
      let included: (iops: Quantity, throughput: Quantity) = isStriped ? (12_000, 500) : (3000, 125)
      if let iops, iops > included.iops {
        charge("IOPS over \(included.iops.grouped)", "RDS:GP3-PIOPS") { .monthly($0, iops - included.iops, $1) }
      }
      if let throughput = resource.quantity("StorageThroughput"), throughput > included.throughput {
        charge("MiB/s over \(included.throughput)", "RDS:GP3-Throughput") {
          .monthly($0, throughput - included.throughput, $1)
        }
      }
    case "io1", "io2":
      if let iops {
        charge("IOPS, \(kind)", Self.usageTypes[kind]?.iops ?? "") { .monthly($0, iops, $1) }
      } else {
        CostItem.missing("Iops", for: "IOPS, \(kind)")
      }
    case "standard":
      Charge.used("I/O requests", .ioRequests, PriceQuery("AmazonRDS", "RDS:StorageIOUsage"))
    default: []
    }
  }

  /// Backups and snapshots together cost nothing up to the size of the region's databases
  /// (docs.aws.amazon.com/AmazonRDS, "Backup storage"); counted here against this one alone.
  @CostBuilder private func backups(free gigabytes: Quantity) -> [CostItem] {
    Charge.used(
      "Backups over the storage's size", resource.usage(.backupGigabytes)?.above(gigabytes),
      dependsOn: [.backupGigabytes],
      PriceQuery("AmazonRDS", "RDS:ChargedBackupUsage", ["engine": engine.name]))
  }

  /// The usage types of a gigabyte and of an operation a second, for the kinds that are paid by those.
  private static let usageTypes: [String: (storage: String, iops: String?)] = [
    "gp2": ("RDS:GP2-Storage", nil), "gp3": ("RDS:GP3-Storage", nil), "io1": ("RDS:PIOPS-Storage", "RDS:PIOPS"),
    "io2": ("RDS:PIOPS-Storage-IO2", "RDS:PIOPS-IO2"), "standard": ("RDS:StorageUsage", nil),
  ]

  private func charge(_ name: String, _ usageType: String, make: (String, PriceQuery) -> Charge) -> Charge {
    func query(_ usageType: String, _ deployment: String) -> PriceQuery {
      PriceQuery(
        "AmazonRDS", usageType, ["deployment": deployment, "volumeType": kind ?? "", "engine": engine.name])
    }
    let both = "RDS:Multi-AZ-" + usageType.dropFirst("RDS:".count)
    return .acrossZones(
      query(both, "Multi-AZ"), query(usageType, "Single-AZ"), isMultiZone: isMultiZone, in: catalog, resource.region
    ) { make(name + (isMultiZone ? ", Multi-AZ" : ""), $0) }
  }
}
