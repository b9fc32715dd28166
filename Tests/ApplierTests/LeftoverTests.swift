import Applier
import InfraModel
import Provider
import StateStore
import Testing

@Suite("What has to go after a resource goes, wherever the deletion ends")
struct LeftoverTests {
  private static let graph = Graphs.make([Graphs.network(label: "main")])
  private static let empty = Graphs.make([])

  /// A network with its entry.
  private func made() async throws -> Site {
    let site = try Site()
    await site.cloud.keepsEntries()
    try await site.run(Self.graph)
    #expect(await site.cloud.entries == ["net-1"])
    return site
  }

  @Test("A run that dies at any boundary of a deletion leaves what the next run removes")
  func dying() async throws {
    var left = 0
    for boundary in 1...60 {
      let site = try await made()
      let crashPoint = CrashPoint(diesAt: boundary)
      _ = try? await site.run(Self.empty, crashPoint)
      if !crashPoint.isDead { break }
      let (running, entries) = await (site.cloud.resources, site.cloud.entries)
      if running.isEmpty, !entries.isEmpty { left += 1 }
      // A run that only finishes what is left may end as well.
      _ = try? await site.run(Self.empty, CrashPoint(diesAt: 4))
      #expect(try await site.run(Self.empty).isComplete, "boundary \(boundary)")
      #expect(await site.cloud.entries == [], "boundary \(boundary)")
      try await site.expectAgreement(with: Self.empty, "boundary \(boundary)")
    }
    #expect(left > 2)
  }

  @Test("A leftover whose removal is refused stays open, and the next run removes it")
  func refused() async throws {
    let site = try await made()
    await site.cloud.set("RemoveEntry net", to: .refused)
    #expect(try await site.run(Self.empty).failed.map(\.isOpen) == [true])
    #expect(await site.cloud.resources.isEmpty)
    #expect(site.store.openOperations.map(\.leftovers) == [["Entry": "net-1"]])
    // As long as it is refused, no run goes past it.
    let error = await #expect(throws: ApplyError.self) { try await site.run(Self.empty) }
    guard case .unanswered("net", let reason)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(reason.kind == .invalid)
    await site.cloud.set("RemoveEntry net", to: nil)
    #expect(try await site.run(Self.empty).isComplete)
    #expect(await site.cloud.entries == [])
    try await site.expectAgreement(with: Self.empty)
  }

  @Test("A deletion whose answer was lost is tried again with what it has noted")
  func lostAnswer() async throws {
    var site = try await made()
    site.maximumAttempts = 2
    await site.cloud.set("DeleteNetwork net", to: .answerLost, times: 1)
    #expect(try await site.run(Self.empty).isComplete)
    #expect(await site.cloud.entries == [])
    try await site.expectAgreement(with: Self.empty)
  }
}
