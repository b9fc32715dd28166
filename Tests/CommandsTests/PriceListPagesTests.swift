import AWSClient
import InfraModel
import Synchronization
import Testing

@testable import Commands
@testable import UseCases

/// A price list that answers the tokens it is asked with, in order.
private final class ScriptedList: AWSCalling {
  typealias Answer = Result<[String: Value], AWSError>

  private let script: Mutex<[(token: String?, answer: Answer)]>
  let asked = Mutex<[String?]>([])

  init(_ script: [(token: String?, answer: Answer)]) { self.script = Mutex(script) }

  func call(
    _ service: Service, _ operation: String, _ input: [String: Value], region: String
  ) async throws(AWSError) -> [String: Value] {
    let token = input["NextToken"]?.string
    asked.withLock { $0.append(token) }
    let answer = script.withLock { script -> Answer? in
      guard let index = script.firstIndex(where: { $0.token == token }) else { return nil }
      // The last answer to a token is given for ever.
      return script.count(where: { $0.token == token }) > 1 ? script.remove(at: index).answer : script[index].answer
    }
    guard let answer, (service, operation, region) == (.pricing, "GetProducts", "us-east-1"),
      input["MaxResults"] == 100, input["FormatVersion"] == "aws_v1"
    else { throw AWSError(.cancelled, service: service, operation: operation) }
    return try answer.get()
  }

  func callAll(
    _ service: Service, _ operation: String, _ input: [String: Value], region: String
  ) async throws(AWSError) -> [String: Value] {
    throw AWSError(.cancelled, service: service, operation: operation)
  }

  static func page(_ products: [Value], next: String? = nil, format: String = "aws_v1") -> Answer {
    var page: [String: Value] = ["FormatVersion": .string(format), "PriceList": .list(products)]
    page["NextToken"] = next.map(Value.string)
    return .success(page)
  }

  static func error(_ code: String) -> Answer {
    .failure(AWSError(.service(code: code, message: "not now"), service: .pricing, operation: "GetProducts"))
  }
}

@Suite("A price list is read to its end, or not at all")
struct PriceListPagesTests {
  private func read(_ list: ScriptedList) async throws(PriceFetch.Failure) -> [Value] {
    try await PriceListPages(client: list, service: "AmazonEC2", filters: ["regionCode": "eu-west-3"]).products()
  }

  private func problem(_ list: ScriptedList) async -> PriceListProblem? {
    do throws(PriceFetch.Failure) { _ = try await read(list) } catch {
      if case .list(let problem) = error { return problem }
    }
    return nil
  }

  @Test("A price list comes page by page; products are texts, and the last token may be empty")
  func pages() async throws {
    let list = ScriptedList([
      (nil, ScriptedList.page(["{\"a\":1}", "{\"a\":2}"], next: "second")),
      ("second", ScriptedList.page([], next: "third")), ("third", ScriptedList.page(["{\"a\":3}", "no"], next: "")),
    ])
    #expect(try await read(list) == [["a": 1], ["a": 2], ["a": 3], "no"])
    #expect(list.asked.withLock { $0 } == [nil, "second", "third"])
  }

  @Test("A price list whose token expired starts over, and nothing is there twice")
  func expired() async throws {
    let list = ScriptedList([
      (nil, ScriptedList.page(["{\"a\":1}"], next: "old")), ("old", ScriptedList.error("ExpiredNextTokenException")),
      (nil, ScriptedList.page(["{\"a\":1}"], next: "new")), ("new", ScriptedList.page(["{\"a\":2}"])),
    ])
    #expect(try await read(list) == [["a": 1], ["a": 2]])
    #expect(list.asked.withLock { $0 } == [nil, "old", nil, "new"])
  }

  @Test("A token of a price list that expires every time is said")
  func expiring() async {
    let list = ScriptedList([
      (nil, ScriptedList.page(["{\"a\":1}"], next: "old")), ("old", ScriptedList.error("ExpiredNextTokenException")),
    ])
    #expect(await problem(list) == .expired(service: "AmazonEC2", times: 3))
    #expect(list.asked.withLock { $0.count } == 6)
  }

  @Test("Pages of a price list that go round are no endless list, and no short one")
  func round() async {
    let same = ScriptedList([
      (nil, ScriptedList.page(["{\"a\":1}"], next: "x")), ("x", ScriptedList.page(["{\"a\":2}"], next: "x")),
    ])
    #expect(await problem(same) == .repeatedToken(service: "AmazonEC2", pages: 2))
    let circle = ScriptedList([
      (nil, ScriptedList.page([], next: "x")), ("x", ScriptedList.page([], next: "y")),
      ("y", ScriptedList.page([], next: "x")),
    ])
    #expect(await problem(circle) == .repeatedToken(service: "AmazonEC2", pages: 3))
    #expect(
      PriceListProblem.repeatedToken(service: "AmazonEC2", pages: 3).message
        == "the price list of AmazonEC2 has no end: page 3 names a page that came before it as the next one")
  }

  @Test("A price list of another form is not read as if it were this one")
  func form() async {
    let list = ScriptedList([(nil, ScriptedList.page([], format: "aws_v2"))])
    #expect(await problem(list) == .otherFormat(service: "AmazonEC2", "aws_v2"))
  }

  @Test("Any other error ends a price list, and says what to do")
  func denied() async {
    let list = ScriptedList([(nil, ScriptedList.error("AccessDeniedException"))])
    let failure: CommandFailure?
    do throws(PriceFetch.Failure) {
      _ = try await read(list)
      failure = nil
    } catch { failure = error.commandFailure }
    #expect(failure?.diagnostics.first?.fix == "allow these credentials to call pricing:GetProducts")
    #expect(failure?.diagnostics.first?.notes.last?.message == "nothing was written")
  }
}
