internal import Glibc
public import InfraModel

extension EvaluationError {
  /// The error as it is shown, with what to do.
  public var diagnostics: [Diagnostic] {
    if case .problems(let problems) = self { return problems }
    guard let code else { return [] }
    return [Diagnostic(code, message, at: position, notes: notes, fix: fix)]
  }

  /// The user's own line at which the program trapped.
  private var position: SourcePosition? {
    guard case .crashed(_, _, _, let lines) = self else { return nil }
    return lines.first { $0.file.hasPrefix("Environments/") } ?? lines.first
  }

  private var notes: [Diagnostic.Note] {
    var notes = output.map { [Diagnostic.Note("it printed:\n" + $0)] } ?? []
    if case .crashed(_, _, _, let lines) = self, let inner = lines.first, inner != position {
      notes.append(.init("it traps here", at: inner))
    }
    return notes
  }

  /// What the compiler printed, to be shown as it is, before the diagnostics.
  public var compilerOutput: String? {
    switch self {
    case .doesNotCompile(_, let output), .compilerFailed(_, _, let output): output
    default: nil
    }
  }

  /// `nil` for the problems of a declaration, which have codes of their own.
  private var code: DiagnosticCode? {
    switch self {
    case .notAProject: .notAProject
    case .noCompiler: .noCompiler
    case .doesNotCompile: .doesNotCompile
    case .compilerFailed: .compilerFailed
    case .notStarted: .programNotStarted
    case .crashed: .programCrashed
    case .timedOut: .programTimedOut
    case .noAnswer: .noAnswer
    case .endlessAnswer: .endlessAnswer
    case .notJSON: .answerNotJSON
    case .malformed(_, let error):
      if case .newerFormat = error.problem { .answerOfNewerFormat } else { .answerMalformed }
    case .problems: nil
    case .file: .evaluationFile
    case .noCommit: .noCommit
    case .toolFailed: .toolFailed
    case .tooLarge: .programTooLarge
    case .unconfined: .unconfined
    case .badSource: .badSource
    case .noLanguage: .noLanguage
    case .moduleCycle: .moduleCycle
    case .packageMissing: .packageMissing
    case .packageOutside: .packageOutside
    case .badManifest: .badManifest
    case .noCache: .noCache
    case .cacheNotPrivate: .cacheNotPrivate
    case .cacheInProject: .cacheInProject
    case .linkedFolder: .linkedFolder
    case .trackedCache: .trackedCache
    case .notAFile: .notAFile
    case .largeFile: .fileTooLarge
    case .tooManyAsks: .tooManyAsks
    }
  }

  private var message: String {
    switch self {
    case .notAProject(let root, let missing): "\(root) is not a project: it has no \(missing)"
    case .noCompiler(let searched): "there is no swiftc in " + searched.joined(separator: ", ")
    case .doesNotCompile(let module, _): "\(module) does not compile"
    case .compilerFailed(let module, let end, _): "the compiler failed at \(module): \(end.words)"
    case .notStarted(let path, let errno): "cannot start \(path): \(String(cString: strerror(errno)))"
    case .crashed(let environment, let signal, let output, _):
      "\(Self.subject(environment)) crashed"
        + (Self.trapMessage(in: output).map { ": \($0)" } ?? " (\(Program.End.killed(signal: signal).words))")
    case .timedOut(let environment, let seconds):
      "\(Self.subject(environment)) took longer than \(seconds) s and was stopped"
    case .noAnswer(let environment, let status, _):
      "\(Self.subject(environment)) ended without an answer (exit code \(status))"
    case .endlessAnswer(let environment): "\(Self.subject(environment)) wrote too much output and was stopped"
    case .notJSON(let environment, let error): "\(Self.subject(environment)) did not answer with JSON: \(error)"
    case .malformed(let environment, let error):
      "\(Self.subject(environment)) did not answer with a \(environment == nil ? "list" : "graph"): \(error)"
    case .problems(let problems): problems.first?.message ?? "the declaration is wrong"
    case .noCommit(let name, _): "there is no commit '\(name)'"
    case .toolFailed(let tool, _): "\(tool) failed"
    case .tooLarge(let environment): "\(Self.subject(environment)) exceeded its memory limit and was stopped"
    case .unconfined(let missing):
      "this machine cannot confine a declaration: it lacks \(Confinement.words(of: missing))"
    case .badSource(let path, .link): "\(path) is a symbolic link, and links are not followed"
    case .badSource(let path, .noFile): "\(path) is not a regular file"
    case .badSource(let path, .size): "\(path) is larger than \(SourceIndex.longestSource >> 20) MB"
    case .badSource(let path, .name): "the name \(path.debugDescription) has control characters"
    case .badSource(let path, .moduleName): "the folder \(path) cannot be a module of its own by this name"
    case .noLanguage: "the language of infra is not installed beside this program"
    case .moduleCycle(let names): "modules import each other: \(names.joined(separator: " → "))"
    case .packageMissing(let name, let folder): "the package \(name) is not in \(folder)"
    case .packageOutside(let path): "the package \(path) lies outside of the project and of its repository"
    case .badManifest(let path, _): "SwiftPM does not understand \(path)"
    case .noCache: "no cache folder is set: INFRA_CACHE, XDG_CACHE_HOME and HOME are not set"
    case .cacheNotPrivate(let path, let problem): "the cache \(path) is not used: it \(problem.words)"
    case .cacheInProject(let path, let root):
      "the cache \(path) lies in the project \(root): a change to the project could change the cache"
    case .linkedFolder(let path): "\(path) is a symbolic link, and infra does not write through links"
    case .trackedCache(let root): "\(root)/.infra/cache is tracked by git: a checkout must not contain a cache"
    case .notAFile(let path): "\(path) is not a regular file"
    case .largeFile(let path, let limit): "\(path) is larger than \(limit >> 20) MiB"
    case .tooManyAsks(let environment, .asks(let most)):
      "\(Self.subject(environment)) asks for more than \(most) files and folders"
    case .tooManyAsks(let environment, .rounds(let most)):
      "\(Self.subject(environment)) asked for more files \(most) times in a row"
    case .tooManyAsks(let environment, .bytes(let most)):
      "\(Self.subject(environment)) asks for more than \(most >> 20) MiB of files"
    case .file(let action, let path, let errno): "cannot \(action) \(path): \(String(cString: strerror(errno)))"
    }
  }

  /// What the runtime says of a trap: `Swift/ContiguousArrayBuffer.swift:692: Fatal error: Index out of range`.
  private static func trapMessage(in output: String) -> String? {
    for line in output.split(separator: "\n") {
      if let words = line.firstRange(of: "Fatal error: ") { return String(line[words.upperBound...]) }
    }
    return nil
  }

  private static func subject(_ environment: String?) -> String {
    environment.map { "evaluating \($0)" } ?? "listing the environments"
  }

  private var output: String? {
    switch self {
    case .crashed(_, _, let output, _):
      // The message has the runtime's line already.
      output.contains("Fatal error: ") && output.split(separator: "\n").count == 1 || output.isEmpty ? nil : output
    case .noAnswer(_, _, let output), .noCommit(_, let output), .toolFailed(_, let output), .badManifest(_, let output):
      output.isEmpty ? nil : output
    default: nil
    }
  }

  private var fix: String? {
    switch self {
    case .notAProject: "run infra in the project's folder, or name it (--project)"
    case .noCompiler: "install Swift 6.3 and put it on the PATH; a saved plan is applied without it"
    case .doesNotCompile: "see the compiler's messages above"
    case .compilerFailed: "try again; if it fails again, simplify the declaration"
    case .crashed: "look for what traps in the declaration: an index, a forced value, a number too large"
    case .timedOut: "look for an endless loop in the declaration"
    case .tooLarge: "look for what grows without end in the declaration"
    case .badSource(_, .link): "put the file itself there"
    case .badSource(_, .noFile): "put a Swift file there, or remove it"
    case .badSource(_, .size): "split it, or keep data outside of the declaration"
    case .badSource(_, .name): "rename it"
    case .badSource(_, .moduleName): "give it a name of letters and digits that is not Infra, InfraModel, AWS or Swift"
    case .noLanguage:
      "install the whole release, or name the folder \(Language.installed) of one by \(Language.variable)"
    case .moduleCycle: "move what they share to a module that imports neither"
    case .packageMissing: "swift package resolve"
    case .packageOutside: "put it into the repository, or name it by its URL"
    case .badManifest: "correct it; 'swift package dump-package' shows the same"
    case .unconfined:
      "use a machine that has it, or add --no-require-confinement if you trust the authors of the declaration"
    case .noAnswer, .endlessAnswer, .notJSON, .malformed:
      "let Environments/main.swift call Environments.run and nothing else"
    case .noCommit: "name a commit, branch or tag that this repository has; CI may have to fetch it first"
    case .noCache, .cacheInProject: "set INFRA_CACHE to a folder of your own, outside of the project"
    case .cacheNotPrivate(let path, .writableByOthers): "chmod go-w '\(path)', if no other user has written there"
    case .cacheNotPrivate: "set INFRA_CACHE to a folder of your own"
    case .linkedFolder(let path): "rm '\(path)'"
    case .trackedCache(let root): "git -C '\(root)' rm -r --cached .infra/cache, and add .infra/ to .gitignore"
    case .tooManyAsks: "read fewer files, or pack a folder as one Archive(…)"
    case .notAFile, .largeFile: "remove it, or put it where it is not compiled"
    case .notStarted, .toolFailed, .file, .problems: nil
    }
  }
}

extension EvaluationError.CacheProblem {
  fileprivate var words: String {
    switch self {
    case .notMade(let errno): "cannot be made: \(String(cString: strerror(errno)))"
    case .notAFolder: "is not a folder"
    case .ofAnotherUser: "belongs to another user"
    case .writableByOthers: "can be written by others"
    }
  }
}

extension Program.End {
  /// The end in a few words.
  var words: String {
    switch self {
    case .exited(let status): "exit code \(status)"
    case .killed(let signal): "signal \(signal), \(String(cString: strsignal(signal)))"
    case .timedOut: "out of time"
    case .tooMuch: "output without end"
    case .tooLarge: "too much memory, or too many processes"
    }
  }
}
