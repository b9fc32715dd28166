internal import Synchronization

/// HTTP by libcurl: one multi handle on a thread of its own, connections kept and shared by all calls.
public final class CurlTransport: HTTPTransport {
  private let engine = CurlEngine()
  private let lastID = Atomic<UInt64>(0)

  /// Starts nothing; the thread begins with the first request.
  public init() {}

  deinit { engine.stop() }

  public func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
    guard !request.headers.contains(where: { $0.name.hasControlCharacters || $0.value.hasControlCharacters }) else {
      throw TransportError(.malformedHeader, mayHaveBeenSent: false)
    }
    let id = lastID.add(1, ordering: .relaxed).newValue
    let result: Result<HTTPResponse, TransportError> = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        engine.add(CurlTransfer(id: id, request: request) { continuation.resume(returning: $0) })
      }
    } onCancel: {
      engine.cancel(id)
    }
    // A transfer that ended before its cancellation arrived would be remembered for ever.
    if Task.isCancelled { engine.forget(id) }
    return try result.get()
  }
}
