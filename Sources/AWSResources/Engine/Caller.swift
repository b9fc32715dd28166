public import AWSClient
public import InfraModel
public import Provider
import Synchronization

/// The way of a handler's code to the cloud: every changing call is in the journal before it is sent.
public struct Caller: Sendable {
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

  init(client: any AWSCalling, service: Service, region: String, context: OperationContext?, codec: Codec) {
    self.client = client
    self.service = service
    self.region = region
    self.context = context
    self.codec = codec
    count = CallCount()
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
      let record = CallRecord(name: "\(service.id) \(operation)", ordinal: count.next())
      try await context.willCall(record)
      let failure: AWSError
      switch await send(service, operation, input, region ?? self.region) {
      case .success(let answer):
        try await context.didCall(record, .succeeded)
        return answer
      case .failure(let error): failure = error
      }
      let error = ProviderError(failure)
      try await context.didCall(record, failure.outcome)
      let patience = max(
        retries.filter { $0.applies(to: failure) }.map(\.seconds).max() ?? 0,
        isFresh && error.kind == .notFound ? Self.patience : 0)
      guard !failure.mayHaveTakenEffect, pause.total < min(patience, context.timeout) else { throw error }
      context.progress("waiting: \(failure.code ?? error.message)")
      try await context.sleep(pause.next())
    }
  }

  /// Calls an operation that only reads, all pages.
  public func ask(
    _ operation: String, _ input: [String: Value], of service: Service? = nil
  ) async throws(ProviderError) -> [String: Value] {
    do { return try await client.callAll(service ?? self.service, operation, input, region: region) } catch {
      throw ProviderError(error)
    }
  }

  /// As ``ask(_:_:of:)``; `nil` where the service says "not found".
  public func askIfPresent(
    _ operation: String, _ input: [String: Value], of service: Service? = nil
  ) async throws(ProviderError) -> [String: Value]? {
    do { return try await ask(operation, input, of: service) } catch {
      if error.kind == .notFound { return nil }
      throw error
    }
  }

  /// The members of an input, as fields describe them.
  public func input(_ fields: [Field], _ scope: Scope) -> [String: Value] { codec.input(fields, scope) }

  /// Waits between two looks.
  public func sleep(_ seconds: Double) async throws(ProviderError) {
    guard let context else { throw ProviderError(.other, "a plain read does not wait") }
    try await context.sleep(seconds)
  }

  /// A few words for the person who waits.
  public func progress(_ text: String) { context?.progress(text) }

  /// Seconds for which a fresh resource may still be unknown to parts of the cloud.
  static let patience = 60.0

  private func send(
    _ service: Service, _ operation: String, _ input: [String: Value], _ region: String
  ) async -> Result<[String: Value], AWSError> {
    do throws(AWSError) { return .success(try await client.call(service, operation, input, region: region)) } catch {
      return .failure(error)
    }
  }
}

/// Numbers the changing calls of an operation, from 1.
final class CallCount: Sendable {
  private let last = Mutex(0)

  func next() -> Int {
    last.withLock { last in
      last += 1
      return last
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
