internal import Evaluation
internal import Explanations
internal import InfraModel
internal import Reports

extension Session {
  /// The declared environments, sorted by name.
  func environments() async throws -> [EnvironmentSummary] {
    do throws(EvaluationError) {
      return try await evaluator(globals.project).environments().sorted { $0.name < $1.name }
    } catch {
      throw error.failure
    }
  }

  /// The graph of an environment: evaluated, or read from the file that `--graph` names.
  func graph(_ environment: EnvironmentName) async throws -> Graph {
    if let path = globals.graph { return try graph(environment, from: path) }
    return try await graph(environment, in: globals.project)
  }

  /// The graph of an environment, evaluated from the Swift in a folder.
  func graph(_ environment: EnvironmentName, in project: String) async throws -> Graph {
    let definitions = try globals.definitions()
    let evaluated: Evaluated
    do throws(EvaluationError) {
      evaluated = try await evaluator(project).graph(of: environment.name, definitions: definitions)
    } catch {
      throw error.failure
    }
    if !evaluated.printed.isEmpty {
      terminal.tell([Line("output of the environments:")] + Line.lines(of: evaluated.printed, edge: "  │ "))
    }
    if !evaluated.diagnostics.isEmpty {
      terminal.tell(DiagnosticReport.project(project).lines(evaluated.diagnostics))
    }
    return evaluated.graph
  }

  /// What a destroy has to know of an environment, which may be declared no longer.
  func graphForDestroy(_ environment: EnvironmentName) async throws -> Graph {
    let state = try await existingState(environment)
    do {
      return try await graph(environment)
    } catch let failure as CommandFailure where failure.status == .usage {
      // It is declared no longer: the state says what is there.
      return Graph(environment: environment, region: state.region, account: state.account)
    }
  }

  private func evaluator(_ project: String) throws(EvaluationError) -> Evaluator {
    let terminal = terminal
    return Evaluator(
      root: project, cache: try CacheFolder.find(in: machine.variables),
      toolchain: try Toolchain.find(in: machine.variables), variables: machine.variables,
      requiresConfinement: globals.requireConfinement ?? (machine.variables["CI"]?.isEmpty == false),
      progress: { step in
        switch step {
        case .compiling(let module): terminal.note("compiling \(module)")
        case .evaluating, .listing: terminal.clearNote()
        case .unconfined(let missing):
          terminal.tell([
            Line("note: the declaration is not confined: this machine lacks \(Confinement.words(of: missing))")
          ])
        }
      })
  }

  private func graph(_ environment: EnvironmentName, from path: String) throws -> Graph {
    let bytes = try Files.document(path)
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
