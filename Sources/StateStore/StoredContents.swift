public import InfraModel

/// Everything that is stored of an environment, on its way from one store to another.
public struct StoredContents: Hashable, Sendable {
  /// The true state.
  public var state: State
  /// What is known of operations that are open.
  public var open: [JournalEntry]
  /// Earlier states that are kept, ascending by serial.
  public var serials: [State]
  /// Its history, as it was written.
  public var history: [RunRecord]

  public init(state: State, open: [JournalEntry] = [], serials: [State] = [], history: [RunRecord] = []) {
    self.state = state
    self.open = open
    self.serials = serials
    self.history = history
  }

  /// Whether they may take the place of what is stored: there is nothing, or what they followed or equal.
  func follow(_ stored: State?) throws(StoreError) {
    guard let stored else { return }
    guard stored.lineage == state.lineage, stored.serial <= state.serial else {
      throw .conflict(
        environment: state.environment, storedSerial: stored.serial, givenSerial: state.serial,
        isSameLineage: stored.lineage == state.lineage)
    }
  }
}
