import InfraModel
import Pricing

/// A block storage volume, wherever it is declared.
struct BlockVolume {
  var name: String
  var kind: String
  var gigabytes: Span<Quantity>?
  var iops: Quantity?
  var throughput: Quantity?

  /// The kind that the API takes when none is named (EC2 CreateVolume, `VolumeType`).
  static let defaultKind = "gp2"

  /// From an `Ebs` member of a block device mapping.
  init(_ name: String, ebs: Value) {
    self.name = name
    kind = ebs["VolumeType"]?.string ?? Self.defaultKind
    gigabytes = ebs["VolumeSize"].flatMap(Quantity.init(value:)).map { Span($0) }
    iops = ebs["Iops"].flatMap(Quantity.init(value:))
    throughput = ebs["Throughput"].flatMap(Quantity.init(value:))
  }

  init(_ name: String, kind: String, gigabytes: Quantity?, iops: Quantity? = nil, throughput: Quantity? = nil) {
    self.name = name
    self.kind = kind
    self.gigabytes = gigabytes.map { Span($0) }
    self.iops = iops
    self.throughput = throughput
  }

  /// The same with a size.
  func sized(_ gigabytes: Span<Quantity>) -> BlockVolume {
    var result = self
    result.gigabytes = gigabytes
    return result
  }

  private var storage: PriceQuery {
    switch kind {
    case "standard": PriceQuery("AmazonEC2", "EBS:VolumeUsage", ["volumeType": kind])
    case "io1": PriceQuery("AmazonEC2", "EBS:VolumeUsage.piops", ["volumeType": kind])
    default: PriceQuery("AmazonEC2", "EBS:VolumeUsage.\(kind)", ["volumeType": kind])
    }
  }

  private func operations(_ suffix: String) -> PriceQuery {
    PriceQuery("AmazonEC2", "EBS:VolumeP-IOPS.\(suffix)", ["volumeType": kind])
  }

  /// Requests to magnetic volumes, which alone pay for them.
  static func requests(_ name: String) -> Charge {
    .used(
      "\(name), I/O requests", .ioRequests, PriceQuery("AmazonEC2", "EBS:VolumeIOUsage", ["volumeType": "standard"]))
  }

  /// Storage, and provisioned performance beyond what comes with it: gp3 has 3,000 IOPS and 125 MiB/s
  /// (docs.aws.amazon.com/ebs, "General Purpose SSD volumes").
  @CostBuilder var items: [CostItem] {
    if let gigabytes {
      Charge.monthly("\(name), storage (\(kind))", range: gigabytes, storage)
    } else {
      CostItem.missing("VolumeSize", for: "\(name), storage (\(kind))")
    }
    switch kind {
    case "gp3":
      if let iops, iops > 3000 { Charge.monthly("\(name), IOPS over 3,000", iops - 3000, operations("gp3")) }
      if let throughput, throughput > 125 {
        Charge.monthly(
          "\(name), MiB/s over 125", throughput - 125,
          PriceQuery("AmazonEC2", "EBS:VolumeP-Throughput.gp3", ["volumeType": "gp3"]))
      }
    case "io1", "io2":
      if let iops {
        Charge.monthly("\(name), IOPS", iops, operations(kind == "io1" ? "piops" : kind))
      } else {
        CostItem.missing("Iops", for: "\(name), IOPS")
      }
    default: []
    }
  }
}
