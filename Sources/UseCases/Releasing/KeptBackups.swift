package import InfraModel
package import Reports
internal import StateStore

extension Workspace {
  /// The backups that releases made of a resource, by the history, newest first, each once.
  package func backups(of resource: Address, in environment: EnvironmentName) async throws -> [BackupsReport.Backup] {
    var seen: Set<String> = []
    return try await history(of: environment).reversed().flatMap { run in
      run.gates.compactMap { gate -> BackupsReport.Backup? in
        guard let id = gate.backup, gate.subject == resource.path, gate.result == .passed, seen.insert(id).inserted
        else { return nil }
        return .init(id: id, made: gate.ended, commit: run.commit)
      }
    }
  }

  /// What a restore names for the newest backup that a release made of a resource.
  package func newestBackup(of resource: Address, in environment: EnvironmentName) async throws -> String {
    guard let newest = try await backups(of: resource, in: environment).first else {
      throw CommandFailure.noBackup(of: resource, in: environment)
    }
    return newest.id
  }
}

extension CommandFailure {
  fileprivate static func noBackup(of resource: Address, in environment: EnvironmentName) -> CommandFailure {
    CommandFailure(
      Diagnostic(
        .noBackup, "no release of \(environment) has made a backup of \(resource)", address: resource,
        fix: "name one that the cloud has: infra restore \(environment) \(resource) --from BACKUP"))
  }
}
