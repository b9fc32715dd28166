import InfraModel

extension CostModel {
  /// A service: on Fargate the processors, memory and storage of its tasks, for as many as run. On one's own
  /// instances it costs nothing by itself.
  static let service = CostModel(
    "AWS::ECS::Service", usage: [.tasks], properties: .service
  ) { resource in
    let launch = LaunchPlace(resource)
    let running = resource.usage(.tasks)
    let desired = resource.quantity("DesiredCount") ?? .one
    for place in launch.places {
      switch place.name {
      case "FARGATE", "FARGATE_SPOT":
        FargateTask.items(of: resource, isSpot: place.name == "FARGATE_SPOT")
          .times((running ?? Span(desired)) * place.share, dependsOn: running == nil ? nil : .tasks)
      default:
        CostItem.free(
          "Tasks on \(place.name)", because: "the instances that they run on are paid for, not the tasks")
      }
    }
    if running == nil, launch.isFargate { CostItem.assumption("\(desired) tasks run all the month") }
  }
}

/// Where a service's tasks run, and which share of them.
private struct LaunchPlace {
  var places: [(name: String, share: Quantity)]

  init(_ service: PricedResource) {
    var strategy = service.list("CapacityProviderStrategy")
    if strategy.isEmpty, service.value("LaunchType") == nil {
      strategy = service.related("Cluster", "AWS::ECS::Cluster")?.list("DefaultCapacityProviderStrategy") ?? []
    }
    guard service.value("LaunchType") == nil, !strategy.isEmpty else {
      places = [(service.string("LaunchType") ?? "EC2", .one)]
      return
    }
    let weights = strategy.map { $0["Weight"].flatMap(Quantity.init(value:)) ?? .zero }
    let sum = weights.reduce(.zero, +)
    places = zip(strategy, weights).compactMap { entry, weight in
      let share = sum > .zero ? weight / sum : (strategy.count == 1 ? .one : .zero)
      return share > .zero ? (entry["CapacityProvider"]?.string ?? "EC2", share) : nil
    }
  }

  var isFargate: Bool { places.contains { $0.name.hasPrefix("FARGATE") } }
}
