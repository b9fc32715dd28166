internal import CProcess
internal import Glibc

extension ProgramRunner {
  /// Real processes. They get no input, and share nothing with this one but two pipes.
  public static let live = ProgramRunner { (program) throws(StartFailure) in try Execution(program).run() }
}

/// One run of a program.
private struct Execution {
  /// The most that is read of an answer: a graph of 3,000 resources has about 4 MiB.
  static let longestAnswer = 256 << 20
  /// The most that is kept of what a program prints.
  static let longestPrint = 1 << 20

  let program: Program
  let pid: pid_t
  let answer: CInt
  let printed: CInt

  init(_ program: Program) throws(ProgramRunner.StartFailure) {
    self.program = program
    let answerPipe = try Self.pipe()
    let printPipe: (reading: CInt, writing: CInt)
    do throws(ProgramRunner.StartFailure) { printPipe = try Self.pipe() } catch {
      close(answerPipe.reading)
      close(answerPipe.writing)
      throw error
    }
    answer = answerPipe.reading
    printed = printPipe.reading
    let nothing = open("/dev/null", O_RDWR | O_CLOEXEC)
    let descriptors = [nothing, printPipe.writing, printPipe.writing, answerPipe.writing]
    var pid: pid_t = 0
    let failure = Self.start(program, descriptors, &pid)
    close(nothing)
    close(printPipe.writing)
    close(answerPipe.writing)
    self.pid = pid
    guard failure == 0 else {
      close(answer)
      close(printed)
      throw ProgramRunner.StartFailure(errno: failure)
    }
  }

  private static func pipe() throws(ProgramRunner.StartFailure) -> (reading: CInt, writing: CInt) {
    var ends: [CInt] = [-1, -1]
    guard Glibc.pipe(&ends) == 0 else { throw ProgramRunner.StartFailure(errno: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  private static func start(_ program: Program, _ descriptors: [CInt], _ pid: inout pid_t) -> CInt {
    let environment = program.environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    return withCStrings([program.path] + program.arguments) { arguments in
      withCStrings(environment) { environment in
        withCStrings(program.limits.readable ?? []) { readable in
          readable.withMemoryRebound(to: UnsafePointer<CChar>?.self) { readable in
            var limits = infra_process_limits(
              address_space: UInt64(program.limits.memory ?? 0), cpu_seconds: UInt64(program.limits.cpuSeconds ?? 0),
              open_files: 64, readable: program.limits.readable == nil ? nil : readable.baseAddress)
            let isLimited = program.limits.cpuSeconds != nil || program.limits.readable != nil
            return withUnsafePointer(to: &limits) { limits in
              infra_process_start(
                program.path, arguments.baseAddress, environment.baseAddress, program.folder, descriptors,
                CInt(descriptors.count), isLimited ? limits : nil, &pid)
            }
          }
        }
      }
    }
  }

  func run() -> Program.Outcome {
    let deadline = ContinuousClock.now + .seconds(program.limits.wallSeconds)
    var result = Program.Outcome(end: .exited(0))
    var text: [UInt8] = []
    var end = collect(until: deadline, &result.answer, &text)
    close(answer)
    close(printed)
    result.printed = String(decoding: text, as: UTF8.self)
    if end == nil, !hasEnded(by: deadline) { end = .timedOut }
    // What it started must not outlive it. Until it is waited for, its group's number is nobody else's.
    kill(-pid, SIGKILL)
    var status: CInt = 0
    while waitpid(pid, &status, 0) < 0, errno == EINTR {}
    result.end = end ?? Self.end(status)
    return result
  }

  /// Waits for the end of a program that has closed its pipes, which is a moment away as a rule.
  private func hasEnded(by deadline: ContinuousClock.Instant) -> Bool {
    while true {
      var information = siginfo_t()
      let result = waitid(P_PID, id_t(pid), &information, WEXITED | WNOWAIT | WNOHANG)
      if result < 0 && errno != EINTR { return true }
      if result == 0, information.si_signo == SIGCHLD { return true }
      if ContinuousClock.now >= deadline { return false }
      poll(nil, 0, 1)
    }
  }

  /// Reads both pipes until both are closed; `nil` then, or why that was not waited for.
  private func collect(
    until deadline: ContinuousClock.Instant, _ answered: inout [UInt8], _ text: inout [UInt8]
  ) -> Program.End? {
    var waiting = [
      pollfd(fd: answer, events: Int16(POLLIN), revents: 0), pollfd(fd: printed, events: Int16(POLLIN), revents: 0),
    ]
    while waiting.contains(where: { $0.fd >= 0 }) {
      let left = deadline - ContinuousClock.now
      guard left > .zero else { return .timedOut }
      let milliseconds = left.components.seconds * 1000 + left.components.attoseconds / 1_000_000_000_000_000 + 1
      guard poll(&waiting, 2, CInt(clamping: milliseconds)) > 0 else { continue }
      if waiting[0].revents != 0, !Self.read(answer, into: &answered) { waiting[0].fd = -1 }
      if waiting[1].revents != 0, !Self.read(printed, into: &text) { waiting[1].fd = -1 }
      if answered.count > Self.longestAnswer { return .tooMuch }
      if text.count > Self.longestPrint { return .tooMuch }
    }
    return nil
  }

  /// Reads what is there; `false` at the end.
  private static func read(_ file: CInt, into bytes: inout [UInt8]) -> Bool {
    let more = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
      let got = Glibc.read(file, buffer.baseAddress, buffer.count)
      count = max(0, got)
    }
    bytes += more
    return !more.isEmpty
  }

  private static func end(_ status: CInt) -> Program.End {
    let signal = status & 0x7F
    return signal == 0 ? .exited(status >> 8 & 0xFF) : .killed(signal: signal)
  }
}

/// Lends texts as the null-terminated array that C wants.
private func withCStrings<Result>(
  _ texts: [String], _ body: (UnsafeMutableBufferPointer<UnsafeMutablePointer<CChar>?>) -> Result
) -> Result {
  var pointers = texts.map { strdup($0) } + [nil]
  defer { for pointer in pointers { free(pointer) } }
  return pointers.withUnsafeMutableBufferPointer { body($0) }
}
