internal import Dispatch
public import InfraModel
internal import World

/// The folders of a project that an apply sends as archives.
public enum ProjectArchive {
  /// Why a folder cannot be packed.
  public struct Failure: Error, Hashable, Sendable {
    /// The end of a sentence.
    public var reason: String
  }

  /// Packs a folder as it is now; whether that is what was planned, the archive's digest tells. Takes seconds where it is
  /// large, and a thread of its own for them.
  /// - Parameter root: The project's folder.
  public static func pack(_ archive: ArchiveReference, in root: String) async -> Result<PackedArchive, Failure> {
    await withCheckedContinuation { done in
      DispatchQueue(label: "infra.archive").async { done.resume(returning: packed(archive, root)) }
    }
  }

  private static func packed(_ archive: ArchiveReference, _ root: String) -> Result<PackedArchive, Failure> {
    let files = ProjectFiles(root: EvaluationFiles.resolved(root.isEmpty ? "." : root) ?? root)
    let ask = FileAsk(path: archive.path, form: .archive, except: archive.except)
    do throws(EvaluationError) {
      switch try files.found(ask) {
      case .failure(let problem): return .failure(Failure(problem))
      case .success(let found):
        switch try files.folder(found.path, except: ask.except) {
        case .failure(let problem): return .failure(Failure(problem))
        case .success(let folder): return try files.packed(folder, as: ask).mapError { Failure($0) }
        }
      }
    } catch {
      return .failure(Failure(reason: error.diagnostics.first?.message ?? "it cannot be read"))
    }
  }
}

extension ProjectArchive.Failure {
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
