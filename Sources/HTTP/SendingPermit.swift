/// The right of a task to send what changes something, which may end while the process sleeps.
///
/// Operations under a lease run with one. A mutating request confirms it before each attempt, and checks it again when
/// its body is about to be sent: a process that was stopped in between does not send the request late.
public struct SendingPermit: Sendable {
  /// Confirms the right; `false` if it was lost.
  public var confirm: @Sendable () async -> Bool
  /// Whether the last confirmation is recent enough.
  public var isValid: @Sendable () -> Bool

  public init(confirm: @escaping @Sendable () async -> Bool, isValid: @escaping @Sendable () -> Bool) {
    self.confirm = confirm
    self.isValid = isValid
  }

  /// The permit of the task; `nil` if none is needed.
  @TaskLocal public static var current: SendingPermit?
}
