import ArgumentParser
import Explanations
import Foundation
import InfraModel
import Provider
import Testing

@testable import Planner
@testable import Commands
@testable import UseCases

@Suite("A saved plan that somebody edited, its digest made anew, is refused or does what it did")
struct ForgedPlanTests {
  private static func graph(_ groups: [(Address, String, Int64?)], budget: Int64 = 900_000_000) -> Graph {
    let nodes = groups.map { address, name, days in
      ResourceNode(
        address: address, type: "AWS::Logs::LogGroup",
        properties: [
          "LogGroupName": .string(name), "RetentionInDays": days.map(Value.integer) ?? 7,
          "Tags": [["Key": "a", "Value": "b"]],
        ], position: SourcePosition(file: "Environments/Lab.swift", line: 3, column: 1),
        labels: ["RetentionInDays": "keeping"], usage: ["ingestedGigabytes": 10])
    }
    return Graph(
      environment: "lab/dev", region: "eu-central-1", account: LabProject.account,
      resources: nodes.sorted { $0.address < $1.address },
      outputs: [OutputNode(name: "logs", value: .reference(Reference("logs", "Arn")))],
      settings: .init(approval: .init(.required, typing: "APPLY LAB"), budget: .init(millionths: budget)))
  }

  private static let before = graph([("a", "/lab/a", 7), ("b", "/lab/b", 7), ("logs", "/lab/logs", 7)])
  /// One is made, one is changed, one is deleted, one stays.
  private static let after = graph([("a", "/lab/a", 7), ("c", "/lab/c", 7), ("logs", "/lab/logs", 30)])

  /// Every document that differs from one in a single place: a value changed, a member or an element gone.
  private static func edits(_ value: Value, _ path: String = "") -> [(path: String, Value)] {
    func at(_ step: String) -> String { path.isEmpty ? step : path + "." + step }
    var found: [(path: String, Value)] = []
    switch value {
    case .object(let members):
      for (key, member) in members.sorted(by: { $0.key < $1.key }) {
        var other = members
        other[key] = nil
        found.append((at(key) + " gone", Value.object(other)))
        for (place, edited) in edits(member, at(key)) {
          other[key] = edited
          found.append((place, Value.object(other)))
        }
      }
      return found
    case .list(let elements):
      for (index, element) in elements.enumerated() {
        var other = elements
        other.remove(at: index)
        found.append((at("\(index)") + " gone", Value.list(other)))
        other = elements
        for (place, edited) in edits(element, at("\(index)")) {
          other[index] = edited
          found.append((place, Value.list(other)))
        }
      }
      return found
    case .string(let text): return [(path, .string(text + "x"))]
    case .bool(let flag): return [(path, .bool(!flag))]
    case .integer(let number): return [(path, .integer(number == 2 ? 1 : number + 1))]
    case .number(let number): return [(path, .number(number / 2))]
    default: return [(path, "x")]
    }
  }

  /// What an apply of a file would carry out; throws where it refuses.
  private func carriedOut(
    _ document: Value, _ run: LabRun, _ state: State, _ provider: any Provider
  ) async throws -> Plan {
    guard case .object(var members) = document else { throw Explanations.ExitStatus.usage }
    members["digest"] = .string(Plan.digest(of: members))
    let plan = try PlanFile.decode(JSON.canonical(.object(members), symbols: .tagged))
    let moved = plan.mismatches(with: state)
    guard moved.isEmpty else { throw Diagnostics(moved.map(\.diagnostic)) }
    return try await run.session.workspace.computedAgain(plan, state, provider, run.applying.settings.limits).plan
  }

  @Test("An edit of any part of a saved plan is refused, or the plan does what it did", arguments: [true, false])
  func everyPart(_ refreshes: Bool) async throws {
    let project = try LabProject()
    try await project.run("--approve", "APPLY LAB").carryOut(Self.before, purpose: .apply)
    let saved = try await project.savedPlan(Self.after, refreshes: refreshes)
    #expect(Set(saved.effective.map(\.action)) == [.create, .update, .delete] && saved.cost != nil)
    let run = try project.run()
    let state = try #require(try await run.session.workspace.load("lab/dev"))
    let provider = try run.session.workspace.provider(account: LabProject.account)
    let honest = try await carriedOut(saved.document, run, state, provider)
    #expect(honest.unpriced.changes == saved.unpriced.changes && honest.steps == saved.steps)
    // Whether the cloud was read or not, what differs is refused by one comparison: each member is tried once, and in
    // the one case in every element.
    var tried: Set<String> = []
    let edits = Self.edits(saved.document).filter { path, _ in
      refreshes || tried.insert(path.replacing(/\d+/, with: "*")).inserted
    }
    #expect(edits.count > (refreshes ? 200 : 80))
    var accepted: Set<String> = []
    for (path, edited) in edits {
      guard let plan = try? await carriedOut(edited, run, state, provider) else { continue }
      accepted.insert(path)
      #expect(plan == honest, "\(path)")
    }
    // An older format that has all that the newest has is read. Whatever a file says of having been refreshed, what runs
    // is read for its apply.
    #expect(accepted == ["formatVersion", "refreshed"])
  }

  @Test("Nobody's words are taken out of a saved plan: the last apply's count")
  func words() async throws {
    let project = try LabProject()
    try await project.run("--approve", "APPLY LAB").carryOut(Self.before, purpose: .apply)
    var forged = try await project.savedPlan(Self.after, refreshes: true)
    forged.graph.settings.approval = nil
    forged.graphDigest = forged.graph.digest
    let file = try PlanFile.decode(PlanFile.encode(forged))
    let failure = await #expect(throws: CommandFailure.self) {
      try await project.run("--allow-deletions").carryOut(file)
    }
    #expect(failure?.diagnostics.map(\.code) == ["IN6011"])
    #expect(try await project.retention("/lab/logs") == 7)
  }

  @Test("A budget is asked of what a plan costs now, not of what its file says")
  func budget() async throws {
    let project = try LabProject()
    let graph = Self.graph([("logs", "/lab/logs", 7)], budget: 10_000)
    try await project.run("--approve", "APPLY LAB", "--allow-cost").carryOut(graph, purpose: .apply)
    var next = Self.graph([("c", "/lab/c", 7), ("logs", "/lab/logs", 7)], budget: 10_000)
    next.resources[0].usage = ["ingestedGigabytes": 100_000]
    let saved = try await project.savedPlan(next, refreshes: false)
    let failure = await #expect(throws: CommandFailure.self) {
      try await project.run("--approve", "APPLY LAB").carryOut(saved)
    }
    #expect(failure?.status == .tooExpensive)
    var forged = saved
    forged.cost = nil
    let refusal = await #expect(throws: CommandFailure.self) {
      try await project.run("--approve", "APPLY LAB").carryOut(forged)
    }
    #expect(refusal?.diagnostics.map(\.code) == ["IN2091"] && refusal?.status == .stalePlan)
  }

  @Test("Only the plan whose digest was given is applied")
  func expected() async throws {
    let project = try LabProject()
    try await project.run("--approve", "APPLY LAB").carryOut(Self.before, purpose: .apply)
    let saved = try await project.savedPlan(Self.after, refreshes: true)
    let file = project.folder.appending(path: "plan.json")
    try Data(PlanFile.encode(saved)).write(to: file)
    func apply(_ digest: String, _ target: String) async throws {
      let apply = try #require(
        try Infra.parseAsRoot([
          "apply", target, "--expect-digest", digest, "--project", project.folder.path, "--sandbox", "--json", "--yes",
          "--no-rehearsal", "--allow-deletions", "--approve", "APPLY LAB",
        ]) as? Apply)
      try await apply.run(in: .quiet)
    }
    let other = String(repeating: "0", count: 64)
    let failure = await #expect(throws: CommandFailure.self) { try await apply(other, file.path) }
    #expect(failure?.status == .stalePlan)
    #expect(
      failure?.diagnostics.first
        == Diagnostic(
          .otherPlan, "\(file.path) is not the expected plan",
          notes: [.init("expected \(other)"), .init("found \(saved.digest)")],
          fix: "review this plan, and give its digest; or apply the file of the one that was reviewed"))
    let usage = await #expect(throws: CommandFailure.self) { try await apply(other, "lab/dev") }
    #expect(usage?.status == .usage && usage?.diagnostics.map(\.code) == ["IN6031"])
    for text in [String(saved.digest.prefix(7)), saved.digest.uppercased(), "", saved.digest + "0"] {
      await #expect(throws: (any Error).self) { try await apply(text, file.path) }
    }
    #expect(try await project.retention("/lab/logs") == 7)
    try await apply(saved.digest, file.path)
    #expect(try await project.retention("/lab/logs") == 30)
  }
}
