/// How long a run waits for a lease that somebody else holds.
public struct Patience: Sendable {
  /// Seconds; 0 to be refused at once.
  public var seconds: Double
  /// Whether the lease is taken from a holder that is still running.
  public var seizes: Bool
  /// Hears which holder it waits for, once for each.
  public var waits: @Sendable (LeaseHolder) -> Void

  public init(
    seconds: Double = 0, seizes: Bool = false, waits: @escaping @Sendable (LeaseHolder) -> Void = { _ in }
  ) {
    self.seconds = seconds
    self.seizes = seizes
    self.waits = waits
  }

  /// Refused at once.
  public static let none = Patience()
  /// Takes the lease from its holder.
  public static let seizing = Patience(seizes: true)
}
