internal import InfraModel
internal import Reports

extension Session {
  /// One environment that is declared.
  struct Entry: Sendable {
    var name: String
    var position: SourcePosition?
  }

  /// The declared environments, sorted by name.
  func environments() async throws -> [Entry] {
    throw CommandFailure(.evaluationFailed, Diagnostic("IN6099", "not evaluated yet"))
  }

  /// The graph of an environment: evaluated, or read from the file that `--graph` names.
  func graph(_ environment: String) async throws -> Graph {
    if let path = globals.graph { return try graph(environment, from: path) }
    throw CommandFailure(.evaluationFailed, Diagnostic("IN6099", "not evaluated yet"))
  }

  /// What a destroy has to know of an environment, which may be declared no longer.
  func graphForDestroy(_ environment: String) async throws -> Graph {
    let state = try await existingState(environment)
    var graph = Graph(environment: environment, region: state.region, account: state.account)
    do { graph = try await self.graph(environment) } catch let failure as CommandFailure
      where failure.status == .usage
    {
      // It is declared no longer: the state says what is there.
      return graph
    }
    return graph
  }

  private func graph(_ environment: String, from path: String) throws -> Graph {
    guard let bytes = Files.read(path) else { throw CommandFailure.cannotRead(path) }
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
