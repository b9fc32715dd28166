import Applier
import InfraModel
import StateStore
import SystemPackage
import TestFiles
internal import World

/// A store of JSON files in a folder of its own, without real flushes: these tests outlive no power cut.
final class FileStore: Sendable {
  let folder: TemporaryFolder
  let store: LocalStateStore

  init() throws {
    folder = try TemporaryFolder("applier")
    var system = FileSystem.live
    system.synchronize = { _ throws(Errno) in }
    store = LocalStateStore(folder: folder.path, fileSystem: system)
  }

  /// Runs something with the right to write. What a dead process holds, the system lets go.
  func underLease<Result: Sendable>(
    _ environment: EnvironmentName, _ body: (RunStore) async throws -> Result
  ) async throws -> Result {
    let holder = LeaseHolder(who: "ada@engine", pid: 1, command: "apply", since: 0)
    let lease = try await store.acquire(environment, holder: holder)
    do {
      let result = try await body(RunStore(of: environment, in: store, under: lease))
      await lease.release()
      return result
    } catch {
      await lease.release()
      throw error
    }
  }
}
