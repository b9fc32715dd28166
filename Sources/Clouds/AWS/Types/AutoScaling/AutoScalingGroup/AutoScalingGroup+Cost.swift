import InfraModel
import Pricing

extension CostModel {
  /// A group of instances: what one of them costs, for as many as run.
  ///
  /// That is the declared average; or else, where a scaling policy decides, between the least and the most; or else
  /// the desired capacity, or the least.
  static let autoScalingGroup = CostModel(
    "AWS::AutoScaling::AutoScalingGroup",
    usage: .autoScalingGroup, properties: .autoScalingGroup,
    madeFrom: { $0.launchTemplate.map { [($0, .instanceTemplate)] } ?? [] }
  ) { resource, catalog in
    if let template = resource.launchTemplate {
      InstanceGroup(resource, template, catalog).items
    } else if resource.refers(by: "LaunchTemplate") || resource.refers(by: "MixedInstancesPolicy") {
      CostItem.unknown(.notKnownHere("LaunchTemplate", for: "Instances"))
    } else {
      CostItem.missing("LaunchTemplate", for: "Instances")
    }
  }
}
