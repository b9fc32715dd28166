package import InfraModel
internal import Planner
package import World

/// What travels with a saved plan: of each folder that its apply sends as an archive, the archive with its files stored,
/// named by its SHA-256. That is the digest in the plan, so that whatever was changed is refused.
///
///     plan.json
///     plan.files/7f3a….zip
package struct PlanFiles: Sendable {
  /// The most bytes of all of a plan.
  static let mostBytes: Int64 = 250 << 20
  /// The most bytes that are read of one: more than any that was saved.
  private static let mostBytesOfOne = 256 << 20

  /// What a file is called in an error.
  let place: @Sendable (_ name: String) -> String
  /// A file; `nil` where there is none of this name.
  let read: @Sendable (_ name: String) async throws -> [UInt8]?

  package init(
    place: @escaping @Sendable (_ name: String) -> String,
    read: @escaping @Sendable (_ name: String) async throws -> [UInt8]?
  ) {
    self.place = place
    self.read = read
  }

  /// Of a plan that came with nothing.
  package static let none = PlanFiles(place: { $0 }, read: { _ in nil })

  package static func name(of archive: ArchiveReference) -> String { archive.digest + ".zip" }
}

// MARK: beside a file

extension PlanFiles {
  /// The folder beside a plan's file: `plan.files` for `plan.json`.
  static func folder(of plan: String) -> String { PlanFile.folder("files", beside: plan) }

  /// Those beside a plan in a file.
  package static func beside(_ plan: String, _ files: Files) -> PlanFiles {
    let folder = folder(of: plan)
    return PlanFiles(place: { "\(folder)/\($0)" }) { name in
      let path = "\(folder)/\(name)"
      do throws(FileFailure) {
        return try await OwnThread.run("infra.plan-files") { () throws(FileFailure) in
          try files.read(path, limit: mostBytesOfOne)
        }
      } catch {
        if error.isMissing { return nil }
        throw CommandFailure.cannotRead(path)
      }
    }
  }

  /// Puts files beside a plan that is about to be written there. Those of an earlier plan go.
  package static func write(
    _ all: [String: [UInt8]], beside plan: String, _ files: Files
  ) async throws(CommandFailure) {
    let folder = folder(of: plan)
    do throws(FileFailure) {
      try await OwnThread.run("infra.plan-files") { () throws(FileFailure) in
        for name in try files.names(in: folder) where isName(name) && all[name] == nil {
          _ = try files.removeFile("\(folder)/\(name)")
        }
        if all.isEmpty { return }
        try files.makeFolder(folder)
        for (name, bytes) in all.sorted(by: { $0.key < $1.key }) { try files.replace("\(folder)/\(name)", with: bytes) }
      }
    } catch { throw .cannotWrite(folder, reason: error.reason) }
  }

  private static func isName(_ name: String) -> Bool {
    name.utf8.count == 68 && name.hasSuffix(".zip") && Hex.decode(String(name.dropLast(4))) != nil
  }
}
