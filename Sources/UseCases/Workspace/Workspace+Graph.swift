internal import World
package import Evaluation
internal import Explanations
package import InfraModel

extension Workspace {
  /// The declared environments, sorted by name.
  package func environments() async throws -> [EnvironmentSummary] {
    do throws(EvaluationError) {
      return try await evaluator(settings.project).environments().sorted { $0.name < $1.name }
    } catch {
      throw error.failure
    }
  }

  /// The graph of an environment: evaluated, or read from the file that `--graph` names.
  package func graph(_ environment: EnvironmentName) async throws -> Graph {
    if let path = settings.graph { return try graph(environment, from: path) }
    return try await graph(environment, in: settings.project)
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

  /// What a destroy has to know of an environment, which may be declared no longer.
  package func graphForDestroy(_ environment: EnvironmentName) async throws -> Graph {
    let state = try await existingState(environment)
    do {
      return try await graph(environment)
    } catch let failure as CommandFailure where failure.status == .usage {
      // It is declared no longer: the state says what is there.
      return Graph(environment: environment, region: state.region, account: state.account)
    }
  }

  private func evaluator(_ project: String) throws(EvaluationError) -> Evaluator {
    Evaluator(
      root: project, cache: try CacheFolder.find(in: world.variables),
      toolchain: try Toolchain.find(in: world.variables), variables: world.variables,
      requiresConfinement: settings.requiresConfinement ?? (world.variables["CI"]?.isEmpty == false),
      progress: listener.evaluation)
  }

  private func graph(_ environment: EnvironmentName, from path: String) throws -> Graph {
    let bytes = try world.document(path)
    let value: Value
    do throws(JSON.SyntaxError) { value = try JSON.parse(bytes, symbols: .tagged) } catch {
      throw CommandFailure.badDocument(path, "graph", error.description)
    }
    let graph: Graph
    do throws(DocumentError) { graph = try Graph(document: value) } catch {
      throw CommandFailure.badDocument(path, "graph", error.description)
    }
    guard graph.environment == environment else {
      throw CommandFailure.unknownEnvironment(environment, known: [graph.environment])
    }
    return graph
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
