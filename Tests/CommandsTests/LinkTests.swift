import ArgumentParser
import Foundation
import InfraModel
import Testing
internal import World

@testable import Commands
@testable import UseCases

@Suite("Nothing is written or removed through a link that a checkout could bring along")
struct LinkTests {
  /// A folder that goes with it, and what lies in it that a link could lead to.
  private final class Folder {
    let path = FileManager.default.temporaryDirectory.path + "/infra-links-\(UUID().uuidString)"
    var precious: String { path + "/outside/letter.txt" }

    init() throws {
      try FileManager.default.createDirectory(atPath: path + "/outside", withIntermediateDirectories: true)
      try Data("precious".utf8).write(to: URL(fileURLWithPath: precious))
    }
    deinit { try? FileManager.default.removeItem(atPath: path) }

    func link(_ name: String, to target: String) throws {
      try FileManager.default.createSymbolicLink(atPath: path + "/" + name, withDestinationPath: path + "/" + target)
    }

    func isWhole() -> Bool { (try? Files.live.read(precious, limit: 100)) == Array("precious".utf8) }
  }

  @Test("A plan's file, and what it is written to first, are not written through a link")
  func written() throws {
    let folder = try Folder()
    try folder.link("plan.json.\(getpid()).new", to: "outside/letter.txt")
    try folder.link("plan.json", to: "outside/letter.txt")
    try Files.live.replace(folder.path + "/plan.json", with: Array("plan".utf8))
    #expect(try Files.live.read(folder.path + "/plan.json", limit: 100) == Array("plan".utf8))
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.path + "/plan.json")
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(folder.isWhole())
  }

  @Test("The states of a sandbox that is reset are not removed through a link")
  func removed() throws {
    let folder = try Folder()
    try folder.link("states", to: "outside")
    try Files.live.remove(folder.path + "/states")
    try FileManager.default.createDirectory(atPath: folder.path + "/more", withIntermediateDirectories: true)
    try folder.link("more/states", to: "outside")
    try Files.live.remove(folder.path + "/more")
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/more"))
    #expect(folder.isWhole())
  }

  @Test("A sandbox in a `.infra` that leads elsewhere is refused", arguments: [".infra", ".infra/sandbox-state"])
  func sandbox(_ name: String) throws {
    let folder = try Folder()
    if name != ".infra" {
      try FileManager.default.createDirectory(atPath: folder.path + "/.infra", withIntermediateDirectories: true)
    }
    try folder.link(name, to: "outside")
    let list = try #require(
      try Infra.parseAsRoot(["state", "list", "lab/dev", "--sandbox", "--project", folder.path]) as? StateCommand.List)
    let failure = #expect(throws: CommandFailure.self) { _ = try Session(list.globals, .quiet) }
    #expect(
      failure?.diagnostics == [
        Diagnostic(
          .linkedFolder, "\(folder.path)/\(name) is a symbolic link, and infra does not write through links",
          fix: "rm '\(folder.path)/\(name)'")
      ])
    #expect(folder.isWhole())
  }
}
