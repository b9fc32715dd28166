import InfraModel
import Pricing

/// Whether an instance is given a public address when it starts: by its network interface, or else by its subnet
/// (docs.aws.amazon.com/vpc, "Modify the IP addressing attributes of your subnet").
struct LaunchAddresses {
  /// How many an instance has; `nil` where neither an interface nor a known subnet says it.
  private let count: Span<Quantity>?

  init(interfaces: Value?, owner: PricedResource) {
    let flags = (interfaces?.list ?? []).compactMap { $0["AssociatePublicIpAddress"]?.flag }
    if !flags.isEmpty {
      count = Span(flags.contains(true) ? 1 : 0)
      return
    }
    let subnets = owner.related(ofType: "AWS::EC2::Subnet").map { $0.flag("MapPublicIpOnLaunch") ?? false }
    // Of several subnets with different settings it is not known which one takes how many.
    count = subnets.isEmpty ? nil : Span(subnets.contains(false) ? 0 : 1, subnets.contains(true) ? 1 : 0)
  }

  @CostBuilder var items: [CostItem] {
    if let count {
      if count.high > .zero { PublicAddresses.charge(range: count) }
    } else {
      CostItem.guess(
        "no public IPv4 address is given by the subnet", atStake: [PublicAddresses.charge()],
        fix: "declare the subnet in the same environment, or AssociatePublicIpAddress in NetworkInterfaces")
    }
  }
}

extension PricedResource {
  /// The launch template that an instance or a group is made from, where it is known.
  var launchTemplate: PricedResource? {
    guard refers(by: "LaunchTemplate") || refers(by: "MixedInstancesPolicy") else { return nil }
    return related("LaunchTemplate", "AWS::EC2::LaunchTemplate")
  }

  /// The tenancy that the network gives instances that name none; `nil` where the network is not known.
  var networkTenancy: String? {
    related(ofType: "AWS::EC2::Subnet").lazy
      .compactMap { $0.related("VpcId", "AWS::EC2::VPC")?.string("InstanceTenancy") }.first
  }
}
