internal import Cloud
internal import Evaluation
internal import Importing
package import InfraModel
internal import Planner
internal import Provider
internal import Reports
internal import World

/// Takes over what another tool manages: Swift, a state of ours, and the proof that the plan is empty.
///
///     what the tool has ──▶ read what runs ──▶ Swift ──▶ evaluated ──▶ lease ──▶ plan of adoptions
///       ──▶ records, and nothing sent ──▶ plan again
///
/// The other tool's state is left as it is, and nothing in the cloud is changed.
package struct EnvironmentImport: Sendable {
  let workspace: Workspace
  let environment: EnvironmentName
  private let folder: ImportFolder
  private let version: String

  /// - Parameters:
  ///   - folder: Where the Swift comes, from the project's folder.
  ///   - version: The version of `infra`.
  package init(
    as environment: EnvironmentName, into folder: String, _ workspace: Workspace, version: String
  ) {
    self.workspace = workspace
    self.environment = environment
    self.version = version
    self.folder = ImportFolder(
      folder, of: environment, project: workspace.settings.project, files: workspace.world.files)
  }

  /// What would be taken over: nothing is read, and nothing is written.
  func review(_ takeover: Takeover) -> ImportReport {
    report(takeover, .reviewed, takeover.resources.map { .init(source: $0.source, type: $0.type, id: $0.id) })
  }

  /// Takes everything over.
  func carryOut(_ takeover: Takeover) async throws -> ImportReport {
    try folder.refuseExisting()
    guard let region = takeover.region else {
      throw CommandFailure.importsNothing(takeover.name, "no resource names a region")
    }
    if try await workspace.load(environment)?.resources.isEmpty == false {
      throw CommandFailure.importsOver(environment)
    }
    let provider = try workspace.provider(account: takeover.account)
    let account = try await requireAccount(takeover, region, provider)
    var (found, left) = await read(takeover, provider)
    guard !found.isEmpty else { throw CommandFailure.importsNothing(takeover.name, "nothing of it exists") }
    let (draft, undeclarable) = draft(&found, takeover.secrets, region: region, account: account, provider)
    left += undeclarable
    guard !found.isEmpty else { throw CommandFailure.importsNothing(takeover.name, "nothing of it can be declared") }
    let source = EnvironmentSource(
      environment, region: region, account: account, draft, source: takeover.source,
      module: TypeAddition.standardModule, traits: provider.traits(of:))
    let files = try await write(source)
    let graph = try await workspace.graph(environment)
    let adoption = try await Adopting(workspace: workspace, commandLine: takeover.commandLine)
      .carryOut(
        Dictionary(draft.entries.map { ($0.address, $0.found.id) }) { first, _ in first }, of: graph, isWhole: true,
        provider, account: account)
    left += adoption.failed.sorted { $0.key < $1.key }.map { .init(source: $0.key.path, reason: $0.value) }
    let byAddress = Dictionary(draft.entries.map { ($0.address, $0) }) { first, _ in first }
    return report(
      takeover,
      .imported(
        files: files, differences: adoption.differences,
        unsaid: source.left.map { "\($0.address).\($0.property)" }
          + draft.entries.flatMap { entry in (entry.hidden + entry.refused).map { "\(entry.address).\($0)" } },
        hidden: draft.entries.reduce(0) { $0 + $1.hidden.count }, serial: adoption.serial),
      graph.resources.filter { adoption.failed[$0.address] == nil }.compactMap { node in
        byAddress[node.address].map {
          .init(source: $0.found.source, type: node.type, id: $0.found.id, address: node.address)
        }
      }, left)
  }

  private func report(
    _ takeover: Takeover, _ result: ImportReport.Result, _ resources: [ImportReport.Resource],
    _ more: [ImportReport.Left] = []
  ) -> ImportReport {
    ImportReport(
      environment, from: takeover.tool, result, resources: resources,
      parts: takeover.resources.reduce(0) { $0 + $1.parts.count },
      left: takeover.left + more, notes: takeover.notes)
  }

  // MARK: what runs

  private func requireAccount(
    _ takeover: Takeover, _ region: String, _ provider: any Provider
  ) async throws -> String {
    let account = try await workspace.account(of: Graph(environment: environment, region: region), provider)
    if let wanted = takeover.account, wanted != account {
      throw CommandFailure.importsOtherAccount(takeover.name, of: wanted, with: account)
    }
    return account
  }

  private func read(
    _ takeover: Takeover, _ provider: any Provider
  ) async -> (found: [(resource: FoundResource, observed: ObservedResource)], left: [ImportReport.Left]) {
    let answers = await provider.read(
      takeover.resources.map { ReadRequest(type: $0.type, id: $0.id, region: $0.region, known: $0.known) })
    var found: [(resource: FoundResource, observed: ObservedResource)] = []
    var left: [ImportReport.Left] = []
    for (resource, answer) in zip(takeover.resources, answers) {
      switch answer {
      case .success(.present(let observed)): found.append((resource, observed))
      case .success(.absent): left.append(.init(source: resource.source, reason: "\(resource.id) does not exist"))
      case .success(.beingDeleted): left.append(.init(source: resource.source, reason: "it is being deleted"))
      case .failure(let error): left.append(.init(source: resource.source, reason: error.message))
      }
    }
    return (found, left)
  }

  // MARK: what is ours

  /// What was found, as declarations that the rules accept: properties that they refuse are left out, since the cloud
  /// returns more than can be declared (the zone of what stands in several), and resources that cannot be declared without one.
  private func draft(
    _ found: inout [(resource: FoundResource, observed: ObservedResource)], _ secrets: Set<String>, region: String,
    account: String, _ provider: any Provider
  ) -> (draft: ImportDraft, left: [ImportReport.Left]) {
    let planner = Planner(provider: provider, rules: workspace.cloud.rules)
    var left: [ImportReport.Left] = []
    while true {
      var draft = ImportDraft(found, secrets: secrets, schemas: provider.schemas, traits: provider.traits(of:))
      var refused: [String: String] = [:]
      // What a property was refused for, though it is missed then.
      var reasons: [Address: String] = [:]
      var isSettled = false
      while !isSettled {
        let entries = Dictionary(draft.entries.map { ($0.address, $0) }) { first, _ in first }
        let nodes = draft.entries.map {
          ResourceNode(address: $0.address, type: $0.found.type, region: $0.found.region, properties: $0.properties)
        }
        let graph = Graph(environment: environment, region: region, account: account, resources: nodes)
        var contradicting: [Address: Set<String>] = [:]
        var taken: [Address: Set<String>] = [:]
        refused = [:]
        for finding in planner.validate(graph, existing: Set(entries.keys)) where finding.severity == .error {
          guard let entry = finding.address.flatMap({ entries[$0] }) else { continue }
          let required = provider.schemas.schema(of: entry.found.type)?.required ?? []
          let named = entry.properties.keys.filter { SwiftName.assumedLabel(of: $0) == finding.label }
          if named.isEmpty || !required.isDisjoint(with: named) {
            refused[entry.found.source] = reasons[entry.address] ?? finding.message
          } else if [.known(.excludedProperty), .known(.zoneOfMultiAZ)].contains(finding.code) {
            contradicting[entry.address, default: []].formUnion(named)
          } else {
            reasons[entry.address] = reasons[entry.address] ?? finding.message
            taken[entry.address, default: []].formUnion(named)
          }
        }
        isSettled = !draft.takeOut(contradicting, isSaidOtherwise: true)
        if isSettled { isSettled = !draft.takeOut(taken, isSaidOtherwise: false) }
      }
      guard !refused.isEmpty else { return (draft, left) }
      left += refused.sorted { $0.key < $1.key }.map { .init(source: $0.key, reason: $0.value) }
      found.removeAll { refused[$0.resource.source] != nil }
      if found.isEmpty { return (draft, left) }
    }
  }

  private func write(_ source: EnvironmentSource) async throws -> [WrittenFile] {
    let text: String
    do throws(EvaluationError) {
      text = try await workspace.evaluator(workspace.settings.project).formatted(source.text)
    } catch { throw error.failure }
    var written: [WrittenFile] = []
    if !source.registered.isEmpty {
      let added = try TypeAddition(to: TypeAddition.standardModule, of: workspace, version: version)
        .add(source.registered.map(\.name))
      written += added.files
    }
    return written + (try folder.write(text, listing: source.constant))
  }
}
