internal import Digests
internal import InfraModel

/// The files that an environment's declaration asked for at its last evaluation, and what they are now.
///
/// The program reads no files, so it asks: what it names is handed to it in another run, until nothing is missing. The
/// names are kept with the answer, so that the next evaluation hands everything over at once; their fingerprints are a
/// part of the key of the answer.
struct AskedFiles {
  static let formatVersion = 1
  /// How often a program may ask for more: what one file holds may name the next.
  static let mostRounds = 16
  static let mostAsks = 2_000
  /// Bytes of all that is handed over.
  static let mostBytes = 64 << 20

  private let files: ProjectFiles
  private var index: SourceIndex
  /// Where the names are kept.
  private let kept: String
  private(set) var table = FileTable()
  private var fingerprints: [FileAsk: String] = [:]
  private(set) var asks: [FileAsk]
  private var bytes = 0

  /// What was asked for last.
  /// - Parameters:
  ///   - cache: The project's folder in the cache.
  ///   - name: of the question and all that its answer depends on but files.
  init(of name: String, root: String, cache: String) throws(EvaluationError) {
    kept = cache + "/asks/" + name + ".json"
    files = ProjectFiles(root: root)
    index = try SourceIndex(root: root, file: cache + "/files.json", keepsUnseen: true)
    asks = []
    guard let text = try EvaluationFiles.read(kept), let document = try? JSON.parse(text),
      let reader = try? DocumentReader(document), (try? reader.formatVersion(known: Self.formatVersion)) != nil
    else { return }
    asks = (try? reader.parts("asks")) ?? []
  }

  /// The name of an answer: that of the question where no file is asked for.
  mutating func key(of name: String) throws(EvaluationError) -> String {
    if asks.isEmpty { return name }
    for ask in asks where fingerprints[ask] == nil { fingerprints[ask] = try files.fingerprint(of: ask, &index) }
    try index.save()
    let lines = asks.map { JSON.canonicalText($0.document) + " " + (fingerprints[$0] ?? "") }
    return String(Digest.sha256(Array(([name] + lines).joined(separator: "\n").utf8)).prefix(32))
  }

  /// Reads what is asked for and was not handed over yet.
  /// - Returns: Why that is too much; `nil` where it is not.
  mutating func read(_ more: [FileAsk]) throws(EvaluationError) -> EvaluationError.AskLimit? {
    for ask in more where table.answers[ask] == nil {
      guard table.answers.count < Self.mostAsks else { return .asks(Self.mostAsks) }
      let (answer, fingerprint) = try files.answer(to: ask, &index)
      if case .content(let content) = answer { bytes += content.count }
      if case .document = answer { bytes += Int(ProjectFiles.longestFile) / 8 }
      guard bytes <= Self.mostBytes else { return .bytes(Self.mostBytes) }
      table.answers[ask] = answer
      fingerprints[ask] = fingerprint
    }
    return nil
  }

  /// Whether all of these were handed over.
  func hold(_ asks: [FileAsk]) -> Bool { asks.allSatisfy { table.answers[$0] != nil } }

  /// Keeps the names of what an answer depends on.
  mutating func keep(_ asks: [FileAsk]) throws(EvaluationError) {
    let isNews = asks != self.asks
    self.asks = asks
    guard isNews else { return }
    let document: Value = [
      "formatVersion": .integer(Int64(Self.formatVersion)), "asks": .list(asks.map(\.document)),
    ]
    try EvaluationFiles.replace(kept, with: JSON.canonical(document))
  }
}
