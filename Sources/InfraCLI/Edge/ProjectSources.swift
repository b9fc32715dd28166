internal import Glibc

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

  init(_ project: String) { self.project = project }

  /// The text of a file by its path from the project's folder; `nil` if it is none of the sources.
  func text(of file: String) -> String? {
    let parts = file.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 1, Self.folders.contains(parts[0]), file.hasSuffix(".swift"), !file.utf8.contains(0),
      !parts.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." })
    else { return nil }
    guard let descriptor = Self.open(parts, in: project) else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size <= Self.largest,
      let bytes = Files.readAll(descriptor, most: Self.largest)
    else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Opens folder by folder, so that no link on the way is followed; waits for no writer of a pipe.
  private static func open(_ parts: [String], in project: String) -> Int32? {
    var folder = Glibc.open(project, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    for (index, part) in parts.enumerated() {
      guard folder >= 0 else { return nil }
      let kind = index < parts.count - 1 ? O_DIRECTORY : O_NONBLOCK | O_NOCTTY
      let next = openat(folder, part, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | kind)
      close(folder)
      folder = next
    }
    return folder >= 0 ? folder : nil
  }
}
