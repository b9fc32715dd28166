import InfraModel
import Testing

@Suite("Traffic that moves by steps")
struct ShiftTests {
  static let sharing = TrafficSharing("Version", others: "Routing.Weights", name: "Version", weight: "Weight")

  @Test("A part of the traffic goes where the properties lead, and the rest to another target")
  func parts() {
    let declared: [String: Value] = ["Name": "live", "Version": .reference(Reference("version", "Version"))]
    let shared = Self.sharing.sharing(declared, with: "1", percent: 12.5)
    #expect(
      shared == [
        "Name": "live", "Version": "1",
        "Routing": ["Weights": [["Version": .reference(Reference("version", "Version")), "Weight": 0.125]]],
      ])
    #expect(Self.sharing.percent(in: shared) == 12.5)
    let whole = Self.sharing.sharing(shared, with: "1", percent: 0)
    #expect(whole == ["Name": "live", "Version": "1"])
    #expect(Self.sharing.percent(in: whole) == 0)
    #expect(Self.sharing.root == "Routing")
  }

  private static func step(_ address: Address, _ kind: PlanStep.Kind, after places: [Int] = [], _ soft: [Int] = [])
    -> PlanStep
  {
    PlanStep(change: 0, address: address, type: "T::A::B", kind: kind, waitsFor: places, yieldsTo: soft)
  }

  private static func plan(_ steps: [PlanStep], shifting: [Address]) -> Plan {
    var plan = Plan(
      environment: "shop/production", region: "eu-central-1", lineage: "l", serial: 1, graphDigest: "d",
      isRefreshed: true, changes: [],
      graph: Graph(environment: "shop/production", region: "eu-central-1", resources: [], outputs: []))
    plan.changes = shifting.map {
      Change(address: $0, type: "T::A::B", region: "eu-central-1", action: .update, shares: [10, 100])
    }
    plan.steps = steps
    return plan
  }

  @Test("What is held is the change of the traffic and all that waits for it, however far")
  func held() {
    let plan = Self.plan(
      [
        Self.step("version", .deleteDeposed, after: [2]), Self.step("version", .createSuccessor),
        Self.step("alias", .update, after: [1]), Self.step("route", .create, [2]),
        Self.step("stage", .update, after: [3]),
        Self.step("other", .update), Self.step("log", .create),
      ], shifting: ["alias", "other"])
    #expect(plan.heldSteps() == [0, 2, 3, 4, 5])
    #expect(plan.heldSteps(without: ["other"]) == [0, 2, 3, 4])
    #expect(plan.atOnce.heldSteps() == [])
    let first = plan.limited(toSteps: [1, 6])
    #expect(first.steps.map(\.address) == ["version", "log"])
    #expect(first.changes == plan.changes)
    let last = plan.limited(toSteps: [0, 2, 3, 4])
    #expect(last.steps.map(\.waitsFor) == [[1], [], [], [2]])
    #expect(last.steps.map(\.yieldsTo) == [[], [], [1], []])
  }

  @Test("The steps stand in the plan's document")
  func document() throws {
    let change = Change(
      address: "alias", type: "T::A::B", region: "eu-central-1", action: .update, shares: [0.5, 10, 100])
    let text = try JSON.parse(JSON.canonical(change.document))
    #expect(try Change(document: text) == change)
    let gate = ReleaseGate(.shift(TrafficShift(of: "alias", percent: 10, bake: 300, alarms: ["errors"])))
    #expect(try ReleaseGate(document: try JSON.parse(JSON.canonical(gate.document))) == gate)
  }
}
