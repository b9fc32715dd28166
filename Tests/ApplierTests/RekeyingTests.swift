import InfraModel
import Synchronization
import Testing

@testable import Applier

@Suite("A record that comes to a state with another key has digests by that key")
struct RekeyingTests {
  private static let key = "4d2a"

  private func moved(_ site: Site, _ inputs: ApplyInputs) async -> Rekeying {
    let state = site.store.kept.withLock { $0.state }
    let records = state?.resources.values.sorted { $0.address < $1.address } ?? []
    let moved = records.map { record in
      var record = record
      record.address = Address("core/\(record.address)")
      return record
    }
    let addresses = Dictionary(
      zip(moved, records).map { ($0.address, $1.address) }, uniquingKeysWith: { first, _ in first })
    return await Rekeying(
      moved, of: state ?? .init(environment: "e", region: "", lineage: "", digestKey: ""), addresses, to: Self.key,
      site.cloud, inputs)
  }

  private func site() async throws -> Site {
    var site = try Site()
    site.variables = ["TOKEN": "hush-variable"]
    site.files = ["web.secret": "hush-file"]
    await site.cloud.keep(secret: "vault/api", "hush-stored")
    try await site.run(
      Graphs.make([
        Graphs.service(
          "api", text: .interpolation(["postgres://u:", .secret(.environment("TOKEN")), "@db"]),
          password: .secret(.stored(secret: "vault/api", key: nil))),
        Graphs.service("plain", text: "plain"), Graphs.service("web", text: .secret(.file("web.secret"))),
      ]))
    return site
  }

  private func inputs(_ site: Site, token: String?) -> ApplyInputs {
    let files = site.files
    return ApplyInputs(variable: { $0 == "TOKEN" ? token : nil }, file: { files[$0] })
  }

  @Test("Every digest is made again from its secret")
  func rekeyed() async throws {
    let site = try await site()
    let rekeying = await moved(site, inputs(site, token: "hush-variable"))
    #expect(rekeying.unread == [])
    #expect(rekeying.records.map(\.address) == ["core/api", "core/plain", "core/web"])
    let digests = SecretDigests(key: Self.key)
    let expected = Set(["hush-variable", "hush-stored", "hush-file"].map { digests.digest($0) })
    #expect(Set(rekeying.records.flatMap(\.digests).map(Value.digest)) == expected)
  }

  @Test("A secret that cannot be read stands against the move; it is named, and not shown")
  func unread() async throws {
    let site = try await site()
    let rekeying = await moved(site, inputs(site, token: nil))
    #expect(rekeying.unread.map(\.address) == ["api"])
    #expect(rekeying.unread.first?.reason.contains("TOKEN") == true)
    #expect(rekeying.records.map(\.address) == ["core/plain", "core/web"])
  }

  @Test("Of a secret that has changed since, the digest is not that of the new one: the next plan sees the change")
  func changed() async throws {
    let site = try await site()
    let rekeying = await moved(site, inputs(site, token: "hush-new"))
    #expect(rekeying.unread == [])
    let digests = SecretDigests(key: Self.key)
    let api = rekeying.records.first { $0.address == "core/api" }
    #expect(api?.digests.contains { .digest($0) == digests.digest("hush-stored") } == true)
    #expect(api?.digests.contains { .digest($0) == digests.digest("hush-new") } == false)
  }
}
