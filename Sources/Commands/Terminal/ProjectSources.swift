internal import World

/// The Swift files of a project, for the lines that diagnostics show.
///
/// Strangers' programs and documents give positions, and `infra` reads the files that these name with its user's rights.
/// So it reads only what is compiled: regular Swift files in the folders of the project's sources, and follows no link.
struct ProjectSources: Sendable {
  /// The folders whose files are compiled.
  static let folders = ["Environments", "Modules", "Sources"]
  /// The largest file that is shown, in bytes.
  static let largest = 2 << 20

  private let project: String
  private let files: Files

  init(_ project: String, _ files: Files) {
    self.project = project
    self.files = files
  }

  /// The text of a file by its path from the project's folder; `nil` if it is none of the sources.
  func text(of file: String) -> String? {
    let parts = file.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 1, Self.folders.contains(parts[0]), file.hasSuffix(".swift"), !file.utf8.contains(0),
      !parts.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." })
    else { return nil }
    let bytes = try? files.read(below: project, parts, limit: Self.largest)
    return bytes.map { String(decoding: $0, as: UTF8.self) }
  }
}
