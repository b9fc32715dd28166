import Foundation
import Testing
internal import World

@testable import Commands
@testable import UseCases

@Suite("The commit of a checkout is read without Git")
struct HeadCommitTests {
  private let folder: URL
  private let commit = "0123456789abcdef0123456789abcdef01234567"
  private let other = "fedcba9876543210fedcba9876543210fedcba98"

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("infra-checkout-\(UUID().uuidString)")
      .resolvingSymlinksInPath()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func write(_ files: [String: String]) throws {
    for (name, text) in files {
      let file = folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
  }

  private func read(_ name: String = "") throws -> HeadCommit {
    defer { try? FileManager.default.removeItem(at: folder) }
    return HeadCommit(of: folder.appendingPathComponent(name).path, .live)
  }

  @Test("The commit of a branch is read from a folder further down")
  func branch() throws {
    try write([
      ".git/HEAD": "ref: refs/heads/feature/one\n", ".git/refs/heads/feature/one": commit + "\n",
      ".git/packed-refs": "# pack-refs with: peeled\n\(other) refs/heads/feature/one\n", "infra/app/Package.swift": "",
    ])
    #expect(try read("infra/app") == .commit(commit, branch: "feature/one"))
  }

  @Test("A commit that is checked out without a branch is read")
  func detached() throws {
    try write([".git/HEAD": commit + "\n"])
    #expect(try read() == .commit(commit, branch: nil))
  }

  @Test("The commit of a packed branch is read, and not that of a tag beside it")
  func packed() throws {
    try write([
      ".git/HEAD": "ref: refs/heads/main\n",
      ".git/packed-refs":
        "# pack-refs with: peeled fully-peeled sorted \n\(commit) refs/heads/main\n\(other) refs/tags/main\n^\(other)\n",
    ])
    #expect(try read() == .commit(commit, branch: "main"))
  }

  @Test("A worktree has its own HEAD and the references of its repository")
  func worktree() throws {
    try write([
      "main/.git/HEAD": "ref: refs/heads/main\n", "main/.git/refs/heads/main": other,
      "main/.git/refs/heads/topic": commit, "main/.git/worktrees/topic/HEAD": "ref: refs/heads/topic\n",
      "main/.git/worktrees/topic/commondir": "../..\n",
      "topic/.git": "gitdir: \(folder.path)/main/.git/worktrees/topic\n",
    ])
    #expect(try read("topic") == .commit(commit, branch: "topic"))
  }

  @Test("A submodule names its folder by a path from where it lies")
  func submodule() throws {
    try write([
      ".git/HEAD": "ref: refs/heads/main\n", ".git/refs/heads/main": other,
      ".git/modules/infra/HEAD": commit, "infra/.git": "gitdir: ../.git/modules/infra\n",
    ])
    #expect(try read("infra") == .commit(commit, branch: nil))
  }

  @Test("What cannot be read of a checkout is not guessed")
  func unreadable() throws {
    try write([".git/HEAD": "ref: refs/heads/main\n", ".git/refs/heads/other": commit])
    #expect(try read() == .unreadable("refs/heads/main is not in \(folder.path)/.git"))
    try write([".git/HEAD": "nonsense\n"])
    #expect(try read() == .unreadable("HEAD in \(folder.path)/.git is not a commit"))
    try write([".git/HEAD": "ref: refs/heads/a\n", ".git/refs/heads/a": "ref: refs/heads/a\n"])
    #expect(try read().commit == nil)
    try write([".git": "gitdir: /nowhere/at/all\n"])
    #expect(try read() == .unreadable("HEAD is not in /nowhere/at/all"))
  }

  @Test("A folder outside of any checkout has no commit, and nothing to complain of")
  func outside() throws {
    try write(["project/Package.swift": ""])
    #expect(try read("project") == .none)
  }
}
