import Foundation
import TestFiles
import Testing

/// Each file under `Fixtures` holds a mistake that the compiler must refuse, and in its first line, behind
/// `// error: ` (or `// warning: `), a part of what it must say.
@Suite("The compiler refuses what can't be meant, and nothing else")
struct CompilationTests {
  static let folder = Repository.file("Tests/AWSTests/Fixtures")

  static let fixtures: [String] = {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
    return (names ?? []).sorted()
  }()

  @Test("The compiler refuses what can't be meant", arguments: fixtures)
  func refusal(name: String) throws {
    let file = Self.folder.appending(path: name)
    let first = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").first ?? ""
    let parts = first.split(separator: ": ", maxSplits: 1).map(String.init)
    try #require(parts.count == 2 && ["// error", "// warning"].contains(parts[0]))
    let (status, output) = try Self.compile(file)
    #expect((status == 0) == (parts[0] == "// warning"))
    let found = output.split(separator: "\n").filter { $0.contains("\(name):") && $0.contains(parts[0].dropFirst(3)) }
    #expect(found.contains { $0.contains(parts[1]) }, "\(output)")
  }

  @Test("The compiler refuses nothing of the guide")
  func acceptance() throws {
    #expect(Self.fixtures.count >= 7)
    let guide = Self.folder.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "docs/declaring.md")
    let blocks = try String(contentsOf: guide, encoding: .utf8).components(separatedBy: "```").filter {
      $0.hasPrefix("swift\n") && ($0.contains("import ") || $0.contains("struct "))
    }
    #expect(blocks.count == 3)
    let file = FileManager.default.temporaryDirectory.appending(path: "guide-\(UUID().uuidString).swift")
    defer { try? FileManager.default.removeItem(at: file) }
    try blocks.map { $0.dropFirst("swift\n".count) }.joined().write(to: file, atomically: true, encoding: .utf8)
    let (status, output) = try Self.compile(file)
    #expect(status == 0, "\(output)")
  }

  /// Type-checks a file against the modules that the tests were built with.
  private static func compile(_ file: URL) throws -> (status: Int32, output: String) {
    let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let modules = URL(filePath: tests).deletingLastPathComponent().appending(path: "Modules")
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "swiftc", "-typecheck", "-swift-version", "6", "-I", modules.path(percentEncoded: false),
      file.path(percentEncoded: false),
    ]
    let pipe = Pipe()
    process.standardError = pipe
    try process.run()
    let output = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, output)
  }
}
