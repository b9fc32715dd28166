internal import InfraModel

extension ObjectJournal {
  /// See ``StateStore/contents(_:lease:)``.
  func contents() async throws(StoreError) -> StoredContents? {
    try await open()
    let operations = await openOperations()
    try check()
    let snapshot = try await objects.snapshot()
    guard let state = snapshot.current else { return nil }
    return StoredContents(
      state: state, open: operations.flatMap(OpenOperations.entries(of:)),
      serials: try await objects.keptStates().filter { $0.serial != state.serial },
      history: try await objects.readHistory())
  }

  /// See ``StateStore/install(_:lease:)``.
  func install(_ contents: StoredContents) async throws(StoreError) {
    try check()
    let found = try await found()
    // What is no good is not written over.
    if found.moved == nil, found.tag != nil { try contents.follow(try await objects.snapshot().current) }
    try await objects.replaceHistory(with: contents.history)
    // What this lease has installed already stands.
    if found.writer != fence {
      adopt(found)
      try await commit(contents.state, carrying: contents.open, given: contents.state.serial)
    }
    for state in contents.serials.suffix(SavedLine.kept - 1) {
      _ = try await objects.write(
        StateEnvelope.encode(state), to: objects.copy(of: state.serial), where: .always)
    }
  }

  /// See ``StateStore/leaveSignpost(_:to:lease:)``.
  func leaveSignpost(to place: StatePlace) async throws(StoreError) {
    try await open()
    await drain()
    try check()
    let text = StateEnvelope.signpost(objects.environment, to: place.description)
    guard let tag, try await objects.writeAsIs(text, to: objects.state, where: .tag(tag)) != nil else {
      throw .leaseLost(environment: objects.environment)
    }
    end(.moved(objects.environment, to: place.description))
  }
}
