import InfraModel
import Pricing

extension CostModel {
  /// A service: on Fargate the processors, memory and storage of its tasks, for as many as run. On one's own
  /// instances its tasks cost nothing by themselves. Volumes that tasks bring are paid for wherever they run.
  ///
  /// As many run as is declared; or else, where the service is scaled, between the least and the most; or else the
  /// desired count.
  static let service = CostModel(
    "AWS::ECS::Service", usage: .service, properties: .service,
    // Where tasks run on instances, what they take is the instances'.
    madeFrom: { service in
      guard LaunchPlaces(service, tasks: TaskCount(service).running).isFargate, let definition = service.taskDefinition
      else { return [] }
      return [(definition, .fargateTask)]
    }
  ) { resource in
    let tasks = TaskCount(resource)
    let places = LaunchPlaces(resource, tasks: tasks.running)
    for problem in places.problems { CostItem.unknown(problem) }
    for place in places.counts {
      switch place.name {
      case "FARGATE", "FARGATE_SPOT":
        FargateTask.items(of: resource, isSpot: place.name == "FARGATE_SPOT").times(place.count, dependsOn: tasks.key)
      case "EXTERNAL":
        CostItem.leftOut(
          "Tasks on EXTERNAL", because: "instances that are registered with ECS are charged by the hour")
      case "EC2": tasks.onInstances(of: place.name)
      default:
        // A provider of ECS's own instances has a fee for managing them, and those of a group are the group's.
        if resource.hasGroupProvider {
          tasks.onInstances(of: place.name)
        } else {
          CostItem.leftOut(
            "Tasks on \(place.name)",
            because: "infra does not know whether its instances are a group's, or ones that ECS manages for a fee")
        }
      }
    }
    FargateTask.volumes(of: resource).times(tasks.running, dependsOn: tasks.key)
    if resource.string("SchedulingStrategy") == "DAEMON", tasks.key == nil {
      CostItem.leftOut(
        "Tasks", because: "one runs on each instance of the cluster, and how many there are is not known")
    } else if places.isFargate || !resource.list("VolumeConfigurations").isEmpty {
      tasks.assumption
    }
  }
}

/// How many tasks of a service run.
private struct TaskCount {
  let running: Span<Quantity>
  /// The usage that says it; `nil` where the declaration does.
  let key: UsageKey?
  private let isScaled: Bool

  init(_ service: PricedResource) {
    let target = service.related(ofType: "AWS::ApplicationAutoScaling::ScalableTarget").first
    if let declared = service.usage(.tasks) {
      (running, key, isScaled) = (declared, .tasks, false)
    } else if let least = target?.quantity("MinCapacity"), let most = target?.quantity("MaxCapacity") {
      (running, key, isScaled) = (Span(least, most), nil, true)
    } else {
      (running, key, isScaled) = (Span(service.quantity("DesiredCount") ?? .one), nil, false)
    }
  }

  func onInstances(of provider: String) -> CostItem {
    .free("Tasks on \(provider)", because: "the instances that they run on are paid for, not the tasks")
  }

  @CostBuilder var assumption: [CostItem] {
    if isScaled {
      CostItem.assumption("scaling keeps between \(running.low) and \(running.high) tasks")
    } else if key == nil {
      CostItem.assumption("\(running.low) tasks run all the month")
    }
  }
}

extension PricedResource {
  /// The definition of a service's tasks.
  var taskDefinition: PricedResource? { related("TaskDefinition", "AWS::ECS::TaskDefinition") }

  /// Whether a capacity provider is known that starts tasks on a group's instances.
  fileprivate var hasGroupProvider: Bool {
    related(ofType: "AWS::ECS::CapacityProvider").contains { $0.value("AutoScalingGroupProvider") != nil }
  }
}
