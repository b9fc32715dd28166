public import InfraModel
internal import World

/// Builds a project's environments when their sources changed, and reads what they declare.
///
/// The sources are somebody's code. Compiler, linker and the program itself run confined (``Confinement``): the compiler
/// reads the sources and itself and writes into a folder of its own, the program reads nothing but the libraries that it
/// consists of; neither has a network, anybody's environment or another process. What they use is limited, and what they
/// started ends with them. Answers are kept under a key over all that they depend on,
/// in the user's own folder: nothing that lies in a project is believed.
public struct Evaluator: Sendable {
  /// What takes time.
  public enum Step: Hashable, Sendable {
    case compiling(module: String)
    /// The compiler accepted a module that users write, and warned.
    case warned(output: String)
    case evaluating(environment: String)
    case listing
    /// Somebody's code is about to run though these parts of its confinement cannot be had here.
    case unconfined(missing: [Confinement.Part])
  }

  /// What the environments' program may use.
  public struct Limits: Hashable, Sendable {
    /// Seconds until an evaluation is stopped.
    public var wallSeconds: Int
    /// Seconds of processor time.
    public var cpuSeconds: Int
    /// Bytes of address space.
    public var memory: Int

    public init(wallSeconds: Int = 60, cpuSeconds: Int = 30, memory: Int = 4 << 30) {
      self.wallSeconds = wallSeconds
      self.cpuSeconds = cpuSeconds
      self.memory = memory
    }
  }

  let root: String
  let cache: CacheFolder
  let language: Language?
  let variables: [String: String]
  let toolchain: Toolchain
  let limits: Limits
  /// Whether it refuses to compile and run anything where that cannot be confined.
  let requiresConfinement: Bool
  let runner: ProgramRunner
  let progress: @Sendable (Step) -> Void

  /// An evaluator of the project in a folder, which may be given by a relative path.
  /// - Parameters:
  ///   - cache: Where answers and what was compiled are kept.
  ///   - language: What declarations are written in, for projects that do not have it themselves.
  ///   - variables: of the process's environment; git is found by them.
  public init(
    root: String, cache: CacheFolder, language: Language? = nil, toolchain: Toolchain,
    variables: [String: String] = [:],
    limits: Limits = Limits(), requiresConfinement: Bool = false, runner: ProgramRunner = .live,
    progress: @escaping @Sendable (Step) -> Void = { _ in }
  ) {
    self.root = EvaluationFiles.resolved(root) ?? root
    self.cache = cache
    self.language = language
    self.variables = variables
    self.toolchain = toolchain
    self.limits = limits
    self.requiresConfinement = requiresConfinement
    self.runner = runner
    self.progress = progress
  }

  /// The environments that the project declares, in the order of their declaration.
  public func environments() async throws(EvaluationError) -> [EnvironmentSummary] {
    try await blocking { () throws(EvaluationError) in
      try answer(to: .list) { (document) throws(DocumentError) in
        let reader = try DocumentReader(document)
        try reader.formatVersion(known: 1)
        return Answer(
          value: try reader.parts("environments", EnvironmentSummary.self),
          diagnostics: try reader.declarationDiagnostics("diagnostics"))
      }.value
    }
  }

  /// Where the project says that its states are; `nil` where it says nothing.
  public func statePlace() async throws(EvaluationError) -> StatePlace? {
    try await blocking { () throws(EvaluationError) in
      try answer(to: .list) { (document) throws(DocumentError) in
        let reader = try DocumentReader(document)
        try reader.formatVersion(known: 1)
        return Answer(value: try reader.statePlace("state"), diagnostics: [])
      }.value
    }
  }

  /// What the compiler warned of when it compiled the modules that users write, as they are now, to be shown as it is;
  /// empty where they are not compiled.
  public func compilerWarnings() async throws(EvaluationError) -> [String] {
    try await blocking { () throws(EvaluationError) in
      let (chain, found) = try chain()
      let build = EnvironmentsBuild(
        root: root, cache: chain.cache, machine: chain.machine, toolchain: toolchain, runner: runner, progress: progress
      )
      return try build.keptWarnings(found.stages)
    }
  }

  /// What an environment declares. Throws ``EvaluationError/problems(_:)`` if that is wrong.
  public func graph(
    of environment: String, definitions: [String: String] = [:]
  ) async throws(EvaluationError) -> Evaluated {
    try await blocking { () throws(EvaluationError) in
      let answer = try answer(to: .graph(environment, definitions)) { (document) throws(DocumentError) in
        let reader = try DocumentReader(document)
        try reader.formatVersion(known: 1)
        let diagnostics = try reader.declarationDiagnostics("diagnostics")
        // What is wrong is told; a graph beside it has the wrong names in it.
        if Diagnostics(diagnostics).hasErrors { return Answer<Graph?>(value: nil, diagnostics: diagnostics) }
        guard let graph = try reader.part("graph", Graph.self) else {
          if diagnostics.isEmpty { throw DocumentError(path: "graph", .missing) }
          return Answer<Graph?>(value: nil, diagnostics: diagnostics)
        }
        return Answer(value: graph, diagnostics: diagnostics)
      }
      guard let graph = answer.value else { throw .problems(try located(answer.diagnostics, environment)) }
      let other = OtherEnvironment.found(in: graph, askedFor: EnvironmentName(environment), listed: answer.listed)
      if let other { throw .problems([other.diagnostic(at: graph.position)]) }
      return Evaluated(
        graph: graph, diagnostics: answer.diagnostics, printed: answer.printed, isCached: answer.isCached)
    }
  }

  /// Runs work that blocks on a thread for that.
  func blocking<Result: Sendable>(
    _ work: @escaping @Sendable () throws(EvaluationError) -> Result
  ) async throws(EvaluationError) -> Result {
    try await OwnThread.run("infra.evaluation", work)
  }
}
