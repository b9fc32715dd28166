/// The sending rate of the adaptive retry mode: how fast requests may go out, learned from what was throttled.
///
/// After the AWS SDKs' reference guide, "Retry behavior" (adaptive mode); the constants are those that the SDKs share.
/// A bucket of tokens fills at the rate, and each request takes one. A throttled answer lowers the rate to 0.7 of what
/// was sent, and from there it grows by a cubic curve that is flat around the rate at which the throttling began:
///
///     rate │                                    ╱
///          │ ╲ throttled              ╭────────╯
///          │  ╲                  ╭────╯  the rate of then
///          │   ╲___ 0.7 ────────╯
///          └──────────────────────────────────────── time
///
/// Until the first throttling nothing is held back. Times are seconds of any clock that does not go back.
struct SendingRate: Hashable, Sendable {
  private static let beta = 0.7
  private static let steepness = 0.4
  private static let smoothing = 0.8
  private static let slice = 0.5
  private static let least = 0.5

  /// Whether anything was throttled yet.
  private(set) var isLimiting = false
  /// Requests a second that the bucket lets through.
  private(set) var rate = 1.0
  private(set) var tokens = 0.0
  private var capacity = 1.0
  private var lastFill: Double

  /// Requests a second that were answered, smoothed.
  private(set) var measured = 0.0
  private var sliceStart: Double
  private var count = 0.0

  /// The rate at which requests went out when they were throttled last.
  private var peak = 0.0
  private var lastThrottle: Double

  init(now: Double) {
    lastFill = now
    lastThrottle = now
    sliceStart = now.rounded(.down)
  }

  /// Takes the token of a request that is to be sent.
  /// - Returns: The seconds until there may be one, or `nil` where it may go out now.
  mutating func take(at now: Double) -> Double? {
    guard isLimiting else { return nil }
    fill(at: now)
    guard tokens >= 1 else { return (1 - tokens) / rate }
    tokens -= 1
    return nil
  }

  /// Learns from an answer.
  mutating func answered(wasThrottled: Bool, at now: Double) {
    measure(at: now)
    let wanted: Double
    if wasThrottled {
      peak = isLimiting ? min(measured, rate) : measured
      lastThrottle = now
      isLimiting = true
      wanted = peak * Self.beta
    } else {
      let offset = now - lastThrottle - Self.cubeRoot(peak * (1 - Self.beta) / Self.steepness)
      wanted = Self.steepness * offset * offset * offset + peak
    }
    fill(at: now)
    let bound = min(wanted, 2 * measured)
    rate = max(bound, Self.least)
    capacity = max(bound, 1)
    tokens = min(tokens, capacity)
  }

  private mutating func fill(at now: Double) {
    tokens = min(capacity, tokens + max(0, now - lastFill) * rate)
    lastFill = now
  }

  private mutating func measure(at now: Double) {
    let start = (now / Self.slice).rounded(.down) * Self.slice
    count += 1
    guard start > sliceStart else { return }
    measured = count / (start - sliceStart) * Self.smoothing + measured * (1 - Self.smoothing)
    count = 0
    sliceStart = start
  }

  /// By Newton's method, from above.
  private static func cubeRoot(_ number: Double) -> Double {
    guard number > 0 else { return 0 }
    var root = max(number, 1)
    while true {
      let next = (2 * root + number / (root * root)) / 3
      guard next < root else { return root }
      root = next
    }
  }
}
