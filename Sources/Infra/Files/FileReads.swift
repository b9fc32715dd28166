import Glibc
import InfraModel
import Synchronization

/// What a declaration asks of the project's files while it is evaluated, and what is known of them.
final class FileReads: Sendable {
  let root: String?
  private let table: FileTable
  /// Ends the program with what was asked until now; `nil` where nobody would answer.
  private let end: (@Sendable ([FileAsk]) -> Never)?
  private let state = Mutex(State())

  private struct State {
    var asks: Set<FileAsk> = []
    var problems: [Diagnostic] = []
  }

  /// Those of the evaluation that is running; where none says otherwise, the program's.
  @TaskLocal static var current = FileReads.program

  init(_ table: FileTable, root: String?, end: (@Sendable ([FileAsk]) -> Never)? = nil) {
    self.table = table
    self.root = root
    self.end = end
  }

  /// The path from the project's folder; `nil` for one that leads out of it, or is none.
  func path(_ path: String, beside position: SourcePosition) -> String? {
    guard !path.hasPrefix("/"), !path.isEmpty else { return nil }
    var parts = Walk.relative(position, to: root).file.split(separator: "/").dropLast()
    for part in path.split(separator: "/") where part != "." {
      guard part == ".." else {
        parts.append(part)
        continue
      }
      guard parts.popLast() != nil else { return nil }
    }
    let found = parts.joined(separator: "/")
    return FileAsk.isPath(found) ? found : nil
  }

  /// The same table for what is evaluated on the way: its asks and problems are nobody's.
  var apart: FileReads { FileReads(table, root: root) }

  func note(_ ask: FileAsk) { state.withLock { _ = $0.asks.insert(ask) } }

  func answer(to ask: FileAsk) -> FileAnswer? { table.answers[ask] }

  func insist() { end?(asks) }

  func report(_ problem: FileReadProblem, at position: SourcePosition) {
    let diagnostic = problem.diagnostic(at: Walk.relative(position, to: root))
    state.withLock { state in
      if !state.problems.contains(diagnostic) { state.problems.append(diagnostic) }
    }
  }

  /// All that was asked, sorted.
  var asks: [FileAsk] {
    state.withLock { $0.asks.sorted { ($0.path, $0.form.rawValue) < ($1.path, $1.form.rawValue) } }
  }

  var problems: [Diagnostic] { state.withLock(\.problems) }
}

extension FileReads {
  /// The program's own: its table is read when it is first needed, since a global of `main.swift` may be the first to
  /// ask.
  static let program: FileReads = {
    guard let request = try? Request(arguments: CommandLine.arguments.dropFirst()) else {
      return FileReads(FileTable(), root: nil)
    }
    let descriptor = request.descriptor
    return FileReads(table(from: request.files), root: request.root) { asks in
      Environments.end(with: Environments.unfinished(asks), on: descriptor)
    }
  }()

  private static func table(from descriptor: Int32?) -> FileTable {
    guard let descriptor else { return FileTable() }
    var bytes: [UInt8] = []
    while true {
      let more = [UInt8](unsafeUninitializedCapacity: 1 << 20) { buffer, count in
        var got = read(descriptor, buffer.baseAddress, buffer.count)
        while got < 0, errno == EINTR { got = read(descriptor, buffer.baseAddress, buffer.count) }
        count = max(0, got)
      }
      if more.isEmpty { break }
      bytes += more
    }
    do { return try FileTable(document: JSON.parse(bytes, symbols: .tagged)) } catch {
      Environments.end(saying: "the table of files is not understood: \(error)", code: 2)
    }
  }
}
