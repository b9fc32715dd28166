public import HTTP

/// Everything outside of the process, in one value that `main` passes in.
///
/// Nothing below the commands asks the system by itself, so a test can say what time it is, what a file holds and what
/// a person answers. ``live`` is the machine; ``isolated(clock:random:)`` has nothing in it.
public struct World: Sendable {
  public var clock: WorldClock
  public var random: Randomness
  public var files: Files
  /// The process's environment variables.
  public var variables: [String: String]
  public var processes: Processes
  /// The three standard streams.
  public var console: Console
  public var network: any HTTPTransport
  /// Whom history and leases name.
  public var user: User
  /// Asks a person for a line of text; `nil` where nobody is there to answer.
  public var ask: @Sendable (String) async -> String?

  public init(
    clock: WorldClock, random: Randomness, files: Files, variables: [String: String] = [:],
    processes: Processes = .none, console: Console = .discarding, network: any HTTPTransport = NoNetwork(),
    user: User = User(name: "somebody", host: "localhost"),
    ask: @escaping @Sendable (String) async -> String? = { _ in nil }
  ) {
    self.clock = clock
    self.random = random
    self.files = files
    self.variables = variables
    self.processes = processes
    self.console = console
    self.network = network
    self.user = user
    self.ask = ask
  }

  /// A world without variables, files, processes, network and people.
  public static func isolated(clock: WorldClock, random: Randomness) -> World {
    World(clock: clock, random: random, files: Files(.inMemory()))
  }
}

/// The person and machine behind a run.
public struct User: Hashable, Sendable {
  public var name: String
  public var host: String

  public init(name: String, host: String) {
    self.name = name
    self.host = host
  }
}

/// A network that reaches nobody.
public struct NoNetwork: HTTPTransport {
  public init() {}

  public func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
    throw TransportError(.connect, message: "this world has no network", mayHaveBeenSent: false)
  }
}
