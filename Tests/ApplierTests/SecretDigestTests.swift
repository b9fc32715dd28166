import Applier
import InfraModel
import Planner
import Synchronization
import Testing

@Suite("A secret's digest is slow to guess by, and earlier ones are still recognized")
struct SecretDigestTests {
  /// By the key `k-vectors`, made by another implementation (Python's `hashlib`).
  private static let hush = Value.digest(
    "pbkdf2-sha256:16384:8da3753dc8df723d39b323e9ca1f1558a19471c30e10a3aa07897d6c3230782e")
  private static let earlier = Value.digest("1307563ab0f9d688183269b440a9728af7ff527fd4a3699c94f1ef1ef8a36a57")

  @Test("A secret's digest is PBKDF2 by the state's key, and says so")
  func vector() {
    #expect(
      SecretDigests(key: "k-vectors").digest("hush-old")
        == .digest("pbkdf2-sha256:16384:370b5bea64981783e25d4a7b54bcc9984bf133af05d6fad5900d987c27ea5999"))
    #expect(SecretDigests(key: "other").digest("hush-old") != SecretDigests(key: "k-vectors").digest("hush-old"))
  }

  @Test("An echo of a secret that this run has not read is recognized by either form of digest")
  func echoes() {
    let digests = SecretDigests(key: "k-vectors")
    let recorded: [String: Value] = [
      "Now": Self.hush, "Earlier": Self.earlier, "URL": .interpolation(["https://u:", Self.hush, "@host/x"]),
    ]
    #expect(
      digests.redact(
        [
          "Now": "hush", "Earlier": "earlier", "URL": "https://u:hush@host/x", "Copy": ["hush", "plain"],
          "Another": "earlier",
        ], like: recorded) == [
          "Now": Self.hush, "Earlier": Self.earlier, "URL": .interpolation(["https://u:", Self.hush, "@host/x"]),
          "Copy": [Self.hush, "plain"], "Another": Self.earlier,
        ])
    // What was changed has a digest of the form that is recorded in its place.
    let changed = digests.redact(["Now": "plain", "Earlier": "plain"], like: recorded)
    #expect(changed["Now"] == digests.digest("plain"))
    #expect(changed["Earlier"] != Self.earlier && changed["Earlier"] != changed["Now"])
  }

  @Test("What was no secret before is none now")
  func before() {
    let digests = SecretDigests(key: "k-vectors")
    let observed: [String: Value] = ["Arn": "arn:1", "Tags": [["Key": "a"]]]
    #expect(digests.redact(observed, like: ["Word": Self.hush], before: observed) == observed)
  }

  /// What an earlier version recorded of the same texts: HMAC-SHA-256 by the key `00ff`.
  private static let earlierOnes = [
    "hush-variable": "20af179bb282c54a1e98958cffeced8fbac736e709786a8adb23434099582645",
    "hush-stored": "7d33d55bca408a2982d90b689a910f7d8333d23f0270355a296f7b1206c99ac8",
    "hush-file": "400fabc33032e7d8dbb799ec609e1068dcf73151b036827e364284e19702c705",
  ]

  @Test("A state of an earlier version is planned as it is, and gets today's digest of what is sent again")
  func renewed() async throws {
    var site = try Site()
    site.variables = ["TOKEN": "hush-variable"]
    site.files = ["web.secret": "hush-file"]
    await site.cloud.keep(secret: "vault/api", "hush-stored")
    let graph = Graphs.make([
      Graphs.service(
        "api", text: .interpolation(["postgres://u:", .secret(.environment("TOKEN")), "@db"]),
        password: .secret(.stored(secret: "vault/api", key: nil))),
      Graphs.service("web", text: .secret(.file("web.secret"))),
    ])
    try await site.run(graph)
    let digests = SecretDigests(key: "00ff")
    func earlier(_ text: String) -> Value { .digest(Self.earlierOnes[text] ?? "") }
    let all = Self.earlierOnes.keys.map { (digests.digest($0), earlier($0)) }
    site.store.kept.withLock { kept in
      guard var state = kept.state else { return }
      for (address, record) in state.resources {
        func taken(_ value: Value) -> Value {
          value.mapLeaves { leaf in all.first { $0.0 == leaf }?.1 ?? leaf }
        }
        var record = record
        record.properties = record.properties.mapValues(taken)
        record.attributes = record.attributes.mapValues(taken)
        state.resources[address] = record
      }
      kept.state = state
    }
    #expect(site.store.state?.resources["api"]?.properties["Password"] == earlier("hush-stored"))

    #expect(try await site.plan(graph).isEmpty)
    #expect(try await site.plan(graph, isRefreshed: false).isEmpty)
    await site.cloud.change("web", "Text", to: "overwritten")
    #expect(try await site.plan(graph).effective.map(\.address) == ["web"])
    #expect(try await site.run(graph).isComplete)
    let state = try #require(site.store.state)
    #expect(state.resources["web"]?.properties["Text"] == digests.digest("hush-file"))
    #expect(state.resources["web"]?.attributes["Text"] == digests.digest("hush-file"))
    #expect(state.resources["api"]?.properties["Password"] == earlier("hush-stored"))
    #expect(try await site.plan(graph).isEmpty)
    // A secret that changed meanwhile is seen by the earlier form, too.
    await site.cloud.keep(secret: "vault/api", "hush-rotated")
    #expect(try await site.plan(graph, isRefreshed: false).effective.map(\.address) == ["api"])
    #expect(try await site.run(graph).isComplete)
    #expect(site.store.state?.resources["api"]?.properties["Password"] == digests.digest("hush-rotated"))
  }
}
