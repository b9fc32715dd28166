internal import Glibc

extension World {
  /// What a command left behind.
  public struct CommandResult: Sendable {
    /// The exit status; 128 and more for a signal.
    public var status: Int32
    public var output: [UInt8]

    public init(status: Int32, output: [UInt8]) {
      self.status = status
      self.output = output
    }
  }

  /// Runs a command by the shell, on a thread of its own; `nil` where it cannot be started.
  static func runCommand(_ command: String) async -> CommandResult? {
    await withCheckedContinuation { continuation in
      let job = Unmanaged.passRetained(CommandJob(command) { continuation.resume(returning: $0) })
      var thread = pthread_t()
      let result = pthread_create(
        &thread, nil,
        { context in
          if let context { Unmanaged<CommandJob>.fromOpaque(context).takeRetainedValue().run() }
          return nil
        }, job.toOpaque())
      if result == 0 { pthread_detach(thread) } else { job.takeRetainedValue().completion(nil) }
    }
  }
}

private final class CommandJob: Sendable {
  let command: String
  let completion: @Sendable (World.CommandResult?) -> Void

  init(_ command: String, _ completion: @escaping @Sendable (World.CommandResult?) -> Void) {
    self.command = command
    self.completion = completion
  }

  func run() {
    guard let pipe = popen(command, "re") else { return completion(nil) }
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = fread(&buffer, 1, buffer.count, pipe)
      if count == 0 { break }
      output += buffer[..<count]
    }
    let status = pclose(pipe)
    let code = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    completion(World.CommandResult(status: code, output: output))
  }
}
