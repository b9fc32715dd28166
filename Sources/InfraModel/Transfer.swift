/// Resources on their way from the state of one environment to that of another.
///
///     target   arriving (1) ────────────────────▶ resources (3)
///     source                departed (2) ●                      ──▶ nothing of it (4)
///
/// Each step is one save, and the second is the moment of the move: the resources are the source's until it says that
/// they have departed, and the target's from then on. So whatever ends between two steps, each is in one state.
public struct Arrival: Hashable, Sendable {
  /// Names the move in both states.
  public var id: String
  /// The environment that they come from.
  public var source: EnvironmentName
  /// The lineage of its state.
  public var lineage: String
  /// The account that they are in, where it is known; a target that is of none yet takes it over.
  public var account: String?
  /// The records as the target is to have them.
  public var resources: [ResourceRecord]

  public init(id: String, source: EnvironmentName, lineage: String, account: String?, resources: [ResourceRecord]) {
    self.id = id
    self.source = source
    self.lineage = lineage
    self.account = account
    self.resources = resources
  }
}

/// What a state says of resources that it has let go, until the other environment has written them down.
public struct Departure: Hashable, Sendable {
  /// Names the move in both states.
  public var id: String
  /// The environment that they go to.
  public var target: EnvironmentName

  public init(id: String, target: EnvironmentName) {
    self.id = id
    self.target = target
  }
}

extension State {
  /// Whether something is on its way, so that an `infra` that does not know of it must not write the state.
  var isInTransit: Bool { arriving != nil || !departed.isEmpty }

  /// The state with what is arriving among its resources.
  public func withArrival() -> State {
    var state = withoutArrival()
    state.account = account ?? arriving?.account
    for record in arriving?.resources ?? [] { state.resources[record.address] = record }
    return state
  }

  /// The state as it is where what is arriving stays where it was.
  public func withoutArrival() -> State {
    var state = self
    state.arriving = nil
    return state
  }

  /// Whether it has let go of what is arriving elsewhere.
  public func hasLetGo(of arrival: Arrival) -> Bool {
    lineage != arrival.lineage || departed.contains { $0.id == arrival.id }
  }
}

extension Arrival: DocumentPart {
  public var document: Value {
    .compact([
      "id": .string(id), "source": .string(source.name), "lineage": .string(lineage),
      "account": account.map(Value.string),
      "resources": .list(resources.sorted { $0.address < $1.address }.map(\.document)),
    ])
  }

  public init(document: Value) throws(DocumentError) {
    let reader = try DocumentReader(document)
    self.init(
      id: try reader.string("id"), source: try reader.environment("source"), lineage: try reader.string("lineage"),
      account: try reader.optionalAccount("account"),
      resources: try reader.parts("resources"))
  }
}

extension Departure: DocumentPart {
  public var document: Value { ["id": .string(id), "target": .string(target.name)] }

  public init(document: Value) throws(DocumentError) {
    let reader = try DocumentReader(document)
    self.init(id: try reader.string("id"), target: try reader.environment("target"))
  }
}
