internal import Glibc
internal import InfraModel

extension Evaluator {
  /// What the environments' program is asked.
  enum Question: Hashable, Sendable {
    case list
    case graph(String, [String: String])

    var environment: String? { if case .graph(let name, _) = self { name } else { nil } }

    var arguments: [String] {
      switch self {
      case .list: ["list"]
      case .graph(let name, let definitions):
        ["graph", name]
          + definitions.sorted { $0.key < $1.key }.flatMap { ["--define", "\($0.key)=\($0.value)"] }
      }
    }
  }

  /// An answer that was understood.
  struct Answer<Content: Sendable>: Sendable {
    var value: Content
    var diagnostics: [Diagnostic]
    var printed = ""
    var isCached = false
    /// What the same program said of its environments, where it was asked.
    var listed: [EnvironmentSummary] = []
  }

  /// How many answers are kept.
  static let keptAnswers = 200

  /// An answer from the cache, or from the program, built if need be.
  func answer<Content>(
    to question: Question, _ read: (Value) throws(DocumentError) -> Answer<Content>
  ) throws(EvaluationError) -> Answer<Content> {
    guard try EvaluationFiles.stamp(root + "/Package.swift") != nil else {
      throw .notAProject(root: root, missing: "Package.swift")
    }
    try ProjectFolder.verify(root)
    try ProjectFolder.verifyCache(root, variables: variables, runner: runner)
    let machine = try cache.machineFolder(for: root)
    let cache = try cache.folder(of: root)
    for name in ["/graphs", "/asks"] { try EvaluationFiles.makeFolder(cache + name) }
    let chain = BuildChain(
      root: root, language: language, toolchain: toolchain, cache: cache, machine: machine, runner: runner)
    let (stages, key) = { ($0.stages, $0.key) }(try chain.find())

    func keptAnswer(to name: String, _ files: inout AskedFiles) throws(EvaluationError) -> String {
      Self.kept(try files.key(of: name), in: cache)
    }
    let build = EnvironmentsBuild(
      root: root, cache: cache, machine: machine, toolchain: toolchain, runner: runner, progress: progress)
    // Also where the environments do not compile: an editor shows why.
    defer { if !Language.isLanguage(root) { showEditors(stages, build) } }
    let name = Self.baseName(of: question, key)
    var files = try AskedFiles(of: name, root: root, cache: cache)
    let kept = try keptAnswer(to: name, &files)
    // A list is asked for without definitions, and what is defined may be a region.
    let isListed = if case .graph(_, let definitions) = question { definitions.isEmpty } else { false }
    var listed: [EnvironmentSummary] = []
    if isListed {
      let list = Self.baseName(of: .list, key)
      var files = try AskedFiles(of: list, root: root, cache: cache)
      listed = try self.listed(in: keptAnswer(to: list, &files))
    }
    if let bytes = try EvaluationFiles.read(kept), let document = (try? JSON.parse(bytes, symbols: .tagged)) ?? nil,
      var answer = (try? read(document)) ?? nil
    {
      answer.isCached = true
      answer.listed = listed
      if question == .list { try keep(list: bytes, in: cache) }
      return answer
    }
    try checkConfinement()
    let built = try build.program(stages)
    progress(question.environment.map(Step.evaluating) ?? .listing)
    let (outcome, document) = try run(built.path, build.libraries(stages), question, &files)
    var answer: Answer<Content>
    do throws(DocumentError) { answer = try read(document) } catch {
      throw .malformed(environment: question.environment, error)
    }
    if built.isCovered {
      for folder in ["/graphs", "/asks"] { try prune(cache + folder) }
      try EvaluationFiles.replace(keptAnswer(to: name, &files), with: outcome.answer)
    }
    if question == .list { try keep(list: outcome.answer, in: cache) }
    answer.printed = outcome.printed
    answer.listed = listed
    return answer
  }

  private func showEditors(_ stages: [BuildStage], _ build: EnvironmentsBuild) {
    EditorModules(root: root).update(build.libraries(stages.filter { !$0.isProgram }))
  }

  /// The environments of a list that was kept; none where there is no such list.
  private func listed(in kept: String) throws(EvaluationError) -> [EnvironmentSummary] {
    guard let bytes = try EvaluationFiles.read(kept), let document = (try? JSON.parse(bytes, symbols: .tagged)) ?? nil,
      let reader = try? DocumentReader(document)
    else { return [] }
    return (try? reader.parts("environments", EnvironmentSummary.self)) ?? []
  }

  /// Says, or refuses, that what comes cannot be confined.
  private func checkConfinement() throws(EvaluationError) {
    let missing = runner.missing()
    let essential = missing.filter(\.isEssential)
    if requiresConfinement, !essential.isEmpty { throw .unconfined(essential) }
    if !essential.isEmpty { progress(.unconfined(missing: essential)) }
  }

  /// Runs the program until it asks for no file that it was not handed.
  /// - Parameter libraries: the folders with the modules that the program is linked to.
  private func run(
    _ path: String, _ libraries: [String], _ question: Question, _ files: inout AskedFiles
  ) throws(EvaluationError) -> (Program.Outcome, Value) {
    let environment = question.environment
    var asks = files.asks
    for _ in 0..<AskedFiles.mostRounds {
      if let limit = try files.read(asks) { throw .tooManyAsks(environment: environment, limit) }
      let outcome = try run(path, libraries, question, files.table)
      let document = try understand(outcome, environment, libraries)
      do throws(DocumentError) { asks = try DocumentReader(document).parts("asks") } catch {
        throw .malformed(environment: environment, error)
      }
      if files.hold(asks) {
        try files.keep(asks)
        return (outcome, document)
      }
    }
    throw .tooManyAsks(environment: environment, .rounds(AskedFiles.mostRounds))
  }

  private func run(
    _ path: String, _ libraries: [String], _ question: Question, _ table: FileTable
  ) throws(EvaluationError) -> Program.Outcome {
    let isHanded = !table.answers.isEmpty
    let program = Program(
      path: path, arguments: question.arguments + ["--root", root] + (isHanded ? ["--files", "0"] : []),
      environment: [:], input: isHanded ? JSON.canonical(table.document, symbols: .tagged) : [], folder: "/",
      limits: Program.Limits(
        wallSeconds: limits.wallSeconds, cpuSeconds: limits.cpuSeconds, memory: limits.memory,
        memoryOfAll: limits.memory,
        confinement: toolchain.runtimeConfinement.adding(Confinement(readable: libraries, executable: [path]))))
    do throws(ProgramRunner.StartFailure) { return try runner.run(program) } catch {
      throw .notStarted(path: path, errno: error.errno)
    }
  }

  private func understand(
    _ outcome: Program.Outcome, _ environment: String?, _ libraries: [String]
  ) throws(EvaluationError) -> Value {
    switch outcome.end {
    case .timedOut: throw .timedOut(environment: environment, seconds: limits.wallSeconds)
    case .tooMuch: throw .endlessAnswer(environment: environment)
    case .tooLarge: throw .tooLarge(environment: environment)
    case .killed(let signal) where signal == SIGXCPU || signal == SIGKILL:
      throw .timedOut(environment: environment, seconds: limits.cpuSeconds)
    case .killed(let signal):
      let lines = TrapLines(root: root, toolchain: toolchain, runner: runner, libraries: libraries)
      throw .crashed(
        environment: environment, signal: signal, output: outcome.printed, lines: lines.lines(of: outcome.answer))
    case .exited(let status):
      guard status == 0, !outcome.answer.isEmpty else {
        throw .noAnswer(environment: environment, status: status, output: outcome.printed)
      }
    }
    do throws(JSON.SyntaxError) { return try JSON.parse(outcome.answer, symbols: .tagged) } catch {
      throw .notJSON(environment: environment, error)
    }
  }

  /// Removes the oldest answers.
  private func prune(_ folder: String) throws(EvaluationError) {
    let names = try EvaluationFiles.names(in: folder).filter(CacheName.isAnswer)
    guard names.count >= Self.keptAnswers else { return }
    var dated: [(path: String, modified: Int64)] = []
    for name in names {
      let path = folder + "/" + name
      dated.append((path, try EvaluationFiles.stamp(path, followsLinks: false)?.modified ?? 0))
    }
    for answer in dated.sorted(by: { $0.modified > $1.modified }).dropFirst(Self.keptAnswers / 2) {
      try EvaluationFiles.remove(answer.path)
    }
  }
}
