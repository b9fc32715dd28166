/// The right of a task to send what changes something, which may end while the process sleeps.
///
/// Whoever works under a lease puts one around its work. A request that changes something asks for it before each attempt,
/// and looks once more when its body is about to go out: a process that was stopped between the two sends nothing late.
public struct SendingPermit: Sendable {
  /// Makes sure of the right; `false` where it is gone.
  public var confirm: @Sendable () async -> Bool
  /// Whether what was made sure of last is new enough.
  public var isValid: @Sendable () -> Bool

  public init(confirm: @escaping @Sendable () async -> Bool, isValid: @escaping @Sendable () -> Bool) {
    self.confirm = confirm
    self.isValid = isValid
  }

  /// That of the task; `nil` where none is needed.
  @TaskLocal public static var current: SendingPermit?
}
