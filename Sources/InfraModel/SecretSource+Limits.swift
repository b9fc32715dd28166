extension SecretSource {
  /// Why no declaration may read a source. What a declaration names goes to the cloud, where it can be read again, and a
  /// pull request's declarations are those of a stranger.
  public enum Limit: Hashable, Sendable {
    /// The variable holds credentials of the run itself, or a token of the machine that it runs on.
    case credentials(variable: String)
    /// The file lies outside of the project's folder, or where Git and `infra` keep what is their own.
    case outside(path: String)
  }

  /// Why no declaration may read it; `nil` where it may. Where links lead is for whoever opens a file to see.
  public var limit: Limit? {
    switch self {
    case .environment(let name): Self.isCredential(name) ? .credentials(variable: name) : nil
    case .file(let path): Self.isInside(path) ? nil : .outside(path: path)
    case .stored, .text: nil
    }
  }

  /// Whether a file lies in the project's folder, by its path from there.
  private static func isInside(_ path: String) -> Bool {
    guard !path.isEmpty, !path.hasPrefix("/"), !path.utf8.contains(0) else { return false }
    var depth = 0
    for part in path.split(separator: "/") {
      switch part {
      case ".": break
      case "..": depth -= 1
      // `.git/config` has the token that a checkout in a pipeline was made with.
      case ".git", ".infra": return false
      default: depth += 1
      }
      if depth < 0 { return false }
    }
    return depth > 0
  }

  private static func isCredential(_ name: String) -> Bool {
    prefixes.contains { name.hasPrefix($0) } || names.contains(name)
  }

  /// `AWS_…` is what every AWS tool reads; `ACTIONS_…` holds the tokens of a run of GitHub Actions, for its roles, too;
  /// `INFRA_…` are our own.
  private static let prefixes = ["AWS_", "ACTIONS_", "INFRA_"]

  /// Keys, tokens and proxies with passwords that we, libcurl or a pipeline's own steps read. Sources: botocore
  /// (`SECRET_ACCESS_KEY` is an older name), libcurl's manual (ENVIRONMENT), GitHub's and GitLab's predefined variables.
  private static let names: Set = [
    "ACCESS_KEY_ID", "SECRET_ACCESS_KEY", "GITHUB_TOKEN", "GH_TOKEN", "GITLAB_TOKEN", "CI_JOB_TOKEN", "CI_JOB_JWT",
    "CI_JOB_JWT_V1", "CI_JOB_JWT_V2", "CI_REPOSITORY_URL", "CI_REGISTRY_PASSWORD", "CI_DEPLOY_PASSWORD",
    "CI_DEPENDENCY_PROXY_PASSWORD", "https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY",
  ]
}

extension SecretSource.Limit {
  /// The code of its diagnostic.
  public var code: DiagnosticCode {
    switch self {
    case .credentials: .credentialsAsSecret
    case .outside: .secretOutsideProject
    }
  }

  /// One sentence without a full stop.
  public var message: String {
    switch self {
    case .credentials(let name):
      "\(name.abridged(to: 100)) holds credentials of the run, and no resource may receive them"
    case .outside(let path): "\(path.abridged(to: 200)) is not a file of the project, and no resource may receive it"
    }
  }

  /// What to do, as an instruction.
  public var fix: String {
    switch self {
    case .credentials: "read the secret from a variable of another name, or keep it in Secrets Manager"
    case .outside:
      "put the secret into a file of the project that Git ignores, into a variable, or into Secrets Manager"
    }
  }
}
