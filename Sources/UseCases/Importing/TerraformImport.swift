internal import AWSTerraform
internal import InfraModel
package import Reports
internal import Terraform
internal import World

/// Takes over what a state of Terraform or OpenTofu manages. The state is read and left as it is.
package struct TerraformImport: Sendable {
  private let target: EnvironmentImport
  /// The path of Terraform's state.
  private let state: String
  private let region: String?

  /// - Parameters:
  ///   - state: The path of Terraform's state.
  ///   - region: The region of resources that name none; that of most where none is named.
  package init(of state: String, region: String?, _ target: EnvironmentImport) {
    self.target = target
    self.state = state
    self.region = region
  }

  /// What would be taken over, by Terraform's state alone: nothing is asked of the cloud, and nothing is written.
  package func review() throws -> ImportReport { target.review(try takeover()) }

  /// Takes everything over.
  package func carryOut() async throws -> ImportReport { try await target.carryOut(try takeover()) }

  private func takeover() throws(CommandFailure) -> Takeover {
    let bytes = try target.workspace.world.document(state)
    let document: Value
    do throws(JSON.SyntaxError) { document = try JSON.parse(bytes) } catch {
      throw .noTerraformState(state, "it is not JSON")
    }
    let found: TerraformTakeover
    do throws(TerraformProblem) { found = TerraformTakeover(of: try TerraformState(document), region: region) } catch {
      throw .noTerraformState(state, error)
    }
    func left(_ all: [TerraformTakeover.Left]) -> [ImportReport.Left] {
      all.map { .init(source: $0.source, reason: $0.reason) }
    }
    return Takeover(
      tool: "Terraform", source: "Terraform's state of \(target.environment)", name: state, resources: found.resources,
      left: left(found.left), notes: left(found.notes), secrets: found.secrets, region: found.region,
      account: found.account,
      commandLine: CommandLine.of("import", "terraform", state, options: ["--as", target.environment.name]))
  }
}
