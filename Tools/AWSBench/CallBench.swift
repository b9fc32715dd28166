import AWSClient
import InfraModel

/// Many small calls, 50 of them in flight.
struct CallBench {
  private let client: AWSClient
  private static let inFlight = 50

  init(_ endpoint: String) {
    let keys = Credentials(accessKeyID: "AKIDEXAMPLE", secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")
    client = AWSClient(
      configuration: Configuration(
        credentials: StaticCredentials(keys), endpoint: endpoint, retry: RetryPolicy(maximumAttempts: 1)))
  }

  /// - Parameter failing: Whether the server answers these calls with errors.
  func run(_ count: Int, failing: Bool = false) async -> Value {
    // The first call loads libcurl and the tables.
    _ = await call(0, failing: failing)
    let clock = ContinuousClock()
    let began = clock.now
    let processor = Usage.processor
    var marks: [Value] = []
    var outcomes = 0
    var done = 0
    while done < count {
      let part = min(count - done, max(count / 10, 1))
      outcomes += await several(part, from: done, failing: failing)
      done += part
      marks.append(["calls": .integer(Int64(done)), "kilobytes": .integer(Usage.residentKilobytes)])
    }
    let spent = Usage.processor - processor
    return [
      "microsecondsPerCall": .number(spent / Double(count) * 1e6), "expected": .bool(outcomes == count),
      "callsPerSecond": .number(Double(count) / ((clock.now - began) / .seconds(1))), "memory": .list(marks),
    ]
  }

  /// How many of some calls came out as they should.
  private func several(_ count: Int, from first: Int, failing: Bool) async -> Int {
    await withTaskGroup(of: Bool.self) { group in
      var good = 0
      for index in 0..<count {
        if index >= Self.inFlight, await group.next() == true { good += 1 }
        group.addTask { await call(first + index, failing: failing) }
      }
      for await isGood in group where isGood { good += 1 }
      return good
    }
  }

  private func call(_ index: Int, failing: Bool) async -> Bool {
    let input: [String: Value] = [
      "QueueUrl": "https://sqs.eu-central-1.amazonaws.com/123456789012/queue-\(index % 100)"
    ]
    do throws(AWSError) {
      let output = try await client.call(
        .sqs, failing ? "DeleteQueue" : "GetQueueAttributes", input, region: "eu-central-1")
      return !failing && output["Attributes"]?["VisibilityTimeout"] == "30"
    } catch {
      return failing && error.code == "QueueDoesNotExist"
    }
  }
}
