import InfraModel

extension CostModel {
  /// A group of instances: what one of them costs, for as many as run.
  ///
  /// That is the declared average, or else the desired capacity, or else the least.
  static let autoScalingGroup = CostModel(
    "AWS::AutoScaling::AutoScalingGroup", usage: [.instances], properties: .autoScalingGroup
  ) { resource in
    let least = resource.quantity("MinSize") ?? .zero
    let most = resource.quantity("MaxSize") ?? least
    let desired = resource.quantity("DesiredCapacity") ?? least
    let running = resource.usage(.instances)
    if let template = InstanceShape.template(of: resource) {
      InstanceShape(
        template.over(InstanceOverride(resource)), subnet: resource.related(ofType: "AWS::EC2::Subnet").first
      )
      .items { .hours($0, $1) }
      .times(running ?? Span(desired), dependsOn: running == nil ? nil : .instances)
      if running == nil {
        CostItem.assumption("\(desired) of \(least) to \(most) instances run all the month")
      }
      if InstanceOverride(resource).isMixed {
        CostItem.assumption("all instances are on demand and of the first type of the policy")
      }
    } else {
      CostItem.missing("LaunchTemplate", for: "Instances")
    }
  }
}

/// The instance type that a mixed-instances policy puts first.
private struct InstanceOverride {
  var type: String?
  var isMixed: Bool

  init(_ group: PricedResource) {
    isMixed = group.value("MixedInstancesPolicy") != nil
    type = group.list("MixedInstancesPolicy.LaunchTemplate.Overrides").first?["InstanceType"]?.string
  }
}

extension Value {
  fileprivate func over(_ override: InstanceOverride) -> Value {
    guard let type = override.type, var members = object else { return self }
    members["InstanceType"] = .string(type)
    return .object(members)
  }
}
