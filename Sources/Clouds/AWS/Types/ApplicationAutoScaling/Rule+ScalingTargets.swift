import InfraModel
import Planner

extension Rule {
  static let scalingTargets = [namedServices, policiesOfTargets]

  /// Source: API reference, RegisterScalableTarget: `service/my-cluster/my-service`, and `ValidationException` for a service
  /// that does not exist.
  private static let namedServices = Rule(
    .impossibleProperty, "What scales a service of containers names its cluster and the service, and nothing else."
  ) { declared in
    declared.resources("AWS::ApplicationAutoScaling::ScalableTarget").compactMap { node in
      guard declared.literal(node.properties["ServiceNamespace"])?.string == "ecs",
        case .interpolation(let pieces)? = node.properties["ResourceId"],
        !hasWholeNames(pieces)
      else { return nil }
      return node.diagnostic(
        .impossibleProperty, "ResourceId adds to the name of a cluster or a service, and no other is declared",
        property: "ResourceId", fix: "write service/, the cluster's name, / and the service's name")
    }
  }

  /// Source: API reference, PutScalingPolicy: `ObjectNotFoundException` where no target has the policy's namespace,
  /// resource and dimension.
  private static let policiesOfTargets = Rule(
    .impossibleProperty, "A scaling policy names the namespace and the dimension of its target."
  ) { declared in
    declared.resources("AWS::ApplicationAutoScaling::ScalingPolicy").flatMap { node -> [Diagnostic] in
      guard let target = declared.target(node.properties["ResourceId"]),
        target.type == "AWS::ApplicationAutoScaling::ScalableTarget"
      else { return [] }
      return ["ServiceNamespace", "ScalableDimension"].compactMap { name in
        guard let own = declared.literal(node.properties[name])?.string,
          let wanted = declared.literal(target.properties[name])?.string, own != wanted
        else { return nil }
        return node.diagnostic(
          .impossibleProperty, "\(name) is \(own), and that of its target is \(wanted)", property: name,
          notes: [target.note("is declared here")], fix: "write \(wanted)")
      }
    }
  }

  /// Whether each part of a path that refers to something is what it refers to, and no more.
  private static func hasWholeNames(_ pieces: [Value]) -> Bool {
    pieces.indices.allSatisfy { index in
      guard pieces[index].string == nil else { return true }
      let before = index > 0 ? pieces[index - 1].string.map { $0.hasSuffix("/") } ?? false : true
      let after = index + 1 < pieces.count ? pieces[index + 1].string.map { $0.hasPrefix("/") } ?? false : true
      return before && after
    }
  }
}
