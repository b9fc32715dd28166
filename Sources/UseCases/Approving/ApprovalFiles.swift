internal import Approvals
package import InfraModel
internal import Planner
internal import StateStore
package import World

/// The approvals of a saved plan: a signature in a file each. The names say nothing; `infra approve` names them by keys.
///
///     plan.json
///     plan.approvals/4f1c….sig
package struct ApprovalFiles: Sendable {
  /// The words that name the plan in a command line.
  let words: [String]
  let read: @Sendable () async throws -> [String: [UInt8]]
  let write: @Sendable (_ name: String, _ bytes: [UInt8]) async throws -> Void

  /// Of a plan that came with nothing.
  package static let none = ApprovalFiles(words: ["plan.json"], read: { [:] }, write: { _, _ in })

  static let suffix = ".sig"
  /// The most approvals that are read; more than any rule asks for.
  private static let most = 200

  /// The folder beside a plan's file: `plan.approvals` for `plan.json`.
  static func folder(of plan: String) -> String { PlanFile.folder("approvals", beside: plan) }

  /// Those beside a plan in a file.
  package static func beside(_ plan: String, _ files: Files) -> ApprovalFiles {
    let folder = folder(of: plan)
    return ApprovalFiles(
      words: [plan],
      read: {
        let names: [String]
        do throws(FileFailure) { names = try files.names(in: folder).filter { $0.hasSuffix(suffix) } } catch {
          throw CommandFailure.cannotRead(folder)
        }
        // What cannot be read is not an approval, and takes nothing from the others.
        return Dictionary(
          names.prefix(most).map { name in
            (name, (try? files.readRegular("\(folder)/\(name)", limit: SSHSignature.mostBytes)) ?? [])
          }, uniquingKeysWith: { $1 })
      },
      write: { name, bytes in
        do throws(FileFailure) {
          try files.makeFolder(folder)
          try files.replace("\(folder)/\(name)", with: bytes)
        } catch { throw CommandFailure.cannotWrite("\(folder)/\(name)", reason: error.reason) }
      })
  }

  /// Takes away those of an earlier plan, before another one is written in its place.
  package static func clear(beside plan: String, _ files: Files) throws(CommandFailure) {
    let folder = folder(of: plan)
    do throws(FileFailure) {
      for name in try files.names(in: folder) where name.hasSuffix(suffix) {
        _ = try files.removeFile("\(folder)/\(name)")
      }
    } catch { throw .cannotWrite(folder, reason: error.reason) }
  }
}

extension Workspace {
  /// Those of a plan that is kept with the state.
  /// - Parameter digest: The plan's whole digest.
  package func keptApprovals(of digest: String, of environment: EnvironmentName) -> ApprovalFiles {
    ApprovalFiles(
      words: [environment.name, "--plan", digest],
      read: {
        let store = try await store()
        do throws(StoreError) { return try await store.approvals(of: digest, of: environment) } catch {
          throw error.failure
        }
      },
      write: { name, bytes in
        let store = try await store()
        do throws(StoreError) {
          try await store.keep(approval: bytes, named: name, of: digest, of: environment)
        } catch { throw error.failure }
      })
  }
}
