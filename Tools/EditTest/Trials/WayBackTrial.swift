internal import AWSResources
internal import Applier
internal import InfraModel
internal import Provider
internal import Sandbox

/// Takes a plan back after it was applied, and compares what comes back with what the plan said of it.
///
///     plan: complete, lossy, impossible ──▶ apply ──▶ the earlier declaration, planned and applied ──▶ as it was?
///
/// What the plan says nothing brings back stays as the plan has left it, so that everything else can be looked at.
struct WayBackTrial {
  private let base: Base
  private let graph: Graph
  private let state: State
  private let plan: Plan
  private let seen: [Address: Observation]
  private let bench: Bench
  private let inventory: Inventory
  private let held: [Address: Set<Mark>]

  /// What tells one thing in the sandbox from a later one of the same name.
  private struct Mark: Hashable {
    var key: RecordKey
    var createdAt: Double
    var ordinal: Int64
  }

  /// Made before the apply.
  /// - Parameters:
  ///   - graph: The earlier declaration.
  ///   - state: The state that the plan was made from.
  init(_ base: Base, _ graph: Graph, _ state: State, _ planned: Bench.Planned, _ bench: Bench) async {
    self.base = base
    self.graph = graph
    self.state = state
    self.bench = bench
    plan = planned.plan
    seen = planned.seen
    inventory = await Inventory(state, bench: bench, graph)
    held = Self.held(by: state, base, bench)
  }

  /// What came of it.
  struct Result {
    /// What the plan said and is not so.
    var lies: [String] = []
    /// How many changes came back as the plan had said, by the word for it.
    var counts: [String: Int] = [:]
  }

  /// Goes back.
  /// - Parameter after: The state that the plan's apply has left.
  func run(from after: State) async -> Result {
    let back = self.back
    do throws(Bench.Refusal) {
      let planned = try await bench.plan(back, after)
      let result = try await bench.apply(planned, to: after)
      guard result.isComplete else { return Result(lies: result.failures.map { "back: \($0)" }) }
      let again = try await bench.plan(back, result.state).plan
      guard again.isEmpty else { return Result(lies: ["back, and the next plan: \(again.headline)"]) }
      return await compare(result.state)
    } catch {
      return Result(lies: error.words.map { "there is no way back: \($0)" })
    }
  }

  /// The earlier declaration, with what does not come back as the plan has it.
  private var back: Graph {
    var back = graph
    for change in plan.effective where change.staysAsPlanned && !isMadeAgain(change) {
      let now = plan.graph.resources.first { $0.address == change.address }
      back.resources.removeAll { $0.address == change.address || $0.address == change.previousAddress }
      if let now { back.resources.append(now) }
    }
    back.resources.sort { $0.address < $1.address }
    return back
  }

  /// Whether the way back makes another one beside what was left to itself: one without a name meets nothing.
  private func isMadeAgain(_ change: Change) -> Bool {
    change.action == .forget && bench.world.provider.traits(of: change.type).nameProperty == nil
  }

  private func compare(_ state: State) async -> Result {
    let now = await bench.observe(state).resources
    let heldNow = Self.held(by: state, base, bench)
    let inventory = await Inventory(state, bench: bench, graph)
    let different = Dictionary(
      inventory.differencesByAddress(from: self.inventory), uniquingKeysWith: { first, _ in first })
    let changes = Dictionary(
      plan.effective.map { ($0.previousAddress ?? $0.address, $0) }, uniquingKeysWith: { first, _ in first })
    var result = Result()
    for address in Set(self.state.resources.keys).union(changes.keys).union(different.keys).sorted() {
      let undo = changes[address]?.undo ?? .complete
      let there = now[address]?.isThere ?? false
      let problem: String? =
        switch undo {
        case .complete where changes[address]?.action == .create: there ? "is still there" : nil
        case .complete: different[address] ?? identityProblem(address, state, now, heldNow)
        case .lossy: there ? nil : "is not there again"
        case .impossible, .unknown: nil
        }
      if let problem {
        result.lies.append("\(address) was to come back (\(undo.word)): \(problem)")
      } else if changes[address] != nil {
        result.counts[undo.word, default: 0] += 1
      }
    }
    return result
  }

  /// What tells that what is there is another one than before.
  private func identityProblem(
    _ address: Address, _ state: State, _ now: [Address: Observation], _ heldNow: [Address: Set<Mark>]
  ) -> String? {
    guard let before = self.state.resources[address] else { return nil }
    guard let after = state.resources[address] else { return "is in no record" }
    if before.id != after.id { return "its identifier is \(after.id), not \(before.id)" }
    guard case .present(let was)? = seen[address], case .present(let here)? = now[address] else { return nil }
    let traits = bench.world.provider.traits(of: before.type)
    if traits.holdsData != nil, held[address] != heldNow[address] { return "it holds nothing of what was in it" }
    // The sandbox makes up every attribute of what it has by its schema alone.
    guard !traits.isKnownBySchemaAlone, let schema = bench.world.provider.schemas.schema(of: before.type) else {
      return nil
    }
    // When something was made is no identity, and a policy is named by its ARN alone (IAM User Guide, "IAM identifiers").
    let attributes = schema.readOnly.filter { !$0.hasSuffix("Date") && !$0.hasSuffix("Time") && $0 != "PolicyId" }
    for path in attributes.sorted() where !traits.volatileAttributes.contains(PropertyPath(path).property) {
      let (old, new) = (Value.object(was.properties)[path: path], Value.object(here.properties)[path: path])
      if old != new { return "its \(path) is \(new?.short ?? "nothing"), not \(old?.short ?? "nothing")" }
    }
    return nil
  }

  /// The things in the sandbox that the records of what holds data stand for.
  private static func held(by state: State, _ base: Base, _ bench: Bench) -> [Address: Set<Mark>] {
    let ownership = Ownership(base: base)
    let records = bench.world.sandbox.records
    var found: [Address: Set<Mark>] = [:]
    for (address, record) in state.resources
    where bench.world.provider.traits(of: record.type).holdsData != nil {
      let owned = records.filter { ownership.owns(record, $0) && $0.key.id == record.id.text }
      found[address] = Set(owned.map { Mark(key: $0.key, createdAt: $0.createdAt, ordinal: $0.ordinal) })
    }
    return found
  }
}

extension Change {
  /// Whether the way back leaves it as the plan has it.
  fileprivate var staysAsPlanned: Bool {
    switch undo {
    case .complete, .lossy: false
    case .impossible, .unknown: action != .delete
    }
  }
}
