import Infra
import InfraModel
import Testing

@Suite("A position")
struct PositionTests {
  /// A component from a library: its own resources are declared in a file that is not the user's.
  struct Library: Component {
    var scope: Scope
    let thing: Thing

    init(_ name: String, amount: Input<Int>, file: String, line: Int, column: Int) {
      scope = Scope(name, file: file, line: line, column: column)
      thing = Thing("thing", size: amount, file: "/p/Modules/Library.swift", line: 100, column: 7)
        .argument("amount", for: \.size)
    }

    var body: Contents { thing }
  }

  @Test("A position is relative to the project's folder")
  func relative() {
    let node = Evaluated(root: "/p", file: "/p/Environments/a.swift") {
      Thing("a", file: "/p/Environments/Sub/a.swift", line: 3, column: 4)
    }.evaluation.graph.resources[0]
    #expect(node.position == SourcePosition(file: "Environments/Sub/a.swift", line: 3, column: 4))
    #expect(node.labels == [:])
  }

  @Test("A position without a folder is the file with the folder that it is in")
  func withoutRoot() {
    let node = Evaluated { Thing("a", file: "/somewhere/else/a.swift", line: 3, column: 4) }.evaluation.graph.resources[
      0]
    #expect(node.position == SourcePosition(file: "else/a.swift", line: 3, column: 4))
  }

  @Test("A position inside a library's component is the user's line, with the label of the component's argument")
  func library() {
    let node = Evaluated(root: "/p", file: "/p/Environments/a.swift") {
      Library("library", amount: 3, file: "/p/Environments/a.swift", line: 12, column: 5)
    }.evaluation.graph.resources[0]
    #expect(node.position == SourcePosition(file: "Environments/a.swift", line: 12, column: 5))
    #expect(node.labels == ["Size": "amount"])
  }

  @Test("A position goes with labels that differ from the registry's names with a small first letter")
  func labels() {
    let node = Evaluated { Thing("a", size: 1, block: "10.0.0.0/16") }.evaluation.graph.resources[0]
    #expect(node.labels == ["IPBlock": "ipBlock"])
  }
}
