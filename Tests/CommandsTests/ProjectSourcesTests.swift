import Foundation
import Testing
internal import World

@testable import Commands
@testable import UseCases

@Suite("The lines that diagnostics show are of the project's Swift, and of nothing else")
struct ProjectSourcesTests {
  /// A project beside something secret, in a folder that goes with it.
  private final class Place {
    let url = FileManager.default.temporaryDirectory.appending(path: "infra-sources-\(UUID().uuidString)")
    var sources: ProjectSources { ProjectSources(url.appending(path: "project").path, .live) }

    init() throws {
      try write("secret\n", to: "home/.aws/credentials")
      try write("secret\n", to: "home/Secret.swift")
      try write("let a = 1\n", to: "project/Environments/deep/A.swift")
      try write("let a = 1\n", to: "project/Modules/A.swift")
      try write("let a = 1\n", to: "project/Sources/Clouds/AWS/Language/A.swift")
      try write("secret\n", to: "project/Package.swift")
      try write("secret\n", to: "project/state/e/dev.swift")
      try write("secret\n", to: "project/Environments/key.pem")
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func write(_ text: String, to path: String) throws {
      let file = url.appending(path: path)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }

    func link(_ path: String, to target: String) throws {
      try FileManager.default.createSymbolicLink(atPath: url.appending(path: path).path, withDestinationPath: target)
    }
  }

  @Test("Files of Swift below Environments, Modules and Sources are read")
  func sources() throws {
    let place = try Place()
    for file in ["Environments/deep/A.swift", "Modules/A.swift", "Sources/Clouds/AWS/Language/A.swift"] {
      #expect(place.sources.text(of: file) == "let a = 1\n")
    }
  }

  @Test(
    "No file but the project's Swift is read, whatever a position names",
    arguments: [
      "/proc/self/environ", "/etc/passwd", "/dev/zero", "../home/.aws/credentials", "../home/Secret.swift",
      "Environments/../../home/Secret.swift", "Environments/../Package.swift", "Package.swift", "state/e/dev.swift",
      "Environments/key.pem", "Environments/./deep/A.swift", "Environments//deep/A.swift", "Environments/deep",
      "Environments", "", "/", "Environments/deep/A.swift\u{0}", "Environments/gone.swift",
    ])
  func others(_ file: String) throws { #expect(try Place().sources.text(of: file) == nil) }

  @Test("Links lead nowhere, neither to a file nor to a folder, and nor does what is no file")
  func links() throws {
    let place = try Place()
    try place.link("project/Environments/Keys.swift", to: "../../home/.aws/credentials")
    try place.link("project/Environments/Inner.swift", to: "deep/A.swift")
    try place.link("project/Environments/Zero.swift", to: "/dev/zero")
    try place.link("project/Environments/home", to: "../../home")
    try place.link("project/Environments/loop", to: ".")
    let fifo = place.url.appending(path: "project/Environments/Pipe.swift").path
    try #require(mkfifo(fifo, 0o600) == 0)
    try FileManager.default.createDirectory(
      at: place.url.appending(path: "project/Environments/Folder.swift"), withIntermediateDirectories: false)
    for file in [
      "Keys.swift", "Inner.swift", "Zero.swift", "home/Secret.swift", "loop/deep/A.swift", "Pipe.swift", "Folder.swift",
    ] {
      #expect(place.sources.text(of: "Environments/" + file) == nil, "\(file)")
    }
    // A project whose folder of sources is a link has none.
    try FileManager.default.removeItem(at: place.url.appending(path: "project/Modules"))
    try place.link("project/Modules", to: "../home")
    #expect(place.sources.text(of: "Modules/Secret.swift") == nil)
  }

  @Test("A file of sources that is too large for a reader is not shown")
  func large() throws {
    let place = try Place()
    let most = String(repeating: "x", count: ProjectSources.largest)
    try place.write(most, to: "project/Modules/Most.swift")
    try place.write(most + "x", to: "project/Modules/More.swift")
    #expect(place.sources.text(of: "Modules/Most.swift") == most)
    #expect(place.sources.text(of: "Modules/More.swift") == nil)
  }
}
