import InfraModel

/// What Cloud Map refuses of a service's change.
enum DiscoveryServiceRules {
  /// Source: the API reference of UpdateService: it can't be called "when the service is associated with an HTTP
  /// namespace"; and the developer guide, "Updating an AWS Cloud Map service".
  static let foundByCalls = ChangeRule.update("a service that is found by calls alone") { change in
    let settings = change.changed.intersection(["Description", "DnsConfig", "HealthCheckConfig"])
    guard change.before["Type"] == "HTTP", let property = settings.sorted().first else { return [] }
    return [
      .refused(
        property: property,
        message: "would change \(property), which Cloud Map cannot do where instances are found by API calls alone",
        fix: "declare \(property) as it was, or declare another service")
    ]
  }
}
