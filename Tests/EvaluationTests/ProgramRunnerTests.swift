import Testing

@testable import Evaluation

@Suite("A program gets what it is given, and nothing else")
struct ProgramRunnerTests {
  private func run(
    _ script: String, environment: [String: String] = [:],
    limits: Program.Limits = .init(wallSeconds: 60)
  ) throws -> Program.Outcome {
    try ProgramRunner.live.run(
      Program(
        path: "/bin/sh", arguments: ["-c", script], environment: environment, folder: "/", limits: limits))
  }

  @Test("A program's answer, prints and exit code come back")
  func outcome() throws {
    #expect(
      try run("echo out; echo err >&2; echo answer >&3; exit 7")
        == Program.Outcome(end: .exited(7), answer: Array("answer\n".utf8), printed: "out\nerr\n"))
  }

  @Test("A program's environment is the one given")
  func environment() throws {
    #expect(
      try run("/usr/bin/env", environment: ["B": "2", "A": "x y"]).printed.split(separator: "\n").filter {
        !$0.hasPrefix("PWD=") && !$0.hasPrefix("_=") && !$0.hasPrefix("OLDPWD=") && !$0.hasPrefix("SHLVL=")
      } == ["A=x y", "B=2"])
  }

  @Test("A program has four descriptors, no input and the folder asked for")
  func descriptors() throws {
    let script = "for n in 0 1 2 3 4 5 6 7 8 9; do test -e /proc/$$/fd/$n && printf $n; done; cat; pwd"
    #expect(try run(script).printed == "0123/\n")
  }

  @Test("A program reads what it is given, and cannot change it")
  func input() throws {
    let outcome = try ProgramRunner.live.run(
      Program(
        path: "/bin/sh", arguments: ["-c", "cat; echo more >&0 || printf ' refused'"], input: Array("given".utf8),
        folder: "/", limits: .init(wallSeconds: 60)))
    #expect(outcome.end == .exited(0))
    #expect(outcome.printed.hasPrefix("given"))
    #expect(outcome.printed.hasSuffix(" refused"))
  }

  @Test("A program that takes too long is stopped, with all that it started")
  func timeout() throws {
    #expect(
      try run("echo begin; sleep 1000 & sleep 1000", limits: .init(wallSeconds: 1))
        == Program.Outcome(end: .timedOut, printed: "begin\n"))
    #expect(try run("exec sleep 1000 >&- 2>&- 3>&-", limits: .init(wallSeconds: 1)).end == .timedOut)
  }

  @Test("Limits of processor time and memory hold, and signals are told")
  func limits() throws {
    #expect(
      try run("while :; do :; done", limits: .init(wallSeconds: 60, cpuSeconds: 1)).end == .killed(signal: 9))
    #expect(try run("kill -SEGV $$").end == .killed(signal: 11))
    let megabytes = try run(
      "head -c 400000000 /dev/zero | tail -c 300000000 | wc -c",
      limits: .init(wallSeconds: 60, cpuSeconds: 20, memory: 100 << 20))
    #expect(!megabytes.printed.hasSuffix("300000000\n"))
  }

  @Test("A program that prints without end is stopped")
  func endless() throws {
    #expect(try run("while :; do echo yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy; done").end == .tooMuch)
  }

  @Test("A confined program reads only where it may, and writes nowhere")
  func confined() throws {
    let limits = Program.Limits(
      wallSeconds: 60, cpuSeconds: 10,
      confinement: Confinement.system.adding(
        Confinement(executable: ["/bin", "/usr/bin"], mayStartProcesses: true)))
    let outcome = try run(
      "head -c 1 /etc/passwd >&3 && echo read; : > /tmp/infra-confined && echo wrote", limits: limits)
    #expect(outcome.printed.contains("read\n") == (Confinement.missing().contains(.files)))
    #expect(outcome.printed.contains("wrote\n") == (Confinement.missing().contains(.files)))
  }

  @Test("A program that cannot be started says why")
  func notStarted() {
    #expect(throws: ProgramRunner.StartFailure(errno: 2)) {
      _ = try ProgramRunner.live.run(
        Program(path: "/nowhere", arguments: [], folder: "/", limits: .init(wallSeconds: 1)))
    }
  }
}
