public import InfraModel
public import StateStore

/// What an earlier serial made the state again, and what is in it no longer.
public struct RestoreReport: Sendable {
  private let restored: RestoredState
  private let serial: Int
  private let next: String
  private let elsewhere: [Elsewhere]

  /// A resource of the serial that another environment manages now, and that was left out.
  public struct Elsewhere: Sendable {
    var record: ResourceRecord
    var environment: EnvironmentName

    public init(_ record: ResourceRecord, in environment: EnvironmentName) {
      self.record = record
      self.environment = environment
    }
  }

  /// - Parameters:
  ///   - serial: The serial that was brought back.
  ///   - next: The command that shows what differs now.
  ///   - elsewhere: What was left out.
  public init(_ restored: RestoredState, of serial: Int, next: String, elsewhere: [Elsewhere] = []) {
    self.elsewhere = elsewhere
    self.restored = restored
    self.serial = serial
    self.next = next
  }

  public var document: Value {
    .compact([
      "formatVersion": 1, "kind": "restored", "environment": .string(restored.state.environment.name),
      "from": .integer(Int64(serial)), "serial": .integer(Int64(restored.state.serial)),
      "forgotten": .list(
        restored.forgotten.map { record in
          [
            "address": .string(record.address.path), "type": .string(record.type.name), "id": .string(record.id.text),
            "region": .string(record.region),
          ]
        }),
      "elsewhere": elsewhere.nonEmpty.map { all in
        .list(
          all.map { one in
            [
              "address": .string(one.record.address.path), "id": .string(one.record.id.text),
              "environment": .string(one.environment.name),
            ]
          })
      },
    ])
  }

  public var lines: [Line] {
    let state = restored.state
    return [Line("\(state.environment) is at serial \(state.serial), which is what serial \(serial) was")] + forgotten
      + left
      + [Line("next: " + next, .accent)]
  }

  /// What moved to another environment since stays there.
  private var left: [Line] {
    guard !elsewhere.isEmpty else { return [] }
    return [Line("left out, since another environment manages it:", .change)]
      + elsewhere.map { Line("  \($0.record.address)  \($0.record.type.name)  \($0.record.id)  (\($0.environment))") }
  }

  /// What was made since that serial goes on running, and nobody manages it any more.
  private var forgotten: [Line] {
    guard !restored.forgotten.isEmpty else { return [] }
    return [Line("no longer in the state, though it may still run:", .change)]
      + restored.forgotten.map { Line("  \($0.address)  \($0.type.name)  \($0.id)") }
      + [Line("  adopt it with .adopting(id:) in its declaration, or delete it by hand", .quiet)]
  }
}
