internal import Glibc
public import InfraModel

extension EvaluationError {
  /// The error as it is shown, with what to do.
  public var diagnostics: [Diagnostic] {
    if case .problems(let problems) = self { return problems }
    return [Diagnostic(code, message, notes: output.map { [.init("it printed:\n" + $0)] } ?? [], fix: fix)]
  }

  /// What the compiler printed, to be shown as it is, before the diagnostics.
  public var compilerOutput: String? {
    switch self {
    case .doesNotCompile(_, let output), .compilerFailed(_, _, let output): output
    default: nil
    }
  }

  private var code: String {
    switch self {
    case .notAProject: "IN1030"
    case .noCompiler: "IN1031"
    case .doesNotCompile: "IN1032"
    case .compilerFailed: "IN1033"
    case .notStarted: "IN1034"
    case .crashed: "IN1035"
    case .timedOut: "IN1036"
    case .noAnswer: "IN1037"
    case .endlessAnswer: "IN1038"
    case .notJSON: "IN1039"
    case .malformed(_, let error): if case .newerFormat = error.problem { "IN1041" } else { "IN1040" }
    case .problems: "IN1042"
    case .file: "IN1043"
    case .noCommit: "IN1044"
    case .toolFailed: "IN1045"
    case .tooLarge: "IN1046"
    case .unconfined: "IN1047"
    case .badSource: "IN1048"
    }
  }

  private var message: String {
    switch self {
    case .notAProject(let root, let missing): "\(root) is no project: it has no \(missing)"
    case .noCompiler(let searched): "there is no swiftc in " + searched.joined(separator: ", ")
    case .doesNotCompile(let module, _): "\(module) does not compile"
    case .compilerFailed(let module, let end, _): "the compiler failed at \(module): \(end.words)"
    case .notStarted(let path, let errno): "cannot start \(path): \(String(cString: strerror(errno)))"
    case .crashed(let environment, let signal, _):
      "\(Self.subject(environment)) crashed (\(Program.End.killed(signal: signal).words))"
    case .timedOut(let environment, let seconds):
      "\(Self.subject(environment)) took longer than \(seconds) s and was stopped"
    case .noAnswer(let environment, let status, _):
      "\(Self.subject(environment)) ended without an answer (exit code \(status))"
    case .endlessAnswer(let environment): "\(Self.subject(environment)) wrote without end and was stopped"
    case .notJSON(let environment, let error): "\(Self.subject(environment)) answered no JSON: \(error)"
    case .malformed(let environment, let error):
      "\(Self.subject(environment)) answered what is no \(environment == nil ? "list" : "graph"): \(error)"
    case .problems(let problems): problems.first?.message ?? "the environment declares what cannot be"
    case .noCommit(let name, _): "there is no commit '\(name)'"
    case .toolFailed(let tool, _): "\(tool) failed"
    case .tooLarge(let environment): "\(Self.subject(environment)) used more memory than it may and was stopped"
    case .unconfined(let missing):
      "this machine cannot confine what a declaration does: it is not given that "
        + missing.map(\.words).joined(separator: "; that ")
    case .badSource(let path, .link): "\(path) is a symbolic link, which is not followed"
    case .badSource(let path, .noFile): "\(path) is no file"
    case .badSource(let path, .size): "\(path) is larger than \(SourceIndex.longestSource >> 20) MB"
    case .badSource(let path, .name): "the name \(path.debugDescription) has control characters"
    case .file(let action, let path, let errno): "cannot \(action) \(path): \(String(cString: strerror(errno)))"
    }
  }

  private static func subject(_ environment: String?) -> String {
    environment.map { "evaluating \($0)" } ?? "listing the environments"
  }

  private var output: String? {
    switch self {
    case .crashed(_, _, let output), .noAnswer(_, _, let output), .noCommit(_, let output), .toolFailed(_, let output):
      output.isEmpty ? nil : output
    default: nil
    }
  }

  private var fix: String? {
    switch self {
    case .notAProject: "run infra in the project's folder, or name it (--project)"
    case .noCompiler: "install Swift 6.3 and put it on the PATH; a saved plan is applied without it"
    case .doesNotCompile: "see the compiler's messages above"
    case .compilerFailed: "try again; if it stays, the declaration is more than this compiler can take"
    case .crashed: "look for what traps in the declaration: an index, a forced value, a number too large"
    case .timedOut: "look for a loop without end in the declaration"
    case .tooLarge: "look for what grows without end in the declaration"
    case .badSource(_, .link): "put the file itself there"
    case .badSource(_, .noFile): "put a Swift file there, or remove it"
    case .badSource(_, .size): "split it, or keep what is data outside of the declaration"
    case .badSource(_, .name): "rename it"
    case .unconfined:
      "evaluate on a kernel that can, or, where whoever wrote the declaration is trusted, with --no-require-confinement"
    case .noAnswer, .endlessAnswer, .notJSON, .malformed:
      "let Environments/main.swift call Environments.run and nothing else"
    case .noCommit: "name a commit, branch or tag that this repository has; CI may have to fetch it first"
    case .notStarted, .toolFailed, .file, .problems: nil
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
