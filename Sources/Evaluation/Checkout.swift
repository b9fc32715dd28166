internal import Glibc
internal import World

/// A project as it was at a commit: its files in a folder of the cache, so that the working tree is left alone.
public struct Checkout: Sendable {
  /// How many commits are kept beside each other.
  static let keptCommits = 4
  /// Seconds that `tar` may take.
  static let longest = 300

  /// Where the files are.
  public let root: String
  /// The full name of the commit.
  public let commit: String

  /// Puts the files of a commit in the project's cache, unless they are there.
  /// - Parameters:
  ///   - name: anything that git takes for a commit (`main`, `HEAD~1`, `3f2a91c`).
  ///   - variables: of the process's environment; git and tar get what they need to be found, and nothing else.
  public static func make(
    of name: String, in project: String, variables: [String: String], runner: ProgramRunner = .live
  ) async throws(EvaluationError) -> Checkout {
    try await OwnThread.run("infra.checkout") { () throws(EvaluationError) in
      try Tools(variables: variables, runner: runner).checkout(
        of: name, in: EvaluationFiles.resolved(project) ?? project)
    }
  }
}

/// The programs that a checkout is made with.
private struct Tools {
  let variables: [String: String]
  let runner: ProgramRunner

  func checkout(of name: String, in project: String) throws(EvaluationError) -> Checkout {
    // A name that begins with a hyphen would be an option.
    guard !name.hasPrefix("-") else { throw .noCommit(name, output: "") }
    guard let git = Git(variables: variables, runner: runner) else { throw .notStarted(path: "git", errno: ENOENT) }
    let asked = try git.run(["rev-parse", "--verify", "--quiet", name + "^{commit}"], in: project)
    let commit = asked.printed.filter { !$0.isWhitespace }
    guard asked.end == .exited(0), CacheName.isCommit(commit) else { throw .noCommit(name, output: asked.printed) }
    let commits = try CacheFolder.find(in: variables).folder(of: project) + "/commits"
    let folder = commits + "/" + commit
    if try EvaluationFiles.stamp(folder, followsLinks: false) == nil {
      try EvaluationFiles.makeFolder(commits)
      let partial = "\(folder).\(getpid())"
      try EvaluationFiles.remove(partial)
      try EvaluationFiles.makeFolder(partial)
      do throws(EvaluationError) { try unpack(commit, of: project, into: partial, git) } catch {
        try EvaluationFiles.remove(partial)
        throw error
      }
      if try !EvaluationFiles.moveFolder(partial, to: folder) { try EvaluationFiles.remove(partial) }
    }
    try prune(commits, keeping: commit)
    return Checkout(root: folder, commit: commit)
  }

  /// Of the project's folder only, where it is a part of a repository.
  private func unpack(
    _ commit: String, of project: String, into folder: String, _ git: Git
  ) throws(EvaluationError) {
    // Beside the folder: a file of the commit could bear any name in it.
    let archive = folder + ".tar"
    defer { unlink(archive) }
    try EvaluationFiles.remove(archive)
    let archived = try git.run(["archive", "--format=tar", "--output", archive, commit], in: project)
    guard archived.end == .exited(0) else { throw .toolFailed("git archive", output: archived.printed) }
    let unpacked = try run("tar", ["-xf", archive, "-C", folder, "--no-same-owner"], in: folder)
    guard unpacked.end == .exited(0) else { throw .toolFailed("tar -xf", output: unpacked.printed) }
  }

  private func prune(_ commits: String, keeping current: String) throws(EvaluationError) {
    var others: [(name: String, modified: Int64)] = []
    for name in try EvaluationFiles.names(in: commits) where name != current && CacheName.isCommit(name) {
      if let stamp = try EvaluationFiles.stamp(commits + "/" + name, followsLinks: false) {
        others.append((name, stamp.modified))
      }
    }
    for old in others.sorted(by: { $0.modified > $1.modified }).dropFirst(Checkout.keptCommits - 1) {
      try EvaluationFiles.remove(commits + "/" + old.name)
    }
  }

  private func run(_ tool: String, _ arguments: [String], in folder: String) throws(EvaluationError) -> Program.Outcome
  {
    let folders = (variables["PATH"] ?? "").split(separator: ":").map(String.init)
    guard let path = folders.map({ $0 + "/" + tool }).first(where: EvaluationFiles.isExecutable) else {
      throw .notStarted(path: tool, errno: ENOENT)
    }
    let program = Program(
      path: path, arguments: arguments, environment: variables.filter { ["PATH", "HOME", "TMPDIR"].contains($0.key) },
      folder: folder, limits: Program.Limits(wallSeconds: Checkout.longest))
    do throws(ProgramRunner.StartFailure) { return try runner.run(program) } catch {
      throw .notStarted(path: path, errno: error.errno)
    }
  }
}
