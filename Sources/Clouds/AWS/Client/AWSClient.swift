public import HTTP
public import InfraModel
internal import OperationModels
internal import Synchronization
internal import World

/// Calls AWS's services over HTTP, by the embedded operation tables.
///
/// One client is meant to serve a whole run: it keeps connections, signing keys, the clock's correction and the retry
/// tokens. It is safe to use from many tasks at once.
public final class AWSClient: AWSCalling {
  public let configuration: Configuration
  let transport: any HTTPTransport
  /// The same where it takes calls as values.
  let values: (any ValueTransport)?
  /// The regions that calls are signed for, by service and the region that was asked for.
  let signingRegions = Mutex<[SigningScope: String]>([:])
  let tokens = RetryTokens()
  let rates = SendingRates()
  let seenSecrets = SeenSecrets()
  /// How many calls were begun.
  let calls = Atomic<UInt64>(0)
  /// Seconds that AWS's clock is ahead of this machine's, once an answer showed it.
  let clockOffset = Mutex<Double>(0)

  public init(configuration: Configuration, transport: (any HTTPTransport)? = nil) {
    self.configuration = configuration
    self.transport = transport ?? configuration.world.network
    values = self.transport as? any ValueTransport
  }

  struct SigningScope: Hashable {
    var service: Service
    var region: String
  }

  public func call(
    _ service: Service, _ operation: String, _ input: [String: Value], region: String
  ) async throws(AWSError) -> [String: Value] {
    try await PreparedCall(self, service, operation, input, region: region).run().output
  }

  /// Seconds that AWS's clock is ahead of this machine's; 0 until an answer showed otherwise.
  public var clockCorrection: Double { clockOffset.withLock { $0 } }

  public func callAll(
    _ service: Service, _ operation: String, _ input: [String: Value], region: String
  ) async throws(AWSError) -> [String: Value] {
    guard let paginator = OperationLibrary.shared.operation(service.id, operation)?.paginator else {
      return try await call(service, operation, input, region: region)
    }
    var pages = Pagination(paginator)
    var next = input
    while true {
      let page = try await call(service, operation, next, region: region)
      guard let tokens = pages.append(page) else { return pages.joined ?? page }
      next.merge(tokens) { _, token in token }
    }
  }
}
