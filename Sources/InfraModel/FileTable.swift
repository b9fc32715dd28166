/// What is handed to the program of a declaration: the files that it asked for.
public struct FileTable: Hashable, Sendable {
  public static let formatVersion = 1

  public var answers: [FileAsk: FileAnswer]

  public init(_ answers: [FileAsk: FileAnswer] = [:]) { self.answers = answers }
}

extension FileTable: DocumentPart {
  /// Sorted by path and form, so that equal tables are equal texts.
  public var document: Value {
    let entries = answers.map { ask, answer in Entry(ask: ask, answer: answer) }
    return [
      "formatVersion": .integer(Int64(Self.formatVersion)),
      "files": .list(
        entries.sorted { ($0.ask.path, $0.ask.form.rawValue) < ($1.ask.path, $1.ask.form.rawValue) }.map(\.document)),
    ]
  }

  public init(document: Value) throws(DocumentError) {
    let reader = try DocumentReader(document)
    try reader.formatVersion(known: Self.formatVersion)
    let entries: [Entry] = try reader.parts("files")
    answers = Dictionary(entries.map { ($0.ask, $0.answer) }, uniquingKeysWith: { $1 })
  }

  private struct Entry: DocumentPart {
    var ask: FileAsk
    var answer: FileAnswer

    init(ask: FileAsk, answer: FileAnswer) {
      self.ask = ask
      self.answer = answer
    }

    var document: Value { ["ask": ask.document, "answer": answer.document] }

    init(document: Value) throws(DocumentError) {
      let reader = try DocumentReader(document)
      ask = try FileAsk(document: try reader.value("ask"))
      answer = try FileAnswer(document: try reader.value("answer"))
    }
  }
}
