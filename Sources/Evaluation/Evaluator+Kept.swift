internal import Digests
public import InfraModel

/// The last list of a project's environments, whatever has been edited since: what a shell completes.
public struct KeptList: Hashable, Sendable {
  static let file = "/listed.json"

  public var environments: [EnvironmentSummary]
  /// Where they said that their states are.
  public var state: StatePlace?
}

extension Evaluator {
  /// The last list of the project's environments; `nil` where there is none that can be read. Nothing is compiled.
  public func keptList() throws(EvaluationError) -> KeptList? {
    guard let bytes = try EvaluationFiles.read(try cache.folder(of: root) + KeptList.file),
      let document = (try? JSON.parse(bytes, symbols: .tagged)) ?? nil, let reader = try? DocumentReader(document),
      let environments = try? reader.parts("environments", EnvironmentSummary.self)
    else { return nil }
    return KeptList(environments: environments, state: (try? reader.statePlace("state")) ?? nil)
  }

  /// The graph that is kept of an environment without definitions, of the sources as they are now; `nil` where there is
  /// none. Nothing is compiled.
  public func keptGraph(of environment: String) throws(EvaluationError) -> Graph? {
    let (chain, found) = try chain()
    let name = Self.baseName(of: .graph(environment, [:]), found.key)
    var files = try AskedFiles(of: name, root: root, cache: chain.cache)
    guard let bytes = try EvaluationFiles.read(Self.kept(files.key(of: name), in: chain.cache)),
      let document = (try? JSON.parse(bytes, symbols: .tagged)) ?? nil, let graph = document["graph"]
    else { return nil }
    return try? Graph(document: graph)
  }

  /// What the project consists of now.
  func chain() throws(EvaluationError) -> (chain: BuildChain, found: BuildChain.Found) {
    let chain = BuildChain(
      root: root, language: language, toolchain: toolchain, cache: try cache.folder(of: root),
      machine: try cache.machineFolder(for: root), runner: runner)
    return (chain, try chain.find())
  }

  /// Keeps a list as the last one.
  func keep(list: [UInt8], in cache: String) throws(EvaluationError) {
    guard try EvaluationFiles.read(cache + KeptList.file) != list else { return }
    try EvaluationFiles.replace(cache + KeptList.file, with: list)
  }

  /// The name of a question to the program of the sources that a key is over.
  static func baseName(of question: Question, _ key: String) -> String {
    String(Digest.sha256(Array(([key] + question.arguments).joined(separator: "\n").utf8)).prefix(32))
  }

  /// The file of an answer, by its name.
  static func kept(_ name: String, in cache: String) -> String { cache + "/graphs/" + name + ".json" }
}
