import Applier
import InfraModel
import Provider
import StateStore
import Testing

@Suite("A plan that no longer holds is refused before anything is sent")
struct VerificationTests {
  private func refused(
    _ expected: ApplyError, _ change: (inout Plan, inout State) -> Void,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let site = try Site()
    let graph = Graphs.make([Graphs.network()])
    try await site.run(graph)
    var plan = try await site.plan(Graphs.small)
    var state = site.state(of: graph)
    change(&plan, &state)
    let made = await site.cloud.log
    await #expect(throws: expected, sourceLocation: sourceLocation) {
      _ = try await Applier(site.cloud, world: site.world, secrets: site.inputs).apply(
        plan, to: state, in: site.store.runStore(), as: RunIdentity(who: "ada", host: "engine", command: "apply"))
    }
    #expect(await site.cloud.log == made, sourceLocation: sourceLocation)
  }

  @Test("A plan is refused when the state has moved on") func theStateHasMovedOn() async throws {
    try await refused(.mismatches([.stale(plan: 3, state: 4)])) { $1.serial += 1 }
  }

  @Test("A plan is refused when the state is of another lineage") func theStateIsOfAnotherLineage() async throws {
    try await refused(.mismatches([.otherLineage("test/one")])) { $1.lineage = "other" }
  }

  @Test("A plan of another environment is refused") func thePlanIsOfAnotherEnvironment() async throws {
    try await refused(.mismatches([.otherEnvironment(plan: "test/two", state: "test/one")])) { plan, _ in
      plan.environment = "test/two"
    }
  }

  @Test("Moves that meet are refused") func movesThatMeetAreRefused() async throws {
    try await refused(.addressTaken("net")) { plan, state in
      state.resources["old"] = state.resources["net"]
      state.resources["old"]?.address = "old"
      for index in plan.changes.indices where plan.changes[index].address == "net" {
        plan.changes[index].previousAddress = "old"
      }
    }
  }

  @Test("A plan without steps is refused as one of an earlier format") func aPlanWithoutStepsIsOfAnEarlierFormat()
    async throws
  {
    try await refused(.withoutSteps) { plan, _ in plan.steps = [] }
  }

  @Test("A plan is refused when the credentials are of another account") func theCredentialsAreOfAnotherAccount()
    async throws
  {
    let (here, there) = ("123456789012", "210987654321")
    try await refused(.mismatches([.otherAccount(plan: there, found: here)])) { plan, _ in plan.graph.account = there }
    try await refused(.mismatches([.otherAccount(plan: here, found: there)])) { _, state in state.account = there }
    try await refused(.mismatches([.otherAccount(plan: there, found: here)])) { plan, state in
      plan.account = there
      state.account = nil
    }
    // Where neither plan nor declaration names one, the state does.
    try await refused(.mismatches([.otherAccount(plan: there, found: here)])) { plan, state in
      plan.account = nil
      state.account = there
    }
  }

  @Test("Every mismatch of a plan is told at once") func everyMismatchIsToldAtOnce() async throws {
    try await refused(
      .mismatches([.stale(plan: 3, state: 4), .otherAccount(plan: "123456789012", found: "210987654321")])
    ) { _, state in
      state.serial += 1
      state.account = "210987654321"
    }
  }

  @Test("A plan is refused when nobody knows whose the credentials are") func nobodyKnowsWhoseTheCredentialsAre()
    async throws
  {
    let site = try Site()
    let plan = try await site.plan(Graphs.small)
    let error = ProviderError(.credentials, "there are none")
    await #expect(throws: ApplyError.account(error)) {
      _ = try await Applier(SilentCloud(error: error), world: site.world, secrets: site.inputs).apply(
        plan, to: site.state(of: Graphs.small), in: site.store.runStore(),
        as: RunIdentity(who: "ada", host: "engine", command: "apply"))
    }
    #expect(site.store.state == nil)
  }

  @Test("Every error of an apply says what to do or why") func everyErrorSaysWhatToDoOrWhy() {
    let question = ApplyError.Question(
      operation: "inf-1", address: "net", type: "T", region: "r", candidates: ["net-1", "net-2"])
    #expect(
      ApplyError.ambiguous([question]).diagnostics == [
        Diagnostic(
          .ambiguousCreate, "an interrupted run may have created net, and any of these could be it",
          address: "net", notes: [.init("T net-1"), .init("T net-2")],
          fix: "name the right one, or answer that it is none of them")
      ])
    #expect(
      ApplyError.mismatches([.stale(plan: 3, state: 4), .otherAccount(plan: "1", found: "2")]).diagnostics == [
        Diagnostic(
          .planOfOtherSerial, "the plan is stale: it was made from serial 3 of the state, which is now at 4",
          fix: "plan again"),
        Diagnostic(.planOfOtherAccount, "this plan is for account 1, not for 2", fix: "use credentials of 1"),
      ])
    #expect(
      ApplyError.cycle(["a", "b"]).diagnostics == [
        Diagnostic(.applyCycle, "changes wait for each other: a → b → a", address: "a")
      ])
    #expect(
      OperationError.provider(
        ProviderError(.invalid, "no", code: "Refused", call: "ec2 CreateVpc", requestID: "r-1")
      ).diagnostic(at: "net")
        == Diagnostic(
          .operationFailed, "net: no", address: "net", notes: [.init("ec2 CreateVpc · Refused · request r-1")]))
  }
}
