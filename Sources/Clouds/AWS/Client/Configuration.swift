public import HTTP
public import World
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
  /// - Parameters:
  ///   - credentials: Those of the usual places, where none are given; they are kept and renewed.
  ///   - observer: Is told of every request, those for credentials included.
  public static func standard(
    profile: String? = nil, region: String? = nil, endpoint: String? = nil, world: World = .live,
    credentials: (any CredentialsProvider)? = nil, observer: (any CallObserver)? = nil
  ) -> Configuration {
    let settings = ClientSettings(profile: profile, region: region, endpoint: endpoint, world: world)
    let usual = { CredentialsChain.standard(profile: profile, world: world, observer: observer) }
    var configuration = Configuration(
      credentials: credentials ?? RenewedCredentials(usual(), now: world.clock.now), endpoint: settings.endpoint?.value,
      serviceEndpoints: settings.serviceEndpoints.mapValues(\.value), region: settings.region?.value,
      retry: settings.retry, world: world)
    configuration.authorities = settings.authorities?.value
    configuration.usesFIPS = ClientSettings.isTrue(settings.usesFIPS)
    configuration.usesDualStack = ClientSettings.isTrue(settings.usesDualStack)
    configuration.observer = observer
    return configuration
  }
}
