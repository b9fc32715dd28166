/// A program to be run, with all that it gets.
public struct Program: Hashable, Sendable {
  /// What it may not do.
  public struct Limits: Hashable, Sendable {
    /// Seconds until it is killed.
    public var wallSeconds: Int
    /// Seconds of processor time; `nil` for no limit.
    public var cpuSeconds: Int?
    /// Bytes of address space of each process; `nil` for no limit.
    public var memory: Int?
    /// Bytes of memory in use by all of its processes together; `nil` for no limit.
    public var memoryOfAll: Int?
    /// Processes at a time; `nil` for no limit.
    public var processes: Int?
    /// All that it may touch; `nil` for a program of our own that is not confined.
    public var confinement: Confinement?

    public init(
      wallSeconds: Int, cpuSeconds: Int? = nil, memory: Int? = nil, memoryOfAll: Int? = nil, processes: Int? = nil,
      confinement: Confinement? = nil
    ) {
      self.wallSeconds = wallSeconds
      self.cpuSeconds = cpuSeconds
      self.memory = memory
      self.memoryOfAll = memoryOfAll
      self.processes = processes
      self.confinement = confinement
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
    /// It took more memory, or started more processes, than ``Limits`` say.
    case tooLarge
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
  /// What it reads from its standard input.
  public var input: [UInt8]
  public var folder: String
  public var limits: Limits

  public init(
    path: String, arguments: [String], environment: [String: String] = [:], input: [UInt8] = [], folder: String,
    limits: Limits
  ) {
    self.path = path
    self.arguments = arguments
    self.environment = environment
    self.input = input
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
  /// The parts of a confinement that cannot be had here.
  public var missing: @Sendable () -> [Confinement.Part]

  public init(
    missing: @escaping @Sendable () -> [Confinement.Part] = { [] },
    run: @escaping @Sendable (Program) throws(StartFailure) -> Program.Outcome
  ) {
    self.run = run
    self.missing = missing
  }
}
