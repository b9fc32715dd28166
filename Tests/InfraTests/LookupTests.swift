import Infra
import InfraModel
import Testing

@Suite("What exists already is asked for by what is declared")
struct LookupTests {
  private static let file = "/p/Environments/a.swift"

  private func existing(_ id: Input<String>, in region: Region? = nil, line: Int = 1) -> Existing<Thing> {
    Thing.existing(id: id, in: region, file: Self.file, line: line, column: 5)
  }

  private func evaluate(@ContentBuilder _ content: @escaping @Sendable () -> Contents) -> Evaluation {
    Evaluated(root: "/p", file: Self.file, content).evaluation
  }

  @Test("A look-up has the attributes of its type, and stands wherever a resource's attribute can")
  func attributes() {
    let evaluation = evaluate {
      let shared = existing("thing-1")
      Thing("a", label: "x-\(shared.address)", parent: shared.id)
      Output("size", shared.size)
    }
    let key = "Test::Kit::Thing(Id: thing-1) in eu-central-1"
    #expect(evaluation.diagnostics == [])
    #expect(
      evaluation.graph.lookups == [
        Lookup(
          kind: "Test::Kit::Thing", region: "eu-central-1", arguments: ["Id": "thing-1"],
          attributes: ["Endpoint.Address", "Id", "Size"],
          position: SourcePosition(file: "Environments/a.swift", line: 1, column: 5))
      ])
    #expect(evaluation.graph.lookups.map(\.key) == [key])
    #expect(
      evaluation.graph.resources[0].properties == [
        "ParentId": .lookup(LookupReference(key, "Id")),
        "Label": .interpolation(["x-", .lookup(LookupReference(key, "Endpoint.Address"))]),
      ])
    #expect(evaluation.graph.outputs[0].value == .lookup(LookupReference(key, "Size")))
    #expect(evaluation.graph.resources[0].dependencies == [])
  }

  @Test("Equal questions are one look-up; the same question in two regions is two")
  func equalQuestions() {
    let shared = existing("thing-1")
    let evaluation = evaluate {
      Thing("a", parent: shared.id)
      Thing("b", parent: existing("thing-1", line: 2).id)
      Thing("c", parent: shared.id).in(.usEast1)
      Thing("d", parent: existing("thing-1", in: .usEast1, line: 3).id)
    }
    #expect(
      evaluation.graph.lookups.map(\.key) == [
        "Test::Kit::Thing(Id: thing-1) in eu-central-1", "Test::Kit::Thing(Id: thing-1) in us-east-1",
      ])
  }

  @Test("A look-up asks with what another one finds, and not with what an apply makes")
  func arguments() {
    let evaluation = evaluate {
      let tagged = Thing.existing(tagged: ["Name": "shared"], file: Self.file, line: 1, column: 5)
      Output("again", existing("\(tagged.id)", line: 2).label)
      let made = Thing("made", file: Self.file, line: 3, column: 5)
      made
      Output("wrong", existing("\(made.id)", line: 4).label, file: Self.file, line: 5, column: 5)
    }
    #expect(
      evaluation.graph.lookups.map(\.key).filter { !$0.contains("made") } == [
        "Test::Kit::Thing(Id: <Test::Kit::Thing(Tags: {Name: shared}) in eu-central-1.Id>) in eu-central-1",
        "Test::Kit::Thing(Tags: {Name: shared}) in eu-central-1",
      ])
    #expect(
      lines(evaluation.diagnostics) == [
        "IN1022 Environments/a.swift:5:5: the look-up of Test::Kit::Thing asks with made.Id, "
          + "which is known only after the apply",
        "  fix: use the resource itself, or look up what an earlier apply made",
      ])
  }
}
