/// What becomes of each request, drawn from the seed: the n-th request of an operation has the same outcome every time.
struct FaultPlan: Sendable {
  /// What becomes of one request.
  enum Outcome: Hashable, Sendable {
    case served
    case throttled
    /// The service fails before anything happened.
    case failed
    /// The connection breaks before anything happened.
    case reset
    /// It takes effect, and nobody hears of it.
    case lost
  }

  /// What becomes of one request, and what its service meets in carrying it out.
  struct Fate: Hashable, Sendable {
    var outcome = Outcome.served
    /// What takes time never ends.
    var isStuck = false
    /// A conditional write meets another write of the same object.
    var meetsConflict = false
  }

  private let seed: UInt64
  private let faultInjection: FaultInjection
  private var counts: [String: UInt64] = [:]
  private var buckets: [String: (tokens: Double, at: Double)] = [:]

  init(_ faultInjection: FaultInjection, seed: UInt64) {
    self.faultInjection = faultInjection
    self.seed = seed
  }

  /// Whether anything but service is possible.
  var isFair: Bool {
    faultInjection.throttling == 0 && faultInjection.rate == nil && faultInjection.errors == 0
      && faultInjection.resets == 0 && faultInjection.lost == 0 && faultInjection.stuck == 0
      && faultInjection.conflicts == 0
  }

  /// Draws the fate of the next request of an operation.
  /// - Parameters:
  ///   - service: Has one bucket of tokens for all its operations.
  ///   - now: Seconds since 1970.
  mutating func next(_ service: String, _ operation: String, now: Double) -> Fate {
    let name = "\(service) \(operation)"
    let count = counts[name, default: 0] + 1
    counts[name] = count
    let base = SplitMix.bits(seed ^ Self.hash(name)) &+ count &* 16
    func happens(_ part: Double, _ salt: UInt64) -> Bool { part > 0 && SplitMix.fraction(base &+ salt) < part }
    var fate = Fate(isStuck: happens(faultInjection.stuck, 1), meetsConflict: happens(faultInjection.conflicts, 6))
    if isDry(service, now: now) || happens(faultInjection.throttling, 2) {
      fate.outcome = .throttled
    } else if happens(faultInjection.errors, 3) {
      fate.outcome = .failed
    } else if happens(faultInjection.resets, 4) {
      fate.outcome = .reset
    } else if happens(faultInjection.lost, 5) {
      fate.outcome = .lost
    }
    return fate
  }

  /// Takes a token; whether there was none.
  private mutating func isDry(_ service: String, now: Double) -> Bool {
    guard let rate = faultInjection.rate else { return false }
    var (tokens, at) = buckets[service] ?? (max(1, rate), now)
    tokens = min(max(1, rate), tokens + (now - at) * rate)
    at = now
    let isDry = tokens < 1
    if !isDry { tokens -= 1 }
    buckets[service] = (tokens, at)
    return isDry
  }

  /// The FNV-1a hash: the same in every process.
  private static func hash(_ text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }
}
