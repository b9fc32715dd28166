import Foundation
import TestFiles
import Testing

@testable import Archives

@Suite("Archives are read by what others wrote")
struct WitnessTests {
  /// Reads archives as Python does, and prints a line for each entry: rights, method, time, name, content.
  private static let reader = """
    import sys, zipfile
    for path in sys.argv[1:]:
        with zipfile.ZipFile(path) as archive:
            assert archive.testzip() is None
            for entry in archive.infolist():
                print(oct(entry.external_attr >> 16), entry.compress_type, entry.date_time, entry.filename,
                      archive.read(entry).hex())
    """

  /// Files of every kind: nothing, noise, one letter, text, and longer than zlib's window.
  private static func entries(_ seed: UInt64) -> [ZIPArchive.Entry] {
    var state = seed
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    return (0..<8).map { index in
      let count = [0, 1, 2, 100, 5000, 40_000][next(6)]
      let letters = [1, 4, 256][next(3)]
      let content = (0..<count).map { _ in UInt8(next(letters)) }
      let name = ["f", "lib/é", "ä b"][next(3)] + "\(index)"
      return ZIPArchive.Entry(name, content, isExecutable: next(2) == 1)
    }
  }

  @Test("Python's zipfile reads what was packed, whatever is in it")
  func python() throws {
    let folder = try TemporaryFolder("archives")
    var paths: [String] = []
    var wanted: [String] = []
    for seed in UInt64(1)...4 {
      let entries = Self.entries(seed)
      let archive = try ZIPArchive.deflated(entries)
      #expect(try archive == ZIPArchive.deflated(entries.reversed()))
      paths.append("\(folder.path)/\(seed).zip")
      try Data(archive).write(to: URL(filePath: paths[paths.count - 1]))
      for entry in entries.sorted(by: { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }) {
        let method = try Deflation.compressed(entry.content) == nil ? 0 : 8
        let content = entry.content.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        let rights = entry.isExecutable ? "0o100755" : "0o100644"
        wanted.append("\(rights) \(method) (1980, 1, 1, 0, 0, 0) \(entry.name) \(content)")
      }
    }
    let read = try Self.printed(by: ["python3", "-X", "utf8", "-c", Self.reader] + paths)
    #expect(read.split(separator: "\n").map(String.init) == wanted)
  }

  private static func printed(by command: [String]) throws -> String {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    process.standardOutput = output
    try process.run()
    let text = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: text, as: UTF8.self)
  }
}
