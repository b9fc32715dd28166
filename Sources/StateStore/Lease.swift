public import InfraModel

/// The right to write an environment's state, held by this process until it is released or dies.
public protocol Lease: Sendable {
  /// Grows with each acquisition of the environment's lease; what an older holder writes is told apart by it.
  var fence: Int { get }

  /// Writes the whole state and returns it with its new serial; the journal's closed entries end with it.
  ///
  /// `state` must be what the store holds, carried on: its lineage that of the stored state, its serial that which
  /// was loaded under this lease or saved last. A first state has serial 0. It must contain what was appended to the
  /// journal since; no append may be under way.
  func save(_ state: State) async throws(StoreError) -> State

  /// Adds a run to the history.
  func record(_ run: RunRecord) async throws(StoreError)

  /// Lets go. What is unresolved stays in the journal. Later writes throw ``StoreError/leaseLost``.
  func release() async
}

/// Who holds a lease: what the next one is told.
public struct LeaseHolder: Hashable, Sendable {
  /// The person and machine, `user@host`.
  public var who: String
  public var pid: Int
  /// What is being done (`apply`).
  public var command: String
  /// Seconds since 1970.
  public var since: Int

  public init(who: String, pid: Int, command: String, since: Int) {
    self.who = who
    self.pid = pid
    self.command = command
    self.since = since
  }
}

extension LeaseHolder: DocumentPart {
  public var document: Value {
    [
      "who": .string(who), "pid": .integer(Int64(pid)), "command": .string(command), "since": .integer(Int64(since)),
    ]
  }

  public init(document: Value) throws(DocumentError) {
    let reader = try DocumentReader(document)
    self.init(
      who: try reader.string("who"), pid: try reader.integer("pid"), command: try reader.string("command"),
      since: try reader.integer("since"))
  }
}
