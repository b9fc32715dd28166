internal import InfraModel

/// How an earlier state becomes the state again, from whatever can be read of the rest.
struct Restoration: Sendable {
  /// The state under its new serial.
  let state: State
  /// What is known of operations that stay open.
  let open: [JournalEntry]
  private let latest: State?
  private let leftOut: [ResourceRecord]

  /// - Parameters:
  ///   - chosen: The state to bring back, as it was saved.
  ///   - stored: The state that is stored, if it can be read.
  ///   - newerKept: The newest kept state that can be read and is newer than `stored`.
  ///   - journal: The journal, or what can be read of it: an operation whose end is lost is open, and is looked for.
  ///   - greatestSerial: The greatest serial of which anything tells.
  ///   - leavingOut: The resources of the state that do not come back.
  init(
    of chosen: State, stored: State?, newerKept: State?, journal: JournalText.Content, greatestSerial: Int,
    leavingOut: (State) -> [ResourceRecord]
  ) {
    let operations = OpenOperations(journal.entries)
    var state = chosen
    if journal.follows(state) { state.replay(journal.entries) }
    var latest = newerKept ?? stored
    if let known = latest, journal.follows(known) { latest?.replay(journal.entries) }
    let serials = [
      state.serial, greatestSerial, stored?.serial ?? 0, (journal.header?.follows ?? 0) + operations.effectCount,
    ]
    state.serial = serials.reduce(0, max) + 1
    leftOut = leavingOut(state)
    for record in leftOut { state.resources[record.address] = nil }
    self.state = state
    self.latest = latest
    open = operations.carried
  }

  var result: RestoredState { RestoredState(state, insteadOf: latest, leftOut) }
}
