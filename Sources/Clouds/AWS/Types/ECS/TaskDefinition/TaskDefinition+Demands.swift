import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html: `ClientException`.
  static let ecsTaskDefinition: [Demand] = [
    .text("Family", .letters("A-Za-z0-9_-", 1...255, "a name of letters, digits, hyphens and underscores")),
    .needs("ContainerDefinitions"), .filled("ContainerDefinitions"), distinctNames, oneEssential, knownVolumes,
    .each("ContainerDefinitions.*", .text("Image", .filled("an image"))),
    .holds("NetworkMode", if: forFargate) { subject in
      subject.text("NetworkMode") == "awsvpc" || !isTold("NetworkMode", subject)
        ? nil : ("NetworkMode must be awsvpc on Fargate", "declare networkMode: .awsvpc")
    },
    .needs("Cpu", "Memory", if: forFargate), fargateSize, rightsToStart,
    .number("EphemeralStorage.SizeInGiB", from: 21, to: 200),
    .each("ContainerDefinitions.*", memory),
  ]

  private static let forFargate = Condition(words: "where RequiresCompatibilities has FARGATE") { subject in
    subject.values("RequiresCompatibilities.*").contains { subject.declared.literal($0.value) == "FARGATE" }
  }

  /// Whether a property's value is known before the apply; one that is left out is.
  private static func isTold(_ name: String, _ subject: Subject) -> Bool {
    !subject.isGiven(name) || subject.literal(name) != nil
  }

  private static let fargateSize = Demand.holds("Memory", if: forFargate) { subject in
    guard let cpu = subject.literal("Cpu").flatMap(TaskSize.units),
      let memory = subject.literal("Memory").flatMap(TaskSize.mebibytes)
    else { return nil }
    guard let sizes = TaskSize.fargate[cpu] else {
      let all = TaskSize.fargate.keys.sorted().map(String.init).joined(separator: ", ")
      return ("Fargate has no tasks of \(cpu) units of processor", "declare Cpu of one of \(all)")
    }
    guard !sizes.contains(memory), let least = sizes.first, let most = sizes.last else { return nil }
    let near = sizes.min { abs($0 - memory) < abs($1 - memory) } ?? least
    return (
      "Fargate gives a task of \(cpu) units of processor \(least) to \(most) MiB of memory, and not \(memory)",
      "declare Memory of \(near)"
    )
  }

  /// What a task needs before its containers run is got by the execution role.
  private static let rightsToStart = Demand { subject in
    guard forFargate.holds(subject), !subject.isGiven("ExecutionRoleArn") else { return [] }
    for (name, container) in subject.values("ContainerDefinitions.*") {
      let reason: String
      if container["Secrets"]?.list?.isEmpty == false {
        reason = "\(name) reads secrets"
      } else if subject.declared.literal(container["LogConfiguration"]?["LogDriver"]) == "awslogs" {
        reason = "\(name) writes to CloudWatch Logs"
      } else if subject.declared.literal(container["Image"])?.string?.contains(".dkr.ecr.") == true {
        reason = "\(name) is an image of ECR"
      } else {
        continue
      }
      return [
        subject.problem(
          .missingProperty, "ExecutionRoleArn is required on Fargate where \(reason)", at: "ExecutionRoleArn",
          fix: "declare executionRoleArn: a role with the policy AmazonECSTaskExecutionRolePolicy")
      ]
    }
    return []
  }

  private static let memory = Demand { subject in
    guard !subject.isGiven("Memory"), !subject.isGiven("MemoryReservation"),
      subject.node.properties["Memory"]?.isNull ?? true
    else { return [] }
    return [
      subject.problem(
        .needsOneOf, "\(subject.path) needs Memory or MemoryReservation where the task has no Memory", at: "Memory",
        fix: "declare memory of the container or of the task")
    ]
  }

  private static let distinctNames = Demand { subject in
    var seen: Set<String> = []
    return subject.values("ContainerDefinitions.*.Name").compactMap { name, value in
      guard let text = subject.declared.literal(value)?.string, !seen.insert(text).inserted else { return nil }
      return subject.problem(
        .impossibleProperty, "\(name) is '\(text)', as that of another container", at: name, fix: "give it another name"
      )
    }
  }

  private static let oneEssential = Demand.holds("ContainerDefinitions") { subject in
    let containers = subject.values("ContainerDefinitions.*")
    guard !containers.isEmpty, containers.allSatisfy({ subject.declared.literal($0.value["Essential"]) == false })
    else { return nil }
    return ("ContainerDefinitions has no essential container", "leave out essential: false of one")
  }

  private static let knownVolumes = Demand { subject in
    let volumes = subject.values("Volumes.*.Name").map { subject.declared.literal($0.value)?.string }
    if volumes.contains(nil) { return [] }
    return subject.values("ContainerDefinitions.*.MountPoints.*.SourceVolume").compactMap { name, value in
      guard let text = subject.declared.literal(value)?.string, !volumes.contains(text) else { return nil }
      return subject.problem(
        .impossibleProperty, "\(name) is '\(text)', and Volumes has none of that name", at: name,
        fix: "declare the volume, or name one that is")
    }
  }
}
