import InfraModel
import Planner
import Testing

@Suite("A saved plan")
struct PlanFileTests {
  static func plan() throws -> Plan {
    var model = try Model.applied([.net("net"), .store("data", ["Format": "x"])])
    model.state.account = "111111111111"
    return try model.plan(.small([.net("net", ["Dns": true]), .store("data", ["Format": "y"])]))
  }

  @Test("comes back equal, under the digest that names it")
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

  @Test("may be laid out anew, as its values stay")
  func layout() throws {
    let plan = try Self.plan()
    let value = try JSON.parse(PlanFile.encode(plan), symbols: .tagged)
    #expect(try PlanFile.decode(JSON.pretty(value, symbols: .tagged)) == plan)
  }

  @Test("is refused when it was changed, cut short, or never was one")
  func refused() throws {
    let bytes = PlanFile.encode(try Self.plan())
    let text = String(decoding: bytes, as: UTF8.self)
    let edited = text.replacing("\"serial\":8", with: "\"serial\":9")
    #expect(edited != text)
    let newer = text.replacing("\"formatVersion\":2,\"graph\"", with: "\"formatVersion\":3,\"graph\"")
    #expect(
      [edited, String(text.dropLast(40)), "{}", "", "[]", "<html>", newer].map(Self.problem) == [
        "IN2062 this plan was changed after it was saved",
        "IN2060 this file is not a saved plan: line 1, column \(bytes.count - 39): the text ends inside a string",
        "IN2060 this file is not a saved plan: 'digest' is missing",
        "IN2060 this file is not a saved plan: line 1, column 1: the text ends where a value is due",
        "IN2060 this file is not a saved plan: 'digest' is missing",
        "IN2060 this file is not a saved plan: line 1, column 1: expected a value",
        "IN2061 this plan has format version 3; this infra reads up to 2",
      ])
  }

  private static func problem(_ text: String) -> String {
    do {
      _ = try PlanFile.decode(Array(text.utf8))
      return "nothing"
    } catch { return error.all.map { "\($0.code) \($0.message)" }.joined(separator: "; ") }
  }

  @Test("is applied only while nothing has moved")
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
        == ["IN2065 the plan is stale: it was made from serial 8 of the state, which is at 9 now"])
    #expect(
      found { $0.lineage = "other" }
        == ["IN2064 the state of shop/dev is another one than the plan was made from"])
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
