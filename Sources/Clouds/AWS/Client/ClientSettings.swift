public import World
/// What the arguments, the environment and the shared files say about reaching AWS, and which of them said it.
///
/// Arguments come first, then environment variables, then the profile. ``Configuration/standard(profile:region:endpoint:world:credentials:observer:)``
/// is made of these settings, so that what is shown of them is what is used.
public struct ClientSettings: Sendable, Hashable {
  public var profile: Setting
  public var region: Setting?
  /// The endpoint of all services.
  public var endpoint: Setting?
  /// The endpoints of single services; stronger than ``endpoint``.
  public var serviceEndpoints: [Service: Setting] = [:]
  public var retryMode: Setting
  public var maximumAttempts: Setting
  /// A file of certificate authorities that takes the place of the system's.
  public var authorities: Setting?
  public var usesFIPS: Setting?
  public var usesDualStack: Setting?
  /// Proxies and their exceptions by the variables that name them.
  public var proxies: [Setting]

  public init(profile: String? = nil, region: String? = nil, endpoint: String? = nil, world: World) {
    let shared = SharedConfiguration.load(world)
    let sources = SettingSources(world: world, argument: profile, shared: shared)
    let name = sources.profile.value
    self.profile = sources.profile
    self.region =
      region.map { Setting($0, .argument) } ?? sources.find(["AWS_REGION", "AWS_DEFAULT_REGION"], "region")
    let configured = ConfiguredEndpoints(world: world, shared: shared, profile: name)
    self.endpoint = endpoint.map { Setting($0, .argument) } ?? configured.common
    if endpoint == nil {
      for (service, serviceID) in OperationTables.serviceIDs {
        serviceEndpoints[Service(service)] = configured.own(serviceID)
      }
    }
    let usual = RetryPolicy.usual
    retryMode =
      sources.find(["AWS_RETRY_MODE"], "retry_mode").flatMap { RetryPolicy.Mode(rawValue: $0.value) == nil ? nil : $0 }
      ?? Setting(usual.mode.rawValue, .standard)
    maximumAttempts =
      sources.find(["AWS_MAX_ATTEMPTS"], "max_attempts").flatMap { (Int($0.value) ?? 0) > 0 ? $0 : nil }
      ?? Setting(String(usual.maximumAttempts), .standard)
    authorities = sources.find(["AWS_CA_BUNDLE"], "ca_bundle")
    usesFIPS = sources.find(["AWS_USE_FIPS_ENDPOINT"], "use_fips_endpoint")
    usesDualStack = sources.find(["AWS_USE_DUALSTACK_ENDPOINT"], "use_dualstack_endpoint")
    // libcurl reads them; http_proxy in lower case only, since a server's request could set the other.
    let names = ["https_proxy", "HTTPS_PROXY", "http_proxy", "all_proxy", "ALL_PROXY", "no_proxy", "NO_PROXY"]
    proxies = names.compactMap { name in world.setVariable(name).map { Setting($0, .variable(name)) } }
  }

  var retry: RetryPolicy {
    RetryPolicy(
      mode: RetryPolicy.Mode(rawValue: retryMode.value) ?? .standard,
      maximumAttempts: Int(maximumAttempts.value) ?? RetryPolicy.usual.maximumAttempts)
  }

  static func isTrue(_ setting: Setting?) -> Bool { setting?.value.lowercased() == "true" }
}

/// The environment, and behind it a profile.
struct SettingSources {
  let world: World
  let profile: Setting
  private let section: SharedConfiguration.Section

  init(world: World, argument: String?, shared: SharedConfiguration) {
    self.world = world
    let variable = ["AWS_PROFILE", "AWS_DEFAULT_PROFILE"].first { world.setVariable($0) != nil }
    let name = SharedConfigurationPlaces(world).profile
    profile = argument.map { Setting($0, .argument) } ?? Setting(name, variable.map { .variable($0) } ?? .standard)
    section = shared.profile(profile.value)
  }

  func find(_ variables: [String], _ name: String) -> Setting? {
    for variable in variables {
      if let value = world.setVariable(variable) { return Setting(value, .variable(variable)) }
    }
    return section.setting(name)
  }
}

extension SharedConfiguration.Section {
  /// A setting that is not empty, with its line.
  func setting(_ name: String) -> Setting? {
    self[name].map { Setting($0, places[name].map { .file($0) } ?? .standard) }
  }
}
