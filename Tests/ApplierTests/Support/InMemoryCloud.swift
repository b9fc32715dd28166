import InfraModel
import Provider

/// A tiny cloud: it keeps resources, refuses what a cloud refuses, can lose answers and fail.
actor InMemoryCloud {
  struct Resource: Hashable {
    var type: ResourceType
    var id: ResourceID
    var region: String
    var properties: [String: Value]
    /// The operation that created it, as a tag.
    var operation: String
  }

  /// What goes wrong with a call.
  enum Mishap: Hashable {
    /// It is refused.
    case refused
    /// It is refused in these words.
    case quoted(String)
    /// It takes effect, and the answer is lost.
    case answerLost
    /// It does not arrive, and nobody can tell.
    case requestLost
    /// It takes effect, and the resource never gets ready.
    case stuck
  }

  let types: InMemoryTypes
  private(set) var resources: [ResourceID: Resource] = [:]
  /// Every mutating call that took effect, `call id`.
  private(set) var log: [String] = []
  /// Every update that was asked for.
  private(set) var updates: [UpdateRequest] = []
  private var crashPoint = CrashPoint()
  private var mishaps: [String: (mishap: Mishap, times: Int)] = [:]
  private var secrets: [String: String] = [:]
  private var nextNumber = 1
  private var readsInFlight = 0
  private(set) var readCalls = 0
  private(set) var candidates: [ResourceID]?
  private var pendingDeletions: [ResourceID: PendingDeletion] = [:]
  private let clock: Shared<Double>
  /// Seconds by which reads and finders lag behind what was made or deleted.
  private var lag = 0.0
  private var visibleFrom: [ResourceID: Double] = [:]
  private var ghosts: [ResourceID: (resource: Resource, until: Double)] = [:]

  init(clock: Shared<Double> = Shared(0)) throws {
    types = try InMemoryTypes()
    self.clock = clock
  }

  /// Whether a create of what is there changes it instead of being refused.
  private(set) var overwrites = false
  func createsOverOthers() { overwrites = true }

  /// Lets reads lag behind from now on.
  func lag(by seconds: Double) { lag = seconds }

  func use(_ crashPoint: CrashPoint) { self.crashPoint = crashPoint }
  /// - Parameter call: `CreateNetwork net` names a call and the address it is for.
  /// - Parameter times: How often it happens; the calls after that go well.
  /// How many more finds are told that a create goes on.
  private var looksAtUnfinished = 0

  /// Whether each network has an entry elsewhere, which only the network itself tells of and nothing else removes.
  private var hasEntries = false
  private(set) var entries: Set<ResourceID> = []

  func keepsEntries() { hasEntries = true }
  func enter(_ id: ResourceID) { if hasEntries { entries.insert(id) } }
  func removeEntry(_ id: ResourceID) { entries.remove(id) }

  func worksOn(_ looks: Int) { looksAtUnfinished = looks }

  func set(_ call: String, to mishap: Mishap?, times: Int = .max) { mishaps[call] = mishap.map { ($0, times) } }

  private func nextMishap(_ call: String) -> Mishap? {
    guard let (mishap, times) = mishaps[call], times > 0 else { return nil }
    mishaps[call] = (mishap, times - 1)
    return mishap
  }
  /// - Parameter secret: its name, with its region before a slash where that is not `north`.
  func keep(secret: String, _ text: String?) { secrets[secret] = text }
  func findersSee(_ candidates: [ResourceID]?) { self.candidates = candidates }
  func change(_ id: ResourceID, _ property: String, to value: Value?) { resources[id]?.properties[property] = value }
  func remove(_ id: ResourceID) {
    if lag > 0, let resource = resources[id] { ghosts[id] = (resource, clock.value + lag) }
    resources[id] = nil
  }
  /// From now on reads say that it goes.
  func mark(_ id: ResourceID, beingDeleted pendingDeletion: PendingDeletion) { pendingDeletions[id] = pendingDeletion }
  func add(_ resource: Resource) { resources[resource.id] = resource }

  static let dead = ProviderError(.cancelled, "the process is gone")
}

extension InMemoryCloud {
  /// One mutating call with all that can happen around it.
  func call<Answer: Sendable>(
    _ name: String, _ ordinal: Int, for address: Address, _ context: OperationContext,
    leftovers: [String: Value] = [:],
    _ effect: (isolated InMemoryCloud) throws(ProviderError) -> Answer
  ) async throws(ProviderError) -> Answer {
    let record = CallRecord(name: name, ordinal: ordinal, leftovers: leftovers)
    try await context.willCall(record)
    guard crashPoint.lives() else { throw Self.dead }
    let mishap = nextMishap("\(name) \(address)")
    do throws(ProviderError) {
      switch mishap {
      case .refused: throw ProviderError(.invalid, "no \(name) today", code: "Refused", call: name)
      case .quoted(let message): throw ProviderError(.invalid, message, code: "Refused", call: name)
      case .requestLost: throw ProviderError(.answerLost, "no answer to \(name)", call: name)
      case .answerLost, .stuck, nil: break
      }
      let answer = try effect(self)
      log.append("\(name) \(address)")
      guard crashPoint.lives() else { throw Self.dead }
      if mishap == .answerLost { throw ProviderError(.answerLost, "no answer to \(name)", call: name) }
      try await context.didCall(record, .succeeded)
      return answer
    } catch {
      guard !crashPoint.isDead, error.kind != .journal else { throw error }
      try await context.didCall(
        record, error.mayHaveTakenEffect ? .unknown : .refused(code: error.code ?? error.kind.rawValue))
      throw error
    }
  }

  func waitUntilReady(_ name: String, _ address: Address, _ context: OperationContext) async throws(ProviderError) {
    context.progress("waiting")
    try await context.sleep(1)
    while mishaps["\(name) \(address)"]?.mishap == .stuck { try await context.sleep(5) }
  }

  func makeID(_ prefix: String) -> ResourceID {
    defer { nextNumber += 1 }
    return ResourceID("\(prefix)-\(nextNumber)")
  }

  func record(_ request: UpdateRequest) { updates.append(request) }

  func store(_ resource: Resource) {
    resources[resource.id] = resource
    ghosts[resource.id] = nil
    if lag > 0 { visibleFrom[resource.id] = clock.value + lag }
  }

  /// The resources that reads show.
  private var visible: [ResourceID: Resource] {
    let now = clock.value
    var shown = resources.filter { visibleFrom[$0.key, default: 0] <= now }
    for (id, ghost) in ghosts where ghost.until > now && shown[id] == nil { shown[id] = ghost.resource }
    return shown
  }

  func set(_ id: ResourceID, _ property: String, _ value: Value?) throws(ProviderError) {
    guard resources[id] != nil else { throw ProviderError(.notFound, "there is no \(id)", code: "NotFound") }
    resources[id]?.properties[property] = value
  }

  /// Who refers to a resource.
  func users(of id: ResourceID) -> [ResourceID] {
    let name: Value = .string(id.text)
    return resources.values.filter { other in
      other.properties.contains {
        $0.key != "Name" && ($0.value == name || $0.value.list?.contains(name) == true) && other.id != id
      }
    }.map(\.id).sorted()
  }

  func found(_ operation: String, _ type: ResourceType) -> FindResult {
    if let candidates { return .ambiguous(candidates) }
    if looksAtUnfinished > 0 {
      looksAtUnfinished -= 1
      return .unfinished
    }
    let made = visible.values.filter { $0.operation == operation && $0.type == type }
    guard let one = made.first else { return .absent }
    return made.count == 1 ? .found(observed(one)) : .ambiguous(made.map(\.id).sorted())
  }

  func observed(_ resource: Resource) -> ObservedResource {
    // A password is never given back.
    ObservedResource(id: resource.id, properties: resource.properties.filter { $0.key != "Password" })
  }

  func readNow(_ requests: [ReadRequest]) -> [Result<Observation, ProviderError>] {
    readCalls += 1
    return requests.map { request in
      guard crashPoint.lives() else { return .failure(Self.dead) }
      guard let resource = visible[request.id], resource.type == request.type, resource.region == request.region
      else { return .success(.absent) }
      if let pendingDeletion = pendingDeletions[request.id] {
        return .success(.beingDeleted(observed(resource), pendingDeletion))
      }
      return .success(.present(observed(resource)))
    }
  }

  func secretText(_ id: String) throws(ProviderError) -> String {
    guard let text = secrets[id] else { throw ProviderError(.notFound, "there is no secret \(id)") }
    return text
  }
}
