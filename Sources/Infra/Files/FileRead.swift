import InfraModel

/// A file that a declaration reads, and where it says so.
struct FileRead: Sendable {
  /// `nil` for a path that is none.
  let ask: FileAsk?
  let position: SourcePosition
  private let reads = FileReads.current

  /// - Parameter path: from the folder of the position's file.
  init(_ path: String, as form: FileAsk.Form, except: [String] = [], at position: SourcePosition) {
    self.position = position
    guard let found = reads.path(path, beside: position) else {
      ask = nil
      reads.report(.outside(path), at: position)
      return
    }
    let ask = FileAsk(path: found, form: form, except: except)
    self.ask = ask
    reads.note(ask)
    switch reads.answer(to: ask) {
    case .problem(let problem): reads.report(.file(ask, problem), at: position)
    case .content, .document, .archive, nil: break
    }
  }

  /// What was found; `nil` where it is not known yet, or cannot be had, which was reported.
  private var answer: FileAnswer? { ask.flatMap(reads.answer) }

  func content() -> [UInt8]? { if case .content(let bytes)? = answer { bytes } else { nil } }

  /// The content as text; what is none is reported.
  func text() -> String? {
    guard let ask, let bytes = content() else { return nil }
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    reads.report(.notText(ask.path, offset: UTF8Text.firstFault(in: bytes)), at: position)
    return nil
  }

  func document() -> Value? { if case .document(let value)? = answer { value } else { nil } }

  func archive() -> ArchiveReference? { if case .archive(let archive)? = answer { archive } else { nil } }

  /// Ends the program where the answer is not known yet: Swift that takes a text apart may trap on one that is empty.
  func insist() {
    if let ask, reads.answer(to: ask) == nil { reads.insist() }
  }

  func report(_ problem: FileReadProblem) { reads.report(problem, at: position) }
}

/// Where a text stops being UTF-8.
enum UTF8Text {
  /// The offset of the first byte that begins no character.
  static func firstFault(in bytes: [UInt8]) -> Int {
    var decoder = Unicode.UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    var offset = 0
    while true {
      switch decoder.parseScalar(from: &rest) {
      case .valid(let scalar): offset += scalar.count
      case .error: return offset
      case .emptyInput: return offset
      }
    }
  }
}
