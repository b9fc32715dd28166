public import InfraModel

/// What an apply takes from the machine that it runs on: the secrets that a declaration names by a variable or a file,
/// and the folders that it sends as archives.
public struct ApplyInputs: Sendable {
  /// An environment variable of the process that applies; `nil` if it is not set.
  public var variable: @Sendable (String) -> String?
  /// The text of a file, by its path from the project's folder; `nil` if it cannot be read.
  public var file: @Sendable (String) async -> String?
  /// A folder, packed as it is now.
  public var archive: @Sendable (ArchiveReference) async -> Result<PackedArchive, ArchiveProblem>
  /// Is told the text of every secret as it is read, wherever it comes from, before it is used: what shows calls must
  /// know it.
  public var willUse: @Sendable (_ secret: String) -> Void

  public init(
    variable: @escaping @Sendable (String) -> String?, file: @escaping @Sendable (String) async -> String?,
    archive: @escaping @Sendable (ArchiveReference) async -> Result<PackedArchive, ArchiveProblem> = { _ in
      .failure(.unreadable("there are no files"))
    },
    willUse: @escaping @Sendable (_ secret: String) -> Void = { _ in }
  ) {
    self.variable = variable
    self.file = file
    self.archive = archive
    self.willUse = willUse
  }

  /// An archive as it was planned; of other files nothing is given.
  public func packed(_ archive: ArchiveReference) async throws(OperationError) -> PackedArchive {
    switch await self.archive(archive) {
    case .failure(let problem): throw .archive(path: archive.path, problem)
    case .success(let packed):
      guard packed.archive == archive else { throw .archive(path: archive.path, .changed) }
      return packed
    }
  }

  /// There are no variables and no files.
  public static let none = ApplyInputs(variable: { _ in nil }, file: { _ in nil })
}

/// Why an archive is not sent.
public enum ArchiveProblem: Error, Hashable, Sendable {
  /// Its folder cannot be packed; says why.
  case unreadable(String)
  /// What is packed now is not what was planned.
  case changed
}
