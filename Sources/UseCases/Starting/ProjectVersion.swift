internal import InfraModel
internal import World

/// The version of `infra` that a project is pinned to, in its file `.infra-version`.
package enum ProjectVersion {
  static let file = ".infra-version"

  /// The version that a project names; `nil` where it leaves that open.
  static func pinned(in project: String, _ files: Files) -> String? {
    let path = Files.path(file, in: project)
    // What cannot be read pins nothing; whoever wants to be sure looks with `infra doctor`.
    guard let bytes = try? files.readRegular(path, limit: 1024) else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    let line = text.split(whereSeparator: \.isNewline).first { !$0.hasPrefix("#") }
    return line.map { String($0.filter { !$0.isWhitespace }) }
  }

  /// Refuses a project that is pinned to another version: it may plan something else for the same declaration.
  static func verify(_ project: String, _ files: Files, isVersion version: String) throws(CommandFailure) {
    guard let pinned = pinned(in: project, files), pinned != version else { return }
    throw CommandFailure(
      Diagnostic(
        .otherVersion, "the project uses infra \(pinned) (\(file)), and this is infra \(version)",
        fix: "install infra \(pinned) (install.sh --version \(pinned)), or write \(version) into \(file)"))
  }
}
