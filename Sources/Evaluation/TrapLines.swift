internal import Glibc
internal import InfraModel

/// Finds the lines of a project at which its program trapped.
///
/// The program answers with the addresses of its calls (`TrapReport` in the language); the toolchain's symbolizer, as
/// confined as the compiler, reads their lines from what the compiler wrote down of them. Where it is missing, or what
/// it says is of another form, there are no lines.
struct TrapLines {
  /// One call: a file of machine code, and where in it.
  private struct Call {
    var object: String
    var offset: Int64
  }

  let root: String
  let toolchain: Toolchain
  let runner: ProgramRunner
  /// The folders of compiled modules, which hold the files of machine code that are looked into.
  let libraries: [String]

  /// The project's own lines of an answer, innermost first.
  func lines(of answer: [UInt8]) -> [SourcePosition] {
    guard let document = (try? JSON.parse(answer)) ?? nil, let calls = document["trap"]?.list else { return [] }
    let known = calls.prefix(Self.longest).compactMap { call -> Call? in
      guard let object = call["object"]?.string, let offset = call["offset"]?.integer, offset >= 0,
        libraries.contains(where: { object.hasPrefix($0 + "/") && !object.contains("/../") })
      else { return nil }
      return Call(object: object, offset: offset)
    }
    var found: [SourcePosition] = []
    var rest = known[...]
    while let first = rest.first {
      let same = rest.prefix { $0.object == first.object }
      rest = rest.dropFirst(same.count)
      for position in symbolized(same.map(\.offset), in: first.object) where found.last != position {
        found.append(position)
      }
    }
    return found
  }

  /// The most calls that are looked up.
  private static let longest = 128

  private func symbolized(_ offsets: [Int64], in object: String) -> [SourcePosition] {
    let program = Program(
      path: toolchain.programs + "/llvm-symbolizer",
      arguments: ["--output-style=JSON", "--obj=" + object] + offsets.map { "0x" + String($0, radix: 16) },
      environment: toolchain.environment, folder: "/",
      limits: .init(
        wallSeconds: 10, memoryOfAll: 1 << 30,
        confinement: toolchain.confinement.adding(Confinement(readable: libraries))))
    guard let outcome = try? runner.run(program), outcome.end == .exited(0),
      let document = (try? JSON.parse(Array(outcome.printed.utf8))) ?? nil
    else { return [] }
    // A call that was put in place of its own text has several frames, innermost first.
    return (document.list ?? []).flatMap { $0["Symbol"]?.list ?? [] }.compactMap(position)
  }

  private func position(_ symbol: Value) -> SourcePosition? {
    guard let file = symbol["FileName"]?.string, file.hasPrefix(root + "/"), !file.contains("/../"),
      let line = symbol["Line"]?.integer, let column = symbol["Column"]?.integer, line > 0, column > 0,
      line < Int64(Int32.max), column < Int64(Int32.max)
    else { return nil }
    let path = String(file.dropFirst(root.utf8.count + 1))
    guard ["Environments/", "Modules/"].contains(where: path.hasPrefix) else { return nil }
    return SourcePosition(file: path, line: Int(line), column: Int(column))
  }
}
