internal import Digests
internal import Glibc

/// Brings the environments' program up to date.
struct EnvironmentsBuild {
  /// What one run of the compiler may use: some 20 times what the language itself needs.
  static let limits = Program.Limits(wallSeconds: 900, memoryOfAll: 6 << 30, processes: 200)
  /// Folders of a stage that only its compilation needs.
  private static let (objects, temporary, ownModules) = ("objects", "tmp", "modules")
  private static let working = [objects, temporary, ownModules, SourceCopies.folder]
  /// What the compiler said of a stage that it accepted.
  private static let warnings = "/warnings"
  /// How many products of each module are kept.
  static let keptProducts = 3

  let root: String
  /// The project's folder of the cache.
  let cache: String
  /// The part of the cache that all of the user's projects share.
  let machine: String
  let toolchain: Toolchain
  let runner: ProgramRunner
  let progress: @Sendable (Evaluator.Step) -> Void

  /// A program that is up to date.
  struct Built: Hashable {
    var path: String
    /// Whether the key of its stage covers everything that it was compiled from. What SwiftPM builds may come from
    /// anywhere: it is asked each time, and no answer of such a program is kept.
    var isCovered: Bool
  }

  /// The folder with the products of a stage.
  private func folder(of stage: BuildStage) -> String {
    switch stage.home {
    case .project: "\(cache)/build/\(stage.product)"
    case .machine: "\(machine)/\(stage.product)"
    case .release(let folder): folder
    }
  }

  /// The program, built if need be.
  func program(_ stages: [BuildStage]) throws(EvaluationError) -> Built {
    guard let last = stages.last else { throw .notAProject(root: root, missing: "Environments") }
    let output = folder(of: last)
    let own = Built(path: output + "/environments", isCovered: true)
    let packaged = Built(path: output + "/packaged", isCovered: false)
    if EvaluationFiles.isExecutable(packaged.path) {
      try buildPackage(into: output)
      try removeWork(from: output)
      return packaged
    }
    if EvaluationFiles.isExecutable(own.path) { return own }
    try EvaluationFiles.makeFolder(cache + "/build")
    if BuildStage.areWhole(stages) {
      try compile(stages)
    } else {
      try make(last) { (output) throws(EvaluationError) in try buildPackage(into: output) }
    }
    let current = Set(stages.map(\.product))
    for folder in [cache + "/build", machine] { try prune(folder, keeping: current) }
    return EvaluationFiles.isExecutable(packaged.path) ? packaged : own
  }

  /// Compiles what is not compiled yet, in this order.
  func compile(_ stages: [BuildStage]) throws(EvaluationError) {
    var before: [(module: String, folder: String)] = []
    for stage in stages {
      let folder = folder(of: stage)
      if try EvaluationFiles.stamp(folder) == nil {
        try make(stage) { (output) throws(EvaluationError) in try compile(stage, into: output, before: before) }
      }
      before.append((stage.module, folder))
    }
  }

  /// The folders with the products of all stages.
  func libraries(_ stages: [BuildStage]) -> [String] { stages.map(folder) }

  /// What the compiler said of the modules that users write, when it compiled what is kept of them.
  func keptWarnings(_ stages: [BuildStage]) throws(EvaluationError) -> [String] {
    var found: [String] = []
    for stage in stages where stage.isUsers {
      if let bytes = try EvaluationFiles.read(folder(of: stage) + Self.warnings) {
        found.append(String(decoding: bytes, as: UTF8.self))
      }
    }
    return found
  }

  /// Fills a stage's folder, which appears whole or not at all.
  private func make(
    _ stage: BuildStage, _ fill: (String) throws(EvaluationError) -> Void
  ) throws(EvaluationError) {
    let folder = folder(of: stage)
    let partial = "\(folder).\(getpid())"
    try EvaluationFiles.remove(partial)
    try EvaluationFiles.makeFolder(partial)
    do throws(EvaluationError) { try fill(partial) } catch {
      try EvaluationFiles.remove(partial)
      throw error
    }
    try removeWork(from: partial)
    if try !EvaluationFiles.moveFolder(partial, to: folder) { try EvaluationFiles.remove(partial) }
  }

  private func removeWork(from output: String) throws(EvaluationError) {
    for rest in Self.working { try EvaluationFiles.remove(output + "/" + rest) }
  }

  private func compile(
    _ stage: BuildStage, into output: String, before: [(module: String, folder: String)]
  ) throws(EvaluationError) {
    progress(.compiling(module: stage.module))
    let files = try SourceCopies.files(of: stage, in: output)
    var outcome = try compile(stage, files, into: output, before: before, modules: try modules())
    // A module of C that is not in our cache: the stage makes one of its own.
    if outcome.end != .exited(0), outcome.printed.contains(sharedModules) {
      outcome = try compile(stage, files, into: output, before: before, modules: "\(output)/\(Self.ownModules)")
    }
    guard outcome.end == .exited(0) else {
      // A module that is none of ours: SwiftPM knows where it comes from.
      if stage.home == .project, outcome.printed.contains("error: no such module '") {
        guard stage.isProgram else { return }
        return try buildPackage(into: output)
      }
      throw Self.refusal(stage.module, outcome)
    }
    if stage.isUsers, !outcome.printed.isEmpty {
      try EvaluationFiles.replace(output + Self.warnings, with: Array(outcome.printed.utf8))
      progress(.warned(output: outcome.printed))
    }
    let objects = try EvaluationFiles.names(in: "\(output)/\(Self.objects)").filter { $0.hasSuffix(".o") }
    let linked = try run(
      toolchain.programs + "/clang",
      stage.linking(
        objects: objects.map { "\(output)/\(Self.objects)/\($0)" }, output: output, before: before, toolchain: toolchain
      ),
      in: output, confinement: Confinement(readable: before.map(\.folder)))
    guard linked.end == .exited(0) else { throw Self.refusal(stage.module, linked) }
  }

  private func compile(
    _ stage: BuildStage, _ files: [String], into output: String, before: [(module: String, folder: String)],
    modules: String
  ) throws(EvaluationError) -> Program.Outcome {
    try run(
      toolchain.compiler, stage.compilation(files: files, output: output, before: before, modules: modules),
      in: output,
      confinement: Confinement(readable: [stage.root + "/" + stage.folder, sharedModules] + before.map(\.folder)))
  }

  /// The compiler's cache of modules of C, which stages read and none can write.
  private var sharedModules: String {
    machine + "/modules-" + Digest.sha256(Array((machine + "\n" + toolchain.identity).utf8)).prefix(20)
  }

  /// The same, filled once: from a source of ours that imports what declarations import.
  private func modules() throws(EvaluationError) -> String {
    let folder = sharedModules
    if try EvaluationFiles.stamp(folder + "/made") != nil { return folder }
    let work = "\(folder).\(getpid())"
    try EvaluationFiles.makeFolder(folder)
    try EvaluationFiles.makeFolder(work)
    let text = "import Dispatch\nimport Glibc\n#if canImport(Foundation)\nimport Foundation\n#endif\n"
    try EvaluationFiles.replace(work + "/Imports.swift", with: Array(text.utf8))
    let outcome = try run(
      toolchain.compiler,
      BuildStage.settings + ["-typecheck", "-module-cache-path", folder, work + "/Imports.swift"], in: work,
      confinement: Confinement(writable: [folder]))
    try EvaluationFiles.remove(work)
    guard outcome.end == .exited(0) else { throw Self.refusal("Glibc", outcome) }
    try EvaluationFiles.replace(folder + "/made", with: [])
    return folder
  }

  /// Builds by SwiftPM, in a folder of its own. What it needs must lie in the project: it has no network, either.
  private func buildPackage(into output: String) throws(EvaluationError) {
    progress(.compiling(module: "environments"))
    let scratch = cache + "/package"
    try EvaluationFiles.makeFolder(scratch)
    let outcome = try run(
      toolchain.programs + "/swift",
      [
        "build", "--product", "environments", "--package-path", root, "--scratch-path", scratch, "--cache-path",
        scratch + "/cache", "--config-path", scratch + "/configuration", "--security-path", scratch + "/security",
        "--disable-sandbox",
      ], in: output,
      confinement: Confinement(
        readable: [root, machine], executable: [scratch, output, "/bin", "/usr/bin"], writable: [scratch]))
    guard outcome.end == .exited(0) else { throw Self.refusal("environments", outcome) }
    let built = scratch + "/debug/environments"
    guard let bytes = try EvaluationFiles.read(built) else {
      throw .file(action: "find", path: built, errno: ENOENT)
    }
    try EvaluationFiles.replace(output + "/packaged", with: bytes)
    guard chmod(output + "/packaged", 0o700) == 0 else {
      throw .file(action: "make executable", path: output + "/packaged", errno: errno)
    }
  }

  /// Runs a program of the toolchain on somebody's sources. It may write into `output` only, which also holds what it
  /// takes for its home and its temporary files.
  private func run(
    _ path: String, _ arguments: [String], in output: String, confinement: Confinement
  ) throws(EvaluationError) -> Program.Outcome {
    let temporary = "\(output)/\(Self.temporary)"
    let objects = "\(output)/\(Self.objects)"
    try EvaluationFiles.makeFolder(temporary)
    try EvaluationFiles.makeFolder(objects)
    var environment = toolchain.environment
    environment["PATH"] = toolchain.programs + ":/usr/bin:/bin"
    environment["HOME"] = temporary
    environment["TMPDIR"] = temporary
    environment["LANG"] = "C.UTF-8"
    var limits = Self.limits
    limits.confinement = toolchain.confinement.adding(confinement).adding(Confinement(writable: [output]))
    let program = Program(
      path: path, arguments: arguments, environment: environment, folder: objects, limits: limits)
    do throws(ProgramRunner.StartFailure) { return try runner.run(program) } catch {
      throw .notStarted(path: path, errno: error.errno)
    }
  }

  private static func refusal(_ module: String, _ outcome: Program.Outcome) -> EvaluationError {
    if case .exited = outcome.end { return .doesNotCompile(module: module, output: outcome.printed) }
    return .compilerFailed(module: module, end: outcome.end, output: outcome.printed)
  }

  /// Removes the oldest products of each module in a folder.
  private func prune(_ folder: String, keeping current: Set<String>) throws(EvaluationError) {
    var byModule: [Substring: [(name: String, modified: Int64)]] = [:]
    for name in try EvaluationFiles.names(in: folder) where CacheName.isProduct(name) {
      guard !current.contains(name), let dash = name.lastIndex(of: "-"),
        let stamp = try EvaluationFiles.stamp(folder + "/" + name, followsLinks: false)
      else { continue }
      byModule[name[..<dash], default: []].append((name, stamp.modified))
    }
    for products in byModule.values {
      for product in products.sorted(by: { $0.modified > $1.modified }).dropFirst(Self.keptProducts - 1) {
        try EvaluationFiles.remove(folder + "/" + product.name)
      }
    }
  }
}
