import Commands
import Foundation
import InfraModel
import Synchronization
import TestFiles
import World

@testable import Commands

/// The whole command line in this process: words go in; exit code, results and what was said beside them come out.
///
/// It has a project folder of its own, the embedded sandbox, a clock that stands at 2026-11-15 12:00 UTC, and the same
/// random bits every time, so that whole screens can be compared.
final class Door: Sendable {
  /// What a command came to.
  struct Answer: Sendable {
    var status: Int32
    var output: String
    var errors: String
    /// Everything in the order of standard output and standard error.
    var screen: String { output + errors }
  }

  /// A terminal at both ends, or none at any.
  struct Seat: Sendable {
    var columns: Int?
    /// What a person answers, one line after another.
    var answers: [String] = []
    /// What comes by standard input where nobody is asked.
    var input = ""

    static let pipe = Seat(columns: nil)
    static let narrow = Seat(columns: 80)
    static let wide = Seat(columns: 120)
  }

  private let kept: TemporaryFolder
  var folder: URL { kept.url }
  private let count = Mutex<UInt64>(0)

  init() throws { kept = try TemporaryFolder("door") }

  /// Writes a file of the project.
  func write(_ text: String, to name: String) throws {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
  }

  func path(_ name: String) -> String { folder.appending(path: name).path }

  /// A file of the project.
  func read(_ name: String) throws -> String { try String(contentsOf: folder.appending(path: name), encoding: .utf8) }

  /// Runs `infra` with these words, in the project.
  func infra(
    _ words: String..., seat: Seat = .pipe, variables: [String: String] = [:]
  ) async -> Answer { await infra(words, seat: seat, variables: variables) }

  /// - Parameter isPlaced: Whether the project's folder is named.
  func infra(
    _ words: [String], seat: Seat = .pipe, variables: [String: String] = [:], isPlaced: Bool = true
  ) async -> Answer {
    let (output, errors) = (Sink(), Sink())
    let answers = Mutex(seat.answers)
    let isTerminal = seat.columns != nil
    let console = Console(
      writeOutput: output.write, writeError: errors.write,
      readLine: { answers.withLock { $0.isEmpty ? nil : $0.removeFirst() } },
      readInput: { (_) async throws(FileFailure) in Array(seat.input.utf8) }, isInputTerminal: isTerminal,
      isOutputTerminal: isTerminal, isErrorTerminal: isTerminal,
      size: { seat.columns.map { Console.Size(columns: $0, rows: 24) } })
    // No folder of this machine, so that lines break where its name is as long as elsewhere.
    var given = ["HOME": "/nowhere/ada", "PATH": "/usr/bin:/bin", "NO_COLOR": "1"]
    given.merge(variables) { $1 }
    let world = World(
      clock: WorldClock(now: { 1_794_744_000 }, elapsed: WorldClock.live.elapsed, sleep: WorldClock.live.sleep),
      random: Randomness { self.next() }, files: .live, variables: given, console: console,
      user: User(name: "ada", host: "engine"))
    let status = await CommandLineInterface.run(isPlaced ? words + ["--project", folder.path] : words, in: world)
    return Answer(status: status, output: clean(output.text), errors: clean(errors.text))
  }

  /// The folder's name is another every time.
  private func clean(_ text: String) -> String { text.replacing(folder.path, with: "PROJECT") }

  private func next() -> UInt64 {
    count.withLock { count in
      count += 1
      var mixed = count &* 0x9E37_79B9_7F4A_7C15
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }
}

/// What was written to a stream.
private final class Sink: Sendable {
  private let bytes = Mutex<[UInt8]>([])

  var text: String { bytes.withLock { String(decoding: $0, as: UTF8.self) } }

  @Sendable func write(_ more: [UInt8]) { bytes.withLock { $0 += more } }
}
