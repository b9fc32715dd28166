public import InfraModel
public import StateStore

/// What an earlier serial made the state again, and what is in it no longer.
public struct RestoreReport: Sendable {
  private let restored: RestoredState
  private let serial: Int
  private let next: String

  /// - Parameters:
  ///   - serial: The serial that was brought back.
  ///   - next: The command that shows what differs now.
  public init(_ restored: RestoredState, of serial: Int, next: String) {
    self.restored = restored
    self.serial = serial
    self.next = next
  }

  public var document: Value {
    [
      "formatVersion": 1, "kind": "restored", "environment": .string(restored.state.environment.name),
      "from": .integer(Int64(serial)), "serial": .integer(Int64(restored.state.serial)),
      "forgotten": .list(
        restored.forgotten.map { record in
          [
            "address": .string(record.address.path), "type": .string(record.type.name), "id": .string(record.id.text),
            "region": .string(record.region),
          ]
        }),
    ]
  }

  public var lines: [Line] {
    let state = restored.state
    return [Line("\(state.environment) is at serial \(state.serial), which is what serial \(serial) was")] + forgotten
      + [Line("next: " + next, .accent)]
  }

  /// What was made since that serial goes on running, and nobody manages it any more.
  private var forgotten: [Line] {
    guard !restored.forgotten.isEmpty else { return [] }
    return [Line("no longer in the state, though it may still run:", .change)]
      + restored.forgotten.map { Line("  \($0.address)  \($0.type.name)  \($0.id)") }
      + [Line("  adopt it with .adopting(id:) in its declaration, or delete it by hand", .quiet)]
  }
}
