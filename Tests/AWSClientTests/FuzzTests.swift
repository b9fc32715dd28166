import Foundation
import FuzzTargets
import InfraModel
import OperationModels
@testable import AWSClient
import Testing

/// What `make fuzz` does for minutes, in small: mutations of the published cases, the same ones each time.
@Suite("Whatever bytes come, they are read as others read them or refused")
struct FuzzTests {
  @Test("Thousands of mutated samples are read as others read them, or refused", arguments: FuzzTarget.wire)
  func mutations(target: FuzzTarget) throws {
    let samples = try Self.samples(target)
    #expect(samples.count >= 5)
    let found = target.finding(mutating: samples, rounds: 2000, seed: 20_240_501)
    #expect(found == nil)
  }

  /// What fuzzing has found, and was put right.
  @Test(
    "A mistake that was found once is not found again",
    arguments: [
      // A region that ends the host's name or begins another.
      (FuzzTarget.endpoint, "ssm\nus-west-<?xml1\n\n\n0"), (.endpoint, "sts\neu.evil.com/\n\n\n0"),
      // A rule's text with a bracket that nothing opened.
      (
        .endpoint,
        #"{"rules":[{"type":"endpoint","conditions":[],"endpoint":{"url":"https://a}b"}}],"parameters":{}}"#
      ),
      // A blank and an accent behind it are one character to Swift, and were taken for no blank.
      (.config, "[profile a]\nb =c\n \u{653}d"),
      // An operation's line that ends before its name.
      (.table, "V\tid=a\tprotocol=ec2\nO"), (.table, "V\tid=a\tprotocol=ec2\nW"),
    ])
  func found(target: FuzzTarget, text: String) { #expect(target.finding(Array(text.utf8)) == nil) }

  @Test("A region that is no part of a host's name is refused")
  func regions() {
    let refusal = EndpointResolver.Refusal(
      problem: "\"evil.com/#\" is not a valid region: it cannot be part of a host name")
    #expect(throws: refusal) {
      try EndpointResolver(override: nil).resolve("ssm", ["Region": "evil.com/#"], signingName: "ssm")
    }
  }

  /// Texts that are right, for mutations to begin with.
  static func samples(_ target: FuzzTarget) throws -> [[UInt8]] {
    func bodies(_ begin: Character) throws -> [[UInt8]] {
      try ConformanceTests.cases("parse").compactMap { $0["input"]?["response"]?["body"]?.string }
        .filter { $0.first == begin && $0.utf8.count < 2000 }.map { Array($0.utf8) }
    }
    switch target {
    case .xml: return try bodies("<")
    case .json: return try bodies("{")
    case .config:
      return try ConformanceTests.cases("config").compactMap { $0["input"]?["configFile"]?.string }.map {
        Array($0.utf8)
      }
    case .endpoint:
      let rules: Value = [
        "parameters": ["Region": ["type": "string", "required": true]],
        "rules": [
          [
            "type": "endpoint", "conditions": [["fn": "isSet", "argv": [["ref": "Region"]]]],
            "endpoint": ["url": "https://{Region}.example.com"],
          ]
        ],
      ]
      return try ConformanceTests.cases("endpoint").prefix(200).map { one in
        let input = one["input"]
        let members = ["Region", "Bucket", "Endpoint"].map { input?["params"]?[$0]?.string ?? "" }
        return Array(([input?["service"]?.string ?? ""] + members + ["0"]).joined(separator: "\n").utf8)
      } + [JSON.canonical(rules)]
    case .signing:
      return try ConformanceTests.cases("sign").map { one in
        let headers = (one["input"]?["headers"]?.list ?? []).map { "\($0[0]?.string ?? ""):\($0[1]?.string ?? "")" }
        let uri = (one["input"]?["uri"]?.string ?? "").drop { $0 == "/" }
        return Array(([String(uri)] + headers).joined(separator: "\n").utf8)
      }
    case .table:
      return ["sts", "sqs", "sso", "s3control", "acm"].compactMap { service in
        OperationTables.text(of: service).map {
          Array(UnsafeBufferPointer(start: $0.utf8Start, count: min($0.utf8CodeUnitCount, 20_000)))
        }
      }
    case .graph, .plan, .state, .journal, .prices: return try target.samples()
    }
  }
}
