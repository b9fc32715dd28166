internal import Glibc
internal import World

/// What is checked out in a project's folder, and how it stands to its upstream.
public struct WorkingTree: Hashable, Sendable {
  /// The files that are changed or untracked, as Git names them.
  public var changed: [String]
  /// The full name of the commit that is checked out.
  public var commit: String
  /// The branch that is checked out; `nil` where a commit is checked out without one.
  public var branch: String?
  public var upstream: Upstream

  /// The branch of a remote repository that the local one follows.
  public enum Upstream: Hashable, Sendable {
    case notAsked
    /// The branch follows none.
    case none
    /// The remote repository did not answer, with what Git said.
    case unreachable(String)
    /// It has this commit at its tip; `nil` where it has no such branch.
    case tip(name: String, commit: String?)
  }

  public init(changed: [String], commit: String, branch: String?, upstream: Upstream) {
    self.changed = changed
    self.commit = commit
    self.branch = branch
    self.upstream = upstream
  }

  /// Why it is not read.
  public enum Problem: Error, Hashable {
    case noGit
    /// The folder is in no repository, or in one without a commit; with what Git said.
    case noRepository(String)
  }

  /// - Parameters:
  ///   - asksUpstream: Whether the remote repository is asked. Nothing is fetched.
  ///   - variables: Of the process's environment; Git gets what it needs to be found and to reach the remote.
  public static func read(
    in project: String, asksUpstream: Bool, variables: [String: String], runner: ProgramRunner = .live
  ) async throws(Problem) -> WorkingTree {
    try await OwnThread.run("infra.working-tree") { () throws(Problem) in
      guard let git = Git(variables: variables, runner: runner) else { throw Problem.noGit }
      return try WorkingTree(EvaluationFiles.resolved(project) ?? project, asksUpstream: asksUpstream, git)
    }
  }

  private init(_ project: String, asksUpstream: Bool, _ git: Git) throws(Problem) {
    func ask(_ arguments: [String]) -> (isDone: Bool, printed: String) {
      guard let outcome = try? git.run(arguments, in: project) else { return (false, "") }
      return (outcome.end == .exited(0), outcome.printed)
    }
    func line(_ arguments: [String]) -> String? {
      let answer = ask(arguments)
      let text = answer.printed.split(separator: "\n").first.map(String.init) ?? ""
      return answer.isDone && !text.isEmpty ? text : nil
    }
    let head = ask(["rev-parse", "--verify", "HEAD"])
    guard head.isDone else { throw .noRepository(head.printed) }
    commit = String(head.printed.filter { !$0.isWhitespace })
    // NUL-separated, so that no name is quoted. A renamed file is followed by its former name.
    let status = ask(["status", "--porcelain=v1", "-z", "--no-renames", "--untracked-files=normal", "."])
    guard status.isDone else { throw .noRepository(status.printed) }
    changed = status.printed.split(separator: "\0").map { String($0.dropFirst(3)) }
    branch = line(["symbolic-ref", "--quiet", "--short", "HEAD"])
    upstream = .notAsked
    guard asksUpstream else { return }
    guard let branch, let remote = line(["config", "--get", "branch.\(branch).remote"]),
      let followed = line(["config", "--get", "branch.\(branch).merge"])
    else {
      upstream = .none
      return
    }
    let answer = ask(["ls-remote", "--", remote, followed])
    guard answer.isDone else {
      upstream = .unreachable(answer.printed)
      return
    }
    let tip = answer.printed.split(separator: "\n").first { $0.hasSuffix("\t" + followed) }
    upstream = .tip(
      name: "\(remote)/\(followed.split(separator: "/").dropFirst(2).joined(separator: "/"))",
      commit: tip.flatMap { $0.split(separator: "\t").first }.map(String.init))
  }
}
