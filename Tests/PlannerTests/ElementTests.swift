import InfraModel
import Planner
import Testing

@Suite("A list that changes says which of its elements do")
struct ElementTests {
  private static func change(
    _ property: String, from before: [Value], to after: [Value]
  ) throws -> PropertyChange? {
    func box(_ list: [Value]) -> ResourceNode {
      ResourceNode(address: "box", type: "T::Box", properties: ["Name": "box", property: .list(list)])
    }
    let model = try Model.applied([box(before)])
    return try model.plan(.small([box(after)])).changes.first { $0.address == "box" }?
      .properties.first { $0.path.text == property }
  }

  private static func rule(_ port: Int64, _ range: String = "10.0.0.0/8") -> Value {
    ["Port": .integer(port), "Range": .string(range)]
  }

  @Test("Of a set, what is added and what goes, whatever the order of the rest")
  func set() throws {
    let before = [Self.rule(80), Self.rule(443), Self.rule(22)]
    let after = [Self.rule(443), Self.rule(8080), Self.rule(80), Self.rule(9000)]
    #expect(
      try Self.change("Rules", from: before, to: after)?.elements == ListDifference(removed: [2], added: [1, 3]))
    #expect(try Self.change("Rules", from: before, to: before.reversed()) == nil)
  }

  @Test("An element that says the same in other words stays")
  func meaning() throws {
    let before = [Self.rule(80), Self.rule(443)]
    let after: [Value] = [["Port": "443", "Range": "10.0.0.0/8"], Self.rule(22)]
    #expect(try Self.change("Rules", from: before, to: after)?.elements == ListDifference(removed: [0], added: [1]))
  }

  @Test("Of a sequence, what is not in the longest that both have")
  func sequence() throws {
    let gates = [1, 2, 3, 4, 5].map { Self.rule($0) }
    let after = [1, 9, 3, 5, 6].map { Self.rule($0) } + [Self.rule(4)]
    #expect(
      try Self.change("Gates", from: gates, to: after)?.elements == ListDifference(removed: [1, 3], added: [1, 4, 5]))
    #expect(
      try Self.change("Gates", from: gates, to: [])?.elements == ListDifference(removed: [0, 1, 2, 3, 4], added: []))
  }

  @Test("A sequence of many elements of which all differ is not taken apart")
  func long() throws {
    let gates = (1...300).map { Self.rule($0) }
    #expect(try Self.change("Gates", from: gates, to: (301...599).map { Self.rule($0) })?.elements == nil)
    let one = gates.dropLast() + [Self.rule(301), Self.rule(302)]
    #expect(
      try Self.change("Gates", from: gates, to: Array(one))?.elements
        == ListDifference(removed: [299], added: [299, 300]))
  }

  @Test("A plan's document has the places, and gives them back")
  func document() throws {
    let change = try #require(try Self.change("Rules", from: [Self.rule(80)], to: [Self.rule(80), Self.rule(22)]))
    #expect(change.elements == ListDifference(removed: [], added: [1]))
    #expect(try PropertyChange(document: change.document) == change)
  }
}
