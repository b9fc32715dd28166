import InfraModel
import Planner

extension Rule {
  /// Where Service Connect is told its namespace.
  private static let places: [(type: ResourceType, property: String)] = [
    ("AWS::ECS::Cluster", "ServiceConnectDefaults.Namespace"),
    ("AWS::ECS::Service", "ServiceConnectConfiguration.Namespace"),
  ]

  /// ECS makes an HTTP namespace for a name that none has: "Note that the namespace will remain in AWS Cloud Map and must
  /// be deleted separately." There may be one of the name already, so this is a warning.
  ///
  /// Source: API reference, ClusterServiceConnectDefaultsRequest and ServiceConnectConfiguration.
  static let namedNamespaces = Rule(
    .namespaceByName, "The namespace of Service Connect is one that is declared."
  ) { declared in
    places.flatMap { place in
      declared.resources(place.type).compactMap { node -> Diagnostic? in
        let value = Value.object(node.properties)[path: place.property]
        guard case .string(let name)? = value, !name.isEmpty, !name.hasPrefix("arn:") else { return nil }
        return node.diagnostic(
          .namespaceByName,
          "ECS makes a namespace \(name.abridged()) if none has the name, and it stays when this is deleted",
          severity: .warning, property: place.property,
          fix: "declare a ServiceDiscovery.HttpNamespace (infra types add AWS::ServiceDiscovery::HttpNamespace) and "
            + "refer to its arn")
      }
    }
  }
}
