internal import Glibc
internal import InfraModel

/// A file that a declaration names as the source of a secret. It is read only where it lies in the project's folder,
/// wherever links lead.
struct SecretFile {
  /// From the project's folder.
  let path: String
  let project: String

  /// The most bytes of a secret; Secrets Manager keeps 64 KB.
  static let mostBytes = 1 << 20

  /// Its text; `nil` if it cannot be read, is no plain file, or lies elsewhere.
  var text: String? {
    guard let file = opened() else { return nil }
    defer { close(file) }
    guard place(of: file).map(isAllowed) == true else { return nil }
    return Files.readAll(file, most: Self.mostBytes).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether it is there, and not in the project's folder.
  var leadsOut: Bool {
    guard let file = opened() else { return false }
    defer { close(file) }
    return place(of: file).map(isAllowed) == false
  }

  /// The open file is checked, not its path: another file could be put there in between.
  private func opened() -> Int32? {
    // A pipe would be waited for.
    let file = open(Files.path(path, in: project), O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return nil }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(file)
      return nil
    }
    return file
  }

  /// Where an open file really lies, from the project's folder; absolute if it lies elsewhere. Source: proc(5).
  private func place(of file: Int32) -> String? {
    guard let real = Self.resolved("/proc/self/fd/\(file)"), let folder = Self.resolved(project) else { return nil }
    let prefix = folder == "/" ? folder : folder + "/"
    return real.hasPrefix(prefix) ? String(real.dropFirst(prefix.count)) : real
  }

  private func isAllowed(_ place: String) -> Bool { SecretSource.file(place).limit == nil }

  private static func resolved(_ path: String) -> String? {
    guard let found = realpath(path.isEmpty ? "." : path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }
}
