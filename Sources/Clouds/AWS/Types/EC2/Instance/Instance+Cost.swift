import InfraModel
import Pricing

extension CostModel {
  /// A virtual machine: its hours, its volumes, its public address, what it sends to the internet.
  ///
  /// Volumes and addresses are paid for whether it runs or not.
  static let ec2Instance = CostModel(
    "AWS::EC2::Instance",
    usage: .ec2Instance,
    properties: .ec2Instance, madeFrom: { $0.launchTemplate.map { [($0, .instanceTemplate)] } ?? [] }
  ) { resource in
    if resource.launchTemplate == nil, resource.refers(by: "LaunchTemplate") {
      CostItem.unknown(.notKnownHere("LaunchTemplate", for: "Instance"))
    }
    let shape = InstanceShape(instance: resource)
    shape.items { resource.hourly($0, $1) }
    // Hours are charged as soon as it is known of what.
    if shape.type == nil { CostItem.uses(.hours) }
    InternetTransfer.charge
  }
}
