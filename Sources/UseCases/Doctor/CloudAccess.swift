internal import AWSClient
internal import HTTP
internal import InfraModel
internal import Provider
internal import Reports

extension Configuration {
  /// The same for the first call of a command, which finds out soon whether anybody answers: within 5 s, whatever is
  /// repeated later.
  static func probing(_ configuration: Configuration) -> Configuration {
    var configuration = configuration
    configuration.limits.connect = min(configuration.limits.connect, .seconds(2))
    configuration.limits.whole = min(configuration.limits.whole, .seconds(2))
    configuration.retry.maximumUnanswered = 2
    return configuration
  }
}

extension Workspace {
  /// The end of a command that could not work with the cloud: what `infra doctor` would say of it, once, with the place
  /// that the credentials come from and the address that was tried.
  func failure(of error: ProviderError, in region: String) async -> CommandFailure {
    guard sandbox == nil, error.concernsAll || error.kind == .notUnderstood else { return error.failure }
    let checks = DoctorChecks(self, graph: nil, isOffline: true)
    var notes: [Diagnostic.Note] = []
    var fix = error.fix
    if error.kind == .credentials {
      let access = await checks.credentials()
      notes = access.places.filter { !$0.details.isEmpty }.map {
        .init("\($0.name): \($0.details.joined(separator: ", "))")
      }
      fix = access.check.fix ?? DoctorChecks.refusedKeysFix
    }
    // Without credentials, nobody was asked.
    if error.kind != .credentials || error.code != nil, let url = client().destination(of: .sts, region: region)?.url {
      notes.append(.init("tried \(url)"))
    }
    notes.append(.init("infra doctor examines it step by step"))
    return CommandFailure(
      Diagnostic(.cloudFailed, error.told, notes: notes, fix: fix), status: error.status)
  }
}
