import InfraModel
import Testing

@testable import Commands
@testable import UseCases

@Suite("The words that the last apply asked for are asked for until they approve something else")
struct StoredApprovalTests {
  private static let words = "APPLY LAB"

  private static func graph(_ words: String?, days: Int64 = 7, isDeclared: Bool = true) -> Graph {
    Graph(
      environment: "lab/dev", region: "eu-central-1", account: LabProject.account,
      resources: isDeclared
        ? [
          ResourceNode(
            address: "logs", type: "AWS::Logs::LogGroup",
            properties: ["LogGroupName": "/lab/logs", "RetentionInDays": .integer(days)])
        ] : [],
      settings: .init(approval: words.map { .init(.required, typing: $0) }))
  }

  private func refusal(_ body: () async throws -> Void) async -> String? {
    do {
      try await body()
      return nil
    } catch let failure as CommandFailure {
      return failure.diagnostics.map { "\($0.code) \($0.message)" }.joined()
    } catch { return "\(error)" }
  }

  private func approval(_ project: LabProject) async throws -> EnvironmentSettings.Approval? {
    let (session, _) = try project.apply()
    return try await session.workspace.load("lab/dev")?.approval
  }

  private static func missing(_ words: String) -> String {
    "IN6011 this environment requires the confirmation phrase '\(words)'"
  }

  @Test("A destroy of an environment that is declared no longer asks for the last apply's words")
  func undeclared() async throws {
    let project = try LabProject()
    try await project.run("--approve", Self.words).carryOut(Self.graph(Self.words), purpose: .apply)
    #expect(try await approval(project) == .init(.required, typing: Self.words))
    let undeclared = Graph(environment: "lab/dev", region: "eu-central-1", account: LabProject.account)
    #expect(
      await refusal { try await project.run().carryOut(undeclared, purpose: .destroy) } == Self.missing(Self.words))
    #expect(try await project.retention("/lab/logs") == 7)
    try await project.run("--approve", Self.words).carryOut(undeclared, purpose: .destroy)
    #expect(try await project.retention("/lab/logs") == nil)
    // Nothing is left that they would keep.
    #expect(try await approval(project) == nil)
  }

  @Test("A declaration that takes the words away, or changes them, is approved by them", arguments: [nil, "OK"])
  func relaxed(_ other: String?) async throws {
    let project = try LabProject()
    try await project.run("--approve", Self.words).carryOut(Self.graph(Self.words), purpose: .apply)
    // Alone, with a change, and with everything taken out of the declaration.
    for graph in [Self.graph(other), Self.graph(other, days: 30), Self.graph(other, isDeclared: false)] {
      #expect(
        await refusal { try await project.run("--allow-deletions").carryOut(graph, purpose: .apply) }
          == Self.missing(Self.words))
      #expect(
        await refusal {
          try await project.run("--allow-deletions", "--approve", "OK").carryOut(graph, purpose: .apply)
        } == Self.missing(Self.words))
    }
    #expect(try await approval(project)?.typing == Self.words)
    #expect(try await project.retention("/lab/logs") == 7)
    try await project.run("--approve", Self.words).carryOut(Self.graph(other), purpose: .apply)
    #expect(try await approval(project)?.typing == other)
    // From now on the new ones count.
    let next = Self.graph(other, days: 30)
    if let other {
      #expect(await refusal { try await project.run().carryOut(next, purpose: .apply) } == Self.missing(other))
      try await project.run("--approve", other).carryOut(next, purpose: .apply)
    } else {
      try await project.run().carryOut(next, purpose: .apply)
    }
    #expect(try await project.retention("/lab/logs") == 30)
  }

  @Test("Words that are new count at once, also for what is there already")
  func stricter() async throws {
    let project = try LabProject()
    try await project.run().carryOut(Self.graph(nil), purpose: .apply)
    #expect(try await approval(project) == nil)
    #expect(
      await refusal { try await project.run().carryOut(Self.graph(Self.words, days: 30), purpose: .apply) }
        == Self.missing(Self.words))
    // With nothing else to do they are written down, since nothing is asked less.
    try await project.run().carryOut(Self.graph(Self.words), purpose: .apply)
    #expect(try await approval(project)?.typing == Self.words)
  }
}
