@testable import AWSConformance
import Foundation
import InfraModel
import TestFiles
import Testing

/// The cases and their license are in Fixtures/conformance; `run.py` there checks every kind through the command.
@Suite("The client speaks as AWS's own do")
struct ConformanceTests {
  static let advisory: Set<Value> = ["botocore-skips", "spec-only"]

  /// The cases of a kind, without those that are advice only.
  static func cases(_ kind: String) throws -> [Value] {
    let folder = Repository.file("Tests/AWSClientTests/Fixtures/conformance")
    var found: [Value] = []
    for case let file as URL in FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil) ?? .init()
    where file.pathExtension == "jsonl" {
      for line in try Data(contentsOf: file).split(separator: 0x0A) {
        let value = try JSON.parse(line)
        if value["kind"] == .string(kind), advisory.isDisjoint(with: value["tags"]?.list ?? []) { found.append(value) }
      }
    }
    return found
  }

  @Test("Signatures are equal to AWS's own byte for byte", arguments: [("sign", 92), ("presign", 18)])
  func signatures(kind: String, count: Int) async throws {
    let cases = try Self.cases(kind)
    #expect(cases.count == count)
    for one in cases {
      let answer = try await AWSConformance.answer(kind, one["input"] ?? .null)
      #expect(answer == one["expect"], "\(one["id"]?.string ?? "")")
    }
  }

  @Test("Errors are told apart as the standard retry mode does")
  func retries() async throws {
    let cases = try Self.cases("retry")
    #expect(cases.count == 244)
    for one in cases {
      let answer = try await AWSConformance.answer("retry", one["input"] ?? .null)
      #expect(answer == one["expect"], "\(one["id"]?.string ?? "")")
    }
  }

  @Test("The shared files and the endpoints in them are read as the specification has it")
  func configuration() async throws {
    let files = try Self.cases("config")
    #expect(files.count == 30)
    for one in files {
      let answer = try await AWSConformance.answer("config", one["input"] ?? .null)
      #expect(answer?["profiles"] == one["expect"]?["profiles"], "\(one["id"]?.string ?? "")")
      #expect((answer?["error"] != nil) == (one["expect"]?["error"] != nil), "\(one["id"]?.string ?? "")")
    }
    let endpoints = try Self.cases("endpoint-url")
    #expect(endpoints.count == 22)
    for one in endpoints {
      let answer = try await AWSConformance.answer("endpoint-url", one["input"] ?? .null)
      #expect(answer == one["expect"], "\(one["id"]?.string ?? "")")
    }
  }

  @Test(
    "Profiles lead to credentials as the specification has it",
    arguments: ["profile-chain", "container-uri", "imds-uri"])
  func credentials(kind: String) async throws {
    let cases = try Self.cases(kind)
    #expect(cases.count == ["profile-chain": 15, "container-uri": 4, "imds-uri": 10][kind])
    for one in cases {
      let answer = try await AWSConformance.answer(kind, one["input"] ?? .null)
      #expect(answer == one["expect"], "\(one["id"]?.string ?? "")")
    }
  }

  @Test("Calls go where the services' rules send them")
  func endpoints() async throws {
    let cases = try Self.cases("endpoint")
    #expect(cases.count == 1106)
    for one in cases {
      let answer = try await AWSConformance.answer("endpoint", one["input"] ?? .null)
      let expected = one["expect"]
      #expect((answer?["error"] != nil) == (expected?["error"] != nil), "\(one["id"]?.string ?? "")")
      #expect(answer?["url"] == expected?["url"], "\(one["id"]?.string ?? "")")
      for member in ["signingName", "signingRegion"] {
        guard let scheme = expected?["authScheme"]?[member] else { continue }
        #expect(answer?[member] == scheme, "\(one["id"]?.string ?? "")")
      }
    }
  }

  @Test("Answers are read as botocore reads them")
  func answers() async throws {
    let cases = try Self.cases("parse")
    #expect(cases.count == 669)
    for one in cases {
      let answer = try await AWSConformance.answer("parse", one["input"] ?? .null)
      let output = one["expect"]?["output"] ?? [:]
      #expect(Self.rounded(answer?["output"] ?? [:]) == Self.rounded(output), "\(one["id"]?.string ?? "")")
      for member in ["code", "message"] {
        let expected = one["expect"]?["error"]?[member] ?? ""
        #expect(answer?["error"]?[member] ?? "" == expected, "\(one["id"]?.string ?? "")")
      }
    }
  }

  /// Numbers to seven digits: the cases' come from another language's floats.
  private static func rounded(_ value: Value) -> Value {
    switch value {
    case .integer(let number): .string(String(format: "%.7g", Double(number)))
    case .number(let number): .string(String(format: "%.7g", number))
    case .list(let elements): .list(elements.map(rounded))
    case .object(let members): .object(members.mapValues(rounded))
    default: value
    }
  }
}
