internal import AWSClient
internal import AWSObjects
internal import InfraModel
internal import Reports
internal import StateStore

/// What `infra doctor` looks at where states are in a bucket: whether it can be read, and whether it is as it should be.
struct StateChecks {
  let workspace: Workspace

  /// Where the states are, as far as that is known without compiling anything.
  func fact() async -> DoctorReport.Fact? {
    guard let place = try? await workspace.knownPlace() else { return nil }
    return .init("states", place.description, from: workspace.originOfPlace)
  }

  /// The checks; none where the states are in a folder.
  func checks(isOffline: Bool) async -> [DoctorReport.Check] {
    guard case .bucket(let place)? = try? await workspace.knownPlace() else { return [] }
    guard !isOffline else { return [.init("states", .skipped, "--offline was given")] }
    do {
      let store = try workspace.store(at: .bucket(place))
      let count = try await store.environments().count
      return [.init("states", .ok, "\(place.name) can be read: \(count) found")] + (try await settings(of: place))
    } catch let error as StoreError {
      return [failed(error.diagnostic)]
    } catch let failure as CommandFailure {
      return failure.diagnostics.map(failed)
    } catch {
      return [.init("states", .failed, "\(error)", fix: "infra state bootstrap")]
    }
  }

  private func failed(_ diagnostic: Diagnostic) -> DoctorReport.Check {
    .init("states", .failed, diagnostic.message, fix: diagnostic.fix ?? "infra state bootstrap")
  }

  /// How the bucket is set; what a reader has no right to look at is passed over.
  private func settings(of place: BucketPlace) async throws(CommandFailure) -> [DoctorReport.Check] {
    let settings = try await StateBootstrap(workspace, at: .bucket(place)).examine()
    return settings.dropFirst().map { setting in
      let name = "state \(setting.name)"
      return switch setting.condition {
      case .asWanted: .init(name, .ok, setting.wanted)
      case .notKnown(let reason): .init(name, .skipped, "cannot be looked at: \(reason)")
      case .differs(let found):
        .init(name, .failed, "\(found); it should be: \(setting.wanted)", fix: "infra state bootstrap")
      }
    }
  }
}
