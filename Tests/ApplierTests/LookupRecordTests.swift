import InfraModel
import Testing

@testable import Applier

@Suite("A state keeps the answers that were applied")
struct LookupRecordTests {
  private func lookup(_ id: Value, _ found: Value, usedBy uses: Address?...) -> Lookup {
    Lookup(
      kind: "T::T::T", arguments: ["Id": id], attributes: ["X"], found: ["X": found],
      uses: uses.map { Lookup.Use($0, "P") })
  }

  private func state(_ lookups: Lookup...) -> State {
    State(environment: "lab/dev", region: "north", lineage: "l", digestKey: "k", lookups: lookups)
  }

  @Test("Before anything is sent, what is asked for the first time is there, and earlier answers stay")
  func beginning() {
    let before = state(lookup("a", 1, usedBy: "one"), lookup("gone", 1, usedBy: "two"))
    #expect(
      before.takingUp([lookup("a", 2, usedBy: "one"), lookup("b", 3, usedBy: "one")])
        == [lookup("a", 1, usedBy: "one"), lookup("b", 3, usedBy: "one"), lookup("gone", 1, usedBy: "two")])
  }

  @Test("At the end an answer counts once everything that has it is done")
  func end() {
    let before = state(
      lookup("a", 1, usedBy: "one"), lookup("b", 1, usedBy: "one", "two"), lookup("gone", 1, usedBy: "two"))
    let asked = [
      lookup("a", 2, usedBy: "one", nil), lookup("b", 2, usedBy: "one", "two"), lookup("new", 2, usedBy: "two"),
    ]
    #expect(before.settling(asked, open: [], covered: nil) == asked)
    // What is asked no longer may still stand in what was not done.
    #expect(
      before.settling(asked, open: ["two"], covered: nil) == [asked[0], before.lookups[1], before.lookups[2], asked[2]])
    // The same holds for what a plan of a few resources left out.
    #expect(
      before.settling(asked, open: [], covered: ["two"])
        == [before.lookups[0], before.lookups[1], before.lookups[2], asked[2]])
  }
}
