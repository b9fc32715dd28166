internal import Cloud
internal import Evaluation
internal import Explanations
package import InfraModel
internal import Planner
package import Reports

extension Workspace {
  /// What the compiler warned of in the modules that the project's users write.
  package func compilerWarnings() async throws -> [String] {
    do throws(EvaluationError) { return try await evaluator(settings.project).compilerWarnings() } catch {
      throw error.failure
    }
  }

  /// What is wrong with the declarations of an environment, or of all, without a look at states or clouds.
  package func validate(_ environment: EnvironmentName?) async throws -> [ValidationReport.Row] {
    let names: [EnvironmentName]
    if let environment { names = [environment] } else { names = try await environments().map(\.name) }
    let planner = Planner(provider: cloud.unconnected, rules: cloud.rules)
    var rows: [ValidationReport.Row] = []
    for name in names {
      do {
        let graph = try await graph(name)
        rows.append(
          .init(
            environment: name, resources: graph.resources.count,
            diagnostics: planner.validate(graph, existing: graph.addresses) + linkedSecrets(of: graph)))
      } catch let failure as CommandFailure where failure.status == .invalidDeclaration {
        rows.append(.init(environment: name, diagnostics: failure.diagnostics))
      }
    }
    return rows
  }
}

extension Graph {
  /// Where everything is: without a state, all of it may exist.
  var addresses: Set<Address> { Set(resources.map(\.address)) }
}
