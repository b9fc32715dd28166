internal import InfraModel
internal import Synchronization

extension Sandbox {
  /// A sandbox with everything that another one has now. From then on neither sees what the other does.
  ///
  /// Costs next to nothing: the records are values, shared until one of the two changes them.
  /// - Parameter clock: The time that the copy lives by; it goes on from the other's.
  public convenience init(copying other: Sandbox, clock: SandboxClock) {
    self.init(
      options: other.options, clock: clock, services: other.services.values.sorted { $0.service < $1.service })
    let cloud = other.state.withLock { $0.cloud }
    state.withLock { $0.cloud = cloud }
  }

  /// Everything that there was after the last call, in order of creation; the engine's own notes are left out.
  public var records: [Record] {
    state.withLock { storage in
      storage.cloud.all.filter { !Cloud.notes.contains($0.key.kind) && $0.key.kind != Sessions.kind.name }
    }
  }

  /// What a record links to, whether or not it keeps that from being deleted.
  public func targets(of record: Record) -> [RecordKey] {
    state.withLock { storage in
      (storage.cloud.kinds[record.key.kind]?.links ?? []).flatMap { storage.cloud.targets(of: $0, record) }
    }
  }
}
