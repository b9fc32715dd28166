/// A program to be run, with all that it gets.
public struct Program: Hashable, Sendable {
  /// What it may not do.
  public struct Limits: Hashable, Sendable {
    /// Seconds until it is killed.
    public var wallSeconds: Int
    /// Seconds of processor time; `nil` for no limit.
    public var cpuSeconds: Int?
    /// Bytes of address space; `nil` for no limit.
    public var memory: Int?
    /// Where it may read; it can then write nowhere and has no network, as far as the kernel can take these away.
    /// `nil` for no such confinement.
    public var readable: [String]?

    public init(wallSeconds: Int, cpuSeconds: Int? = nil, memory: Int? = nil, readable: [String]? = nil) {
      self.wallSeconds = wallSeconds
      self.cpuSeconds = cpuSeconds
      self.memory = memory
      self.readable = readable
    }
  }

  /// How it ended.
  public enum End: Hashable, Sendable {
    case exited(Int32)
    case killed(signal: Int32)
    /// It took longer than ``Limits/wallSeconds``.
    case timedOut
    /// It answered or printed more than is read.
    case tooMuch
  }

  /// What came of it.
  public struct Outcome: Hashable, Sendable {
    public var end: End
    /// What it wrote to file descriptor 3.
    public var answer: [UInt8]
    /// What it wrote to its standard output and its standard error, as it came.
    public var printed: String

    public init(end: End, answer: [UInt8] = [], printed: String = "") {
      self.end = end
      self.answer = answer
      self.printed = printed
    }
  }

  /// The absolute path.
  public var path: String
  public var arguments: [String]
  /// The whole environment.
  public var environment: [String: String]
  public var folder: String
  public var limits: Limits

  public init(
    path: String, arguments: [String], environment: [String: String] = [:], folder: String, limits: Limits
  ) {
    self.path = path
    self.arguments = arguments
    self.environment = environment
    self.folder = folder
    self.limits = limits
  }
}

/// Runs programs; tests put others in its place. It blocks, and is called on a thread that may.
public struct ProgramRunner: Sendable {
  /// A program that could not be started: the operating system's error number.
  public struct StartFailure: Error, Hashable, Sendable {
    public var errno: Int32
    public init(errno: Int32) { self.errno = errno }
  }

  public var run: @Sendable (Program) throws(StartFailure) -> Program.Outcome
  public init(run: @escaping @Sendable (Program) throws(StartFailure) -> Program.Outcome) { self.run = run }
}
