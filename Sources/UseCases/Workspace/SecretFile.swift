internal import InfraModel
internal import World

/// A file that a declaration names as the source of a secret. It is read only where it lies in the project's folder,
/// wherever links lead.
struct SecretFile {
  /// From the project's folder.
  let path: String
  let project: String
  let files: Files

  /// The most bytes of a secret; Secrets Manager keeps 64 KB.
  static let mostBytes = 1 << 20

  /// Its text; `nil` if it cannot be read, is no plain file, or lies elsewhere.
  var text: String? {
    let bytes = (try? files.read(fullPath, limit: Self.mostBytes, where: { isAllowed(place($0)) })) ?? nil
    return bytes.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether it is there, and not in the project's folder.
  var leadsOut: Bool {
    var isOutside = false
    _ = try? files.read(
      fullPath, limit: Self.mostBytes,
      where: {
        isOutside = !isAllowed(place($0))
        return false
      })
    return isOutside
  }

  private var fullPath: String { Files.path(path, in: project) }

  /// A path without links, from the project's folder; absolute if it lies elsewhere.
  private func place(_ real: String) -> String {
    guard let folder = files.resolve(project.isEmpty ? "." : project) else { return real }
    let prefix = folder == "/" ? folder : folder + "/"
    return real.hasPrefix(prefix) ? String(real.dropFirst(prefix.count)) : real
  }

  private func isAllowed(_ place: String) -> Bool { SecretSource.file(place).limit == nil }
}
