import InfraModel
import Planner
import Testing

@Suite("What is still declared is not deleted because no body names it")
struct UnplacedDeletionTests {
  private let place = SourcePosition(file: "Shop.swift", line: 7, column: 5)

  private func refusals(_ resources: [ResourceNode], _ unplaced: Graph.Unplaced, allowing address: String? = nil) throws
    -> [Diagnostic]
  {
    let model = try Model.applied([.box("jobs/queue"), .box("api")])
    var graph = Graph.small(resources)
    graph.unplaced = [unplaced]
    if let address { graph.settings.allowedDeletions = [.init(Address(address))] }
    do {
      _ = try model.plan(graph)
      return []
    } catch let refusal as Diagnostics { return refusal.all }
  }

  @Test("A resource that no body names is kept, known by its name and type")
  func resource() throws {
    let unplaced = Graph.Unplaced(name: "queue", type: "T::Box", position: place)
    let found = try refusals([.box("api")], unplaced)
    #expect(
      found == [
        Diagnostic(
          .unplacedDeletion, "jobs/queue would be deleted: 'queue' is still declared, but it is not placed",
          address: "jobs/queue", at: place,
          fix:
            "add it to the body to keep it; to delete it, remove its declaration, or add .allowDeletion(of: \"jobs/queue\", because: \"…\")"
        )
      ])
  }

  @Test("A component that no body names is kept, known by a part of the address")
  func component() throws {
    let found = try refusals([.box("api")], Graph.Unplaced(name: "jobs", type: nil, position: place))
    #expect(found.map(\.message) == ["jobs would be deleted: 'jobs' is still declared, but it is not placed"])
  }

  @Test("A deletion is not refused where somebody allows it, the resource stays, or its type is another")
  func others() throws {
    let queue = Graph.Unplaced(name: "queue", type: "T::Box", position: place)
    #expect(try refusals([.box("api")], queue, allowing: "jobs") == [])
    #expect(try refusals([.box("api"), .box("jobs/queue")], queue) == [])
    #expect(try refusals([.box("api")], Graph.Unplaced(name: "queue", type: "T::Net", position: place)) == [])
  }
}
