import InfraModel

@testable import Planner

extension Plan {
  /// A plan that a test wrote by hand, with the steps that its changes take.
  func stepped(from state: State) -> Plan {
    var plan = self
    let records = state.resources.values
    let removed = Set(changes.filter { $0.action == .delete }.map(\.address))
    let freed = changes.flatMap { change in
      change.waitsFor.filter(removed.contains).map { (deletion: $0, creation: change.address) }
    }
    plan.steps =
      StepBuilder(
        StepBuilder.Input(
          changes: changes,
          needs: Dictionary(
            graph.resources.map { ($0.address, $0.dependencies) }, uniquingKeysWith: { first, _ in first }),
          dependencies: Dictionary(records.map { ($0.address, $0.dependencies) }) { $1 },
          held: Dictionary(records.map { ($0.address, Set($0.dependencies)) }) { $1 },
          deposed: Set(records.filter { !$0.deposed.isEmpty }.map(\.address)), freed: freed, lifts: [:])
      ).steps
    return plan
  }
}
