import InfraModel
import Planner
import Testing

@Suite("A plan is the same in every process")
struct DeterminismTests {
  /// Nets that are replaced, and boxes that let go of them by way of links that need the successors of other ones: what
  /// turns the circle can be `b`, or `a` and then another one.
  private func part(_ name: Int, _ second: Int, crossed: Bool) -> [ResourceNode] {
    func at(_ part: String) -> Address { Address("part-\(name)/\(part)") }
    func net(_ part: String, _ third: Int) -> ResourceNode {
      .net(at(part), ["Cidr": .string("\(second).\(name).\(third).0/24")])
    }
    func box(_ part: String, _ properties: [String: Value]) -> ResourceNode {
      .box(at(part), properties.merging(["Name": .string("\(part)-\(name)")]) { $1 })
    }
    let nets = [net("a", 1), net("b", 2), net("c", 3)]
    guard crossed else {
      return nets + [
        box("one", ["Nets": [.ref(at("b"), "Id")]]),
        box("two", ["Nets": [.ref(at("a"), "Id"), .ref(at("c"), "Id")]]),
      ]
    }
    return nets + [
      .link(at("first"), ["Target": .interpolation([.ref(at("a"), "Id"), .ref(at("c"), "Id")])]),
      .link(at("second"), ["Target": .ref(at("b"), "Id")]),
      box("one", ["Role": .ref(at("first"), "Id")]), box("two", ["Role": .ref(at("second"), "Id")]),
    ]
  }

  /// The order of a set's elements differs from process to process, and from set to set: of many like parts each would
  /// be turned in its own way.
  @Test("Like circles are turned alike in every process")
  func circles() throws {
    let count = 12
    let model = try Model.applied((0..<count).flatMap { part($0, 10, crossed: false) })
    let plan = try model.plan(.small((0..<count).flatMap { part($0, 11, crossed: true) }))
    let turned = (0..<count).map { name in
      plan.changes.filter { $0.createsBeforeDestroy && $0.address.isWithin(Address("part-\(name)")) }
        .map { String($0.address.name) }
    }
    #expect(Set(turned).count == 1, "\(turned)")
  }
}
