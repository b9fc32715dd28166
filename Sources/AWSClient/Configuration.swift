/// How a client reaches AWS.
public struct Configuration: Sendable {
  public var credentials: any CredentialsProvider
  /// Takes the place of every service's endpoint (`http://127.0.0.1:5000`).
  public var endpoint: String?
  /// Takes the place of one service's endpoint; stronger than ``endpoint``.
  public var serviceEndpoints: [Service: String]
  /// The region of calls that are given an empty one.
  public var region: String?
  /// Chooses endpoints that keep to FIPS 140.
  public var usesFIPS = false
  /// Chooses endpoints with addresses of IPv6 and IPv4.
  public var usesDualStack = false
  /// A file of certificate authorities that takes the place of the system's (`AWS_CA_BUNDLE`).
  public var authorities: String?
  public var retry: RetryPolicy
  public var limits: TimeLimits
  public var userAgent: String
  public var world: World
  /// Is told of every request and answer, without what is secret in them.
  public var observer: (any CallObserver)?

  public init(
    credentials: any CredentialsProvider, endpoint: String? = nil, serviceEndpoints: [Service: String] = [:],
    region: String? = nil, retry: RetryPolicy = RetryPolicy(), limits: TimeLimits = TimeLimits(),
    userAgent: String = "infra/0.1", world: World = .live
  ) {
    self.credentials = credentials
    self.endpoint = endpoint
    self.serviceEndpoints = serviceEndpoints
    self.region = region
    self.retry = retry
    self.limits = limits
    self.userAgent = userAgent
    self.world = world
  }

  /// The configuration that the environment and the AWS CLI's files describe.
  ///
  /// Explicit arguments come first, then environment variables (`AWS_PROFILE`, `AWS_REGION`, `AWS_DEFAULT_REGION`,
  /// `AWS_ENDPOINT_URL` and its form for one service, `AWS_USE_FIPS_ENDPOINT`, `AWS_USE_DUALSTACK_ENDPOINT`,
  /// `AWS_CA_BUNDLE`, `AWS_MAX_ATTEMPTS`, `AWS_RETRY_MODE`), then the profile.
  /// - Parameter credentials: Those of the usual places, where none are given; they are kept and renewed.
  public static func standard(
    profile: String? = nil, region: String? = nil, endpoint: String? = nil, world: World = .live,
    credentials: (any CredentialsProvider)? = nil
  ) -> Configuration {
    let variable = world.setVariable
    let shared = SharedConfiguration.load(world)
    let name = profile ?? SharedConfigurationPlaces(world).profile
    let settings = shared.profile(name)
    var retry = RetryPolicy()
    if let mode = (variable("AWS_RETRY_MODE") ?? settings["retry_mode"]).flatMap(RetryPolicy.Mode.init) {
      retry.mode = mode
    }
    if let attempts = (variable("AWS_MAX_ATTEMPTS") ?? settings["max_attempts"]).flatMap({ Int($0) }), attempts > 0 {
      retry.maximumAttempts = attempts
    }
    let configured = ConfiguredEndpoints(world: world, shared: shared, profile: name)
    var configuration = Configuration(
      credentials: credentials
        ?? RenewedCredentials(CredentialsChain.standard(profile: profile, world: world), now: world.now),
      endpoint: endpoint ?? configured.common,
      region: region ?? variable("AWS_REGION") ?? variable("AWS_DEFAULT_REGION") ?? settings["region"],
      retry: retry, world: world)
    if endpoint == nil {
      for (service, serviceID) in OperationTables.serviceIDs {
        configuration.serviceEndpoints[Service(service)] = configured.own(serviceID)
      }
    }
    configuration.authorities = variable("AWS_CA_BUNDLE") ?? settings["ca_bundle"]
    let isTrue = { (text: String?) in text?.lowercased() == "true" }
    configuration.usesFIPS = isTrue(variable("AWS_USE_FIPS_ENDPOINT") ?? settings["use_fips_endpoint"])
    configuration.usesDualStack = isTrue(variable("AWS_USE_DUALSTACK_ENDPOINT") ?? settings["use_dualstack_endpoint"])
    return configuration
  }
}
