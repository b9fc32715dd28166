internal import World
@testable import AWSClient
import Foundation
import InfraModel
import OperationModels
import Synchronization
import TestFiles
import Testing

@Suite("A waiter calls until the answer says what is waited for")
struct WaiterTests {
  /// What `generate.py` beside the cases wrote.
  static func cases(_ kind: String) throws -> [Value] {
    let file = Repository.file("Tests/AWSClientTests/Fixtures/waiters/cases.jsonl")
    return try Data(contentsOf: file).split(separator: 0x0A).map { try JSON.parse($0) }
      .filter { $0["kind"] == .string(kind) }
  }

  static let all: [(service: String, waiter: Waiter)] = OperationTables.services.flatMap { service in
    OperationLibrary.shared.waiterNames(service).compactMap { name in
      OperationLibrary.shared.waiter(service, name).map { (service, $0) }
    }
  }

  @Test("Every waiter's expressions compile, and its operation is in the tables")
  func compiles() throws {
    #expect(Self.all.count == 80 + Waiter.byHand.values.map(\.count).reduce(0, +))
    for (service, waiter) in Self.all {
      let model = try #require(OperationLibrary.shared.operation(service, waiter.operation))
      for acceptor in waiter.acceptors where [.path, .pathAll, .pathAny].contains(acceptor.matcher) {
        let names = try OutputExpression(acceptor.argument).names
        let known = Set(model.shapes.flatMap(\.members).map(\.name))
        #expect(!names.isEmpty && names.isSubset(of: known), "\(service) \(waiter.name): \(acceptor.argument)")
      }
    }
  }

  @Test("Waiters made by hand are none that the models have")
  func byHand() {
    for (service, waiters) in Waiter.byHand {
      let modeled = OperationLibrary.shared.table(service)?.waiterNames ?? []
      #expect(Set(modeled).isDisjoint(with: waiters.map(\.name)))
    }
  }

  @Test("Answers are judged as botocore's waiters judge them")
  func judgments() throws {
    let cases = try Self.cases("waiter")
    #expect(cases.count == 576)
    for one in cases {
      let service = one["service"]?.string ?? ""
      let waiter = try #require(OperationLibrary.shared.waiter(service, one["waiter"]?.string ?? ""))
      let status = Int(one["answer"]?["status"]?.integer ?? 0)
      let answer: Judgment.Answer
      if let code = one["answer"]?["error"]?.string {
        answer = .error(
          AWSError(
            .service(code: code, message: ""), service: Service(service), operation: waiter.operation, status: status))
      } else {
        answer = .output(one["answer"]?["output"]?.object ?? [:], status: status)
      }
      let state =
        switch Judgment(waiter, answer)?.outcome {
        case .success: "success"
        case .failure: "failure"
        case .retry: "retry"
        case nil: "none"
        }
      #expect(state == one["state"]?.string, "\(JSON.canonicalText(one))")
    }
  }

  @Test("Expressions have the values that jmespath gives them")
  func expressions() throws {
    let cases = try Self.cases("expression")
    #expect(cases.count == 59)
    let data = try #require(cases.first?["data"])
    for one in cases {
      let text = one["text"]?.string ?? ""
      #expect(try OutputExpression(text).value(in: data) == one["value"], "\(text)")
    }
  }

  @Test(
    "A text that is no expression is told with its place",
    arguments: [
      ("", 0, "expected a name"), ("a.", 2, "expected a name"), ("a[", 2, "expected an index"),
      ("a[0", 3, "expected ']'"),
      ("length(a", 8, "expected ')'"), ("sum(a)", 5, "unknown function sum"),
      ("a b", 2, "unexpected text after the expression"),
      ("`{`", 3, "not a JSON literal: {"), ("'a", 2, "expected '''"),
    ])
  func problems(text: String, offset: Int, description: String) {
    #expect(throws: OutputExpression.Problem(offset: offset, description: description)) { try OutputExpression(text) }
  }

  static func vpc(_ state: String) -> FaultServer.Behavior {
    .answer(
      200,
      body: "<DescribeVpcsResponse><vpcSet><item><state>\(state)</state></item></vpcSet></DescribeVpcsResponse>")
  }

  /// Waits against a server with behaviors; gives the outcome, the number of requests and the pauses.
  func outcome(
    _ service: Service, _ waiter: String, _ input: [String: Value], _ behaviors: [FaultServer.Behavior],
    atMost: Duration? = nil
  ) async throws -> (result: Result<[String: Value], WaitError>, requests: Int, pauses: [Duration]) {
    let server = try FaultServer(behaviors)
    defer { server.stop() }
    let machine = TestWorld()
    let result: Result<[String: Value], WaitError>
    do throws(WaitError) {
      result = .success(
        try await machine.client(server.url).wait(service, waiter, input, region: "eu-central-1", atMost: atMost))
    } catch {
      result = .failure(error)
    }
    return (result, server.requests.count, machine.pauses)
  }

  @Test("A waiter pauses as its model says and gives the output that decided")
  func waits() async throws {
    let (result, requests, pauses) = try await outcome(
      .ec2, "VpcAvailable", ["VpcIds": ["vpc-1"]], [Self.vpc("pending"), Self.vpc("pending"), Self.vpc("available")])
    #expect(try result.get() == ["Vpcs": [["State": "available"]]])
    #expect(requests == 3)
    #expect(pauses == [.seconds(15), .seconds(15)])
  }

  @Test("A wait keeps to the time that its model or its caller gives, and tells what was seen last")
  func timesOut() async throws {
    let (model, requests, pauses) = try await outcome(.ec2, "VpcAvailable", [:], [Self.vpc("pending")])
    #expect(requests == 40)
    #expect(pauses.count == 39)
    let error = WaitError.timedOut(
      .ec2, waiter: "VpcAvailable", after: .seconds(585), looksAt: "Vpcs[].State", saw: ["pending"])
    #expect(model == .failure(error))
    #expect(
      "\(error)" == #"ec2 VpcAvailable was not reached within 585.0 seconds: Vpcs[].State is ["pending"]"#)
    let (_, few, _) = try await outcome(.ec2, "VpcAvailable", [:], [Self.vpc("pending")], atMost: .seconds(40))
    #expect(few == 3)
  }

  @Test("A state from which there is no way ends the wait at once")
  func excluded() async throws {
    let body = #"{"Certificate":{"Status":"FAILED"}}"#
    let (result, requests, _) = try await outcome(
      .acm, "CertificateValidated", ["CertificateArn": "arn:aws:acm:eu-central-1:123456789012:certificate/c"],
      [.answer(200, body: body)])
    #expect(requests == 1)
    let error = WaitError.excluded(
      .acm, waiter: "CertificateValidated", looksAt: "Certificate.Status", saw: "FAILED")
    #expect(result == .failure(error))
    #expect("\(error)" == #"acm CertificateValidated can no longer be reached: Certificate.Status is "FAILED""#)
  }

  @Test("An error that the waiter expects decides; another ends the wait")
  func errors() async throws {
    let gone = FaultServer.Behavior.answer(404, body: "")
    let (result, requests, _) = try await outcome(
      .s3, "BucketExists", ["Bucket": "b"], [gone, gone, .answer(200, body: "")])
    #expect(try result.get() == [:])
    #expect(requests == 3)
    let denied = FaultServer.Behavior.answer(400, body: FaultTests.error("UnauthorizedOperation"))
    let (other, once, _) = try await outcome(.ec2, "VpcAvailable", [:], [denied])
    #expect(once == 1)
    guard case .failure(.call(let error, waiter: "VpcAvailable")) = other else {
      Issue.record("not the call's error: \(other)")
      return
    }
    #expect(error.code == "UnauthorizedOperation")
  }

  @Test("A wait for something gone is over when the service no longer knows it")
  func deleted() async throws {
    let gone = FaultServer.Behavior.answer(404, body: #"{"message":"no","__type":"NotFoundException"}"#)
    let (result, requests, pauses) = try await outcome(
      .apiGatewayV2, "VpcLinkDeleted", ["VpcLinkId": "v"],
      [.answer(200, body: #"{"vpcLinkStatus":"DELETING"}"#), gone])
    #expect(try result.get() == [:])
    #expect(requests == 2)
    #expect(pauses == [.seconds(15)])
  }

  @Test("A waiter that nobody knows is told with those that are")
  func unknown() async throws {
    let (result, requests, _) = try await outcome(.acm, "CertificateIssued", [:], [.silence])
    #expect(requests == 0)
    #expect(result == .failure(.unknown(.acm, waiter: "CertificateIssued", known: ["CertificateValidated"])))
  }

  @Test("A cancelled wait ends at once")
  func cancelled() async throws {
    let server = try FaultServer([Self.vpc("pending")])
    defer { server.stop() }
    let keys = StaticCredentials(Credentials(accessKeyID: "A", secretAccessKey: "s"))
    var world = TestWorld().world
    world.clock.sleep = { seconds in try await Task.sleep(for: .seconds(seconds)) }
    let client = AWSClient(configuration: Configuration(credentials: keys, endpoint: server.url, world: world))
    let task = Task { try await client.wait(.ec2, "VpcAvailable", [:], region: "eu-central-1") }
    while server.requests.isEmpty { await Task.yield() }
    task.cancel()
    await #expect(throws: WaitError.cancelled) { try await task.value }
  }
}

extension OutputExpression {
  /// The names that it looks for.
  var names: Set<String> {
    switch self {
    case .current, .index, .literal: []
    case .name(let name): [name]
    case .flatten(let one), .not(let one), .length(let one): one.names
    case .chain(let left, let right), .projection(let left, let right), .filter(let left, let right),
      .or(let left, let right), .and(let left, let right), .comparison(_, let left, let right),
      .contains(let left, let right):
      left.names.union(right.names)
    }
  }
}
