internal import Digests
internal import InfraModel

/// Finds the stages of a project, in the order in which they are built, from what its folders and its language have.
struct BuildChain {
  let root: String
  /// The language that comes with `infra`; `nil` where there is none.
  let language: Language?
  let toolchain: Toolchain
  /// The project's folder of the cache.
  let cache: String
  /// The part of the cache that all of the user's projects share.
  let machine: String
  let runner: ProgramRunner

  /// What was found.
  struct Found {
    var stages: [BuildStage]
    /// Names everything that the program depends on.
    var key: String
  }

  /// A language, and the key over its sources and the compiler.
  private struct FoundLanguage {
    var stages: [BuildStage] = []
    var key: String
  }

  /// The folder of the project's environments, and the module that they are.
  private static let program = (module: "environments", folder: "Environments")
  /// The package of the language's modules, and that of a project's own.
  private static let (languagePackage, ownPackage) = ("infra", "environments")

  func find() throws(EvaluationError) -> Found {
    let indexFile = cache + "/sources.json"
    var index = try SourceIndex(root: root, file: indexFile)
    let isOwn = Language.isLanguage(root)
    var found = isOwn ? try ownLanguage(&index) : try sharedLanguage()
    let package = isOwn ? Self.languagePackage : Self.ownPackage
    let manifest = try index.source("Package.swift")
    let environments = try index.sources(in: Self.program.folder)
    if environments.isEmpty { throw .notAProject(root: root, missing: Self.program.folder) }
    if language == nil, !isOwn, environments.contains(where: { $0.imports.contains("Infra") }) { throw .noLanguage }
    var own = try ownModules(&index)
    try index.save()
    if own.contains(where: { $0.name == Language.standard.module }) {
      found.stages.removeAll { $0.module == Language.standard.module }
    }
    if let manifest, !isOwn {
      let packages = PackageModules(root: root, toolchain: toolchain, cache: cache, runner: runner)
      own += try packages.modules(manifest, importedBy: environments + own.flatMap(\.sources), among: own.map(\.name))
    }
    var key = found.key
    for module in try SourceModule.sorted(own) {
      key = Self.key(over: module.sources, after: key)
      found.stages.append(
        BuildStage(
          module: module.name, root: module.root, folder: module.folder, sources: module.sources, isProgram: false,
          key: key, home: .project, package: package))
    }
    key = Self.key(over: environments, after: key, manifest?.digest ?? "")
    found.stages.append(
      BuildStage(
        module: Self.program.module, root: root, folder: Self.program.folder, sources: environments, isProgram: true,
        key: key, home: .project, package: package))
    return Found(stages: found.stages, key: key)
  }

  /// A project that is its own language: all of it is somebody's code, and lies in the project's own cache.
  private func ownLanguage(_ index: inout SourceIndex) throws(EvaluationError) -> FoundLanguage {
    var found = FoundLanguage(key: ownStart(after: []))
    for (module, folder) in try Language.modules(of: root) {
      let sources = try index.sources(in: folder)
      if sources.isEmpty { continue }
      found.key = Self.key(over: sources, after: found.key)
      found.stages.append(
        BuildStage(
          module: module, root: root, folder: folder, sources: sources, isProgram: false, key: found.key,
          home: .project, package: Self.languagePackage))
    }
    return found
  }

  /// The language that comes with `infra`: its modules are compiled once for all projects of a machine, or not at all
  /// where a release carries them for this compiler.
  private func sharedLanguage() throws(EvaluationError) -> FoundLanguage {
    guard let language else { return FoundLanguage(key: ownStart(after: [])) }
    var (stages, key) = try languageStages(language)
    var start = [key]
    if let release = try LanguageRelease(of: language), release.sources == key,
      try release.compiler == toolchain.version(cache: machine, runner)
    {
      for place in stages.indices {
        stages[place].home = .release(folder: LanguageRelease.folder(of: stages[place].module, in: language))
      }
      // What is linked to it names its folder.
      start.append(language.folder)
    }
    return FoundLanguage(stages: stages, key: ownStart(after: start))
  }

  /// The stages of the language that comes with `infra`, and a key over its sources alone, by which a release names
  /// what it compiled.
  func languageStages(_ language: Language) throws(EvaluationError) -> (stages: [BuildStage], key: String) {
    let file = "\(machine)/sources-\(Digest.sha256(Array(language.folder.utf8)).prefix(20)).json"
    var index = try SourceIndex(root: language.folder, file: file)
    var stages: [BuildStage] = []
    var key = Digest.sha256(Array(BuildStage.settings.joined(separator: "\n").utf8))
    for (module, folder) in try Language.modules(of: language.folder) + [Language.standard] {
      let sources = try index.sources(in: folder, hasFolders: folder != Language.standard.folder)
      if sources.isEmpty { continue }
      key = Self.key(over: sources, after: key)
      stages.append(
        BuildStage(
          module: module, root: language.folder, folder: folder, sources: sources, isProgram: false,
          key: Digest.sha256(Array((key + toolchain.identity).utf8)), home: .machine,
          package: Self.languagePackage))
    }
    try index.save()
    return (stages, key)
  }

  /// The key that a project's own stages begin with.
  private func ownStart(after language: [String]) -> String {
    Digest.sha256(
      Array(([root, toolchain.identity] + BuildStage.settings + language).joined(separator: "\n").utf8))
  }

  private static func key(over sources: [SourceIndex.Source], after key: String, _ more: String = "") -> String {
    var text = key + "\n"
    for source in sources { text += source.path + " " + source.digest + "\n" }
    return Digest.sha256(Array((text + more).utf8))
  }

  /// The project's own modules: `Modules` itself, where there are Swift files directly in it, and each folder in it.
  private func ownModules(_ index: inout SourceIndex) throws(EvaluationError) -> [SourceModule] {
    let (module, folder) = Language.standard
    var found: [SourceModule] = []
    let standard = try index.sources(in: folder, hasFolders: false)
    if !standard.isEmpty { found.append(SourceModule(name: module, root: root, folder: folder, sources: standard)) }
    for name in try EvaluationFiles.names(in: root + "/" + folder) where !name.hasPrefix(".") && !name.contains(".") {
      let sources = try index.sources(in: folder + "/" + name)
      if sources.isEmpty { continue }
      guard SourceModule.isName(name), !found.contains(where: { $0.name == name }) else {
        throw .badSource(path: folder + "/" + name, .moduleName)
      }
      found.append(SourceModule(name: name, root: root, folder: folder + "/" + name, sources: sources))
    }
    return found
  }
}
