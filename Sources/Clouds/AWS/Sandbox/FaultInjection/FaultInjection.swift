/// The faults that a sandbox injects. What happens follows from the seed: the n-th request of an operation has
/// the same outcome in every run.
public struct FaultInjection: Hashable, Sendable {
  /// The part of all requests that are refused as too many, from 0 to 1.
  public var throttling = 0.0
  /// Requests a second that a service bears, with a bucket of as many; `nil` for any number.
  public var rate: Double?
  /// The part of requests that fail on the service's side before anything happened, from 0 to 1.
  public var errors = 0.0
  /// The part of requests whose connection breaks before anything happened, from 0 to 1.
  public var resets = 0.0
  /// The part of requests that take effect and whose answer is lost, from 0 to 1.
  public var lost = 0.0
  /// The part of conditional writes to S3 that meet another write of the same object and are refused, from 0 to 1.
  public var conflicts = 0.0
  /// For how many seconds reads see what was before a change, but where the service is strongly consistent.
  public var lag = 0.0
  /// For how many seconds a new role cannot be assumed.
  public var settling = 0.0
  /// How many times as long what takes time takes.
  public var slowness = 1.0
  /// The part of what takes time that never comes to an end, from 0 to 1.
  public var stuck = 0.0
  /// For how many seconds a session's keys hold; `nil` for as long as they were asked for.
  public var sessions: Double?
  /// Whether AWS's default quotas are kept; those of some kinds may differ (`ec2.vpc`: 2).
  public var keepsQuotas = false
  public var quotas: [String: Int] = [:]
  /// Whether what callers' policies do not allow is refused. Keys that are given from the start may do everything.
  public var enforcesPolicies = false
  /// Elements of a page, where a call asks for no number of its own.
  public var pageSize: Int?

  public init() {}
}

extension FaultInjection {
  /// A setting that is not one.
  public struct Problem: Error, Hashable, Sendable, CustomStringConvertible {
    public var description: String
  }

  /// The names of the settings, with what they take.
  public static let settings = [
    "throttle=0.2", "rate=10", "errors=0.05", "resets=0.05", "lost=0.05", "conflicts=0.05", "lag=2s", "roles=10s",
    "slow=3", "stuck=0.01", "sessions=60s", "quotas", "quota:ec2.vpc=5", "policies", "page=2",
  ]

  /// Reads settings between commas: `throttle=0.2,errors=0.05,lost=0.05,lag=2s`.
  public init(_ text: String) throws(Problem) {
    for setting in text.split(whereSeparator: { $0 == "," || $0 == " " || $0 == "\n" }) {
      let cut = setting.firstIndex(of: "=") ?? setting.endIndex
      try set(String(setting[..<cut]), String(setting[cut...].dropFirst()))
    }
  }

  private mutating func set(_ name: String, _ text: String) throws(Problem) {
    switch name {
    case "throttle": throttling = try part(name, text)
    case "rate": rate = try number(name, text)
    case "errors": errors = try part(name, text)
    case "resets": resets = try part(name, text)
    case "lost": lost = try part(name, text)
    case "conflicts": conflicts = try part(name, text)
    case "lag": lag = try seconds(name, text)
    case "roles": settling = try seconds(name, text)
    case "slow": slowness = try number(name, text)
    case "stuck": stuck = try part(name, text)
    case "sessions": sessions = try seconds(name, text)
    case "quotas": keepsQuotas = true
    case "policies": enforcesPolicies = true
    case "page": pageSize = Int(try number(name, text))
    case _ where name.hasPrefix("quota:"):
      keepsQuotas = true
      quotas[String(name.dropFirst(6))] = Int(try number(name, text))
    default:
      throw Problem(description: "'\(name)' is no setting; there are \(Self.settings.joined(separator: ", "))")
    }
  }

  private func number(_ name: String, _ text: String) throws(Problem) -> Double {
    guard let number = Double(text), number >= 0 else {
      throw Problem(description: "'\(name)' takes a number, not '\(text)'")
    }
    return number
  }

  private func part(_ name: String, _ text: String) throws(Problem) -> Double {
    let number = try number(name, text)
    guard number <= 1 else { throw Problem(description: "'\(name)' takes a number from 0 to 1, not '\(text)'") }
    return number
  }

  /// `2s`, `500ms`, `5m`, or seconds.
  private func seconds(_ name: String, _ text: String) throws(Problem) -> Double {
    if text.hasSuffix("ms") { return try number(name, String(text.dropLast(2))) / 1000 }
    if text.hasSuffix("s") { return try number(name, String(text.dropLast())) }
    if text.hasSuffix("m") { return try number(name, String(text.dropLast())) * 60 }
    return try number(name, text)
  }
}
