import Foundation
import Infra
import InfraModel
import Testing

@testable import environments

@Suite("The program that infra reads environments from")
struct ProgramTests {
  @Test("The environments' program answers with the graph that its environment evaluates to")
  func graph() throws {
    let run = try Self.run(["graph", "finally/dev", "--root", FinAllyTests.root, "--fd", "1"])
    #expect(run.status == 0)
    #expect(run.problem == "")
    let answer: Value = [
      "formatVersion": 1, "diagnostics": [], "graph": FinAllyTests.evaluate(finallyDevelopment).graph.document,
    ]
    let isTheGraph = run.output == JSON.canonicalText(answer, symbols: .tagged)
    #expect(isTheGraph)
  }

  @Test("The environments' program answers for an environment that is not there with what was meant")
  func unknown() throws {
    let run = try Self.run(["graph", "finally/stagin", "--fd", "1"])
    #expect(run.status == 0)
    #expect(try JSON.parse(run.output)["diagnostics"]?[0]?["fix"] == "did you mean 'finally/staging'?")
  }

  @Test("The environments' program ends with 2 for arguments it does not understand, with 1 where it can't write")
  func failures() throws {
    let misuse = try Self.run(["draw"])
    #expect(misuse.status == 2)
    #expect(
      misuse.problem == """
        environments: 'draw' is not understood; usage: environments list|graph NAME [--root DIR] \
        [--define NAME=VALUE]… [--files N] [--fd N]

        """)
    let closed = try Self.run(["list", "--fd", "77"])
    #expect(closed.status == 1)
    #expect(closed.problem == "environments: can't write to file descriptor 77: Bad file descriptor\n")
  }

  private static func run(_ arguments: [String]) throws -> (status: Int32, output: String, problem: String) {
    let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let process = Process()
    process.executableURL = URL(filePath: tests).deletingLastPathComponent().appending(path: "environments")
    process.arguments = arguments
    let (output, problem) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = problem
    try process.run()
    let written = try output.fileHandleForReading.readToEnd() ?? Data()
    let said = try problem.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: written, as: UTF8.self), String(decoding: said, as: UTF8.self))
  }
}
