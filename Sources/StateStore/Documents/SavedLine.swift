internal import InfraModel

/// The saved state that a journal follows, and with it what may be saved next.
struct SavedLine: Hashable, Sendable {
  /// How many saved states are kept, the newest included.
  static let kept = 20

  var serial: Int
  /// `nil` if there is no state yet.
  var lineage: String?
  /// The least serial that a state may have to be saved: what an earlier run left must be in it.
  var leastSerial: Int

  init(serial: Int, lineage: String?, leastSerial: Int) {
    self.serial = serial
    self.lineage = lineage
    self.leastSerial = leastSerial
  }

  /// What is stored now.
  /// - Parameter current: The same with its journal.
  init(saved: State?, current: State?) {
    self.init(serial: saved?.serial ?? 0, lineage: saved?.lineage, leastSerial: current?.serial ?? 0)
  }

  /// The state as it is to be saved, under its new serial.
  /// - Parameters:
  ///   - effects: How many entries of the journal changed the state; each counts as a save.
  ///   - file: What the state is in, as people name it.
  func next(
    _ state: State, after effects: Int, of environment: EnvironmentName, in file: String
  ) throws(StoreError) -> State {
    guard state.environment == environment else {
      throw .anotherEnvironment(file: file, found: state.environment, expected: environment)
    }
    let newest = serial + effects
    let isSameLineage = lineage == nil || lineage == state.lineage
    guard isSameLineage, (leastSerial...max(leastSerial, newest)).contains(state.serial) else {
      throw .conflict(
        environment: environment, storedSerial: lineage == nil ? nil : newest, givenSerial: state.serial,
        isSameLineage: isSameLineage)
    }
    var next = state
    next.serial = newest + 1
    return next
  }
}
