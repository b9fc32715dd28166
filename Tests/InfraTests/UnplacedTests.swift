import Infra
import InfraModel
import Testing

@Suite("What is declared and placed nowhere is said with its line")
struct UnplacedTests {
  private func thing(_ name: String, _ line: Int, parent: Input<Thing.ID>? = nil) -> Thing {
    Thing(name, parent: parent, file: "/p/Environments/a.swift", line: line, column: 5)
  }

  private func evaluate(@ContentBuilder _ content: @escaping @Sendable () -> Contents) -> Evaluation {
    Evaluated(root: "/p", file: "/p/Environments/a.swift", content).evaluation
  }

  @Test("A resource that no body names is said with its line")
  func resource() {
    let evaluation = evaluate {
      let forgotten = thing("forgotten", 1)
      let _ = forgotten
      thing("placed", 2)
    }
    #expect(evaluation.diagnostics.map(\.severity) == [.error])
    #expect(
      lines(evaluation.diagnostics) == [
        "IN1018 Environments/a.swift:1:5: 'forgotten' is declared but not placed, so it is not created",
        "  fix: add 'forgotten' to the body of the environment or of a component, remove its declaration, or add"
          + " .optional() to it if only some settings place it",
      ])
  }

  @Test("A value that only some settings place is said to be optional")
  func optional() {
    let evaluation = evaluate {
      let alarm = thing("alarm", 1).optional()
      let pair = Pair("pair", file: "/p/Environments/a.swift", line: 2, column: 5).optional()
      let forgotten = thing("forgotten", 3)
      let _ = (alarm, pair, forgotten)
      thing("placed", 4)
    }
    #expect(
      evaluation.diagnostics.map { "\($0.code.text) \($0.message)" } == [
        "IN1018 'forgotten' is declared but not placed, so it is not created"
      ])
  }

  @Test("A component that no body names is said once, and its parts are not")
  func component() {
    let evaluation = evaluate {
      let forgotten = Pair("pair", file: "/p/Environments/a.swift", line: 1, column: 5)
      let _ = forgotten
      thing("placed", 2)
    }
    #expect(
      evaluation.diagnostics.map(\.message) == ["'pair' is declared but not placed, so it is not created"])
  }

  @Test("A value that no body names is not said where it is referred to, which is an error already")
  func referred() {
    let evaluation = evaluate {
      let forgotten = thing("forgotten", 1)
      thing("placed", 2, parent: forgotten.id)
    }
    #expect(evaluation.diagnostics.map(\.code) == ["IN1002"])
  }

  @Test("A value that no body names is not said where another value of the same line is placed")
  func helper() {
    let evaluation = evaluate {
      let both = [thing("a", 1), thing("a", 1)]
      both[0]
    }
    #expect(evaluation.diagnostics == [])
  }

  @Test("A value that no body names is not said in a module, whose parts depend on its settings")
  func module() {
    let evaluation = evaluate {
      let hidden = Thing("hidden", file: "/p/Modules/m.swift", line: 1, column: 5)
      let _ = hidden
      thing("placed", 2)
    }
    #expect(evaluation.diagnostics == [])
  }

  @Test("One mistake of a component is told once")
  func once() {
    let evaluation = evaluate {
      for index in 3..<9 {
        Thing(
          "zone-\(index)", label: Zone.current(index), file: "/p/Environments/a.swift", line: 1, column: 5)
      }
    }
    #expect(
      lines(evaluation.diagnostics) == [
        "IN1009 Environments/a.swift:1:5: eu-central-1 has 3 availability zones; there is no zone with index 3",
        "  fix: use fewer zones, or another region",
      ])
  }
}
