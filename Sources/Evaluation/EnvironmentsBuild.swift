internal import Glibc

/// Brings the environments' program up to date.
struct EnvironmentsBuild {
  /// Seconds that one run of the compiler may take.
  static let longestCompile = 1800
  /// How many products of each module are kept.
  static let keptProducts = 3

  let root: String
  /// The folder of the cache.
  let cache: String
  let toolchain: Toolchain
  let runner: ProgramRunner
  let progress: @Sendable (Evaluator.Step) -> Void

  private var products: String { cache + "/build" }

  /// The path of the program, built if need be.
  func program(_ stages: [BuildStage]) throws(EvaluationError) -> String {
    guard let last = stages.last else { throw .notAProject(root: root, missing: "Environments") }
    let program = products + "/" + last.product + "/environments"
    if Files.isExecutable(program) { return program }
    try Files.makeFolder(products)
    var before: [(module: String, folder: String)] = []
    let isWhole = ["InfraModel", "Infra", "AWS"].allSatisfy { name in stages.contains { $0.module == name } }
    for stage in stages {
      let folder = products + "/" + stage.product
      if try Files.stamp(folder) == nil {
        try make(stage) { (output) throws(EvaluationError) in
          if isWhole {
            try compile(stage, into: output, before: before)
          } else if stage.isProgram {
            try buildPackage(into: output)
          }
        }
      }
      before.append((stage.module, folder))
    }
    try prune(keeping: Set(stages.map(\.product)))
    return program
  }

  /// Fills a stage's folder, which appears whole or not at all.
  private func make(
    _ stage: BuildStage, _ fill: (String) throws(EvaluationError) -> Void
  ) throws(EvaluationError) {
    let folder = products + "/" + stage.product
    let partial = "\(folder).\(getpid())"
    try Files.removeFolder(partial)
    try Files.makeFolder(partial)
    do throws(EvaluationError) { try fill(partial) } catch {
      try Files.removeFolder(partial)
      throw error
    }
    if try !Files.moveFolder(partial, to: folder) { try Files.removeFolder(partial) }
  }

  private func compile(
    _ stage: BuildStage, into output: String, before: [(module: String, folder: String)]
  ) throws(EvaluationError) {
    progress(.compiling(module: stage.module))
    let arguments =
      stage.arguments(root: root, output: output, before: before, linker: toolchain.linker)
      + ["-module-cache-path", cache + "/modules"]
    let outcome = try run(toolchain.compiler, arguments)
    guard outcome.end != .exited(0) else { return }
    // A module that is none of ours: SwiftPM knows where it comes from.
    if stage.isProgram || stage.module == "Modules", outcome.printed.contains("error: no such module '") {
      guard stage.isProgram else { return }
      return try buildPackage(into: output)
    }
    throw Self.refusal(stage.module, outcome)
  }

  /// Builds by SwiftPM, in a folder of its own.
  private func buildPackage(into output: String) throws(EvaluationError) {
    progress(.compiling(module: "environments"))
    let scratch = cache + "/package"
    let outcome = try run(
      toolchain.programs + "/swift",
      ["build", "--product", "environments", "--package-path", root, "--scratch-path", scratch])
    guard outcome.end == .exited(0) else { throw Self.refusal("environments", outcome) }
    let built = scratch + "/debug/environments"
    guard let bytes = try Files.read(built) else {
      throw .file(action: "find", path: built, errno: ENOENT)
    }
    try Files.replace(output + "/environments", with: bytes)
    guard chmod(output + "/environments", 0o755) == 0 else {
      throw .file(action: "make executable", path: output + "/environments", errno: errno)
    }
  }

  private func run(_ path: String, _ arguments: [String]) throws(EvaluationError) -> Program.Outcome {
    let program = Program(
      path: path, arguments: arguments, environment: toolchain.environment, folder: root,
      limits: Program.Limits(wallSeconds: Self.longestCompile))
    do throws(ProgramRunner.StartFailure) { return try runner.run(program) } catch {
      throw .notStarted(path: path, errno: error.errno)
    }
  }

  private static func refusal(_ module: String, _ outcome: Program.Outcome) -> EvaluationError {
    if case .exited = outcome.end { return .doesNotCompile(module: module, output: outcome.printed) }
    return .compilerFailed(module: module, end: outcome.end, output: outcome.printed)
  }

  /// Removes the oldest products of each module.
  private func prune(keeping current: Set<String>) throws(EvaluationError) {
    var byModule: [Substring: [(name: String, modified: Int64)]] = [:]
    for name in try Files.names(in: products) {
      guard !current.contains(name), let dash = name.lastIndex(of: "-"),
        let stamp = try Files.stamp(products + "/" + name)
      else { continue }
      byModule[name[..<dash], default: []].append((name, stamp.modified))
    }
    for products in byModule.values {
      for product in products.sorted(by: { $0.modified > $1.modified }).dropFirst(Self.keptProducts - 1) {
        try Files.removeFolder(self.products + "/" + product.name)
      }
    }
  }
}
