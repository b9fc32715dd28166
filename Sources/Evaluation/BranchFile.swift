internal import Glibc
internal import World

/// A file as it is at the tip of a branch, whatever is checked out.
public struct BranchFile: Sendable {
  public let text: String
  /// The full name of the branch's commit.
  public let commit: String

  /// Why a file is not read.
  public enum Problem: Error, Hashable {
    case noGit
    /// There is no such branch: `origin/main`, or `main` in a repository that has no `origin`.
    case noBranch(String)
    case noFile(commit: String)
    /// It is not text of at most ``mostBytes``.
    case notText
  }

  /// The most bytes of a file.
  public static let mostBytes = 1 << 20

  /// - Parameters:
  ///   - path: From the project's folder.
  ///   - branch: As the repository's `origin` has it, where there is an `origin`. What a person calls this branch in their
  ///     own repository counts for nothing then.
  ///   - reference: Anything that git takes for a commit, in place of the branch.
  ///   - variables: Of the process's environment; git gets what it needs to be found, and nothing else.
  public static func read(
    _ path: String, of branch: String, reference: String? = nil, in project: String, variables: [String: String],
    runner: ProgramRunner = .live
  ) async throws(Problem) -> BranchFile {
    try await OwnThread.run("infra.branch-file") { () throws(Problem) in
      guard let git = Git(variables: variables, runner: runner) else { throw Problem.noGit }
      return try BranchFile(
        path, of: branch, reference: reference, in: EvaluationFiles.resolved(project) ?? project, git)
    }
  }

  private init(_ path: String, of branch: String, reference: String?, in project: String, _ git: Git) throws(Problem) {
    func printed(_ arguments: [String]) -> String? {
      guard let outcome = try? git.run(arguments, in: project), outcome.end == .exited(0) else { return nil }
      return outcome.printed
    }
    let name: String
    if let reference {
      name = reference
    } else if printed(["config", "--get", "remote.origin.url"]) != nil {
      name = "refs/remotes/origin/\(branch)"
    } else {
      name = "refs/heads/\(branch)"
    }
    // A name that begins with a hyphen would be an option.
    guard !name.hasPrefix("-"), let found = printed(["rev-parse", "--verify", "--quiet", "\(name)^{commit}"]) else {
      throw .noBranch(name)
    }
    commit = found.filter { !$0.isWhitespace }
    guard let size = printed(["cat-file", "-s", "\(commit):./\(path)"]).map({ $0.filter { !$0.isWhitespace } }) else {
      throw .noFile(commit: commit)
    }
    guard let bytes = Int(size), bytes <= Self.mostBytes,
      let text = printed(["cat-file", "blob", "\(commit):./\(path)"]),
      text.utf8.count == bytes
    else { throw .notText }
    self.text = text
  }
}
