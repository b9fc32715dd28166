import ArgumentParser
import Explanations
import Foundation
import InfraModel
import Provider
import Testing
internal import World

@testable import Planner
@testable import Commands
@testable import UseCases

@Suite("An apply that wants a signature carries out no other plan")
struct SignedPlanTests {
  /// The keys of RFC 8032, section 7.1, tests 2 and 3, in PEM (RFC 8410).
  private static let keys = [
    (
      seed: "MC4CAQAwBQYDK2VwBCIEIEzNCJso/5banbbDRuwRTg9bijGfNaumJNqM9u1PuKb7",
      half: "MCowBQYDK2VwAyEAPUAXw+hDiVqStwqnTRt+vJyYLM8uxJaMwM1V8Sr0Zgw="
    ),
    (
      seed: "MC4CAQAwBQYDK2VwBCIEIMWqjfQ/n4N77bdELzHct7Fm04U1B28JS4XOOi4LRFj3",
      half: "MCowBQYDK2VwAyEA/FHNjmIYoaONpH7QAjDwWAgW7RO6MwOsXeuRFUiQgCU="
    ),
  ]

  private static func graph(_ days: Int64) -> Graph {
    Graph(
      environment: "lab/dev", region: "eu-central-1", account: LabProject.account,
      resources: [
        ResourceNode(
          address: "logs", type: "AWS::Logs::LogGroup",
          properties: ["LogGroupName": "/lab/logs", "RetentionInDays": .integer(days)])
      ])
  }

  @Test("A plan is signed by a trusted key, for itself; a private key that others can read is refused")
  func signed() async throws {
    let project = try LabProject()
    try await project.run().carryOut(Self.graph(7), purpose: .apply)
    let saved = try await project.savedPlan(Self.graph(30), refreshes: true)
    func path(_ name: String) -> String { project.folder.appending(path: name).path }
    for (index, key) in Self.keys.enumerated() {
      for (kind, text) in [("PRIVATE", key.seed), ("PUBLIC", key.half)] {
        let pem = "-----BEGIN \(kind) KEY-----\n\(text)\n-----END \(kind) KEY-----\n"
        let file = path("\(kind.lowercased())-\(index).pem")
        try Data(pem.utf8).write(to: URL(fileURLWithPath: file))
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
      }
    }
    let plan = path("plan.json")
    func write(_ saved: Plan, by key: Int?) throws {
      let signature = try key.flatMap {
        PlanSignature(saved, by: try PlanKeys(.live).signing(path("private-\($0).pem")))
      }
      try Data(PlanFile.encode(saved, signature: signature)).write(to: URL(fileURLWithPath: plan))
    }
    func apply(_ target: String) async throws {
      let apply = try #require(
        try Infra.parseAsRoot([
          "apply", target, "--signed-by", path("public-0.pem"), "--project", project.folder.path, "--sandbox", "--json",
          "--yes", "--no-rehearsal",
        ]) as? Apply)
      try await apply.run(in: .quiet)
    }
    func refusal(_ target: String) async -> String {
      let failure = await #expect(throws: CommandFailure.self) { try await apply(target) }
      return "\(failure?.status.rawValue ?? 0) \(failure?.diagnostics.map(\.code.text) ?? [])"
    }

    try write(saved, by: nil)
    #expect(await refusal(plan) == #"11 ["IN6032"]"#)
    try write(saved, by: 1)
    #expect(await refusal(plan) == #"11 ["IN6033"]"#)
    // Another plan under a signature of this one.
    var other = saved
    other.isRefreshed = false
    let bytes = PlanFile.encode(
      other, signature: PlanSignature(saved, by: try PlanKeys(.live).signing(path("private-0.pem"))))
    try Data(bytes).write(to: URL(fileURLWithPath: plan))
    #expect(await refusal(plan) == #"11 ["IN6033"]"#)
    #expect(await refusal("lab/dev") == #"64 ["IN6031"]"#)
    #expect(try await project.retention("/lab/logs") == 7)

    try write(saved, by: 0)
    try await apply(plan)
    #expect(try await project.retention("/lab/logs") == 30)

    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path("private-0.pem"))
    let shared = #expect(throws: CommandFailure.self) { try PlanKeys(.live).signing(path("private-0.pem")) }
    #expect(
      shared?.diagnostics.first
        == Diagnostic(
          .badKeyFile, "\(path("private-0.pem")) can be read or written by other users",
          fix: "chmod 600 '\(path("private-0.pem"))'"))
    let half = #expect(throws: CommandFailure.self) { try PlanKeys(.live).signing(path("public-1.pem")) }
    #expect(
      half?.diagnostics.map(\.message) == [
        "\(path("public-1.pem")) is not the PEM text of a private key without a passphrase"
      ])
    let whole = #expect(throws: CommandFailure.self) { try PlanKeys(.live).verifying(path("private-0.pem")) }
    #expect(
      whole?.diagnostics.map(\.message) == ["\(path("private-0.pem")) is not the PEM text of a public key"])
    #expect(throws: (any Error).self) { try Infra.parseAsRoot(["plan", "lab/dev", "--sign", path("private-0.pem")]) }
  }
}
