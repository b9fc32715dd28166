import Applier
import InfraModel
import Provider
import StateStore
import Testing

@Suite("One identity of the cloud has one record: what another address holds is not taken over")
struct IdentityTests {
  /// A cloud whose create of a service gives the one that is there, as an S3 bucket policy or a route does.
  private func site() async throws -> Site {
    let site = try Site()
    try await site.run(Graphs.make([Graphs.service("api")]))
    await site.cloud.createsOverOthers()
    return site
  }

  /// A plan that does what the planner would not: it makes what it still holds elsewhere.
  private func plan(_ site: Site, _ node: ResourceNode, _ action: Change.Action, id: ResourceID? = nil) -> Plan {
    let state = site.state(of: Graphs.make([]))
    let graph = Graphs.make([Graphs.service("api"), node])
    return Plan(
      environment: "test/one", region: "north", lineage: state.lineage, serial: state.serial, graphDigest: "",
      isRefreshed: true,
      changes: [Change(address: node.address, type: node.type, region: "north", action: action, id: id)], graph: graph)
  }

  @Test("A create that comes upon what another address holds fails, and changes nothing further")
  func creation() async throws {
    let site = try await site()
    let made = await site.cloud.log
    let result = try await site.apply(plan(site, Graphs.service("copy", name: "api", text: "new"), .create))
    #expect(
      result.failed == [.init(address: "copy", kind: .create, error: .heldElsewhere(id: "api", by: "api"))])
    #expect(result.state.resources.keys.map(\.path) == ["api"] && site.store.openOperations == [])
    #expect(await site.cloud.log == made + ["CreateService copy"])
    #expect(
      result.failed.first?.error.diagnostic(at: "copy")
        == Diagnostic(
          .heldElsewhere, "copy: api belongs to api, so it is not adopted", address: "copy",
          fix: #"if it is the same resource, declare it with .renamed(from: "api"); "#
            + "if not, apply the removal of api first"))
  }

  @Test("An adoption of what another address holds fails before anything is sent")
  func adoption() async throws {
    let site = try await site()
    let made = await site.cloud.log
    let result = try await site.apply(plan(site, Graphs.service("copy", name: "api"), .adopt, id: "api"))
    #expect(result.failed.map(\.error) == [.heldElsewhere(id: "api", by: "api")])
    #expect(await site.cloud.log == made)
  }

  @Test("What a deletion of the same run has let go of can be made elsewhere")
  func afterDeletion() async throws {
    let site = try Site()
    try await site.run(Graphs.make([Graphs.service("api")]))
    let graph = Graphs.make([Graphs.service("copy", name: "api")])
    let state = site.state(of: graph)
    let plan = Plan(
      environment: "test/one", region: "north", lineage: state.lineage, serial: state.serial, graphDigest: "",
      isRefreshed: true,
      changes: [
        Change(address: "api", type: InMemoryTypes.service, region: "north", action: .delete, id: "api"),
        Change(address: "copy", type: InMemoryTypes.service, region: "north", action: .create, waitsFor: ["api"]),
      ], graph: graph)
    #expect(try await site.apply(plan).isComplete)
    try await site.expectAgreement(with: graph)
  }

  @Test("A create that gives back the predecessor at its own address has replaced nothing")
  func ownPredecessor() async throws {
    let site = try await site()
    let node = Graphs.service("api", text: "new", lifecycle: .init(createsBeforeDestroy: true))
    var plan = plan(site, node, .replace, id: "api")
    plan.graph = Graphs.make([node])
    plan.changes[0].createsBeforeDestroy = true
    let result = try await site.apply(plan)
    #expect(result.isComplete && result.state.resources["api"]?.deposed == [])
  }
}

@Suite("A run that records anything has a serial of its own")
struct SerialTests {
  @Test("Summary, history and what a load gives agree on the serial, also where the state is as it was")
  func serial() async throws {
    let site = try Site()
    let graph = Graphs.make([Graphs.network(label: "main")])
    let first = try await site.run(graph)
    // Something that is set again to what it is.
    let state = site.state(of: graph)
    let plan = Plan(
      environment: "test/one", region: "north", lineage: state.lineage, serial: state.serial, graphDigest: "",
      isRefreshed: true,
      changes: [
        Change(
          address: "net", type: InMemoryTypes.network, region: "north", action: .update, id: "net-1",
          properties: [PropertyChange(path: "Label", before: "main", after: "main", reason: .changed)])
      ], graph: graph)
    let again = try await site.apply(plan)
    let loaded = try #require(site.store.state)
    #expect(again.state.serial > first.state.serial)
    #expect(loaded.serial == again.state.serial && site.store.runs.last?.serial == again.state.serial)
    #expect(loaded == again.state)
  }
}
