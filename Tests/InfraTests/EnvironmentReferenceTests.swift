import Infra
import InfraModel
import Testing

private struct Offered: EnvironmentOutputs {
  let thing = OutputKey<Thing.ID>("thing-id", file: "/p/Environments/a.swift", line: 2, column: 15)
  let label = OutputKey<String>("label", file: "/p/Environments/a.swift", line: 3, column: 15)
}

@Suite("An environment refers to outputs of another one")
struct EnvironmentReferenceTests {
  private static let file = "/p/Environments/a.swift"

  private func environment(
    _ name: String, line: Int, @ContentBuilder _ content: @escaping @Sendable () -> Contents
  ) -> Environment { Environment(name, in: .euCentral1, file: Self.file, line: line, column: 1, content) }

  private func shared(offersLabel: Bool = true) -> SharedEnvironment<Offered> {
    environment("team/shared", line: 5) {
      let thing = Thing("thing", file: Self.file, line: 6, column: 3)
      thing
      Output(\Offered.thing, thing.id, file: Self.file, line: 7, column: 3)
      if offersLabel { Output(\Offered.label, "\(thing.size)", file: Self.file, line: 8, column: 3) }
    }
    .sharing(Offered.self)
  }

  private func answer(_ name: String, _ environments: [Environment]) -> [String] {
    let answer = Environments { environments }.graph(name, root: "/p")
    let diagnostics = (answer["diagnostics"]?.list ?? []).compactMap { try? Diagnostic(document: $0) }
    return lines(diagnostics)
  }

  @Test("By a typed key or by name; each output is a look-up with a line of its own")
  func typed() {
    let shared = shared()
    let app = environment("team/app", line: 20) {
      Thing(
        "a", label: shared.output(\.label, file: Self.file, line: 21, column: 5),
        parent: shared.output(\.thing, file: Self.file, line: 22, column: 5))
      Output("other", Environment.output("x", of: "other/project", file: Self.file, line: 23, column: 5))
    }
    let graph = Evaluation(of: app, root: "/p").graph
    func lookup(_ environment: String, _ output: String, line: Int) -> Lookup {
      Lookup(
        kind: "Environment", arguments: ["Name": .string(environment), "Output": .string(output)],
        attributes: ["Value"], position: SourcePosition(file: "Environments/a.swift", line: line, column: 5))
    }
    #expect(
      graph.lookups == [
        lookup("team/shared", "label", line: 21), lookup("team/shared", "thing-id", line: 22),
        lookup("other/project", "x", line: 23),
      ])
    #expect(graph.lookups.map(\.environment) == ["team/shared", "team/shared", "other/project"])
    #expect(
      graph.resources[0].properties["ParentId"]
        == .lookup(LookupReference("output thing-id of team/shared", "Value")))
    // What another project declares is not known here, and no error.
    #expect(answer("team/app", [shared.environment, app]) == [])
  }

  @Test("What is offered must be declared, and what is referred to, too")
  func missing() {
    let shared = shared(offersLabel: false)
    let app = environment("team/app", line: 20) {
      Output("other", shared.environment.output("thing-ids", file: Self.file, line: 23, column: 5))
    }
    #expect(
      answer("team/shared", [shared.environment, app]) == [
        "IN1021 Environments/a.swift:3:15: team/shared offers the output 'label' to others and does not declare it",
        "  fix: declare Output(\"label\", …) in team/shared",
      ])
    #expect(
      answer("team/app", [shared.environment, app]) == [
        "IN1020 Environments/a.swift:23:5: team/shared has no output 'thing-ids'", "  fix: did you mean 'thing-id'?",
      ])
  }

  @Test("A circle of environments is said with the line of each reference")
  func circle() {
    func referring(_ name: String, to other: String, line: Int) -> Environment {
      environment(name, line: line) {
        Output("out", Environment.output("out", of: other, file: Self.file, line: line + 1, column: 5))
      }
    }
    let environments = [
      referring("team/one", to: "team/two", line: 1), referring("team/two", to: "team/three", line: 11),
      referring("team/three", to: "team/one", line: 21), referring("team/self", to: "team/self", line: 31),
      referring("team/outside", to: "team/one", line: 41),
    ]
    #expect(
      answer("team/one", environments) == [
        "IN1019 Environments/a.swift:2:5: environments refer to each other in a cycle: "
          + "team/one → team/two → team/three → team/one",
        "  note Environments/a.swift:2:5: 'team/one' refers to 'team/two'",
        "  note Environments/a.swift:12:5: 'team/two' refers to 'team/three'",
        "  note Environments/a.swift:22:5: 'team/three' refers to 'team/one'",
        "  fix: move what both need into an environment of its own, to which both refer",
      ])
    #expect(
      answer("team/self", environments) == [
        "IN1019 Environments/a.swift:32:5: 'team/self' refers to its own outputs",
        "  note Environments/a.swift:32:5: 'team/self' refers to 'team/self'", "  fix: use the value itself",
      ])
    // Who refers to a circle is not part of it.
    #expect(answer("team/outside", environments) == [])
  }
}
