internal import AWSClient
internal import Cloud
internal import Evaluation
internal import InfraModel
internal import StateStore
internal import World

/// The names that a shell completes, as far as they are known: nothing is compiled and no network is asked, and what
/// cannot be read is not offered.
package struct KnownNames: Sendable {
  private let workspace: Workspace
  /// What has been typed, without the program's name.
  private let words: [String]

  package init(_ workspace: Workspace, words: some Sequence<String>) {
    self.workspace = workspace
    self.words = Array(words)
  }

  /// The environments: those of the last list, and those that have a state.
  package func environments() async -> [String] {
    let listed = kept?.environments.map(\.name.name) ?? []
    let stored = (try? await store?.environments()) ?? []
    return listed + stored.map(\.name).filter { !listed.contains($0) }.sorted()
  }

  /// The addresses of the environment that has been typed: what it declares, what runs, and the components of both.
  package func addresses() async -> [String] {
    guard let environment = await environment() else { return [] }
    let graph = (try? evaluator?.keptGraph(of: environment.name)) ?? nil
    let state = (try? await store?.load(environment)) ?? nil
    let all = (graph?.resources.map(\.address.path) ?? []) + (state?.resources.keys.map(\.path) ?? [])
    return Set(all.flatMap(Self.prefixes)).sorted()
  }

  /// The outputs of the environment that has been typed.
  package func outputs() async -> [String] {
    guard let environment = await environment() else { return [] }
    return ((try? await store?.load(environment)) ?? nil)?.outputs.keys.sorted() ?? []
  }

  /// All types: those of the language, and those that can be added to a project.
  package func types() -> [String] { workspace.cloud.schemas.types.map(\.name) + registeredTypes() }

  /// The types that can be added to a project.
  package func registeredTypes() -> [String] {
    workspace.cloud.registeredTypes.filter(\.isApplied).map(\.type.name)
  }

  /// The profiles of the AWS configuration files.
  package func profiles() async -> [String] { SharedConfiguration.load(workspace.world).profiles.keys.sorted() }

  /// The first of the words that is an environment's name.
  private func environment() async -> EnvironmentName? {
    let known = Set(await environments())
    return words.first(where: known.contains).map { EnvironmentName($0) }
  }

  private var evaluator: Evaluator? { try? workspace.evaluator(workspace.settings.project) }

  private var kept: KeptList? { (try? evaluator?.keptList()) ?? nil }

  /// The states, where they are on this machine.
  private var store: LocalStateStore? {
    let place = (try? workspace.namedPlace) ?? kept?.state.map(workspace.inProject) ?? workspace.defaultPlace
    guard case .folder(let path) = place else { return nil }
    return LocalStateStore(folder: path, fileSystem: workspace.world.files.system)
  }

  /// `network/subnet/a`: itself, and `network` and `network/subnet`.
  private static func prefixes(of address: String) -> [String] {
    let parts = address.split(separator: "/")
    return parts.indices.map { parts[...$0].joined(separator: "/") }
  }
}
