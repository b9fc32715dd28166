public import AWSClient
internal import InfraModel
internal import Synchronization

/// An AWS that lives in the process: it answers signed HTTP requests as the services do.
///
///     request ──▶ route ──▶ signature ──▶ input by shape ──▶ the service's behaviour ──▶ answer by shape
///
/// It is safe to use from many tasks at once; one call at a time changes the cloud.
public final class Sandbox: Sendable {
  /// What a sandbox is made of.
  public struct Options: Sendable {
    /// The account's number.
    public var account = "000000000000"
    public var partition = "aws"
    /// Identifiers and misfortunes follow from it.
    public var seed: UInt64 = 0
    public var pace = Pace.lifelike
    /// The keys that are known from the start, each with its secret.
    public var keys = ["sandbox": "sandbox"]
    /// Elements of a page, where a call asks for no number of its own.
    public var pageSize: Int?

    public init() {}
  }

  public let options: Options
  let clock: SandboxClock
  let services: [String: ServiceBehaviour]
  let state: Mutex<Cloud>
  let requests = Atomic<UInt64>(0)

  /// - Parameters:
  ///   - clock: The time that the cloud lives by.
  ///   - services: What there is; every service by default.
  public init(
    options: Options = Options(), clock: SandboxClock = .live, services: [ServiceBehaviour] = ServiceBehaviour.all
  ) {
    self.options = options
    self.clock = clock
    var byID: [String: ServiceBehaviour] = [:]
    for service in services { byID[service.service] = byID[service.service]?.adding(service) ?? service }
    self.services = byID
    let kinds = services.flatMap(\.kinds).map { ($0.name, $0) }
    var cloud = Cloud(
      account: options.account, partition: options.partition,
      kinds: Dictionary(kinds, uniquingKeysWith: { _, last in last }), seed: options.seed)
    cloud.advance(to: clock.now())
    state = Mutex(cloud)
  }

  /// Answers a request; every failure is an answer, too.
  public func answer(_ request: HTTPRequest) async -> HTTPResponse {
    let number = requests.wrappingAdd(1, ordering: .relaxed).newValue
    let requestID = RequestIdentifier.text(options.seed, number)
    var response = respond(to: request, requestID: requestID)
    response.headers.append(("x-amzn-RequestId", requestID))
    response.headers.append(("Date", ServerWire.httpTime(clock.now())))
    return response
  }
}

/// The identifiers of requests.
enum RequestIdentifier {
  static func text(_ seed: UInt64, _ number: UInt64) -> String {
    let words = [SplitMix.bits(seed ^ 0xA5A5), SplitMix.bits(number)].map {
      String(repeating: "0", count: 16 - String($0, radix: 16).count) + String($0, radix: 16)
    }
    let digits = Array(words.joined())
    return [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }.joined(separator: "-")
  }
}
