import Applier
import InfraModel
import Provider
import StateStore
import Testing

@Suite("An answer that is lost does not end an apply")
struct PersistenceTests {
  private static let graph = Graphs.make([Graphs.network(label: "main")])
  private static let changed = Graphs.make([Graphs.network(label: "other")])

  private func site() throws -> Site {
    var site = try Site()
    site.maximumAttempts = 4
    return site
  }

  @Test("What was made without an answer is found and taken over, not made twice")
  func answerLost() async throws {
    let site = try site()
    await site.cloud.set("CreateNetwork net", to: .answerLost, times: 1)
    let result = try await site.run(Self.graph)
    #expect(result.isComplete)
    #expect(await site.cloud.log.filter { $0.hasPrefix("CreateNetwork") } == ["CreateNetwork net"])
    try await site.expectAgreement(with: Self.graph)
  }

  @Test("A request that did not arrive is sent again, after its resource was looked for")
  func requestLost() async throws {
    let site = try site()
    await site.cloud.set("CreateNetwork net", to: .requestLost, times: 2)
    let before = site.clock.value
    #expect(try await site.run(Self.graph).isComplete)
    #expect(site.clock.value - before >= 5 + 10)
    #expect(await site.cloud.log.filter { $0.hasPrefix("CreateNetwork") } == ["CreateNetwork net"])
    try await site.expectAgreement(with: Self.graph)
  }

  @Test("A lost answer is not retried for ever, and what is not known stays open for the next run")
  func givesUp() async throws {
    let site = try site()
    await site.cloud.set("CreateNetwork net", to: .requestLost)
    let result = try await site.run(Self.graph)
    #expect(result.failed.map(\.address) == ["net"])
    #expect(site.store.openOperations.map(\.operation.address) == ["net"])
    await site.cloud.set("CreateNetwork net", to: nil)
    #expect(try await site.run(Self.graph).isComplete)
    try await site.expectAgreement(with: Self.graph)
  }

  @Test("A refused call is not retried")
  func refused() async throws {
    let site = try site()
    await site.cloud.set("CreateNetwork net", to: .refused, times: 1)
    let before = site.clock.value
    #expect(try await site.run(Self.graph).failed.map(\.address) == ["net"])
    #expect(site.clock.value == before)
  }

  @Test("A lost answer that could mean several resources is left for a person")
  func ambiguous() async throws {
    let site = try site()
    await site.cloud.set("CreateNetwork net", to: .answerLost, times: 1)
    await site.cloud.findersSee(["net-1", "net-7"])
    #expect(try await site.run(Self.graph).failed.map(\.address) == ["net"])
    #expect(site.store.openOperations.map(\.operation.address) == ["net"])
  }

  @Test("Changes and deletions go on where a lost answer left them")
  func changesAndDeletions() async throws {
    let site = try site()
    try await site.run(Self.graph)
    await site.cloud.set("SetLabel net", to: .answerLost, times: 1)
    #expect(try await site.run(Self.changed).isComplete)
    try await site.expectAgreement(with: Self.changed)
    await site.cloud.set("DeleteNetwork net", to: .answerLost, times: 1)
    #expect(try await site.run(Graphs.make([])).isComplete)
    try await site.expectAgreement(with: Graphs.make([]))
  }
}
