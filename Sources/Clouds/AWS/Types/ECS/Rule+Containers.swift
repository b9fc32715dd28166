import InfraModel
import Planner

extension Rule {
  static let containers = [balancedContainers, targetsOfTasks, networkOfTasks, connectedPorts, namedNamespaces]

  /// `InvalidParameterException`: "The container web does not exist in the task definition."
  private static let balancedContainers = Rule(
    .missingContainerPort, "A service's load balancers send to containers and ports that its tasks have."
  ) { declared in
    declared.resources("AWS::ECS::Service").flatMap { service -> [Diagnostic] in
      guard let task = TaskPorts(of: service, declared) else { return [] }
      return service.elements("LoadBalancers").enumerated().compactMap { index, balancer in
        guard let name = declared.literal(balancer["ContainerName"])?.string else { return nil }
        guard let ports = task.ports(of: name) else {
          return service.diagnostic(
            .missingContainerPort, "its tasks have no container '\(name)'",
            property: "LoadBalancers.\(index).ContainerName",
            notes: [task.node.note("is declared here")],
            fix: "name one of \(task.names.sorted().joined(separator: ", "))")
        }
        guard let port = declared.literal(balancer["ContainerPort"])?.integer, !ports.contains(port) else { return nil }
        return service.diagnostic(
          .missingContainerPort, "the container '\(name)' of its tasks does not have port \(port)",
          property: "LoadBalancers.\(index).ContainerPort", notes: [task.node.note("is declared here")],
          fix: "add the port to the container's portMappings, or send to one of "
            + "\(ports.sorted().map(String.init).joined(separator: ", "))")
      }
    }
  }

  /// `InvalidParameterException`: "The provided target group has target type instance, which is incompatible with the
  /// awsvpc network mode specified in the task definition."
  private static let targetsOfTasks = Rule(
    .targetsOfTasks, "A target group takes tasks by their addresses where these have a network of their own."
  ) { declared in
    declared.resources("AWS::ECS::Service").flatMap { service -> [Diagnostic] in
      guard let task = declared.target(service.properties["TaskDefinition"]),
        let mode = declared.literal(task.properties["NetworkMode"])?.string
      else { return [] }
      return service.elements("LoadBalancers").compactMap { balancer in
        guard let targets = declared.target(balancer["TargetGroupArn"]),
          targets.type == "AWS::ElasticLoadBalancingV2::TargetGroup"
        else { return nil }
        let isStandard = targets.properties["TargetType"]?.isNull ?? true
        guard let type = isStandard ? "instance" : declared.literal(targets.properties["TargetType"])?.string
        else { return nil }
        guard (mode == "awsvpc") != (type == "ip") else { return nil }
        let wanted = mode == "awsvpc" ? "ip" : "instance"
        return targets.diagnostic(
          .targetsOfTasks,
          "its TargetType is \(type), but \(service.address) registers tasks of the network mode \(mode)",
          property: "TargetType", notes: [service.note("is declared here"), task.note("is declared here")],
          fix: "declare targetType: .\(wanted)")
      }
    }
  }

  /// `InvalidParameterException`: "Network Configuration must be provided when networkMode 'awsvpc' is specified."
  private static let networkOfTasks = Rule(
    .needsAnother, "A service names the subnets of tasks that have a network of their own."
  ) { declared in
    declared.resources("AWS::ECS::Service").compactMap { service in
      guard let task = declared.target(service.properties["TaskDefinition"]),
        declared.literal(task.properties["NetworkMode"])?.string == "awsvpc",
        Value.object(service.properties)[path: "NetworkConfiguration.AwsvpcConfiguration"]?.isNull ?? true
      else { return nil }
      return service.diagnostic(
        .needsAnother, "its tasks have the network mode awsvpc, and it names no subnets for them",
        property: "NetworkConfiguration", notes: [task.note("is declared here")],
        fix: "declare networkConfiguration: .init(awsvpcConfiguration: .init(subnets: […]))")
    }
  }

  /// `InvalidParameterException`: Service Connect finds a port by its name in the task definition.
  private static let connectedPorts = Rule(
    .missingContainerPort, "What a service offers to others by Service Connect is a named port of its containers."
  ) { declared in
    declared.resources("AWS::ECS::Service").flatMap { service -> [Diagnostic] in
      guard let task = TaskPorts(of: service, declared), let names = task.portNames else { return [] }
      return service.elements("ServiceConnectConfiguration.Services").enumerated().compactMap { index, offer in
        guard let name = declared.literal(offer["PortName"])?.string, !names.contains(name) else { return nil }
        return service.diagnostic(
          .missingContainerPort, "its tasks have no port of the name '\(name)'",
          property: "ServiceConnectConfiguration.Services.\(index).PortName",
          notes: [task.node.note("is declared here")], fix: "give a port of the container's portMappings this name")
      }
    }
  }
}

/// The containers of a service's tasks, and their ports, as far as the declaration tells them all.
private struct TaskPorts {
  let node: ResourceNode
  /// By the containers' names.
  private var byName: [String: Set<Int64>] = [:]
  /// The names of ports; `nil` where one is not known before the apply.
  private(set) var portNames: Set<String>? = []

  /// - Returns: `nil` where the definition is not declared here, or a name or port is known after the apply only.
  init?(of service: ResourceNode, _ declared: Declared) {
    guard let node = declared.target(service.properties["TaskDefinition"]), node.type == "AWS::ECS::TaskDefinition"
    else { return nil }
    self.node = node
    for container in node.elements("ContainerDefinitions") {
      guard let name = declared.literal(container["Name"])?.string else { return nil }
      var ports: Set<Int64> = []
      for mapping in container["PortMappings"]?.list ?? [] {
        guard let port = declared.literal(mapping["ContainerPort"])?.integer else { return nil }
        ports.insert(port)
        if let given = mapping["Name"] {
          if let text = declared.literal(given)?.string { portNames?.insert(text) } else { portNames = nil }
        }
      }
      byName[name] = ports
    }
  }

  var names: [String] { Array(byName.keys) }
  func ports(of container: String) -> Set<Int64>? { byName[container] }
}
