internal import InfraModel
internal import Provider

/// What of a real plan its rehearsal left out, or did in another way.
struct TwinComparison {
  let real: Plan
  let rehearsed: Plan
  let twin: Twin

  /// What counts of a change: everything but values, which have the twin's identifiers in them.
  private struct Outline: Hashable {
    var action: Change.Action
    var previousAddress: Address?
    var createsBeforeDestroy: Bool
    var paths: [PropertyPath: Bool]

    init(_ change: Change) {
      action = change.action
      previousAddress = change.previousAddress
      createsBeforeDestroy = change.createsBeforeDestroy
      paths = Dictionary(change.properties.map { ($0.path, $0.replaces) }, uniquingKeysWith: { $0 || $1 })
    }
  }

  /// What counts of a step: what is done, and after what.
  private struct StepOutline: Hashable {
    struct Other: Hashable {
      var kind: PlanStep.Kind
      var address: Address
    }

    var kind: PlanStep.Kind
    var lifts: [String]
    var waitsFor: Set<Other>

    init(_ step: PlanStep, in plan: Plan, leavingOut missing: Set<Address>) {
      kind = step.kind
      lifts = step.lifts
      let others = step.waitsFor.map { plan.steps[$0] }.filter { !missing.contains($0.address) }
      waitsFor = Set(others.map { Other(kind: $0.kind, address: $0.address) })
    }
  }

  /// Warnings, in the order of addresses.
  var gaps: [Diagnostic] {
    let left = real.effective.filter { twin.missing[$0.previousAddress ?? $0.address] != nil }
    let missing = Set(left.map(\.address)).union(twin.missing.keys)
    // What hangs on something is told with it.
    var dependents: [Address: [Address]] = [:]
    for lost in twin.missing.values {
      if let because = lost.because { dependents[because, default: []].append(lost.address) }
    }
    let gaps = twin.missing.values.sorted { $0.address < $1.address }.compactMap { lost in
      lost.error.map { gap(lost, $0, dependents: hanging(on: lost.address, dependents)) }
    }
    let different = self.different(missing)
    guard !different.isEmpty else { return gaps }
    return gaps + [Self.inexact(different)]
  }

  private func hanging(on address: Address, _ dependents: [Address: [Address]]) -> [Address] {
    var found: Set<Address> = []
    var next = dependents[address] ?? []
    while let address = next.popLast() {
      if found.insert(address).inserted { next += dependents[address] ?? [] }
    }
    return found.sorted()
  }

  private func gap(_ lost: Twin.Missing, _ error: ProviderError, dependents: [Address]) -> Diagnostic {
    var notes: [Diagnostic.Note] = []
    if let call = error.call { notes.append(.init(call + (error.code.map { " · " + $0 } ?? ""))) }
    if !dependents.isEmpty {
      notes.append(.init("these need it and were not rehearsed either: " + Self.listed(dependents)))
    }
    return Diagnostic(
      .noTwin,
      "\(lost.address) was not rehearsed: the sandbox cannot have a twin of it: \(error.message)",
      severity: .warning, address: lost.address, at: lost.position, notes: notes)
  }

  /// The addresses whose changes are not the same.
  private func different(_ missing: Set<Address>) -> [Address] {
    func changes(_ plan: Plan) -> [Address: Set<Outline>] {
      var found: [Address: Set<Outline>] = [:]
      for change in plan.effective where !missing.contains(change.address) {
        if let previous = change.previousAddress, missing.contains(previous) { continue }
        found[change.address, default: []].insert(Outline(change))
      }
      return found
    }
    func steps(_ plan: Plan) -> [Address: Set<StepOutline>] {
      var found: [Address: Set<StepOutline>] = [:]
      for step in plan.steps where !missing.contains(step.address) {
        found[step.address, default: []].insert(StepOutline(step, in: plan, leavingOut: missing))
      }
      return found
    }
    let (mine, theirs) = (changes(real), changes(rehearsed))
    let (mySteps, theirSteps) = (steps(real), steps(rehearsed))
    let all = Set(mine.keys).union(theirs.keys).union(mySteps.keys).union(theirSteps.keys)
    return all.filter { mine[$0] != theirs[$0] || mySteps[$0] != theirSteps[$0] }.sorted()
  }

  private static func inexact(_ addresses: [Address]) -> Diagnostic {
    Diagnostic(
      .inexactRehearsal, "not rehearsed exactly: the twin needed other changes to \(listed(addresses))",
      severity: .warning, address: addresses.first)
  }

  /// The first addresses, and how many there are more.
  static func listed(_ addresses: [Address]) -> String {
    let more = addresses.count > 5 ? " and \(addresses.count - 5) more" : ""
    return addresses.prefix(5).map(\.path).joined(separator: ", ") + more
  }
}
