import Foundation
import Glibc
import InfraModel
import Synchronization
import Testing

@testable import Evaluation

@Suite("What is removed is what bears the name, and nothing that a link leads to")
struct RemovalTests {
  let project: Project

  init() throws {
    project = try Project()
    try project.write("precious", to: "outside/deep/letter.txt")
  }

  private var isWhole: Bool {
    get throws { try EvaluationFiles.read(project.root + "/outside/deep/letter.txt") == Array("precious".utf8) }
  }

  @Test("A folder goes with all that is in it, links to folders, files and nowhere among it")
  func links() throws {
    try project.write("", to: "old/a/b/c/file.txt")
    try project.write("", to: "old/.removed-1/file.txt")
    try project.write("", to: "old/.removed-2")
    try project.link("old/folder", to: "outside")
    try project.link("old/a/b/folder", to: "outside/deep")
    try project.link("old/a/b/c/file", to: "outside/deep/letter.txt")
    try project.link("old/a/loop", to: "old/a")
    try project.link("old/nowhere", to: "nowhere")
    try #require(mkfifo(project.root + "/old/a/pipe", 0o600) == 0)
    try EvaluationFiles.remove(project.root + "/old")
    #expect(try EvaluationFiles.stamp(project.root + "/old") == nil)
    #expect(try isWhole)
  }

  @Test("A removal takes a link itself, a file too, and does not miss what is missing")
  func single() throws {
    try project.link("link", to: "outside")
    try project.write("", to: "file")
    for name in ["link", "file", "nothing", "nothing/at/all"] {
      if name != "nothing/at/all" { try EvaluationFiles.remove(project.root + "/" + name) }
      #expect(try EvaluationFiles.stamp(project.root + "/" + name, followsLinks: false) == nil)
    }
    #expect(try isWhole)
  }

  @Test("Several may remove the same folder at once, and each leaves nothing of it")
  func together() throws {
    let folder = project.root + "/old"
    for _ in 0..<3 {
      for branch in 0..<30 { try project.write("", to: "old/\(branch)/a/b/c/file.txt") }
      let failures = Mutex<[any Error]>([])
      DispatchQueue.concurrentPerform(iterations: 4) { _ in
        do { try EvaluationFiles.remove(folder) } catch { failures.withLock { $0.append(error) } }
      }
      #expect(failures.withLock { $0.isEmpty }, "\(failures.withLock { $0 })")
      #expect(try EvaluationFiles.stamp(folder) == nil)
    }
  }

  @Test("Neither depth nor rights of its own folders keep a folder from being removed")
  func deep() throws {
    try project.write("", to: "old/first/file.txt")
    var folder = open(project.root + "/old", O_RDONLY | O_DIRECTORY)
    for _ in 0..<3000 {
      try #require(mkdirat(folder, "d", 0o700) == 0)
      let inner = openat(folder, "d", O_RDONLY | O_DIRECTORY)
      close(folder)
      folder = inner
    }
    close(folder)
    try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: project.root + "/old/first")
    try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: project.root + "/old/d/d")
    try EvaluationFiles.remove(project.root + "/old")
    #expect(try EvaluationFiles.stamp(project.root + "/old") == nil)
  }
}

@Suite("What is read is a file: pipes are not waited for, and devices not read")
struct FileReadingTests {
  let project: Project

  init() throws { project = try Project() }

  @Test("A pipe, a device behind a link and a folder are not read as files")
  func kinds() throws {
    let path = project.root + "/odd"
    func expectRefusal() throws {
      #expect(throws: EvaluationError.notAFile(path)) { try EvaluationFiles.read(path) }
      try EvaluationFiles.remove(path)
    }
    try #require(mkfifo(path, 0o600) == 0)
    try expectRefusal()
    try project.link(path, to: "/dev/zero")
    try expectRefusal()
    try project.write("", to: "odd/file.txt")
    try expectRefusal()
    #expect(try EvaluationFiles.read(path) == nil)
  }

  @Test("A file that is larger than any of ours is not read")
  func large() throws {
    let path = project.root + "/large"
    try project.write("", to: "large")
    try #require(truncate(path, 1 << 40) == 0)
    #expect(throws: EvaluationError.largeFile(path, limit: EvaluationFiles.longest)) { try EvaluationFiles.read(path) }
    #expect(
      EvaluationError.largeFile(path, limit: EvaluationFiles.longest).diagnostics == [
        Diagnostic(
          .fileTooLarge, "\(path) is larger than 512 MiB", fix: "remove it, or put it where it is not compiled")
      ])
  }
}
