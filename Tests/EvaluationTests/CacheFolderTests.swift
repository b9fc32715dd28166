import Foundation
import Glibc
import InfraModel
import Testing

@testable import Evaluation

@Suite("The cache is the user's own, and nothing that a project brings along is believed")
struct CacheFolderTests {
  let project: Project

  init() throws { project = try Project() }

  private func expect(
    _ error: EvaluationError, sourceLocation: SourceLocation = #_sourceLocation, from evaluator: Evaluator? = nil
  ) async {
    let evaluator = evaluator ?? Pretence { _ in Pretence.graph() }.evaluator(project)
    await #expect(throws: error, sourceLocation: sourceLocation) { _ = try await evaluator.graph(of: "e/dev") }
  }

  private func mode(_ path: String, _ mode: Int) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
  }

  @Test("INFRA_CACHE comes before XDG_CACHE_HOME, and that before HOME")
  func places() throws {
    #expect(try CacheFolder.find(in: ["INFRA_CACHE": "c", "XDG_CACHE_HOME": "/x", "HOME": "/h"]) == CacheFolder("c"))
    #expect(try CacheFolder.find(in: ["XDG_CACHE_HOME": "/x", "HOME": "/h"]) == CacheFolder("/x/infra"))
    #expect(try CacheFolder.find(in: ["XDG_CACHE_HOME": "x", "HOME": "/h"]) == CacheFolder("/h/.cache/infra"))
    #expect(try CacheFolder.find(in: ["INFRA_CACHE": "", "HOME": "/h"]) == CacheFolder("/h/.cache/infra"))
  }

  @Test("The cache is made for its owner alone, and an evaluation leaves nothing in the project")
  func made() async throws {
    _ = try await Pretence { _ in Pretence.graph() }.evaluator(project).graph(of: "e/dev")
    #expect(try EvaluationFiles.stamp(project.root + "/.infra") == nil)
    for path in [project.cache.path, try project.kept, try project.kept + "/graphs"] {
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect(attributes[.posixPermissions] as? Int == 0o700)
    }
    for name in try EvaluationFiles.names(in: project.kept + "/graphs") {
      let attributes = try FileManager.default.attributesOfItem(atPath: project.kept + "/graphs/" + name)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
    }
  }

  @Test("A cache that others could have written in is refused, whole or a project's part of it")
  func writable() async throws {
    _ = try project.kept
    for path in [project.cache.path, try project.kept] {
      for shared in [0o720, 0o702] {
        try mode(path, shared)
        await expect(.cacheNotPrivate(path: path, .writableByOthers))
      }
      try mode(path, 0o755)
    }
    #expect(
      EvaluationError.cacheNotPrivate(path: "/c", .writableByOthers).diagnostics == [
        Diagnostic(
          .cacheNotPrivate, "the cache /c is not used: it can be written by others",
          fix: "chmod go-w '/c', if no other user has written there")
      ])
    _ = try await Pretence { _ in Pretence.graph() }.evaluator(project).graph(of: "e/dev")
  }

  @Test("A cache of another user is refused", .enabled(if: geteuid() == 0, "needs the right to give files away"))
  func foreign() async throws {
    let kept = try project.kept
    try #require(chown(kept, 65534, 65534) == 0)
    await expect(.cacheNotPrivate(path: kept, .ofAnotherUser))
  }

  @Test("A link or a file in the place of a project's part of the cache is refused")
  func replaced() async throws {
    let kept = try project.kept
    try FileManager.default.moveItem(atPath: kept, toPath: kept + "-real")
    try project.link(kept, to: kept + "-real")
    await expect(.cacheNotPrivate(path: kept, .notAFolder))
  }

  @Test("A cache that cannot be made is told with the way out")
  func unmade() async {
    let evaluator = Evaluator(
      root: project.root, cache: CacheFolder(project.root + "/Package.swift/cache"), toolchain: Pretence.toolchain)
    let error = EvaluationError.cacheNotPrivate(
      path: project.root + "/Package.swift/cache", .notMade(errno: ENOTDIR))
    await expect(error, from: evaluator)
    #expect(
      error.diagnostics == [
        Diagnostic(
          .cacheNotPrivate,
          "the cache \(project.root)/Package.swift/cache is not used: it cannot be made: Not a directory",
          fix: "set INFRA_CACHE to a folder of your own")
      ])
  }

  @Test("A cache that lies in the project is refused")
  func inside() async throws {
    let pretence = Pretence { _ in Pretence.graph() }
    for inside in [project.root, project.root + "/caches/own"] {
      let evaluator = Evaluator(root: project.root, cache: CacheFolder(inside), toolchain: Pretence.toolchain)
      await expect(.cacheInProject(path: inside, root: project.root), from: evaluator)
    }
    #expect(pretence.asked == [])
  }

  @Test("An answer that lies where an earlier version cached them is not read")
  func poisoned() async throws {
    let pretence = Pretence { _ in Pretence.graph() }
    _ = try await pretence.evaluator(project).graph(of: "e/dev")
    // The key is known: only sources, toolchain and path are in it.
    let name = try #require(try EvaluationFiles.names(in: project.kept + "/graphs").first)
    let forged = Pretence.graph("forged").answer
    try project.write(String(decoding: forged, as: UTF8.self), to: ".infra/cache/graphs/" + name)
    try FileManager.default.removeItem(atPath: project.kept + "/graphs/" + name)
    let evaluated = try await pretence.evaluator(project).graph(of: "e/dev")
    #expect(evaluated.graph.region == "eu-central-1")
    #expect(!evaluated.isCached)
  }

  @Test("A cache in version control is refused; what an earlier version left is no matter")
  func tracked() async throws {
    try project.write("{}", to: ".infra/cache/graphs/0.json")
    try project.git("init", "--quiet")
    _ = try await Pretence { _ in Pretence.graph() }.evaluator(project).graph(of: "e/dev")
    try project.git("add", "--force", ".infra/cache/graphs/0.json")
    let error = EvaluationError.trackedCache(root: project.root)
    await expect(error)
    #expect(
      error.diagnostics == [
        Diagnostic(
          .trackedCache, "\(project.root)/.infra/cache is tracked by git: a checkout must not contain a cache",
          fix: "git -C '\(project.root)' rm -r --cached .infra/cache, and add .infra/ to .gitignore")
      ])
    try project.git("rm", "--quiet", "-r", "--cached", ".infra/cache")
    _ = try await Pretence { _ in Pretence.graph() }.evaluator(project).graph(of: "e/dev")
  }

  @Test("A project whose `.infra` is a link is refused", arguments: [".infra", ".infra/sandbox-state"])
  func linked(_ name: String) async throws {
    let target = project.cache.path + "-elsewhere"
    defer { try? FileManager.default.removeItem(atPath: target) }
    try project.write("precious", to: target + "/letter.txt")
    if name != ".infra" { try project.write("", to: ".infra/sandbox.json") }
    try project.link(name, to: target)
    await expect(.linkedFolder(project.root + "/" + name))
    #expect(try EvaluationFiles.names(in: target) == ["letter.txt"])
  }

  @Test("Projects do not share a cache, nor does one that was moved; what is gone leaves nothing behind")
  func swept() throws {
    let other = try Project()
    let first = try project.kept
    let second = try project.cache.folder(of: other.root)
    #expect(first != second)
    #expect(
      try CacheFolder(project.cache.path + "/moved").folder(of: project.root).hasSuffix(first.suffix(64)) == false)
    try project.write("mine", to: project.cache.path + "/notes/project")
    try FileManager.default.removeItem(atPath: other.root)
    _ = try project.cache.folder(of: project.root + "/Modules")
    #expect(try EvaluationFiles.stamp(second) == nil)
    #expect(try EvaluationFiles.stamp(first) != nil)
    #expect(try EvaluationFiles.read(project.cache.path + "/notes/project") == Array("mine".utf8))
  }

  @Test("Only names of our form are removed from a cache")
  func names() {
    let digits = String(repeating: "0f", count: 32)
    #expect(CacheName.isProduct("environments-" + digits.prefix(20)))
    #expect(CacheName.isProduct("environments-" + digits.prefix(20) + ".4711"))
    #expect(CacheName.isAnswer(digits.prefix(32) + ".json"))
    #expect(CacheName.isAnswer(digits.prefix(32) + ".json.4711"))
    #expect(CacheName.isCommit(digits) && CacheName.isCommit(digits.prefix(40) + ".4711"))
    for name in [
      "environments-0", "environments", "-" + digits, "a/b-" + digits.prefix(20), digits.prefix(32) + ".txt", "x.json",
      digits.prefix(39) + "", digits.prefix(40) + ".txt", digits.prefix(40).uppercased(), "", ".", "..", ".4711",
    ] {
      #expect(!CacheName.isAnswer(name) && !CacheName.isCommit(name), "\(name)")
      #expect(!CacheName.isProduct(name) || name == "-" + digits, "\(name)")
    }
  }

  @Test("Old answers and products are removed from a cache by their names, and no link is followed")
  func pruned() async throws {
    let pretence = Pretence { _ in Pretence.graph() }
    _ = try await pretence.evaluator(project).graph(of: "e/dev")
    let target = project.cache.path + "-precious"
    defer { try? FileManager.default.removeItem(atPath: target) }
    for number in 0..<230 { try project.write("", to: target + "/\(number).txt") }
    let digits = String(repeating: "0", count: 17)
    for number in 100..<104 {
      try project.link(try project.kept + "/build/environments-\(digits)\(number)", to: target)
    }
    try project.write("", to: try project.kept + "/graphs/notes.txt")
    for number in 1000..<1250 {
      try project.link(
        try project.kept + "/graphs/\(String(repeating: "0", count: 28))\(number).json", to: target + "/0.txt")
    }
    try project.write("// changed", to: "Environments/main.swift")
    _ = try await pretence.evaluator(project).graph(of: "e/dev")
    #expect(try EvaluationFiles.names(in: target).count == 230)
    #expect(try EvaluationFiles.names(in: project.kept + "/graphs").count == Evaluator.keptAnswers / 2 + 2)
    #expect(try EvaluationFiles.names(in: project.kept + "/graphs").contains("notes.txt"))
    let products = try EvaluationFiles.names(in: project.kept + "/build").filter { $0.hasPrefix("environments-") }
    #expect(products.count == EnvironmentsBuild.keptProducts)
  }
}
