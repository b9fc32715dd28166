/// Ctrl-C and termination signals, as elements of a stream instead of the end of the process, for as long as this lives.
public final class Interrupts: Sendable {
  /// An element for each signal.
  public let stream: AsyncStream<Void>
  private let end: @Sendable () -> Void

  /// - Parameter end: Gives the signals back.
  public init(_ stream: AsyncStream<Void>, end: @escaping @Sendable () -> Void = {}) {
    self.stream = stream
    self.end = end
  }

  deinit { end() }
}
