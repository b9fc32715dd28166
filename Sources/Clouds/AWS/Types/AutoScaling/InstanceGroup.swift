import InfraModel
import Pricing

/// How many instances of which types a group runs.
///
/// Capacity is counted in units: instances, or what `WeightedCapacity` says that one counts, or virtual processors or
/// MiB of memory (`DesiredCapacityType`; docs.aws.amazon.com/autoscaling, "Use instance weights" and "Create a mixed
/// instances group").
struct InstanceGroup {
  private let group: PricedResource
  private let template: PricedResource
  private let catalog: Catalog
  private let candidates: [Candidate]

  /// A type that the group may run.
  private struct Candidate {
    var type: String
    var members: [String: Value]
    /// How many units one instance counts; `nil` where that is not known.
    var weight: Quantity?
  }

  init(_ group: PricedResource, _ template: PricedResource, _ catalog: Catalog) {
    self.group = group
    self.template = template
    self.catalog = catalog
    let own = template.value("LaunchTemplateData")?["InstanceType"]?.string
    let overrides = group.list("MixedInstancesPolicy.LaunchTemplate.Overrides")
    candidates = (overrides.isEmpty ? [.object([:])] : overrides).compactMap { override in
      guard let type = override["InstanceType"]?.string ?? own else { return nil }
      var members: [String: Value] = ["InstanceType": .string(type)]
      if let image = override["ImageId"], !image.isNull { members["ImageId"] = image }
      let weight = Self.weight(of: type, override["WeightedCapacity"], in: group, catalog)
      return Candidate(type: type, members: members, weight: weight)
    }
  }

  private static func weight(
    of type: String, _ declared: Value?, in group: PricedResource, _ catalog: Catalog
  ) -> Quantity? {
    let machine = PriceQuery(
      "AmazonEC2", "BoxUsage:\(type)", ["instanceType": type, "os": "Linux", "tenancy": "Shared"])
    switch group.string("DesiredCapacityType") ?? "units" {
    case "vcpu":
      return catalog.price(machine, in: group.region)?["vcpu"].flatMap { Quantity(decimal: $0) }
    case "memory-mib":
      return catalog.price(machine, in: group.region)?["memoryGiB"].flatMap { Quantity(decimal: $0) }.map {
        $0 * 1024
      }
    default:
      guard let declared, !declared.isNull else { return .one }
      return Quantity(value: declared).flatMap { $0 > .zero ? $0 : nil }
    }
  }

  /// What the group's instances cost, on demand and spot apart.
  @CostBuilder var items: [CostItem] {
    if let reason = openTypes {
      CostItem.leftOut("Instances", because: reason)
    } else if candidates.isEmpty {
      CostItem.missing("InstanceType", for: "Instances")
    } else {
      assumptions
      if let counts = counts(onDemand: true) {
        if counts.high > .zero { onDemand(counts) }
      } else {
        unweighted
      }
      if hasSpot { spot }
    }
  }

  /// Why the types are not known; `nil` where they are.
  private var openTypes: String? {
    let overrides = group.list("MixedInstancesPolicy.LaunchTemplate.Overrides")
    if overrides.contains(where: { $0["InstanceRequirements"].map { !$0.isNull } ?? false })
      || template.value("LaunchTemplateData")?["InstanceRequirements"].map({ !$0.isNull }) ?? false
    {
      return "their types are chosen by requirements, when they start"
    }
    if overrides.contains(where: { $0["LaunchTemplateSpecification"].map { !$0.isNull } ?? false }) {
      return "some types have a launch template of their own"
    }
    return nil
  }

  private var unweighted: CostItem {
    .leftOut("Instances", because: "it is not known how many units of capacity one counts")
  }

  // MARK: How many

  private var running: Span<Quantity>? { group.usage(.instances) }
  private var isScaled: Bool { !group.related(ofType: "AWS::AutoScaling::ScalingPolicy").isEmpty }
  private var least: Quantity { group.quantity("MinSize") ?? .zero }
  private var most: Quantity { group.quantity("MaxSize") ?? least }
  private var capacity: Span<Quantity> {
    isScaled ? Span(least, most) : Span(group.quantity("DesiredCapacity") ?? least)
  }

  @CostBuilder private var assumptions: [CostItem] {
    if running == nil {
      let units = candidates.contains { $0.weight != .one } ? "units of capacity" : "instances"
      if isScaled {
        CostItem.assumption("scaling policies keep between \(least) and \(most) \(units)")
      } else {
        CostItem.assumption("\(capacity.low) of \(least) to \(most) \(units) run all the month")
      }
    }
  }

  // MARK: On demand and spot

  private var base: Quantity { group.quantity(Self.distribution + "OnDemandBaseCapacity") ?? .zero }
  private var share: Quantity {
    (group.quantity(Self.distribution + "OnDemandPercentageAboveBaseCapacity") ?? 100) / 100
  }
  private static let distribution = "MixedInstancesPolicy.InstancesDistribution."

  private var hasSpot: Bool { (counts(onDemand: false)?.high ?? .zero) > .zero }

  /// How many of the first or only type run; `nil` where its weight is not known.
  private func counts(onDemand: Bool, of candidate: Candidate? = nil) -> Span<Quantity>? {
    guard let weight = (candidate ?? candidates[0]).weight else { return nil }
    if let running {
      return running.map { all in
        let first = min(all, base / weight)
        let demanded = first + (all - first) * share
        return onDemand ? demanded : all - demanded
      }
    }
    return capacity.map { units in
      // A part of a unit counts as on demand.
      let demanded = min(units, base) + ((units - min(units, base)) * share).roundedUp(atLeast: .zero)
      return ((onDemand ? demanded : units - demanded) / weight).roundedUp(atLeast: .zero)
    }
  }

  private func shape(_ candidate: Candidate, isSpot: Bool) -> InstanceShape {
    let shape = InstanceShape(group: group, template: template).setting(candidate.members)
    return isSpot ? shape.setting(["InstanceMarketOptions": ["MarketType": "spot"]]) : shape
  }

  private func items(_ candidate: Candidate, _ count: Span<Quantity>, isSpot: Bool) -> [CostItem] {
    shape(candidate, isSpot: isSpot).items { .hours(isSpot ? "\($0), spot" : $0, $1) }
      .times(count, dependsOn: running == nil ? nil : .instances)
  }

  /// Of several types the one of the highest priority, or the cheapest, as the policy says; by priority where it says
  /// nothing (`InstancesDistribution`, "OnDemandAllocationStrategy").
  @CostBuilder private func onDemand(_ first: Span<Quantity>) -> [CostItem] {
    let isCheapest = group.string(Self.distribution + "OnDemandAllocationStrategy") == "lowest-price"
    if candidates.count == 1 {
      items(candidates[0], first, isSpot: false)
    } else if !isCheapest {
      CostItem.assumption(
        "there is capacity on demand for \(candidates[0].type), the type of the highest priority")
      items(candidates[0], first, isSpot: false)
    } else if let (candidate, count) = cheapest {
      CostItem.assumption("there is capacity on demand for \(candidate.type), the type of the lowest price")
      items(candidate, count, isSpot: false)
    } else {
      CostItem.leftOut(
        "Instances", because: "the cheapest type runs, and the catalog does not have prices for all of them")
    }
  }

  private var cheapest: (Candidate, Span<Quantity>)? {
    var best: (candidate: Candidate, count: Span<Quantity>, price: Money)?
    for candidate in candidates {
      guard let weight = candidate.weight, let count = counts(onDemand: true, of: candidate),
        let price = catalog.price(shape(candidate, isSpot: false).machine(candidate.type), in: group.region)
      else { return nil }
      let unit = price.usd * (1 / weight)
      if best.map({ unit < $0.price }) ?? true { best = (candidate, count, unit) }
    }
    return best.map { ($0.candidate, $0.count) }
  }

  @CostBuilder private var spot: [CostItem] {
    if candidates.count == 1, let count = counts(onDemand: false) {
      items(candidates[0], count, isSpot: true)
    } else {
      CostItem.leftOut("Spot instances", because: "which of the types run is decided by the spot market")
    }
  }
}
