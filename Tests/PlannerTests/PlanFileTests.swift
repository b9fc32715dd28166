import InfraModel
import Testing

@testable import Planner

@Suite("A saved plan")
struct PlanFileTests {
  static func plan() throws -> Plan {
    var model = try Model.applied([.net("net"), .store("data", ["Format": "x"])])
    model.state.account = "111111111111"
    return try model.plan(.small([.net("net", ["Dns": true]), .store("data", ["Format": "y"])]))
  }

  @Test("A saved plan comes back equal, under the digest that names it")
  func roundTrip() throws {
    let plan = try Self.plan()
    let bytes = PlanFile.encode(plan)
    #expect(try PlanFile.decode(bytes) == plan)
    #expect(plan.digest.utf8.count == 64)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("\"digest\":\"\(plan.digest)\""))
    #expect(text.hasSuffix("}\n"))
    #expect(try Self.plan().digest == plan.digest)
  }

  @Test("A saved plan may be laid out anew, as its values stay")
  func layout() throws {
    let plan = try Self.plan()
    let value = try JSON.parse(PlanFile.encode(plan), symbols: .tagged)
    #expect(try PlanFile.decode(JSON.pretty(value, symbols: .tagged)) == plan)
  }

  @Test("A saved plan is refused when it was changed, cut short, or never was one")
  func refused() throws {
    let bytes = PlanFile.encode(try Self.plan())
    let text = String(decoding: bytes, as: UTF8.self)
    let edited = text.replacing("\"serial\":8", with: "\"serial\":9")
    #expect(edited != text)
    let newer = text.replacing("\"formatVersion\":2,\"graph\"", with: "\"formatVersion\":4,\"graph\"")
    #expect(
      [edited, String(text.dropLast(40)), "{}", "", "[]", "<html>", newer].map(Self.problem) == [
        "IN2062 this plan was changed after it was saved",
        "IN2060 this file is not a saved plan: line 1, column \(bytes.count - 39): unexpected end of input inside a string",
        "IN2060 this file is not a saved plan: 'digest' is missing",
        "IN2060 this file is not a saved plan: line 1, column 1: unexpected end of input; expected a value",
        "IN2060 this file is not a saved plan: 'digest' is missing",
        "IN2060 this file is not a saved plan: line 1, column 1: expected a value",
        "IN2061 this plan has format version 4; this infra reads up to 3",
      ])
  }

  /// The file of a plan with other members, under a digest that names them.
  private static func file(_ edit: (inout [String: Value]) -> Void) throws -> String {
    var members = try #require(try plan().document.object)
    edit(&members)
    members["digest"] = .string(Plan.digest(of: members))
    return JSON.canonicalText(.object(members), symbols: .tagged)
  }

  @Test("A saved plan is refused where its digest is right, and its format, its graph or a name in it is none")
  func forged() throws {
    #expect(try Self.problem(Self.file { _ in }) == "nothing")
    for version: Value in [0, -1] {
      #expect(
        try Self.problem(Self.file { $0["formatVersion"] = version })
          == "IN2060 this file is not a saved plan: 'formatVersion' is not a version from 1")
    }
    let otherGraph = "IN2092 'graphDigest' of this plan does not match its graph: one of them was changed"
    #expect(try Self.problem(Self.file { $0["graphDigest"] = "00" }) == otherGraph)
    #expect(
      try Self.problem(
        Self.file { members in
          var graph = Self.members(members["graph"])
          graph["settings"] = ["allowDeletion": ["audit"]]
          members["graph"] = .object(graph)
        }) == otherGraph)
    #expect(
      try Self.problem(Self.file { $0["only"] = ["../x"] })
        == "IN2060 this file is not a saved plan: 'only.0' is not an address")
  }

  private static func members(_ value: Value?) -> [String: Value] { value?.object ?? [:] }

  @Test("A saved plan that differs from what is computed names the parts that do")
  func differences() throws {
    let plan = try Self.plan()
    func parts(_ edit: (inout Plan) -> Void) -> String? {
      var other = plan
      edit(&other)
      let found = PlanFile.differences(of: other, from: plan)
      #expect(found.count <= 1 && found.allSatisfy { $0.code == "IN2091" })
      return found.first?.message.split(separator: ": ").last.map(String.init)
    }
    #expect(parts { _ in } == nil)
    #expect(parts { $0.diagnostics = [Diagnostic(.renamedFromNothing, "x")] } == nil)
    #expect(parts { $0.region = "us-east-1" } == "region differs")
    #expect(parts { $0.steps.removeLast() } == "steps differs")
    #expect(parts { $0.changes[0].undo = .unknown("") } == "changes differs")
    #expect(parts { $0.graph.settings.budget = .init(millionths: 1_000_000) } == "graph differs")
    #expect(
      parts {
        $0.cost = PlanCost(catalogDigest: "c", before: .zero, after: .zero)
        $0.outputs.append(OutputChange(name: "x", before: nil, after: 1))
      } == "outputs, cost differ")
    #expect(parts { $0.account = nil } == "account differs")
    // What a file says of itself frees it from nothing.
    #expect(
      parts {
        $0.account = nil
        $0.diagnostics = [Diagnostic(.unboundPlan, "unbound", severity: .note)]
      } == "account differs")
  }

  @Test("A saved plan is bound to no account where it is the first of an environment that names none")
  func unbound() throws {
    var computed = try Self.plan()
    computed.graph.account = nil
    computed.serial = 0
    var saved = computed
    saved.account = nil
    #expect(computed.account != nil)
    #expect(PlanFile.differences(of: saved, from: computed) == [])
    saved.account = "999999999999"
    #expect(PlanFile.differences(of: saved, from: computed).map(\.code) == ["IN2091"])
    saved.account = nil
    saved.serial = 1
    computed.serial = 1
    #expect(PlanFile.differences(of: saved, from: computed).map(\.code) == ["IN2091"])
  }

  private static func problem(_ text: String) -> String {
    do {
      _ = try PlanFile.decode(Array(text.utf8))
      return "nothing"
    } catch { return error.all.map { "\($0.code) \($0.message)" }.joined(separator: "; ") }
  }

  @Test("A saved plan is applied only while nothing has moved")
  func verified() throws {
    let plan = try Self.plan()
    var state = State.small(account: "111111111111")
    state.serial = plan.serial
    func found(_ change: (inout State) -> Void, account: String? = nil) -> [String] {
      var moved = state
      change(&moved)
      return plan.mismatches(with: moved, account: account).map(\.diagnostic).map { "\($0.code) \($0.message)" }
    }
    #expect(found { _ in } == [])
    #expect(found({ _ in }, account: "111111111111") == [])
    #expect(
      found { $0.serial = 9 }
        == ["IN2065 the plan is stale: it was made from serial 8 of the state, which is now at 9"])
    #expect(
      found { $0.lineage = "other" }
        == ["IN2064 the state of shop/dev is not the one that the plan was made from"])
    #expect(
      found { $0.environment = "shop/production" } == ["IN2063 this plan is for shop/dev, not for shop/production"])
    #expect(
      found({ _ in }, account: "222222222222")
        == ["IN2066 this plan is for account 111111111111, not for 222222222222"])
    #expect(
      found({ $0.account = "333333333333" })
        == ["IN2066 this plan is for account 111111111111, not for 333333333333"])
  }
}
