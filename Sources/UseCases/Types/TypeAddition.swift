internal import AWSSchemas
internal import AWSTyping
internal import Cloud
internal import Evaluation
internal import InfraModel
package import Reports
internal import World

/// Writes the Swift of types of the registry into a module of a project: what `infra types add` does.
///
/// All files of the module that this wrote are made again, since what refers to a type that is there is typed. One whose
/// facts give the same text stays as it is.
package struct TypeAddition: Sendable {
  /// The module's name where no other is given.
  package static let standardModule = "AWSTypes"

  private let workspace: Workspace
  private let version: String
  private let folder: ModuleFolder

  /// - Parameters:
  ///   - module: A folder of `Modules`.
  ///   - version: The version of `infra`, which the files name.
  package init(to module: String, of workspace: Workspace, version: String) {
    self.workspace = workspace
    self.version = version
    folder = ModuleFolder(module: module, project: workspace.settings.project, files: workspace.world.files)
  }

  /// Whether a text can be the name of a module of a project.
  package static func isModuleName(_ text: String) -> Bool { SourceModule.isName(text) && text != "Modules" }

  /// Writes the files of types, and again those that are there.
  /// - Parameter names: The types, with or without the cloud and the service.
  /// - Throws: ``CommandFailure`` before anything is written, where one is not known, or cannot be applied.
  package func add(_ names: [String]) throws(CommandFailure) -> TypeAdditionReport {
    var wanted: [ResourceType] = []
    for name in names { wanted.append(try workspace.resourceType(named: name)) }
    let builtIn = wanted.filter(RegistryModule.isBuiltIn)
    let asked = wanted.filter { !RegistryModule.isBuiltIn($0) }
    try refuseUnapplied(asked)
    let written = asked.isEmpty ? [] : try write(asked)
    return TypeAdditionReport(
      importing: folder.module, files: written, added: asked.map(Self.described),
      builtIn: builtIn.map(Self.described))
  }

  private static func described(_ type: ResourceType) -> TypeAdditionReport.Added {
    .init(type: type.name, swiftName: RegistryModule.swiftName(of: type))
  }

  private func refuseUnapplied(_ types: [ResourceType]) throws(CommandFailure) {
    let unapplied = Set(workspace.cloud.registeredTypes.filter { !$0.isApplied }.map(\.type))
    guard let type = types.first(where: unapplied.contains) else { return }
    throw CommandFailure(
      Diagnostic(
        .noSuchType, "\(type) can be made by CloudFormation only: the Cloud Control API does not have it",
        fix: CommandLine.of("types", "--search", String(type.service))))
  }

  private func write(_ asked: [ResourceType]) throws(CommandFailure) -> [WrittenFile] {
    guard folder.isInProject else {
      throw EvaluationError.notAProject(root: workspace.settings.project, missing: "Environments").failure
    }
    let texts: [(name: String, text: String)]
    let foreign: String?
    do throws(FileFailure) {
      let types = asked + (try folder.types()).filter { !RegistryModule.isBuiltIn($0) }
      texts = RegistryModule(facts: facts(of: types), heading: heading).files().sorted { $0.key < $1.key }
        .map { ($0, $1) }
      foreign = try folder.foreign(among: texts.map(\.name))
    } catch { throw .cannotRead(error.path) }
    if let foreign {
      throw .cannotWrite(foreign, reason: "infra types add did not make it; give another --module")
    }
    do throws(FileFailure) {
      var written: [WrittenFile] = []
      for (name, text) in texts {
        let type = RegistryModule.type(inHeadingOf: text)
        written.append(try folder.write(text, to: name, type.map(RegistryModule.swiftName(of:)) ?? "the namespace"))
      }
      if let manifest = try folder.listInManifest() { written.append(manifest) }
      return written
    } catch { throw .cannotWrite(error.path, reason: "\(error)") }
  }

  /// What the registry does not have any more is left out: it stays as it was written.
  private func facts(of types: [ResourceType]) -> [Facts] {
    Set(types).sorted().compactMap { type in
      RegistryFacts.facts(of: type.name).flatMap { try? Facts(JSON.parse($0)) }
    }
  }

  private var heading: RegistryModule.Heading {
    .init(version: version, source: "cfn-lint 1.51.0's facts of the CloudFormation registry")
  }
}
