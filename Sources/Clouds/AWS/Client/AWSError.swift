public import HTTP
public import InfraModel

/// Why a call to AWS gave no output.
public struct AWSError: Error, Sendable, Hashable {
  /// What happened.
  public enum Kind: Sendable, Hashable {
    /// The service answered with an error.
    case service(code: String, message: String)
    /// The input does not fit the operation; nothing was sent. The path names the member (`Tags.0.Key`).
    case invalidInput(path: String, problem: String)
    /// The request or its answer was lost on the way.
    case transport(TransportError.Code, message: String)
    /// No answer within the configured time.
    case timeout(String)
    /// The answer is not of the operation's protocol: HTML, empty or cut off. The excerpt is its beginning.
    case notAnswer(status: Int, excerpt: String)
    /// There are no usable credentials.
    case credentials(String)
    /// The task was cancelled.
    case cancelled
  }

  public var kind: Kind
  public var service: Service
  public var operation: String
  /// The HTTP status; 0 where there was no answer.
  public var status: Int
  /// The identifier under which AWS knows the request.
  public var requestID: String?
  /// How often the request was sent.
  public var attempts: Int
  /// Modeled members of the service's error, where it has such.
  public var members: [String: Value]
  /// Whether the request may have changed something although no answer was understood.
  ///
  /// Then a repetition could do it twice: look for what the call made before calling again.
  public var mayHaveTakenEffect: Bool
  /// Whether an earlier attempt of the same call had no answer that was understood, and may have taken effect.
  public var followsLostAnswer = false

  public init(
    _ kind: Kind, service: Service, operation: String, status: Int = 0, requestID: String? = nil, attempts: Int = 0,
    members: [String: Value] = [:], mayHaveTakenEffect: Bool = false
  ) {
    self.kind = kind
    self.service = service
    self.operation = operation
    self.status = status
    self.requestID = requestID
    self.attempts = attempts
    self.members = members
    self.mayHaveTakenEffect = mayHaveTakenEffect
  }

  /// The service's error code (`InvalidVpcID.NotFound`), if the service answered with an error.
  public var code: String? { if case .service(let code, _) = kind { code } else { nil } }

  /// The service's error message, if the service answered with an error.
  public var message: String? { if case .service(_, let message) = kind { message } else { nil } }
}
