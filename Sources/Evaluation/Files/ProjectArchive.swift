internal import Archives
public import InfraModel
internal import World

/// The folders of a project that an apply sends as archives.
public enum ProjectArchive {
  /// Why a folder cannot be packed.
  public struct Failure: Error, Hashable, Sendable {
    /// The end of a sentence.
    public var reason: String
  }

  /// The files of a folder as they are now, in an archive in which they are stored: whether they are those that were
  /// planned, its SHA-256 tells.
  /// - Parameter root: The project's folder.
  public static func store(_ archive: ArchiveReference, in root: String) async -> Result<[UInt8], Failure> {
    await OwnThread.run("infra.archive") { stored(archive, root) }
  }

  /// Compresses what ``store(_:in:)`` gave, as it is sent.
  /// - Parameter archive: What is packed, by its digest.
  public static func pack(_ stored: [UInt8], as archive: ArchiveReference) async -> Result<PackedArchive, Failure> {
    await OwnThread.run("infra.archive") {
      guard let entries = ZIPArchive.entries(ofStored: stored) else {
        return .failure(Failure(reason: "it is not an archive that infra made"))
      }
      let ask = FileAsk(path: archive.path, form: .archive, except: archive.except)
      do throws(EvaluationError) { return .success(try PackedArchive(entries, as: ask)) } catch {
        return .failure(Failure(error))
      }
    }
  }

  private static func stored(_ archive: ArchiveReference, _ root: String) -> Result<[UInt8], Failure> {
    let files = ProjectFiles(root: EvaluationFiles.resolved(root.isEmpty ? "." : root) ?? root)
    let ask = FileAsk(path: archive.path, form: .archive, except: archive.except)
    do throws(EvaluationError) {
      switch try files.found(ask) {
      case .failure(let problem): return .failure(Failure(problem))
      case .success(let found):
        let folder = try files.folder(found.path, except: ask.except)
        return folder.flatMap(files.entries).map(ZIPArchive.stored).mapError { Failure($0) }
      }
    } catch {
      return .failure(Failure(error))
    }
  }
}

extension ProjectArchive.Failure {
  fileprivate init(_ error: EvaluationError) {
    reason = error.diagnostics.first?.message ?? "it cannot be read"
  }

  fileprivate init(_ problem: FileProblem) {
    switch problem {
    case .missing: reason = "there is no such folder"
    case .notAFile, .notAFolder: reason = "it is not a folder"
    case .link(let path): reason = "\(path) is a symbolic link"
    case .special(let path): reason = "\(path.debugDescription) is neither a file nor a folder"
    case .tooLarge(let limit): reason = "it has more than \(limit >> 20) MiB"
    case .tooMany(let limit): reason = "it has more than \(limit) files"
    case .empty: reason = "it has no files"
    case .ours: reason = "it belongs to git or to infra"
    case .unreadable(let words), .syntax(_, _, let words): reason = words
    }
  }
}
