internal import AWSResources
internal import CBuild

/// The version that `--version` names, and that projects are pinned to.
package enum Version {
  package static let text = "0.1.0"

  /// The version, with what it was made from.
  package static var details: String {
    let commit = infra_build_commit().map { String(cString: $0) } ?? "none: built from a checkout"
    let compiler = infra_build_compiler().map { String(cString: $0) } ?? "unknown"
    return """
      \(text)
      commit    \(commit)
      compiler  \(compiler)
      AWS       \(AWSCloud.sources)
      """
  }
}
