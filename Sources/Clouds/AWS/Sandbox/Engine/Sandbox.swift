internal import AWSClient
public import HTTP
internal import InfraModel
internal import Synchronization

/// An AWS that lives in the process: it answers signed HTTP requests as the services do.
///
///     request ──▶ route ──▶ signature ──▶ input by shape ──▶ the service's behavior ──▶ answer by shape
///
/// It is safe to use from many tasks at once; one call at a time changes the cloud.
public final class Sandbox: Sendable {
  /// What a sandbox is made of.
  public struct Options: Sendable {
    /// The account's number.
    public var account = "000000000000"
    public var partition = "aws"
    /// Identifiers and injected faults follow from it.
    public var seed: UInt64 = 0
    public var pace = Pace.lifelike
    /// The keys that are known from the start, each with its secret.
    public var keys = ["sandbox": "sandbox"]
    public var faultInjection = FaultInjection()
    /// Whether calls that change something are written down, for CloudTrail to tell.
    public var keepsTrail = false

    public init() {}
  }

  public let options: Options
  let clock: SandboxClock
  let services: [String: ServiceBehavior]
  let state: Mutex<Storage>
  let requests = Atomic<UInt64>(0)
  let faultPlan: Mutex<FaultPlan>

  /// What calls change, one at a time.
  struct Storage {
    var cloud: Cloud
    var file: SandboxFile?
  }

  /// A sandbox that is forgotten with the process.
  /// - Parameters:
  ///   - clock: The time that the cloud lives by.
  ///   - services: What there is; every service by default.
  public convenience init(
    options: Options = Options(), clock: SandboxClock = .live, services: [ServiceBehavior] = ServiceBehavior.all
  ) {
    self.init(options, clock, services, file: nil)
  }

  /// A sandbox that a file remembers. Several processes may share it.
  /// - Parameter path: The file; it and its folder are made where they are missing.
  /// - Throws: ``SandboxFileError`` where it cannot be read or written.
  public convenience init(
    at path: String, options: Options = Options(), clock: SandboxClock,
    services: [ServiceBehavior] = ServiceBehavior.all
  ) throws(SandboxFileError) {
    do throws(SandboxFile.Problem) {
      self.init(options, clock, services, file: try SandboxFile(path, seed: options.seed))
      try state.withLock { storage throws(SandboxFile.Problem) in
        try storage.begin(clock)
        defer { storage.file?.end() }
        try storage.file?.fold(storage.cloud)
      }
    } catch {
      throw SandboxFileError(path: error.path, reason: error.reason)
    }
  }

  private init(_ options: Options, _ clock: SandboxClock, _ services: [ServiceBehavior], file: sending SandboxFile?) {
    self.options = options
    self.clock = clock
    var byID: [String: ServiceBehavior] = [:]
    for service in services { byID[service.service] = byID[service.service]?.adding(service) ?? service }
    self.services = byID
    let kinds = services.flatMap(\.kinds).map { ($0.name, $0) }
    var cloud = Cloud(
      account: options.account, partition: options.partition,
      kinds: Dictionary(kinds, uniquingKeysWith: { _, last in last }), seed: options.seed)
    if options.faultInjection.keepsQuotas { cloud.quotas = options.faultInjection.quotas }
    faultPlan = Mutex(FaultPlan(options.faultInjection, seed: options.seed))
    state = Mutex(Storage(cloud: cloud, file: file))
  }

  /// Answers a request; every failure of a service is an answer, too.
  /// - Parameter observe: Is told what the request was and how it was answered.
  /// - Throws: Where the options ask for connections that break, before the request took effect or after.
  public func send(
    _ request: HTTPRequest, observe: @Sendable (ServedRequest) -> Void = { _ in }
  ) async throws(TransportError) -> HTTPResponse {
    let number = requests.wrappingAdd(1, ordering: .relaxed).newValue
    var served = ServedRequest(request, id: RequestIdentifier.text(options.seed, number), at: clock.now())
    defer { observe(served) }
    let response: HTTPResponse
    do throws(Broken) { response = try respond(to: request, &served) } catch {
      throw Self.broken
    }
    served.status = response.status
    return stamped(response, served.id)
  }

  static let broken = TransportError(.reset, message: "the sandbox broke the connection", mayHaveBeenSent: true)

  /// An answer with what every answer has.
  func stamped(_ response: HTTPResponse, _ requestID: String) -> HTTPResponse {
    var response = response
    response.headers.append(("x-amzn-RequestId", requestID))
    response.headers.append(("Date", ServerWire.httpTime(clock.now())))
    return response
  }

  /// The connection breaks instead of an answer.
  struct Broken: Error {}
}

extension Sandbox {
  /// How many records of a kind there are in a region.
  public struct Count: Hashable, Sendable {
    public var kind: String
    /// Empty for global kinds.
    public var region: String
    public var count: Int
    /// How many of them end by themselves, at a time that is known.
    public var ending: Int
  }

  /// What there is, sorted by kind and region.
  public var summary: [Count] {
    let records = state.withLock { $0.cloud.all.filter { !Cloud.notes.contains($0.key.kind) } }
    let groups = Dictionary(grouping: records) { [$0.key.kind, $0.key.region] }
    return groups.map { key, records in
      Count(
        kind: key[0], region: key[1], count: records.count,
        ending: records.count { $0.transitions.contains(where: \.isEnd) })
    }.sorted {
      ($0.kind, $0.region) < ($1.kind, $1.region)
    }
  }

  /// Forgets everything, for all processes that share the sandbox. Its time goes on.
  public func empty() throws(SandboxFileError) {
    do throws(SandboxFile.Problem) {
      try state.withLock { storage throws(SandboxFile.Problem) in
        try storage.begin(clock)
        defer { storage.file?.end() }
        storage.cloud.clear()
        try storage.file?.fold(storage.cloud, always: true)
      }
    } catch {
      throw SandboxFileError(path: error.path, reason: error.reason)
    }
  }

  /// Deletes the files of a sandbox that cannot be read; what is not there is not missed.
  public static func erase(_ path: String) { SandboxFile.erase(path) }
}

extension Sandbox.Storage {
  /// Begins a call: what other processes did is known, what is due has happened and is written down.
  mutating func begin(_ clock: SandboxClock) throws(SandboxFile.Problem) {
    if let file {
      try file.begin(&cloud)
      clock.virtual?.catchUp(file.facts.skipped)
    }
    cloud.advance(to: clock.now())
    try write(cloud.settle(), clock)
  }

  /// Writes down what a call changed.
  mutating func write(_ changes: [Cloud.Change], _ clock: SandboxClock) throws(SandboxFile.Problem) {
    try file?.write(changes, cloud, skipped: clock.virtual?.skipped ?? 0)
  }
}

/// Why a sandbox's file cannot be used.
public struct SandboxFileError: Error, Hashable, Sendable {
  public var path: String
  public var reason: String
}

/// The identifiers of requests.
enum RequestIdentifier {
  static func text(_ seed: UInt64, _ number: UInt64) -> String {
    let words = [SplitMix.bits(seed ^ 0xA5A5), SplitMix.bits(number)]
    return String(unsafeUninitializedCapacity: 36) { text in
      var place = 0
      for digit in 0..<32 {
        if [8, 12, 16, 20].contains(digit) {
          text[place] = UInt8(ascii: "-")
          place += 1
        }
        let value = UInt8(truncatingIfNeeded: words[digit / 16] >> UInt64(60 - digit % 16 * 4)) & 0xF
        text[place] = value < 10 ? value + UInt8(ascii: "0") : value - 10 + UInt8(ascii: "a")
        place += 1
      }
      return place
    }
  }
}
