internal import Glibc
internal import World

/// What of a project's folder is `infra`'s: `.infra`, which no checkout may bring along.
public enum ProjectFolder {
  /// Refuses a project in which `.infra`, or a folder in it that is written in, is a link.
  public static func verify(_ root: String) throws(EvaluationError) {
    for name in ["/.infra", "/.infra/sandbox-state"] {
      let path = root + name
      guard let stamp = try EvaluationFiles.stamp(path, followsLinks: false) else { return }
      if stamp.kind == .link { throw .linkedFolder(path) }
    }
  }

  /// Refuses a project that keeps a cache in version control. Nothing in it is read, but whoever put it there hoped so.
  /// - Parameter variables: those that git is found by; where there is no git, nothing is kept by it.
  static func verifyCache(
    _ root: String, variables: [String: String], runner: ProgramRunner
  ) throws(EvaluationError) {
    guard try EvaluationFiles.stamp(root + "/.infra/cache", followsLinks: false) != nil,
      let git = Git(variables: variables, runner: runner)
    else { return }
    let listed = try git.run(["ls-files", "--", ".infra/cache"], in: root)
    guard listed.end == .exited(0), !listed.printed.isEmpty else { return }
    throw .trackedCache(root: root)
  }
}

/// git, which is run in folders that others wrote: a repository that lies in the files of another would bring its own
/// settings, and with them programs to run (`safe.bareRepository` in git-config(1)).
struct Git {
  let path: String
  let variables: [String: String]
  let runner: ProgramRunner

  /// `nil` if there is none on the `PATH`.
  init?(variables: [String: String], runner: ProgramRunner) {
    let folders = (variables["PATH"] ?? "").split(separator: ":").map(String.init)
    guard let path = folders.map({ $0 + "/git" }).first(where: EvaluationFiles.isExecutable) else { return nil }
    self.path = path
    self.variables = variables
    self.runner = runner
  }

  /// Seconds that a command may take.
  static let longest = 300
  /// The variables that it gets: to be found, and to reach a remote repository as its user does.
  static let passed: Set = ["PATH", "HOME", "TMPDIR", "SSH_AUTH_SOCK", "GIT_SSH_COMMAND", "GIT_ASKPASS", "SSH_ASKPASS"]
  static let settings = ["-c", "safe.bareRepository=explicit", "-c", "core.fsmonitor=false"]

  func run(_ arguments: [String], in folder: String) throws(EvaluationError) -> Program.Outcome {
    let program = Program(
      path: path, arguments: Self.settings + arguments,
      environment: variables.filter { Self.passed.contains($0.key) }, folder: folder,
      limits: Program.Limits(wallSeconds: Self.longest))
    do throws(ProgramRunner.StartFailure) { return try runner.run(program) } catch {
      throw .notStarted(path: path, errno: error.errno)
    }
  }
}
