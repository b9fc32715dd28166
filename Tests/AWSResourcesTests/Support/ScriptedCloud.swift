import AWSClient
internal import HTTP
import InfraModel
import Synchronization

/// A cloud that answers as a test says, and keeps what it was asked.
final class ScriptedCloud: AWSCalling {
  struct Request: Hashable, Sendable, CustomStringConvertible {
    var operation: String
    var input: [String: Value]
    var description: String { "\(operation) \(JSON.canonicalText(.object(input), symbols: .tagged))" }
  }

  /// An answer, or an error.
  enum Reply: Sendable {
    case answer([String: Value])
    case refusal(String, String = "")
    /// The connection was closed; it may have taken effect.
    case lost
    case denied
  }

  private let kept = Mutex<[Request]>([])
  private let reply: @Sendable (_ operation: String, _ input: [String: Value], _ times: Int) -> Reply

  /// - Parameter reply: Gives the answer to an operation; `times` is how often it was called, this one included.
  init(_ reply: @escaping @Sendable (_ operation: String, _ input: [String: Value], _ times: Int) -> Reply) {
    self.reply = reply
  }

  var requests: [Request] { kept.withLock { $0 } }
  var operations: [String] { requests.map(\.operation) }

  func call(
    _ service: Service, _ operation: String, _ input: [String: Value], region: String
  ) async throws(AWSError) -> [String: Value] {
    let times = kept.withLock { kept in
      kept.append(Request(operation: operation, input: input))
      return kept.count { $0.operation == operation }
    }
    switch reply(operation, input, times) {
    case .answer(let answer): return answer
    case .refusal(let code, let message):
      throw AWSError(
        .service(code: code, message: message), service: service, operation: operation, status: 400, requestID: "r-1")
    case .lost:
      throw AWSError(
        .transport(.reset, message: ""), service: service, operation: operation, mayHaveTakenEffect: true)
    case .denied:
      throw AWSError(
        .service(code: "UnauthorizedOperation", message: "not yours"), service: service, operation: operation,
        status: 403)
    }
  }

  func callAll(
    _ service: Service, _ operation: String, _ input: [String: Value], region: String
  ) async throws(AWSError) -> [String: Value] {
    try await call(service, operation, input, region: region)
  }
}
