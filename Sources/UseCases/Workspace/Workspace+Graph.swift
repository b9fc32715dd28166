package import Evaluation
internal import Explanations
package import InfraModel
internal import World

extension Workspace {
  /// The declared environments, sorted by name.
  package func environments() async throws -> [EnvironmentSummary] {
    try verifyVersion()
    do throws(EvaluationError) {
      return try await evaluator(settings.project).environments().sorted { $0.name < $1.name }
    } catch {
      throw error.failure
    }
  }

  /// The graph of an environment: evaluated, or read from the file that `--graph` names.
  package func graph(_ environment: EnvironmentName) async throws -> Graph {
    try verifyVersion()
    let graph =
      if let path = settings.graph { try graph(environment, from: path) } else {
        try await graph(environment, in: settings.project)
      }
    stateSource.note(graph.statePlace)
    return graph
  }

  /// The graph of an environment, evaluated from the Swift in a folder.
  func graph(_ environment: EnvironmentName, in project: String) async throws -> Graph {
    let evaluated: Evaluated
    do throws(EvaluationError) {
      evaluated = try await evaluator(project).graph(of: environment.name, definitions: settings.definitions)
    } catch {
      throw error.failure
    }
    listener.evaluated(evaluated, project)
    return evaluated.graph
  }

  /// The graph that a plan of a purpose is made of. What is destroyed may be declared no longer: its state says what is
  /// there.
  package func graph(_ environment: EnvironmentName, for purpose: Plan.Purpose) async throws -> Graph {
    guard purpose == .destroy else { return try await graph(environment) }
    let state = try await existingState(environment)
    do {
      return try await graph(environment)
    } catch let failure as CommandFailure where failure.status == .usage {
      return Graph(environment: environment, region: state.region, account: state.account)
    }
  }

  /// Which language declarations are compiled against.
  /// - Parameter compiles: Whether it is compiled into its own folder first, as a release carries it.
  package func language(compiles: Bool) async throws(CommandFailure) -> LanguageStatus {
    do throws(EvaluationError) {
      let evaluator = try evaluator(settings.project)
      return compiles ? try await evaluator.compileLanguage() : try await evaluator.languageStatus()
    } catch { throw error.failure }
  }

  /// Refuses a project that is pinned to another version.
  func verifyVersion() throws(CommandFailure) {
    try ProjectVersion.verify(settings.project, world.files, isVersion: Version.text)
  }

  func evaluator(_ project: String) throws(EvaluationError) -> Evaluator {
    Evaluator(
      root: project, cache: try CacheFolder.find(in: world.variables),
      language: Language.find(in: world.variables, program: world.processes.programPath()),
      toolchain: try Toolchain.find(in: world.variables), variables: world.variables,
      requiresConfinement: settings.requiresConfinement ?? (world.variables["CI"]?.isEmpty == false),
      progress: listener.evaluation)
  }

  private func graph(_ environment: EnvironmentName, from path: String) throws -> Graph {
    let document = try document(inFile: path)
    let graph = try graph(of: document.value, path)
    guard graph.environment == environment else {
      throw CommandFailure.unknownEnvironment(environment, known: [graph.environment])
    }
    return graph
  }

  /// A file's JSON, and its bytes.
  func document(inFile path: String) throws(CommandFailure) -> (value: Value, bytes: [UInt8]) {
    let bytes = try world.document(path)
    do throws(JSON.SyntaxError) { return (try JSON.parse(bytes, symbols: .tagged), bytes) } catch {
      throw .badDocument(path, "graph", error.description)
    }
  }

  /// The graph that a file's JSON is.
  func graph(of document: Value, _ path: String) throws(CommandFailure) -> Graph {
    do throws(DocumentError) { return try Graph(document: document) } catch {
      throw .badDocument(path, "graph", error.description)
    }
  }
}

extension EvaluationError {
  /// The error as the end of a command; what the compiler said is shown as it is.
  var failure: CommandFailure {
    var failure = CommandFailure(diagnostics)
    failure.output = compilerOutput
    return failure
  }
}
