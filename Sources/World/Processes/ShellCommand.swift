internal import Glibc

/// Commands of a shell.
package enum ShellCommand {
  /// Runs a command by the shell, on a thread of its own; `nil` where it cannot be started.
  package static func run(_ command: String, limits: CommandLimits = .credentials) async -> CommandResult? {
    await withCheckedContinuation { continuation in
      let job = Unmanaged.passRetained(CommandJob(command, limits) { continuation.resume(returning: $0) })
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

/// One command under way, as the leader of a process group of its own, so that all of it can be stopped.
private final class CommandJob: Sendable {
  let command: String
  let limits: CommandLimits
  let completion: @Sendable (CommandResult?) -> Void

  init(
    _ command: String, _ limits: CommandLimits,
    _ completion: @escaping @Sendable (CommandResult?) -> Void
  ) {
    self.command = command
    self.limits = limits
    self.completion = completion
  }

  func run() { completion(result()) }

  private func result() -> CommandResult? {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[0]) }
    let started = start(output: ends[1])
    close(ends[1])
    guard let process = started else { return nil }
    let terminal = ForegroundTerminal(lentTo: process)
    defer { terminal?.takeBack() }
    let end = Self.now + limits.seconds
    var (output, stopped) = read(ends[0], until: end)
    var status: Int32 = 0
    while stopped == nil {
      let found = waitpid(process, &status, WNOHANG)
      if found == process { return CommandResult(status: Self.code(status), output: output) }
      if found < 0, errno != EINTR { return nil }
      if Self.now >= end { stopped = .tooLong }
      usleep(5000)
    }
    kill(-process, SIGKILL)
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    output.removeAll()
    return CommandResult(status: Self.code(status), output: output, stopped: stopped)
  }

  /// Everything that comes until all who could write have gone.
  private func read(_ file: Int32, until end: Double) -> (output: [UInt8], stopped: CommandResult.Excess?) {
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let rest = end - Self.now
      guard rest > 0 else { return (output, .tooLong) }
      var watched = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
      guard poll(&watched, 1, Int32(rest * 1000) + 1) > 0 else { continue }
      let count = Glibc.read(file, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return (output, nil) }
      output += buffer[..<count]
      if output.count > limits.bytes { return (output, .tooMuchOutput) }
    }
  }

  private func start(output: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    // What this process ignores, a command would ignore, too.
    var usual = sigset_t()
    sigemptyset(&usual)
    for number in [SIGPIPE, SIGINT, SIGTERM, SIGHUP, SIGQUIT] { sigaddset(&usual, number) }
    posix_spawnattr_setsigdefault(&attributes, &usual)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    var arguments: [UnsafeMutablePointer<CChar>?] = ["sh", "-c", command].map { (text: String) in strdup(text) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    return posix_spawn(&process, "/bin/sh", &actions, &attributes, &arguments, environ) == 0 ? process : nil
  }

  private static func code(_ status: Int32) -> Int32 {
    status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// The terminal, lent to a process group as a shell lends it: a command may ask a person for a code.
private struct ForegroundTerminal {
  private let file: Int32

  /// - Returns: `nil` if there is no terminal, or if another job has it.
  init?(lentTo process: pid_t) {
    file = open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard file >= 0 else { return nil }
    guard tcgetpgrp(file) == getpgrp() else {
      close(file)
      return nil
    }
    give(to: process)
    // It may have asked before, and was halted for it.
    kill(-process, SIGCONT)
  }

  func takeBack() {
    give(to: getpgrp())
    close(file)
  }

  /// A group that does not have the terminal may change that only while it does not hear the signal that forbids it.
  private func give(to group: pid_t) {
    var signals = sigset_t()
    var previous = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGTTOU)
    pthread_sigmask(SIG_BLOCK, &signals, &previous)
    tcsetpgrp(file, group)
    pthread_sigmask(SIG_SETMASK, &previous, nil)
  }
}
