/// Sends one HTTP request and waits for the whole answer.
public protocol HTTPTransport: Sendable {
  /// - Throws: ``TransportError`` where no whole answer came; an answer of any status is no error.
  func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse
}

/// A request, ready to be sent.
public struct HTTPRequest: Sendable, Hashable {
  public var method: String
  /// Scheme, host, path and query, all encoded.
  public var url: String
  /// In order; names may repeat.
  public var headers: [(name: String, value: String)]
  public var body: [UInt8]
  /// Whether sending it twice does no harm. Where not, the transport never repeats it by itself.
  public var isRepeatable: Bool
  /// The bounds on its time.
  public var limits: TimeLimits
  /// The bytes that the answer's body may have. The longest pages of AWS's lists are of some megabytes.
  public var mostBytes = 64 << 20
  /// Whether it goes through the proxy that the environment names. Places near the machine are asked directly.
  public var usesProxy = true
  /// A file of certificate authorities that takes the place of the system's.
  public var authorities: String?
  /// Looks, when its body is about to go out, whether it still may.
  public var mayBeSent: (@Sendable () -> Bool)?

  public init(
    method: String, url: String, headers: [(name: String, value: String)] = [], body: [UInt8] = [],
    isRepeatable: Bool = false, limits: TimeLimits = TimeLimits()
  ) {
    self.method = method
    self.url = url
    self.headers = headers
    self.body = body
    self.isRepeatable = isRepeatable
    self.limits = limits
  }

  public static func == (left: HTTPRequest, right: HTTPRequest) -> Bool {
    left.method == right.method && left.url == right.url && left.body == right.body
      && left.headers.elementsEqual(right.headers, by: ==)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(method)
    hasher.combine(url)
    hasher.combine(body)
  }
}

/// An answer with its whole body.
public struct HTTPResponse: Sendable {
  public var status: Int
  /// In order; names as they came.
  public var headers: [(name: String, value: String)]
  public var body: [UInt8]

  public init(status: Int, headers: [(name: String, value: String)] = [], body: [UInt8] = []) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// The first header of a name, compared without case.
  public func header(_ name: String) -> String? {
    let wanted = name.lowercased()
    return headers.first { $0.name.lowercased() == wanted }?.value
  }
}

/// Bounds on a request's time.
public struct TimeLimits: Sendable, Hashable {
  /// Until the connection stands.
  public var connect: Duration
  /// Without a byte moving either way.
  public var silence: Duration
  /// For the whole request, beside the time that a large body takes (``whole(sending:)``).
  public var whole: Duration

  /// Some calls, as those that create functions from images, are answered after half a minute.
  public init(connect: Duration = .seconds(5), silence: Duration = .seconds(60), whole: Duration = .seconds(180)) {
    self.connect = connect
    self.silence = silence
    self.whole = whole
  }

  /// For a request with a body of so many bytes: a slow line sends 64,000 of them a second. One that stands still is given
  /// up all the same (``silence``).
  public func whole(sending bytes: Int) -> Duration { whole + .milliseconds(bytes / 64) }
}

/// Why no whole answer came.
public struct TransportError: Error, Sendable, Hashable {
  public enum Code: String, Sendable, Hashable, CustomStringConvertible {
    case resolve
    case connect
    case tls
    case connectTimeout
    case silence
    case timeout
    case reset
    case truncated
    /// The answer is larger than ``HTTPRequest/mostBytes``, or its headers than any server sends.
    case tooLarge
    /// A header of the request has a character that would end it.
    case malformedHeader
    case cancelled
    case other

    public var description: String {
      switch self {
      case .resolve: "the host name cannot be resolved"
      case .connect: "connection failed"
      case .tls: "TLS connection failed"
      case .connectTimeout: "connection timed out"
      case .silence: "the connection stopped sending data"
      case .timeout: "request timed out"
      case .reset: "the connection was closed before a response"
      case .truncated: "the response is incomplete"
      case .tooLarge: "the response is too large"
      case .malformedHeader: "a header of the request contains a control character"
      case .cancelled: "cancelled"
      case .other: "transport failure"
      }
    }
  }

  public var code: Code
  public var message: String
  /// Whether a part of the request may have reached the other side.
  public var mayHaveBeenSent: Bool

  public init(_ code: Code, message: String = "", mayHaveBeenSent: Bool) {
    self.code = code
    self.message = message
    self.mayHaveBeenSent = mayHaveBeenSent
  }
}
