import InfraModel
import Provider

/// How a backup is made of what a resource holds, beside those that the cloud makes by itself.
public struct BacksUp: Sendable {
  /// Everything that is called.
  let uses: [Use]
  /// The property that names the backup which a new resource is made from.
  let restored: String
  /// Makes one whose name ends with a mark, waits until it can be restored, and gives what a restore names.
  let make: @Sendable (CloudCalls, CallScope, _ mark: String) async throws -> String

  /// Whether one of a name is there and can be restored.
  let isThere: @Sendable (CloudCalls, _ id: String) async throws -> Bool

  /// A backup that one call begins and another one shows.
  /// - Parameters:
  ///   - create: The call that begins it.
  ///   - source: The member of its input that names the resource.
  ///   - name: The member that names the backup.
  ///   - read: The call that shows it, asked by its name.
  ///   - items: Where it stands in the answer.
  ///   - state: The member that says how far it is.
  ///   - exists: The error of a name that is taken: an earlier try of the same backup.
  ///   - restored: The property of the resource that names the backup which a new one is made from.
  ///   - retries: Errors that pass by themselves.
  ///   - pause: Seconds between two looks.
  public init(
    by create: String, of source: String, named name: String, read: String, at items: String,
    state: String = "Status", exists: String, restored: String, retries: [Retry], every pause: Double = 15
  ) {
    uses = [Use(create), Use(read)]
    self.restored = restored
    isThere = { cloud, id in
      let found = try await cloud.askIfPresent(read, [name: .string(id)])?[items]?[0]
      return found?[state]?.string == "available"
    }
    make = { cloud, scope, mark in
      let id = Self.name(scope.id, mark)
      do {
        _ = try await cloud.change(create, [source: .string(scope.id.text), name: .string(id)], retries: retries)
      } catch {
        // One that is there was made by an earlier try of the same release.
        guard (error as? ProviderError)?.code == exists else { throw error }
      }
      while true {
        let found = try await cloud.askIfPresent(read, [name: .string(id)])?[items]?[0]
        // The answer of a read that lags behind has none.
        switch found?[state]?.string {
        case "available":
          guard found?[source]?.string?.lowercased() == scope.id.text.lowercased() else {
            throw ProviderError(.alreadyExists, "the backup \(id) is one of something else")
          }
          return id
        case "failed": throw ProviderError(.failed, "the backup \(id) has failed")
        default: break
        }
        cloud.progress("backing up")
        try await cloud.sleep(pause)
      }
    }
  }

  /// `<name>-before-<mark>`: letters, digits and single hyphens, at most 255.
  /// Source: the API references of CreateDBSnapshot and CreateDBClusterSnapshot.
  static func name(_ id: ResourceID, _ mark: String) -> String {
    let end = "-before-\(mark)"
    return String(id.text.lowercased().prefix(255 - end.utf8.count)) + end
  }
}
