internal import Evaluation
package import InfraModel
internal import Planner
internal import World

extension Workspace {
  /// A graph by what a person calls it: with an environment, a commit (`.` for what is in the folder now); without, the
  /// file of a graph or saved plan, or an environment.
  package func graph(named name: String, environment: EnvironmentName?) async throws -> Graph {
    guard let environment else {
      if world.files.isFile(name) { return try graph(inFile: name) }
      guard name.split(separator: "/").count == 2 else { throw CommandFailure.notAnOperand(name) }
      return try await graph(EnvironmentName(name))
    }
    if name == "." { return try await graph(environment) }
    let checkout: Checkout
    do throws(EvaluationError) {
      checkout = try await Checkout.make(of: name, in: settings.project, variables: world.variables)
    } catch {
      throw error.failure
    }
    return try await graph(environment, in: checkout.root)
  }

  /// The graph of a document, or that a saved plan carries out.
  private func graph(inFile path: String) throws -> Graph {
    let document = try document(inFile: path)
    guard document.value["lineage"] == nil else {
      do throws(Diagnostics) { return try PlanFile.decode(document.bytes).graph } catch { throw error.failure }
    }
    return try graph(of: document.value, path)
  }
}
