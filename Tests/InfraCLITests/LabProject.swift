import AWSClient
import ArgumentParser
import Foundation
import InfraModel
import Planner
import Testing

@testable import infra

/// A project with a sandbox of its own, in a folder that goes with it.
final class LabProject {
  static let account = "123456789012"

  let folder = FileManager.default.temporaryDirectory.appending(path: "infra-saved-\(UUID().uuidString)")

  init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }
  deinit { try? FileManager.default.removeItem(at: folder) }

  func apply(_ options: [String] = []) throws -> (session: Session, apply: Apply) {
    let common = ["apply", "lab/dev", "--project", folder.path, "--sandbox", "--json", "--yes", "--no-rehearsal"]
    let apply = try #require(try Infra.parseAsRoot(common + options) as? Apply)
    return (try Session(apply.globals), apply)
  }

  func run(_ options: String...) throws -> Run {
    let (session, apply) = try apply(options)
    return Run(
      session: session, approval: apply.approval, plan: apply.options, limits: apply.limits, command: "apply",
      target: "lab/dev")
  }

  /// A plan, as it comes back from its file; from the state alone unless something else is said.
  func savedPlan(_ graph: Graph, refreshes: Bool = false) async throws -> Plan {
    let (session, apply) = try apply(refreshes ? [] : ["--no-refresh"])
    let state = try #require(try await session.load(graph.environment))
    let planned = try await session.plan(
      graph, state: state, purpose: .apply, only: [], refreshes: !apply.options.noRefresh,
      provider: session.provider(account: graph.account), prices: session.prices(apply.limits))
    #expect(planned.plan.isRefreshed == refreshes)
    return try PlanFile.decode(PlanFile.encode(planned.plan))
  }

  /// Somebody else's call.
  func call(_ operation: String, _ input: [String: Value]) async throws -> [String: Value] {
    let (session, _) = try apply()
    let client = try #require(try session.sandbox?.client(account: Self.account, region: "eu-central-1"))
    return try await client.call(.logs, operation, input, region: "eu-central-1")
  }

  func serial() async throws -> Int? { try await apply().session.load("lab/dev")?.serial }

  func retention(_ name: Value) async throws -> Value? {
    try await call("DescribeLogGroups", ["logGroupNamePrefix": name])["logGroups"]?[0]?["retentionInDays"]
  }
}
