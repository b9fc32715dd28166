/// Other programs, and what the system tells this one.
public struct Processes: Sendable {
  /// This process's number.
  public var id: Int
  /// Runs a command by the shell; `nil` where it cannot be started.
  public var run: @Sendable (String) async -> CommandResult?
  /// Lets a program take this process's place, and with it its signals and its terminal. Returns only if that fails.
  public var become: @Sendable (_ path: String, _ arguments: [String]) -> Void
  /// The path of the program that runs; `nil` where it is not known.
  public var programPath: @Sendable () -> String?
  /// Takes signals over.
  public var interrupts: @Sendable () -> Interrupts
  /// This process among all that ever ran; `nil` where that cannot be said.
  public var name: @Sendable () -> ProcessName?
  /// Whether a process has ended for sure.
  public var hasEnded: @Sendable (ProcessName) -> Bool

  public init(
    id: Int, run: @escaping @Sendable (String) async -> CommandResult?,
    become: @escaping @Sendable (_ path: String, _ arguments: [String]) -> Void,
    programPath: @escaping @Sendable () -> String?, interrupts: @escaping @Sendable () -> Interrupts,
    name: @escaping @Sendable () -> ProcessName? = { nil },
    hasEnded: @escaping @Sendable (ProcessName) -> Bool = { _ in false }
  ) {
    self.id = id
    self.run = run
    self.become = become
    self.programPath = programPath
    self.interrupts = interrupts
    self.name = name
    self.hasEnded = hasEnded
  }

  /// No other program can be started, and nobody interrupts.
  public static let none = Processes(
    id: 1, run: { _ in nil }, become: { _, _ in }, programPath: { nil },
    interrupts: { Interrupts(AsyncStream { _ in }) })
}

/// What a command left behind.
public struct CommandResult: Sendable {
  /// Why a command was stopped.
  public enum Excess: Sendable, Hashable {
    /// It printed more than is taken.
    case tooMuchOutput
    /// It did not end in time.
    case tooLong
  }

  /// The exit status; 128 and more for a signal.
  public var status: Int32
  public var output: [UInt8]
  /// Why it was stopped with everything that it had started; `nil` if it ended by itself.
  public var stopped: Excess?

  public init(status: Int32, output: [UInt8], stopped: Excess? = nil) {
    self.status = status
    self.output = output
    self.stopped = stopped
  }
}

/// What a command may use before it is stopped.
public struct CommandLimits: Sendable {
  public var bytes: Int
  public var seconds: Double

  public init(bytes: Int, seconds: Double) {
    self.bytes = bytes
    self.seconds = seconds
  }

  /// For commands that print credentials. Sources: the AWS SDK for Go waits one minute (`processcreds`,
  /// `DefaultTimeout`); that for Java takes 64,000 bytes (`ProcessCredentialsProvider`, `processOutputLimit`).
  public static let credentials = CommandLimits(bytes: 64 << 10, seconds: 60)
}
