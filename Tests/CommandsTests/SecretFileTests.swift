import Explanations
import Foundation
import InfraModel
import Testing
internal import World

@testable import Commands
@testable import UseCases

@Suite("A secret's file lies in the project")
struct SecretFileTests {
  private let folder: URL
  private let project: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("infra-secrets-\(UUID().uuidString)")
    project = folder.appendingPathComponent("project")
    for name in ["home", "project/secrets", "project/.git"] {
      try FileManager.default.createDirectory(
        at: folder.appendingPathComponent(name), withIntermediateDirectories: true)
    }
    for (name, text) in ["home/credentials": "theirs", "project/secrets/a": "ours", "project/.git/config": "token"] {
      try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    }
    for (name, target) in [
      "project/out": "../home/credentials", "project/away": "../home", "project/in": "secrets/a",
      "project/git": ".git/config", "linked": "project",
    ] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.appendingPathComponent(name).path, withDestinationPath: target)
    }
  }

  private func file(_ path: String, of project: String = "project") -> SecretFile {
    SecretFile(path: path, project: folder.appendingPathComponent(project).path, files: .live)
  }

  @Test("A secret's file is read in the project, through links that stay inside, and where the project is a link")
  func inside() {
    defer { try? FileManager.default.removeItem(at: folder) }
    for path in ["secrets/a", "in", "./secrets/../secrets/a"] {
      #expect(file(path).text == "ours" && !file(path).leadsOut)
      #expect(file(path, of: "linked").text == "ours")
    }
    #expect(file("missing").text == nil && !file("missing").leadsOut)
    #expect(file("secrets").text == nil)
  }

  @Test("A secret's file is not read outside of the project, wherever links lead")
  func outside() {
    defer { try? FileManager.default.removeItem(at: folder) }
    let absolute = folder.appendingPathComponent("home/credentials").path
    for path in ["out", "away/credentials", "../home/credentials", absolute, "git", ".git/config"] {
      #expect(file(path).text == nil && file(path).leadsOut, "\(path)")
    }
  }

  @Test("A secret's file is a plain file of bounded size")
  func kinds() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    mkfifo(project.appendingPathComponent("pipe").path, 0o600)
    #expect(file("pipe").text == nil)
    try Data(count: SecretFile.mostBytes + 1).write(to: project.appendingPathComponent("large"))
    #expect(file("large").text == nil)
  }

  @Test("Documents are read up to a bound, which the error names")
  func documents() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = project.appendingPathComponent("plan.json").path
    #expect(FileManager.default.createFile(atPath: path, contents: nil))
    truncate(path, off_t(World.mostDocumentBytes) + 1)
    do {
      _ = try World.live.document(path)
      Issue.record("it was read")
    } catch {
      #expect(error.status == .usage)
      #expect(error.diagnostics.map(\.message) == ["\(path) is too large: the limit for documents is 256 MB"])
    }
    #expect(throws: CommandFailure.self) { try World.live.document("/dev/zero") }
  }
}
