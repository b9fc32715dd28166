/// What a run takes from the world around it. Tests give their own.
public struct Surroundings: Sendable {
  /// Seconds of a clock that never goes back; only differences matter.
  public var elapsed: @Sendable () -> Double
  /// Seconds since 1970.
  public var now: @Sendable () -> Double
  /// Waits so many seconds; returns early if the task is cancelled.
  public var sleep: @Sendable (Double) async -> Void
  /// 64 random bits, good enough that identifiers never meet.
  public var random: @Sendable () -> UInt64
  /// An environment variable of the process that applies; `nil` if it is not set.
  public var variable: @Sendable (String) -> String?
  /// The text of a file, by its path from the project's folder; `nil` if it cannot be read.
  public var file: @Sendable (String) async -> String?
  /// Is told the text of every secret as it is read, wherever it comes from, before it is used: what shows calls must
  /// know it.
  public var willUse: @Sendable (_ secret: String) -> Void

  public init(
    elapsed: @escaping @Sendable () -> Double, now: @escaping @Sendable () -> Double,
    sleep: @escaping @Sendable (Double) async -> Void, random: @escaping @Sendable () -> UInt64,
    variable: @escaping @Sendable (String) -> String?, file: @escaping @Sendable (String) async -> String?,
    willUse: @escaping @Sendable (String) -> Void = { _ in }
  ) {
    self.elapsed = elapsed
    self.now = now
    self.sleep = sleep
    self.random = random
    self.variable = variable
    self.file = file
    self.willUse = willUse
  }
}
