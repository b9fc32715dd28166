internal import CProcess
internal import Glibc

extension ProgramRunner {
  /// Real processes. They share nothing with this one but two pipes, and read only what is given to them.
  public static let live = ProgramRunner(missing: Confinement.missing) { (program) throws(StartFailure) in
    try Execution(program).run()
  }
}

/// One run of a program.
private struct Execution {
  /// The most that is read of an answer: a graph of 3,000 resources has about 4 MiB.
  static let longestAnswer = 256 << 20
  /// The most that is kept of what a program prints.
  static let longestPrint = 1 << 20

  let program: Program
  /// The program's process, or that of what confines it.
  let pid: pid_t
  let answer: CInt
  let printed: CInt
  /// Where the process that confines it tells how it ended; -1 for one that is not confined.
  let status: CInt

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
    let input =
      program.input.isEmpty
      ? open("/dev/null", O_RDWR | O_CLOEXEC) : infra_process_input(program.input, program.input.count)
    let descriptors = [input, printPipe.writing, printPipe.writing, answerPipe.writing]
    var pid: pid_t = 0
    var status: CInt = -1
    let failure = Self.start(program, descriptors, &pid, &status)
    close(input)
    close(printPipe.writing)
    close(answerPipe.writing)
    self.pid = pid
    self.status = status
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

  private static func start(
    _ program: Program, _ descriptors: [CInt], _ pid: inout pid_t, _ status: inout CInt
  ) -> CInt {
    let environment = program.environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    let limits = program.limits
    return withCStrings([program.path] + program.arguments) { arguments in
      withCStrings(environment) { environment in
        withConfinement(limits.confinement) { confinement in
          var given = infra_process_limits(
            address_space: UInt64(limits.memory ?? 0), cpu_seconds: UInt64(limits.cpuSeconds ?? 0), open_files: 1024,
            // More than are looked for, so that what is too much is seen and not only refused.
            processes: UInt64(2 * (limits.processes ?? 0)), confinement: confinement)
          let isLimited = limits.cpuSeconds != nil || limits.confinement != nil
          return withUnsafePointer(to: &given) { given in
            infra_process_start(
              program.path, arguments.baseAddress, environment.baseAddress, program.folder, descriptors,
              CInt(descriptors.count), isLimited ? given : nil, &pid, &status)
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
    if end == nil { end = waitForEnd(by: deadline) }
    // What it started must not outlive it. Until it is waited for, its group's number is nobody else's.
    kill(-pid, SIGKILL)
    var status: CInt = 0
    while waitpid(pid, &status, 0) < 0, errno == EINTR {}
    result.end = end ?? Self.end(self.status < 0 ? status : reportedStatus() ?? SIGKILL)
    if self.status >= 0 { close(self.status) }
    return result
  }

  /// How a confined program ended, as the process that waited for it tells.
  private func reportedStatus() -> CInt? {
    var result: CInt = 0
    let count = withUnsafeMutableBytes(of: &result) { Glibc.read(status, $0.baseAddress, $0.count) }
    return count == MemoryLayout<CInt>.size ? result : nil
  }

  /// Waits for the end of a program that has closed its pipes, which is a moment away as a rule; `nil` once it is there.
  private func waitForEnd(by deadline: ContinuousClock.Instant) -> Program.End? {
    var pace = Pace()
    while true {
      var information = siginfo_t()
      let result = waitid(P_PID, id_t(pid), &information, WEXITED | WNOWAIT | WNOHANG)
      if result < 0 && errno != EINTR { return nil }
      if result == 0, information.si_signo == SIGCHLD { return nil }
      if ContinuousClock.now >= deadline { return .timedOut }
      if pace.isDue, isTooLarge { return .tooLarge }
      poll(nil, 0, 1)
    }
  }

  /// Whether it and what it started use more than they may together.
  private var isTooLarge: Bool {
    guard program.limits.memoryOfAll != nil || program.limits.processes != nil else { return false }
    let usage = ProcessTree(root: pid).usage
    return usage.memory > program.limits.memoryOfAll ?? .max || usage.processes > program.limits.processes ?? .max
  }

  /// Reads both pipes until both are closed; `nil` then, or why that was not waited for.
  private func collect(
    until deadline: ContinuousClock.Instant, _ answered: inout [UInt8], _ text: inout [UInt8]
  ) -> Program.End? {
    var waiting = [
      pollfd(fd: answer, events: Int16(POLLIN), revents: 0), pollfd(fd: printed, events: Int16(POLLIN), revents: 0),
    ]
    var pace = Pace()
    while waiting.contains(where: { $0.fd >= 0 }) {
      let left = deadline - ContinuousClock.now
      guard left > .zero else { return .timedOut }
      let milliseconds = left.components.seconds * 1000 + left.components.attoseconds / 1_000_000_000_000_000 + 1
      let ready = poll(&waiting, 2, CInt(clamping: min(milliseconds, Pace.milliseconds)))
      if pace.isDue, isTooLarge { return .tooLarge }
      guard ready > 0 else { continue }
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

/// How often it is looked at how much a program uses.
private struct Pace {
  static let milliseconds: Int64 = 100

  private var next = ContinuousClock.now + .milliseconds(milliseconds)

  /// Whether it is time to look; the next time is a while later then.
  var isDue: Bool {
    mutating get {
      guard ContinuousClock.now >= next else { return false }
      next = ContinuousClock.now + .milliseconds(Self.milliseconds)
      return true
    }
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

/// Lends a confinement as C wants it.
private func withConfinement<Result>(
  _ confinement: Confinement?, _ body: (UnsafePointer<infra_confinement>?) -> Result
) -> Result {
  guard let confinement else { return body(nil) }
  func withPaths(_ paths: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> Result) -> Result {
    withCStrings(paths) { paths in
      paths.withMemoryRebound(to: UnsafePointer<CChar>?.self) { body(UnsafePointer($0.baseAddress)) }
    }
  }
  return withPaths(confinement.readable) { readable in
    withPaths(confinement.executable) { executable in
      withPaths(confinement.writable) { writable in
        var given = infra_confinement(
          readable: readable, executable: executable, writable: writable,
          may_start_processes: confinement.mayStartProcesses ? 1 : 0)
        return withUnsafePointer(to: &given) { body($0) }
      }
    }
  }
}
