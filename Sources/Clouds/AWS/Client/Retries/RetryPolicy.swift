/// How often and how fast a failed call is repeated, after the AWS SDKs' reference guide, "Retry behavior".
public struct RetryPolicy: Sendable, Hashable {
  public enum Mode: String, Sendable, Hashable {
    case standard
    case adaptive
    case legacy
  }

  public var mode: Mode
  /// How often a request is sent at most, the first time included.
  public var maximumAttempts: Int
  /// How often it is sent at most while no connection stands or nothing answers; `nil` for ``maximumAttempts``.
  public var maximumUnanswered: Int?
  /// The greatest pause.
  public var longestPause: Duration

  /// What is used where nobody says otherwise: eight attempts instead of the SDKs' three. An apply makes hundreds of
  /// calls, and with a fifth of them throttled three attempts would let one in a hundred fail.
  public static let usual = RetryPolicy(maximumAttempts: 8)

  public init(mode: Mode = .standard, maximumAttempts: Int = 3, longestPause: Duration = .seconds(20)) {
    self.mode = mode
    self.maximumAttempts = maximumAttempts
    self.longestPause = longestPause
  }

  /// How often a request is sent at most that failed as the last one did.
  func attempts(isUnanswered: Bool) -> Int {
    isUnanswered ? min(maximumAttempts, maximumUnanswered ?? maximumAttempts) : maximumAttempts
  }

  /// The pause before an attempt: full jitter up to a bound that doubles, `Retry-After` where it is longer.
  /// - Parameters:
  ///   - attempt: How often the request was sent, from 1.
  ///   - random: From 0 up to 1.
  ///   - retryAfter: What the service asks for, in seconds.
  func pause(after attempt: Int, random: Double, retryAfter: Double?) -> Duration {
    let longest = Double(longestPause.components.seconds)
    let bound = min(longest, Double(1 << min(attempt - 1, 16)))
    return .seconds(max(random * bound, min(retryAfter ?? 0, longest)))
  }
}

/// Why a repetition may help.
package enum FailureClass: String, Sendable, Hashable {
  case throttling
  case transient
  case clockSkew
  case none

  private static let throttlingCodes: Set<String> = [
    "BandwidthLimitExceeded", "EC2ThrottledException", "LimitExceededException", "PriorRequestNotComplete",
    "ProvisionedThroughputExceededException", "RequestLimitExceeded", "RequestThrottled", "RequestThrottledException",
    "SlowDown", "ThrottledException", "Throttling", "ThrottlingException", "TooManyRequestsException",
    "TransactionInProgressException",
  ]
  private static let transientCodes: Set<String> = ["RequestTimeout", "RequestTimeoutException"]
  private static let skewCodes: Set<String> = [
    "RequestTimeTooSkewed", "RequestExpired", "InvalidSignatureException", "SignatureDoesNotMatch",
    "RequestInTheFuture", "AuthFailure",
  ]

  package init(status: Int, code: String) {
    if Self.throttlingCodes.contains(code) {
      self = .throttling
    } else if Self.transientCodes.contains(code) || [500, 502, 503, 504].contains(status) {
      self = .transient
    } else {
      self = .none
    }
  }

  /// Whether a code may come from a clock that is wrong.
  static func mayBeClockSkew(_ code: String) -> Bool { skewCodes.contains(code) }
}
