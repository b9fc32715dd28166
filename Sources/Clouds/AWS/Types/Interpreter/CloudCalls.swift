public import AWSClient
public import InfraModel
public import Provider
import Synchronization

/// The way of a handler's code to the cloud: every changing call is in the journal before it is sent.
public struct CloudCalls: Sendable {
  let client: any AWSCalling
  /// The service of the handler.
  public let service: Service
  public let region: String
  /// `nil` while only reading.
  let context: OperationContext?
  let codec: Codec
  private let count: CallCount
  /// Whether the resource was made a moment ago, so that "not found" passes by itself.
  var isFresh = false
  /// What this process made a moment ago: "not found" of something that a call refers to passes by itself, too.
  var made: Newcomers?
  /// Whether what is to be undone and is not there counts as undone.
  var isLenient = false
  /// What each changing call announces to go after a resource that is being deleted.
  var leftovers: [String: Value] = [:]

  init(client: any AWSCalling, service: Service, region: String, context: OperationContext?, codec: Codec) {
    self.client = client
    self.service = service
    self.region = region
    self.context = context
    self.codec = codec
    count = CallCount()
  }

  /// Whether a call of the operation had no answer, so that it may have made something that it could not mark.
  var hasLostAnswer: Bool { count.hasLostAnswer || context?.isRepeated == true }

  /// Says what the create at work has made, once however often it is known.
  func identify(_ id: ResourceID) async throws(ProviderError) {
    if count.isNew(id) { try await context?.identified(id) }
  }

  /// Calls an operation that changes something.
  /// - Parameters:
  ///   - service: `nil` for the handler's service.
  ///   - region: Where the call goes; `nil` for the resource's own region.
  ///   - retries: Errors that pass by themselves.
  public func change(
    _ operation: String, _ input: [String: Value], of service: Service? = nil, in region: String? = nil,
    retries: [Retry] = []
  ) async throws(ProviderError) -> [String: Value] {
    guard let context else { throw ProviderError(.journal, "\(operation) would change something outside of a run") }
    let service = service ?? self.service
    var pause = Pause(first: 1, longest: 10)
    while true {
      let record = CallRecord(name: "\(service.id) \(operation)", ordinal: count.next(), leftovers: leftovers)
      try await context.willCall(record)
      let failure: AWSError
      switch await send(service, operation, input, region ?? self.region) {
      case .success(let answer):
        try await context.didCall(record, .succeeded)
        return answer
      case .failure(let error): failure = error
      }
      let error = ProviderError(failure)
      if failure.mayHaveTakenEffect || failure.followsLostAnswer { count.lose() }
      try await context.didCall(record, failure.outcome)
      if isLenient, error.kind == .notFound { return [:] }
      let isEarly = error.kind == .notFound && (isFresh || made?.isNamed(in: .object(input)) == true)
      let timeout = max(
        retries.filter { $0.applies(to: failure) }.map(\.seconds).max() ?? 0, isEarly ? Self.consistencyTimeout : 0)
      guard !failure.mayHaveTakenEffect, pause.total < min(timeout, context.timeout) else { throw error }
      context.progress("waiting: \(failure.code ?? error.message)")
      try await context.sleep(pause.next())
    }
  }

  /// Calls an operation that only reads, all pages.
  /// - Parameters:
  ///   - service: `nil` for the handler's service.
  ///   - region: Where the call goes; `nil` for the resource's own region.
  public func ask(
    _ operation: String, _ input: [String: Value], of service: Service? = nil, in region: String? = nil
  ) async throws(ProviderError) -> [String: Value] {
    do {
      return try await client.callAll(service ?? self.service, operation, input, region: region ?? self.region)
    } catch {
      let error = ProviderError(error)
      if isLenient, error.kind == .notFound { return [:] }
      throw error
    }
  }

  /// As ``ask(_:_:of:in:)``, one page only.
  public func askOnce(
    _ operation: String, _ input: [String: Value], of service: Service? = nil
  ) async throws(ProviderError) -> [String: Value] {
    switch await send(service ?? self.service, operation, input, region) {
    case .success(let answer): return answer
    case .failure(let error):
      let error = ProviderError(error)
      if isLenient, error.kind == .notFound { return [:] }
      throw error
    }
  }

  /// As ``ask(_:_:of:in:)``; `nil` where the service says "not found".
  public func askIfPresent(
    _ operation: String, _ input: [String: Value], of service: Service? = nil
  ) async throws(ProviderError) -> [String: Value]? {
    do { return try await ask(operation, input, of: service) } catch {
      if error.kind == .notFound { return nil }
      throw error
    }
  }

  /// Makes a change with the version of what runs; reads it again where another change came first, three times at most.
  /// - Parameters:
  ///   - read: The operation that tells the version.
  ///   - stale: The error codes of a version that is not the newest.
  ///   - change: Gets the answer of the read.
  func changing(
    _ read: String, _ input: [String: Value], stale: Set<String>,
    _ change: (_ answer: [String: Value]) async throws -> Void
  ) async throws {
    for _ in 1..<3 {
      let answer = try await ask(read, input)
      do { return try await change(answer) } catch {
        guard stale.contains((error as? ProviderError)?.code ?? "") else { throw error }
      }
    }
    try await change(ask(read, input))
  }

  /// The members of an input, as fields describe them.
  public func input(_ fields: [Field], _ scope: CallScope) -> [String: Value] { codec.input(fields, scope) }

  /// Waits between two looks.
  public func sleep(_ seconds: Double) async throws(ProviderError) {
    guard let context else { throw ProviderError(.other, "a plain read does not wait") }
    try await context.sleep(seconds)
  }

  /// Keeps by what a later try finds what is about to begin.
  func keep(_ text: String) async throws(ProviderError) {
    guard let context else { throw ProviderError(.journal, "a plain read begins nothing") }
    try await context.keep(text)
  }

  /// A few words for the person who waits.
  public func progress(_ text: String) { context?.progress(text) }

  /// Seconds for which a fresh resource may still be unknown to parts of the cloud.
  static let consistencyTimeout = 60.0

  private func send(
    _ service: Service, _ operation: String, _ input: [String: Value], _ region: String
  ) async -> Result<[String: Value], AWSError> {
    do throws(AWSError) { return .success(try await client.call(service, operation, input, region: region)) } catch {
      return .failure(error)
    }
  }
}

/// Numbers the changing calls of an operation, from 1, and remembers whether one had no answer and what it made.
final class CallCount: Sendable {
  private let state = Mutex((last: 0, hasLostAnswer: false, made: ResourceID?.none))

  var hasLostAnswer: Bool { state.withLock(\.hasLostAnswer) }

  func next() -> Int {
    state.withLock { state in
      state.last += 1
      return state.last
    }
  }

  func lose() { state.withLock { $0.hasLostAnswer = true } }

  func isNew(_ id: ResourceID) -> Bool {
    state.withLock { state in
      defer { state.made = id }
      return state.made != id
    }
  }
}

/// The names of what this process has made: parts of the cloud may not know them yet.
final class Newcomers: Sendable {
  private let names = Mutex<Set<String>>([])

  func add(_ texts: some Sequence<String>) { names.withLock { $0.formUnion(texts) } }

  /// Whether one of them stands somewhere in a call's input.
  func isNamed(in input: Value) -> Bool {
    names.withLock { names in names.isEmpty ? false : Self.holds(input, names) }
  }

  private static func holds(_ value: Value, _ names: Set<String>) -> Bool {
    switch value {
    case .string(let text): names.contains(text)
    case .list(let elements): elements.contains { holds($0, names) }
    case .object(let members): members.values.contains { holds($0, names) }
    default: false
    }
  }
}

extension CloudCalls {
  /// Looks, less and less often, until a look finds something.
  /// - Parameters:
  ///   - still: What is said where nothing was found in time: `the table was still being changed`.
  ///   - limit: Seconds; the operation's own time where it is `nil`.
  ///   - call: The call that looks, for the error.
  ///   - look: Gets how many seconds were waited so far.
  func wait<Found>(
    _ pause: Pause, _ still: String, limit: Double? = nil, call: String? = nil,
    until look: (_ waited: Double) async throws(ProviderError) -> Found?
  ) async throws(ProviderError) -> Found {
    var pause = pause
    while true {
      if let found = try await look(pause.total) { return found }
      guard pause.total < limit ?? context?.timeout ?? 0 else {
        throw ProviderError(.timedOut, "\(still) after \(Int(pause.total)) s", call: call)
      }
      try await sleep(pause.next())
    }
  }
}

/// Growing pauses: each half as long again as the one before.
struct Pause {
  private var seconds: Double
  private let longest: Double
  /// How long it was paused so far.
  private(set) var total = 0.0

  init(first: Double, longest: Double) {
    seconds = first
    self.longest = longest
  }

  mutating func next() -> Double {
    defer { seconds = min(seconds * 1.5, longest) }
    total += seconds
    return seconds
  }
}

extension AWSError {
  /// What the journal writes of a call that failed.
  var outcome: CallOutcome {
    if mayHaveTakenEffect { return .unknown }
    return .refused(code: code ?? ProviderError(self).kind.rawValue)
  }
}
