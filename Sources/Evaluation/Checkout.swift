internal import Dispatch
internal import Glibc

/// A project as it was at a commit: its files in a folder of their own, so that the working tree is left alone.
public struct Checkout: Sendable {
  /// How many commits are kept beside each other.
  static let keptCommits = 4
  /// Seconds that `git` and `tar` may take.
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
    let result = await withCheckedContinuation { (done: CheckedContinuation<Result<Checkout, EvaluationError>, _>) in
      DispatchQueue(label: "infra.checkout").async {
        done.resume(
          returning: Result { () throws(EvaluationError) in
            try Tools(variables: variables, runner: runner).checkout(of: name, in: Files.resolved(project) ?? project)
          })
      }
    }
    return try result.get()
  }
}

/// The programs that a checkout is made with.
private struct Tools {
  let variables: [String: String]
  let runner: ProgramRunner

  func checkout(of name: String, in project: String) throws(EvaluationError) -> Checkout {
    // A name that begins with a hyphen would be an option.
    guard !name.hasPrefix("-") else { throw .noCommit(name, output: "") }
    let asked = try run("git", ["rev-parse", "--verify", "--quiet", name + "^{commit}"], in: project)
    let commit = asked.printed.filter { !$0.isWhitespace }
    guard asked.end == .exited(0), commit.count >= 40 else { throw .noCommit(name, output: asked.printed) }
    let commits = project + "/.infra/cache/commits"
    let folder = commits + "/" + commit
    if try Files.stamp(folder) == nil {
      try Files.makeFolder(commits)
      let partial = "\(folder).\(getpid())"
      try Files.removeFolder(partial)
      try Files.makeFolder(partial)
      do throws(EvaluationError) { try unpack(commit, of: project, into: partial) } catch {
        try Files.removeFolder(partial)
        throw error
      }
      if try !Files.moveFolder(partial, to: folder) { try Files.removeFolder(partial) }
    }
    try prune(commits, keeping: commit)
    return Checkout(root: folder, commit: commit)
  }

  /// Of the project's folder only, where it is a part of a repository.
  private func unpack(_ commit: String, of project: String, into folder: String) throws(EvaluationError) {
    let archive = folder + "/.archive.tar"
    try succeed("git", ["archive", "--format=tar", "--output", archive, commit], in: project)
    try succeed("tar", ["-xf", archive, "-C", folder], in: folder)
    unlink(archive)
  }

  private func prune(_ commits: String, keeping current: String) throws(EvaluationError) {
    var others: [(name: String, modified: Int64)] = []
    for name in try Files.names(in: commits) where name != current {
      if let stamp = try Files.stamp(commits + "/" + name) { others.append((name, stamp.modified)) }
    }
    for old in others.sorted(by: { $0.modified > $1.modified }).dropFirst(Checkout.keptCommits - 1) {
      try Files.removeFolder(commits + "/" + old.name)
    }
  }

  private func succeed(_ tool: String, _ arguments: [String], in folder: String) throws(EvaluationError) {
    let outcome = try run(tool, arguments, in: folder)
    guard outcome.end == .exited(0) else {
      throw .toolFailed("\(tool) \(arguments.first ?? "")", output: outcome.printed)
    }
  }

  private func run(_ tool: String, _ arguments: [String], in folder: String) throws(EvaluationError) -> Program.Outcome
  {
    let folders = (variables["PATH"] ?? "").split(separator: ":").map(String.init)
    guard let path = folders.map({ $0 + "/" + tool }).first(where: Files.isExecutable) else {
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
