import ArgumentParser
import Explanations
import Foundation
import InfraModel
import StateStore
import Testing

@testable import Commands
@testable import UseCases

@Suite("Where there is no state, it is said where one is, and nothing real is advised for a sandbox")
struct MissingStateTests {
  /// A folder that goes with it.
  private final class Folder {
    let url = FileManager.default.temporaryDirectory.appending(path: "infra-missing-\(UUID().uuidString)")

    init() throws { try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true) }
    deinit { try? FileManager.default.removeItem(at: url) }

    func makeProject() throws { try Data().write(to: url.appending(path: "Package.swift")) }

    func store(_ name: EnvironmentName, in folder: String) async throws {
      let holder = LeaseHolder(who: "somebody@build-7", pid: 1, command: "apply", since: 0)
      let lease = try await LocalStateStore(folder: url.appending(path: folder).path).acquire(name, holder: holder)
      _ = try await lease.save(State(environment: name, region: "eu-central-1", lineage: "line", digestKey: "00"))
      await lease.release()
    }

    func refusal(_ options: String...) async throws -> (status: Explanations.ExitStatus, text: String)? {
      let list = try #require(
        try Infra.parseAsRoot(["state", "list", "lab/dev", "--project", url.path] + options) as? StateCommand.List)
      do {
        _ = try await Session(list.globals, .quiet).workspace.existingState("lab/dev")
        return nil
      } catch let failure as CommandFailure {
        let one = try #require(failure.diagnostics.first)
        return (failure.status, [one.code.text, one.message, one.fix ?? ""].joined(separator: "; "))
      }
    }
  }

  @Test("Without a state, an apply is advised in a project, and to go there outside of one")
  func project() async throws {
    let folder = try Folder()
    let path = folder.url.path
    #expect(
      try await folder.refusal()?.text
        == "IN6006; lab/dev has no state in \(path), which is not a project; run the command in the project's folder, "
        + "or name it with --project")
    try folder.makeProject()
    let found = try #require(try await folder.refusal())
    #expect(found.text == "IN6006; lab/dev has no state yet; infra apply lab/dev")
    #expect(found.status == .failed)
  }

  @Test("Without a state, the sandbox's is named where it has one, and what a mistyped name means")
  func elsewhere() async throws {
    let folder = try Folder()
    try folder.makeProject()
    try await folder.store("lab/dev", in: ".infra/sandbox-state")
    let elsewhere = try await folder.refusal()?.text
    #expect(elsewhere == "IN6006; lab/dev has no state yet; give --sandbox to work with that of the sandbox")
    #expect(try await folder.refusal("--sandbox") == nil)
    try await folder.store("lab/dec", in: "state")
    #expect(
      try await folder.refusal()?.text == "IN6001; there is no environment 'lab/dev'; did you mean 'lab/dec'?")
  }
}
