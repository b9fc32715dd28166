import AWSClient
internal import HTTP
import InfraModel
import Testing

@Suite("A cloud that misbehaves gets a defined outcome, and no change is made twice")
struct FaultTests {
  static let vpc = "<CreateVpcResponse><vpc><vpcId>vpc-1</vpcId></vpc></CreateVpcResponse>"
  static let vpcs = "<DescribeVpcsResponse><vpcSet/></DescribeVpcsResponse>"
  static let html = "<!doctype html>\n<html><title>500</title></html>"
  static func error(_ code: String) -> String {
    "<Response><Errors><Error><Code>\(code)</Code><Message>no</Message></Error></Errors></Response>"
  }

  /// Calls against a server with behaviors; gives the outcome, the requests it saw and the pauses between them.
  func outcome(
    _ behaviors: [FaultServer.Behavior], _ operation: String = "CreateVpc", _ input: [String: Value] = [:],
    limits: TimeLimits = TimeLimits()
  ) async throws -> (result: Result<[String: Value], AWSError>, requests: [FaultServer.Request], pauses: [Duration]) {
    let server = try FaultServer(behaviors)
    defer { server.stop() }
    let machine = TestWorld()
    let client = machine.client(server.url, limits: limits)
    let result: Result<[String: Value], AWSError>
    do throws(AWSError) {
      result = .success(try await client.call(.ec2, operation, input, region: "eu-central-1"))
    } catch {
      result = .failure(error)
    }
    return (result, server.requests, machine.pauses)
  }

  @Test("Throttling is waited out, even for changes: a throttled request did nothing")
  func throttled() async throws {
    let throttle = FaultServer.Behavior.answer(503, body: Self.error("RequestLimitExceeded"))
    let (result, requests, pauses) = try await outcome([throttle, throttle, .answer(200, body: Self.vpc)])
    #expect(try result.get() == ["Vpc": ["VpcId": "vpc-1"]])
    #expect(requests.count == 3)
    #expect(pauses.count == 2)
    #expect(pauses[0] <= .seconds(1) && pauses[1] <= .seconds(2))
  }

  @Test("Throttling without end is the service's error after three attempts")
  func throttledForEver() async throws {
    let (result, requests, _) = try await outcome([.answer(400, body: Self.error("Throttling"))])
    #expect(requests.count == 3)
    #expect(
      result
        == .failure(
          AWSError(
            .service(code: "Throttling", message: "no"), service: .ec2, operation: "CreateVpc", status: 400, attempts: 3
          )))
  }

  @Test("A Retry-After that is longer than the pause is kept")
  func retryAfter() async throws {
    let (_, _, pauses) = try await outcome([
      .answer(503, headers: ["Retry-After": "7"], body: Self.error("SlowDown")), .answer(200, body: Self.vpc),
    ])
    #expect(pauses == [.seconds(7)])
  }

  @Test("A change whose connection is reset is not repeated", arguments: [FaultServer.Behavior.reset, .close])
  func resetChange(behavior: FaultServer.Behavior) async throws {
    let (result, requests, _) = try await outcome([behavior, .answer(200, body: Self.vpc)])
    #expect(requests.count == 1)
    guard case .failure(let error) = result, case .transport(.reset, _) = error.kind else {
      Issue.record("not a reset: \(result)")
      return
    }
    #expect(error.mayHaveTakenEffect)
  }

  @Test("A read whose connection is reset is repeated")
  func resetRead() async throws {
    let (result, requests, _) = try await outcome([.reset, .answer(200, body: Self.vpcs)], "DescribeVpcs")
    #expect(try result.get() == ["Vpcs": []])
    #expect(requests.count == 2)
  }

  @Test("A change with a client token is repeated with the same token")
  func resetWithToken() async throws {
    let natGateway = "<CreateNatGatewayResponse><clientToken>t</clientToken></CreateNatGatewayResponse>"
    let (result, requests, _) = try await outcome(
      [.reset, .answer(200, body: natGateway)], "CreateNatGateway", ["SubnetId": "subnet-1"])
    #expect(try result.get() == ["ClientToken": "t"])
    #expect(requests.count == 2)
    #expect(requests[0].body == requests[1].body)
    #expect(requests[0].body.contains("ClientToken="))
  }

  @Test("HTML where the protocol's answer is due is an error at once", arguments: ["CreateVpc", "DescribeVpcs"])
  func html(operation: String) async throws {
    let (result, requests, _) = try await outcome([.answer(500, body: Self.html)], operation)
    #expect(requests.count == 1)
    #expect(
      result
        == .failure(
          AWSError(
            .notAnswer(status: 500, excerpt: "<!doctype html> <html><title>500</title></html>"), service: .ec2,
            operation: operation, status: 500, attempts: 1, mayHaveTakenEffect: operation == "CreateVpc")))
  }

  @Test("HTML with status 200 is no success")
  func htmlSuccess() async throws {
    let (result, _, _) = try await outcome([.answer(200, body: "<html><body>Log in</body></html>")])
    guard case .failure(let error) = result, case .notAnswer(200, _) = error.kind else {
      Issue.record("taken for an answer: \(result)")
      return
    }
    #expect(error.mayHaveTakenEffect)
  }

  @Test("An error that S3 tells behind status 200 is no success")
  func errorInSuccess() async throws {
    let server = try FaultServer([.answer(200, body: "<Error><Code>InternalError</Code><Message>no</Message></Error>")])
    defer { server.stop() }
    let input: [String: Value] = ["Bucket": "b", "Key": "k", "CopySource": "a/k"]
    await #expect(
      throws: AWSError(
        .service(code: "InternalError", message: "no"), service: .s3, operation: "CopyObject", status: 200, attempts: 1,
        mayHaveTakenEffect: true)
    ) {
      try await TestWorld().client(server.url).call(.s3, "CopyObject", input, region: "eu-central-1")
    }
  }

  @Test("Errors of single objects in an answer are its output")
  func errorsInside() async throws {
    let body = "<DeleteResult><Error><Key>k</Key><Code>AccessDenied</Code></Error></DeleteResult>"
    let server = try FaultServer([.answer(200, body: body)])
    defer { server.stop() }
    let input: [String: Value] = ["Bucket": "b", "Delete": ["Objects": [["Key": "k"]]]]
    let output = try await TestWorld().client(server.url).call(.s3, "DeleteObjects", input, region: "eu-central-1")
    #expect(output == ["Errors": [["Key": "k", "Code": "AccessDenied"]]])
  }

  @Test("An answer that is cut off is not taken for one")
  func truncated() async throws {
    let (result, requests, _) = try await outcome([.truncate])
    #expect(requests.count == 1)
    guard case .failure(let error) = result, case .transport(.truncated, _) = error.kind else {
      Issue.record("not cut off: \(result)")
      return
    }
    #expect(error.mayHaveTakenEffect)
  }

  @Test(
    "A cloud that never answers, or stops in between, ends with the limit, and the change is not repeated",
    arguments: [FaultServer.Behavior.silence, .stall])
  func silence(behavior: FaultServer.Behavior) async throws {
    let limits = TimeLimits(whole: .milliseconds(200))
    let (result, requests, _) = try await outcome([behavior], limits: limits)
    #expect(requests.count == 1)
    #expect(
      result
        == .failure(
          AWSError(
            .timeout("0.2 seconds"), service: .ec2, operation: "CreateVpc", attempts: 1, mayHaveTakenEffect: true)))
  }

  @Test("Where nobody listens nothing was done, and every attempt was made")
  func refused() async throws {
    let server = try FaultServer([.silence])
    server.stop()
    let machine = TestWorld()
    await #expect {
      try await machine.client(server.url).call(.ec2, "CreateVpc", [:], region: "eu-central-1")
    } throws: { error in
      guard let error = error as? AWSError, case .transport(.connect, _) = error.kind else { return false }
      return error.attempts == 3 && !error.mayHaveTakenEffect
    }
  }

  @Test("A cancelled call ends at once")
  func cancelled() async throws {
    let server = try FaultServer([.silence])
    defer { server.stop() }
    let client = TestWorld().client(server.url)
    let task = Task { try await client.call(.ec2, "CreateVpc", [:], region: "eu-central-1") }
    while server.requests.isEmpty { await Task.yield() }
    task.cancel()
    await #expect {
      try await task.value
    } throws: { error in
      (error as? AWSError)?.kind == .cancelled && (error as? AWSError)?.mayHaveTakenEffect == true
    }
  }

  @Test("A clock that is wrong is corrected once, from the answer's date")
  func clockSkew() async throws {
    let (result, requests, pauses) = try await outcome([
      .answer(
        403, headers: ["Date": "Sun, 30 Aug 2015 14:00:00 GMT"], body: Self.error("RequestExpired")),
      .answer(200, body: Self.vpc),
    ])
    #expect(try result.get() == ["Vpc": ["VpcId": "vpc-1"]])
    #expect(pauses.isEmpty)
    #expect(requests.map { $0.head.contains("X-Amz-Date: 20150830T123600Z") } == [true, false])
    #expect(requests.map { $0.head.contains("X-Amz-Date: 20150830T140000Z") } == [false, true])
  }

  @Test("A kept connection that died in between costs nothing and doubles nothing")
  func deadConnection() async throws {
    let server = try FaultServer([.answerAndClose(body: Self.vpc)])
    defer { server.stop() }
    let client = TestWorld().client(server.url)
    for _ in 0..<5 {
      let output = try await client.call(.ec2, "CreateVpc", [:], region: "eu-central-1")
      #expect(output == ["Vpc": ["VpcId": "vpc-1"]])
    }
    #expect(server.requests.count == 5)
  }

  @Test("A change that a kept connection took with it into its end is not sent a second time")
  func deathOfKeptConnection() async throws {
    let server = try FaultServer([.answer(200, body: Self.vpc), .close, .answer(200, body: Self.vpc)])
    defer { server.stop() }
    let client = TestWorld().client(server.url)
    _ = try await client.call(.ec2, "CreateVpc", [:], region: "eu-central-1")
    await #expect {
      try await client.call(.ec2, "CreateVpc", [:], region: "eu-central-1")
    } throws: { error in
      guard let error = error as? AWSError, case .transport(.reset, _) = error.kind else { return false }
      return error.mayHaveTakenEffect && error.attempts == 1
    }
    #expect(server.requests.count == 2)
  }

  @Test("Many calls at once all get their own answer")
  func many() async throws {
    let server = try FaultServer([.answer(200, body: Self.vpcs)])
    defer { server.stop() }
    let client = TestWorld().client(server.url)
    let outputs = try await withThrowingTaskGroup(of: [String: Value].self) { group in
      for _ in 0..<100 { group.addTask { try await client.call(.ec2, "DescribeVpcs", [:], region: "eu-central-1") } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(outputs == Array(repeating: ["Vpcs": []], count: 100))
    #expect(server.requests.count == 100)
  }

  @Test("What is said of a cloud's error holds no secret")
  func nothingSecret() async throws {
    let (result, requests, _) = try await outcome([.reset])
    #expect(!"\(result)".contains("a-secret-that-is-never-shown"))
    #expect(!requests[0].head.contains("a-secret-that-is-never-shown"))
  }
}
