internal import InfraModel

/// Which language a machine has, and whether it is compiled for the compiler at hand.
public struct LanguageStatus: Hashable, Sendable {
  /// The folder that it is in.
  public var folder: String
  /// What the compiler says of itself.
  public var compiler: String
  /// The compiler that the release's modules were made by; `nil` where it carries none.
  public var compiledBy: String?
  /// Whether the release's modules are taken as they are. Otherwise they are compiled once for the machine.
  public var isCompiled: Bool
}

extension Evaluator {
  /// Which language declarations are compiled against.
  public func languageStatus() async throws(EvaluationError) -> LanguageStatus {
    try await blocking { () throws(EvaluationError) in try status() }
  }

  /// Compiles the language into its own folder, as a release carries it, for the compiler at hand.
  public func compileLanguage() async throws(EvaluationError) -> LanguageStatus {
    try await blocking { () throws(EvaluationError) in
      guard let language else { throw .noLanguage }
      let machine = try cache.machineFolder(for: language.folder)
      let compiled = "\(language.folder)/\(LanguageRelease.compiled)"
      try EvaluationFiles.remove(compiled)
      try EvaluationFiles.remove("\(language.folder)/\(LanguageRelease.file)")
      let found = try chain(language, machine).languageStages(language)
      let build = EnvironmentsBuild(
        root: root, cache: machine, machine: machine, toolchain: toolchain, runner: runner, progress: progress)
      try build.compile(
        found.stages.map { stage in
          var stage = stage
          stage.home = .release(folder: LanguageRelease.folder(of: stage.module, in: language))
          return stage
        })
      let document: Value = [
        "formatVersion": .integer(Int64(LanguageRelease.formatVersion)), "sources": .string(found.key),
        "compiler": .string(try toolchain.version(cache: machine, runner)),
      ]
      // Last: a language without this file is only sources.
      try EvaluationFiles.replace("\(language.folder)/\(LanguageRelease.file)", with: JSON.canonical(document))
      return try status()
    }
  }

  private func status() throws(EvaluationError) -> LanguageStatus {
    guard let language else { throw .noLanguage }
    let machine = try cache.machineFolder(for: language.folder)
    let release = try LanguageRelease(of: language)
    let compiler = try toolchain.version(cache: machine, runner)
    let sources = try chain(language, machine).languageStages(language).key
    return LanguageStatus(
      folder: language.folder, compiler: compiler, compiledBy: release?.compiler,
      isCompiled: release?.compiler == compiler && release?.sources == sources)
  }

  private func chain(_ language: Language, _ machine: String) -> BuildChain {
    BuildChain(
      root: root, language: language, toolchain: toolchain, cache: machine, machine: machine, runner: runner)
  }
}
