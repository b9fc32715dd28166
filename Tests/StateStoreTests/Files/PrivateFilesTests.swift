import Foundation
import InfraModel
import SystemPackage
import Testing
internal import World

@testable import StateStore

@Suite("The files of a store are their owner's alone, and no links")
struct PrivateFilesTests {
  let scratch: Scratch
  let store: LocalStateStore

  init() throws {
    scratch = try Scratch()
    store = scratch.store()
  }

  private func mode(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: scratch.path + "/" + path)
    return try #require(attributes[.posixPermissions] as? Int)
  }

  private var files: [String] {
    get throws {
      let found = FileManager.default.enumerator(atPath: scratch.path)
      return found?.compactMap { $0 as? String }.sorted() ?? []
    }
  }

  /// A run that writes every file, and leaves an operation open.
  private func run() async throws {
    let lease = try await store.acquire(Sample.environment, holder: Sample.holder)
    let state = try await store.load(Sample.environment) ?? Sample.state()
    _ = try await lease.save(state)
    try await store.journal(Sample.environment, lease: lease).append(.begun(Sample.operation("a")))
    try await lease.record(Sample.run(1))
    await lease.release()
  }

  private static let made = [
    "finally": 0o700, "finally/dev.history.jsonl": 0o600, "finally/dev.journal": 0o600, "finally/dev.json": 0o600,
    "finally/dev.lock": 0o600, "finally/dev.serials": 0o700, "finally/dev.serials/1.json": 0o600,
    "finally/dev.serials/fence": 0o600, "finally/dev.serials/journal.mark": 0o600,
    "finally/dev.serials/write.lock": 0o600,
  ]

  @Test("A store's files and folders are their owner's alone, whatever the process's mask")
  func made() async throws {
    try await run()
    #expect(try Dictionary(uniqueKeysWithValues: files.map { ($0, try mode($0)) }) == Self.made)
  }

  @Test("What an earlier version opened to others is taken back by the next write")
  func tightened() async throws {
    try await run()
    for path in try files {
      let mode = Self.made[path] == 0o700 ? 0o755 : 0o644
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: scratch.path + "/" + path)
    }
    try await run()
    for path in try files where path != "finally/dev.serials/1.json" {
      #expect(try mode(path) == Self.made[path] ?? 0o600, "\(path)")
    }
  }

  private func link(_ path: String) -> StoreError {
    .link(.init(action: "open", path: scratch.path + "/" + path, errno: Errno.tooManySymbolicLinkLevels.rawValue))
  }

  @Test(
    "A link in the place of a file is refused, and what it leads to stays as it is",
    arguments: ["dev.json", "dev.lock", "dev.journal", "dev.history.jsonl", "dev.serials/fence", "dev.json.new"])
  func links(_ name: String) async throws {
    let target = scratch.path + "/target"
    try scratch.write("precious", to: target)
    let path = scratch.path + "/finally/" + name
    try FileManager.default.createDirectory(
      atPath: scratch.path + "/finally/dev.serials", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
    await expect(link("finally/" + name)) { try await run() }
    #expect(try scratch.text(target) == "precious")
    #expect(
      link("finally/" + name).diagnostic
        == Diagnostic(
          .linkedState, "\(path) is a symbolic link, and states are neither read nor written through links",
          fix: "put the file itself there, or name the folder that it is in with --state"))
  }

  @Test(
    "A link in the place of a folder is refused; the store's own may be one",
    arguments: ["finally", "finally/dev.serials"])
  func folders(_ name: String) async throws {
    let target = scratch.path + "/target"
    try FileManager.default.createDirectory(atPath: target, withIntermediateDirectories: false)
    if name != "finally" {
      try FileManager.default.createDirectory(atPath: scratch.path + "/finally", withIntermediateDirectories: false)
    }
    try FileManager.default.createSymbolicLink(atPath: scratch.path + "/" + name, withDestinationPath: target)
    await expect(link(name)) { try await run() }
    #expect(try FileManager.default.contentsOfDirectory(atPath: target) == [])

    let linked = scratch.path + "/linked"
    try FileManager.default.createSymbolicLink(atPath: linked, withDestinationPath: target)
    let store = LocalStateStore(folder: linked, fileSystem: .unflushed)
    let lease = try await store.acquire(Sample.environment, holder: Sample.holder)
    #expect(try await lease.save(Sample.state()) == Sample.state(serial: 1))
  }
}
