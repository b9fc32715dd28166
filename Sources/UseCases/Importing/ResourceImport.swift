package import InfraModel
internal import Provider
package import Reports

/// Takes over one resource that exists and is declared already: it is written down in the state, and nothing is set.
package struct ResourceImport: Sendable {
  private let workspace: Workspace
  private let environment: EnvironmentName
  private let address: Address
  private let id: ResourceID

  package init(_ id: ResourceID, as address: Address, in environment: EnvironmentName, _ workspace: Workspace) {
    self.workspace = workspace
    self.environment = environment
    self.address = address
    self.id = id
  }

  /// - Throws: ``CommandFailure`` where the address is not declared, is in the state already, or nothing of the type has
  ///   the identifier.
  package func carryOut() async throws -> ImportReport {
    let graph = try await workspace.graph(environment)
    guard let node = graph.resources.byAddress[address] else {
      throw CommandFailure.notDeclared(address, in: environment, known: graph.resources.map(\.address))
    }
    if let record = try await workspace.load(environment)?.resources[address] {
      throw CommandFailure.importsKnown(address, record.id)
    }
    let provider = try workspace.provider(account: graph.account)
    let account = try await workspace.account(of: graph, provider)
    let line = CommandLine.of("import", "resource", environment.name, address.path, id.text)
    let outcome = try await Adopting(workspace: workspace, commandLine: line)
      .carryOut([address: id], of: graph, isWhole: false, provider, account: account)
    return ImportReport(
      environment, from: "the cloud",
      .imported(
        files: [], differences: outcome.differences, unsaid: [], hidden: 0, serial: outcome.serial),
      resources: outcome.failed.isEmpty ? [.init(source: id.text, type: node.type, id: id, address: address)] : [],
      parts: 0, left: outcome.failed.map { .init(source: $0.key.path, reason: $0.value) }, notes: [])
  }
}
