import AWSClient
import ArgumentParser
import Foundation
import InfraModel
import Planner
import TestFiles
import Testing
import World

@testable import Commands
@testable import UseCases

extension World {
  /// The machine, but that nobody hears what is said.
  static var quiet: World {
    var world = World.live
    world.console = .discarding
    return world
  }
}

/// An apply as the command carries it out.
struct LabRun {
  let session: Session
  let line: String
  let applying: Applying

  func carryOut(_ graph: Graph, purpose: Plan.Purpose) async throws {
    try session.tell(try await applying.carryOut(graph, purpose: purpose), commandLine: line)
  }

  func carryOut(_ saved: Plan) async throws {
    try session.tell(try await applying.carryOut(saved), commandLine: line)
  }
}

/// A project with a sandbox of its own, in a folder that goes with it.
final class LabProject {
  static let account = "123456789012"

  private let kept: TemporaryFolder
  var folder: URL { kept.url }

  init() throws { kept = try TemporaryFolder("lab") }

  func apply(_ options: [String] = []) throws -> (session: Session, apply: Apply) {
    let common = ["apply", "lab/dev", "--project", folder.path, "--sandbox", "--json", "--yes", "--no-rehearsal"]
    let apply = try #require(try Infra.parseAsRoot(common + options) as? Apply)
    return (try Session(apply.globals, .quiet), apply)
  }

  func run(_ options: String...) throws -> LabRun {
    let (session, apply) = try apply(options)
    let line = "infra apply lab/dev"
    return LabRun(
      session: session, line: line,
      applying: try session.applying("apply", line, apply.options, apply.limits, apply.approval))
  }

  /// A plan, as it comes back from its file; from the state alone unless something else is said.
  func savedPlan(_ graph: Graph, refreshes: Bool = false) async throws -> Plan {
    let (session, apply) = try apply(refreshes ? [] : ["--no-refresh"])
    let state = try #require(try await session.workspace.load(graph.environment))
    let planned = try await session.workspace.plan(
      graph, state: state, purpose: .apply, refreshes: !apply.options.noRefresh,
      provider: session.workspace.provider(account: graph.account),
      prices: session.workspace.prices(apply.limits.bounds))
    #expect(planned.plan.isRefreshed == refreshes)
    return try PlanFile.decode(PlanFile.encode(planned.plan))
  }

  /// Somebody else's call.
  func call(_ operation: String, _ input: [String: Value]) async throws -> [String: Value] {
    let (session, _) = try apply()
    let client = try #require(try session.workspace.sandbox?.client(account: Self.account, region: "eu-central-1"))
    return try await client.call(.logs, operation, input, region: "eu-central-1")
  }

  func serial() async throws -> Int? { try await apply().session.workspace.load("lab/dev")?.serial }

  func retention(_ name: Value) async throws -> Value? {
    try await call("DescribeLogGroups", ["logGroupNamePrefix": name])["logGroups"]?[0]?["retentionInDays"]
  }
}
