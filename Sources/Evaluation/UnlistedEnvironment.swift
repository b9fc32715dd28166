internal import InfraModel

/// An environment that a file of the project declares and `Environments/main.swift` does not list, as far as the text of
/// the file says so: the name is written as a literal, directly in `Environment(`.
struct UnlistedEnvironment: Hashable {
  /// Where `Environment(` stands.
  var position: SourcePosition
  /// The global constant that it is the value of, by which it can be listed; `nil` where it is anything else.
  var constant: String?

  /// Finds it in a file's text.
  /// - Parameter file: The path from the project's folder.
  init?(of name: String, in text: String, file: String) {
    let bytes = Array(text.utf8)
    let literal = Array("\"\(name)\"".utf8)
    let call = Array("Environment(".utf8)
    var start = 0
    while let place = bytes[start...].firstRange(of: literal) {
      start = place.upperBound
      let before = bytes[..<place.lowerBound].droppingTrailingSpace
      guard before.suffix(call.count).elementsEqual(call) else { continue }
      let column = before.endIndex - call.count
      let lineStart = bytes[..<column].lastIndex(of: Self.newline).map { $0 + 1 } ?? 0
      let line = bytes[lineStart..<column]
      if line.droppingLeadingSpace.starts(with: "//".utf8) { continue }
      // A longer word ends in the same letters.
      if let last = line.last, Self.isPartOfName(last) { continue }
      position = SourcePosition(
        file: file, line: bytes[..<column].count { $0 == Self.newline } + 1, column: column - lineStart + 1)
      constant = Self.constant(of: line.droppingLeadingSpace.isEmpty ? bytes[..<lineStart].lastLine : line)
      return
    }
    return nil
  }

  /// `dev` of `let dev =`, with nothing before it but who may see it.
  private static func constant(of line: ArraySlice<UInt8>) -> String? {
    var words = String(decoding: line, as: UTF8.self).split(separator: " ")[...]
    if let first = words.first, ["public", "package", "internal"].contains(first) { words.removeFirst() }
    guard line.first.map(isPartOfName) == true, words.popFirst() == "let", words.last == "=", let name = words.first
    else { return nil }
    let end = name.firstIndex(of: ":") ?? name.endIndex
    return name[..<end].utf8.allSatisfy(isPartOfName) ? String(name[..<end]) : nil
  }

  private static let newline = UInt8(ascii: "\n")

  private static func isPartOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  /// What is said in the place of "there is no such environment".
  func diagnostic(of name: String) -> Diagnostic {
    let list = "Environments/main.swift"
    return Diagnostic(
      .unknownEnvironment, "the environment '\(name)' is declared here, but \(list) does not list it", at: position,
      fix: constant.map { "add the line '\($0)' to Environments.run { … } in \(list)" }
        ?? "list it in Environments.run { … } in \(list)")
  }
}

extension ArraySlice<UInt8> {
  private static var space: Set<UInt8> { [0x20, 0x09, 0x0A, 0x0D] }

  fileprivate var droppingTrailingSpace: ArraySlice<UInt8> {
    self[..<(lastIndex { !Self.space.contains($0) }.map { $0 + 1 } ?? startIndex)]
  }

  fileprivate var droppingLeadingSpace: ArraySlice<UInt8> { self.drop { Self.space.contains($0) } }

  /// The last line that holds anything.
  fileprivate var lastLine: ArraySlice<UInt8> {
    let text = droppingTrailingSpace
    return text[(text.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? startIndex)...]
  }
}

extension Evaluator {
  /// The problems of an answer; one that says that there is no such environment is told where a file declares it.
  func located(_ problems: [Diagnostic], _ environment: String) throws(EvaluationError) -> [Diagnostic] {
    guard problems.contains(where: { $0.code == .known(.unknownEnvironment) }) else { return problems }
    let stages = try chain().found.stages
    for stage in stages.reversed() where stage.isUsers && stage.root == root {
      for source in stage.sources {
        guard let bytes = try EvaluationFiles.read(stage.root + "/" + source.path, limit: SourceIndex.longestSource),
          var found = UnlistedEnvironment(
            of: environment, in: String(decoding: bytes, as: UTF8.self), file: source.path)
        else { continue }
        // What a module declares is listed by a file that imports it.
        if !stage.isProgram { found.constant = nil }
        return [found.diagnostic(of: environment)]
      }
    }
    return problems
  }
}
