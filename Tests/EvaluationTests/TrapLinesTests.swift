import InfraModel
import Testing

@testable import Evaluation

@Suite("A trap is told with the project's own lines")
struct TrapLinesTests {
  private let answer = Array(
    #"""
    {"formatVersion":1,"trap":[
      {"object":"/opt/swift/libswiftCore.so","offset":7},
      {"object":"/c/build/Modules-1/libModules.so","offset":16},
      {"object":"/c/build/environments-1/environments","offset":32},
      {"object":"/c/build/environments-1/environments","offset":48}]}
    """#.utf8)

  /// The lines that a symbolizer's answers lead to.
  private func lines(_ answers: [String: String]) -> [SourcePosition] {
    let runner = ProgramRunner { program in
      let object = program.arguments.first { $0.hasPrefix("--obj=") }.map { String($0.dropFirst(6)) } ?? ""
      return .init(end: .exited(0), printed: answers[object] ?? "[]")
    }
    let libraries = ["/c/build/Modules-1", "/c/build/environments-1"]
    return TrapLines(root: "/p", toolchain: Pretence.toolchain, runner: runner, libraries: libraries).lines(of: answer)
  }

  private func symbol(_ file: String, _ line: Int, _ column: Int = 3) -> String {
    #"{"Symbol":[{"FileName":"\#(file)","Line":\#(line),"Column":\#(column)}]}"#
  }

  @Test("The calls of the project's own files are told, innermost first, and each line once")
  func own() {
    let found = lines([
      "/c/build/Modules-1/libModules.so": "[\(symbol("/p/Modules/Network.swift", 78))]",
      "/c/build/environments-1/environments":
        "[\(symbol("/p/Environments/a.swift", 6)),\(symbol("/p/Environments/a.swift", 6))]",
    ])
    #expect(
      found == [
        SourcePosition(file: "Modules/Network.swift", line: 78, column: 3),
        SourcePosition(file: "Environments/a.swift", line: 6, column: 3),
      ])
    let error = EvaluationError.crashed(
      environment: "e/dev", signal: 4,
      output: "Swift/ContiguousArrayBuffer.swift:692: Fatal error: Index out of range\n",
      lines: found)
    #expect(
      error.diagnostics == [
        Diagnostic(
          .programCrashed, "evaluating e/dev crashed: Index out of range", at: found[1],
          notes: [.init("it traps here", at: found[0])],
          fix: "look for what traps in the declaration: an index, a forced value, a number too large")
      ])
  }

  @Test("Neither files outside of the project nor nonsense become lines")
  func foreign() {
    let foreign = [
      symbol("/etc/passwd", 1), symbol("/p/../etc/passwd.swift", 1), symbol("/p/Environments/../../x.swift", 1),
      symbol("/p/Package.swift", 1), symbol("/p/Environments/a.swift", 0), #"{"Symbol":[{"FileName":7}]}"#, "7",
    ]
    for text in foreign + ["no JSON", "{}"] {
      #expect(lines(["/c/build/environments-1/environments": "[\(text)]"]) == [])
    }
  }
}
