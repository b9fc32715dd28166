internal import HTTP
internal import InfraModel
internal import World

/// What providers that ask over HTTP need.
struct CredentialsContext: Sendable {
  var world: World
  var transport: any HTTPTransport
  var shared: SharedConfiguration
  /// The profile that was chosen.
  var profile: String
  var observer: (any CallObserver)?

  var region: String {
    world.setVariable("AWS_REGION") ?? world.setVariable("AWS_DEFAULT_REGION") ?? shared.profile(profile)["region"]
      ?? "us-east-1"
  }

  /// A client that signs with some credentials and keeps to the endpoints that are configured.
  func client(_ credentials: any CredentialsProvider) -> AWSClient {
    var configuration = Configuration.standard(profile: profile, world: world, credentials: credentials)
    configuration.region = region
    configuration.observer = observer
    return AWSClient(configuration: configuration, transport: transport)
  }

  /// Calls STS or SSO; failures become ones of credentials.
  func call(
    _ service: Service, _ operation: String, _ input: [String: Value], region: String? = nil,
    with credentials: any CredentialsProvider
  ) async throws(CredentialsError) -> [String: Value] {
    do throws(AWSError) {
      return try await client(credentials).call(service, operation, input, region: region ?? self.region)
    } catch {
      throw CredentialsError(error.description)
    }
  }

  /// What places near the machine may answer: keys are of some kilobytes.
  static let mostBytes = 64 << 10

  /// Sends a plain request to a place of credentials near the machine; answers of status 5xx are asked for again.
  func fetch(
    _ method: String, _ url: String, headers: [(name: String, value: String)] = [], attempts: Int = 3
  ) async throws(CredentialsError) -> HTTPResponse {
    let limits = TimeLimits(connect: .seconds(1), silence: .seconds(2), whole: .seconds(5))
    var request = HTTPRequest(method: method, url: url, headers: headers, isRepeatable: true, limits: limits)
    request.usesProxy = false
    request.mostBytes = Self.mostBytes
    var attempt = 1
    while true {
      let watch = observer.map { PlainWatch($0, request, attempt, world.clock.now) }
      do throws(TransportError) {
        let response = try await transport.send(request)
        watch?.answered(response)
        if response.status < 500 || attempt >= attempts { return response }
      } catch {
        watch?.lost(error)
        if error.code == .tooLarge {
          throw CredentialsError("\(url): \(error.code.description): \(error.message)")
        }
        if attempt >= attempts || error.code == .malformedHeader {
          throw CredentialsError("\(url): \(error.code.description)")
        }
      }
      do {
        try await world.clock.sleep(for: RetryPolicy().pause(after: attempt, random: 0.5, retryAfter: nil))
      } catch {
        throw CredentialsError("\(url): cancelled")
      }
      attempt += 1
    }
  }
}

extension Credentials {
  /// From the member names of STS, of metadata services and of commands.
  init?(_ members: Value?) {
    guard let key = members?["AccessKeyId"]?.string ?? members?["accessKeyId"]?.string,
      let secret = members?["SecretAccessKey"]?.string ?? members?["secretAccessKey"]?.string
    else { return nil }
    let token = members?["SessionToken"] ?? members?["Token"] ?? members?["sessionToken"]
    let expiration = members?["Expiration"] ?? members?["expiration"]
    // SSO tells milliseconds, all others seconds or a text.
    let seconds = expiration.flatMap { Scalars.seconds($0) }.map { $0 > 100_000_000_000 ? $0 / 1000 : $0 }
    self.init(accessKeyID: key, secretAccessKey: secret, sessionToken: token?.string, expiration: seconds)
  }
}
