import InfraModel
import Pricing

extension CostModel {
  /// A volume of its own: storage by kind, provisioned IOPS and throughput, requests of magnetic ones.
  static let ec2Volume = CostModel(
    "AWS::EC2::Volume", usage: [.ioRequests], properties: .ec2Volume
  ) { resource in
    BlockVolume(
      "Volume", kind: resource.string("VolumeType") ?? BlockVolume.defaultKind, gigabytes: resource.quantity("Size"),
      iops: resource.quantity("Iops"), throughput: resource.quantity("Throughput")
    ).items
    if resource.string("VolumeType") == "standard" { BlockVolume.requests("Volume") }
  }
}
