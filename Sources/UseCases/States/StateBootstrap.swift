internal import AWSClient
package import AWSObjects
package import InfraModel
internal import StateStore
internal import World

/// Makes the bucket of a project's states: looks, shows, and after a yes changes what differs.
package struct StateBootstrap: Sendable {
  let workspace: Workspace
  package let place: BucketPlace
  private let setup: BucketSetup

  /// - Throws: where the states are to be in a folder, for which nothing has to be made.
  package init(_ workspace: Workspace, at place: StatePlace) throws(CommandFailure) {
    guard case .bucket(let bucket) = place else { throw .noBucketPlace(place) }
    let (client, region) = try workspace.client(of: bucket)
    self.workspace = workspace
    self.place = bucket
    setup = BucketSetup(client, bucket, region: region)
  }

  package func examine() async throws(CommandFailure) -> [BucketSetup.Setting] {
    do throws(AWSError) { return try await setup.examine() } catch { throw .bucketRefused(place, error) }
  }

  package func apply(
    _ settings: [BucketSetup.Setting], done: (BucketSetup.Setting) -> Void
  ) async throws(CommandFailure) {
    do throws(AWSError) { try await setup.apply(settings, done: done) } catch { throw .bucketRefused(place, error) }
  }

  /// Verifies that the store supports conditional writes.
  package func probe() async throws(CommandFailure) {
    guard let store = try workspace.store(at: .bucket(place)) as? ObjectStateStore else { return }
    let name = ".infra-probe-\(workspace.world.random.hexadecimal(bytes: 8))"
    do throws(StoreError) { try await store.probe(as: name) } catch { throw error.failure }
  }
}

extension CommandFailure {
  static func noBucketPlace(_ place: StatePlace) -> CommandFailure {
    CommandFailure(
      Diagnostic(
        .badStatePlace, "the states are in the folder \(place), which needs no bootstrap",
        fix: "give a bucket with --state 's3://BUCKET/PREFIX?region=REGION', or declare one"))
  }

  static func bucketRefused(_ place: BucketPlace, _ error: AWSError) -> CommandFailure {
    let code: DiagnosticCode =
      switch error.kind {
      case .service: error.status == 403 ? .storeDenied : error.status >= 500 ? .storeUnreachable : .storeRefused
      case .credentials: .storeCredentials
      default: .storeUnreachable
      }
    return CommandFailure(
      Diagnostic(code, "cannot bootstrap \(place.name): \(error.description)", fix: "infra doctor"))
  }
}
