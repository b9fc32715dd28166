import InfraModel
import Pricing

/// Where a service's tasks run, and how many of them.
///
/// Of a strategy each provider first gets the tasks of its base; what remains is shared by the weights
/// (docs.aws.amazon.com/AmazonECS, "CapacityProviderStrategyItem").
struct LaunchPlaces {
  private(set) var counts: [(name: String, count: Span<Quantity>)] = []
  private(set) var problems: [UnknownCost] = []

  /// A provider of a strategy.
  private struct Provider {
    var name: String
    var base: Quantity
    var weight: Quantity
  }

  init(_ service: PricedResource, tasks: Span<Quantity>) {
    if let type = service.value("LaunchType") {
      // The table of properties names what is none of these.
      if let name = type.string, ["EC2", "FARGATE", "EXTERNAL"].contains(name) { counts = [(name, tasks)] }
      return
    }
    var strategy = service.list("CapacityProviderStrategy")
    if strategy.isEmpty, service.value("CapacityProviderStrategy")?.isUnresolved != true {
      guard let cluster = service.related("Cluster", "AWS::ECS::Cluster") else {
        problems = [.notKnownHere("Cluster", for: "Tasks")]
        return
      }
      let name = "DefaultCapacityProviderStrategy"
      strategy = cluster.list(name)
      if cluster.value(name)?.isUnresolved == true { problems = [.propertyMissing(name, for: "Tasks")] }
      // Without any strategy the API starts tasks on the cluster's instances.
      if strategy.isEmpty, problems.isEmpty { counts = [("EC2", tasks)] }
    }
    let providers = strategy.compactMap { provider($0) }
    share(tasks, among: providers)
  }

  var isFargate: Bool { counts.contains { $0.name.hasPrefix("FARGATE") } }

  private mutating func provider(_ item: Value) -> Provider? {
    guard let name = item["CapacityProvider"]?.string else {
      problems.append(.propertyMissing("CapacityProvider", for: "Tasks"))
      return nil
    }
    // Names of one's own providers must not begin with it, in any letters.
    if name.lowercased().hasPrefix("fargate"), !["FARGATE", "FARGATE_SPOT"].contains(name) {
      problems.append(
        .badProperty("CapacityProvider", "'\(name)'", for: "Tasks", among: ["FARGATE", "FARGATE_SPOT"]))
      return nil
    }
    return Provider(
      name: name, base: item["Base"].flatMap(Quantity.init(value:)) ?? .zero,
      weight: item["Weight"].flatMap(Quantity.init(value:)) ?? .zero)
  }

  private mutating func share(_ tasks: Span<Quantity>, among providers: [Provider]) {
    let base = providers.map(\.base).reduce(.zero, +)
    let weights = providers.map(\.weight).reduce(.zero, +)
    if weights == .zero, providers.count > 1, tasks.high > base {
      problems.append(.badProperty("Weight", "0 for all providers", for: "Tasks"))
      return
    }
    for provider in providers {
      let share = weights > .zero ? provider.weight / weights : .one
      let count = tasks.map { min($0, provider.base) + $0.above(base) * share }
      if count.high > .zero { counts.append((provider.name, count)) }
    }
  }
}
