package import World
/// The endpoints that a person set: for one service or for all, in the environment or in a profile.
///
/// The order is that of the AWS SDKs' reference guide, "Service-specific endpoints": environment before profile, and in
/// each the service's own before the common one.
package struct ConfiguredEndpoints: Sendable {
  private let world: World
  private let profile: SharedConfiguration.Section
  private let services: SharedConfiguration.Section
  private let isIgnored: Bool

  package init(world: World, shared: SharedConfiguration, profile name: String) {
    self.world = world
    profile = shared.profile(name)
    services = profile["services"].flatMap { shared.services[$0] } ?? SharedConfiguration.Section()
    let flag = world.setVariable("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS") ?? profile["ignore_configured_endpoint_urls"]
    isIgnored = flag?.lowercased() == "true"
  }

  /// The endpoint for all services.
  package var common: Setting? {
    isIgnored ? nil : variable("AWS_ENDPOINT_URL") ?? profile.setting("endpoint_url")
  }

  /// The endpoint of a service, where the common one does not apply to it.
  /// - Parameter serviceID: The service's name in its model (`CloudWatch Logs`).
  package func own(_ serviceID: String) -> Setting? {
    guard !isIgnored else { return nil }
    let name = String(serviceID.map { $0 == " " || $0 == "-" ? "_" : $0 })
    if let own = variable("AWS_ENDPOINT_URL_\(name.uppercased())") { return own }
    if world.setVariable("AWS_ENDPOINT_URL") != nil { return nil }
    return services.nested(name.lowercased())["endpoint_url"].map { url in
      Setting(url, services.places[name.lowercased()].map { .file($0) } ?? .standard)
    }
  }

  private func variable(_ name: String) -> Setting? {
    world.setVariable(name).map { Setting($0, .variable(name)) }
  }
}
