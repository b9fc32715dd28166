import Applier
import InfraModel
import Planner
import Provider
import StateStore
import Testing

@Suite("Secrets go to the cloud and nowhere else")
struct SecretTests {
  private static let graph = Graphs.make([
    Graphs.service(
      "api", text: .interpolation(["postgres://u:", .secret(.environment("TOKEN")), "@db"]),
      password: .secret(.stored(secret: "vault/api", key: nil))),
    Graphs.service("web", text: .secret(.file("web.secret"))),
  ])

  private func site() async throws -> Site {
    var site = try Site()
    site.variables = ["TOKEN": "hush-variable"]
    site.files = ["web.secret": "hush-file"]
    await site.cloud.keep(secret: "vault/api", "hush-stored")
    return site
  }

  @Test func theCloudGetsTheTextAndEverythingElseADigest() async throws {
    let site = try await site()
    let heard = Heard()
    let result = try await site.run(Self.graph, report: { heard.hear($0) })
    #expect(result.isComplete)
    let api = try #require(await site.cloud.resources["api"])
    #expect(api.properties["Text"] == "postgres://u:hush-variable@db" && api.properties["Password"] == "hush-stored")
    #expect(await site.cloud.resources["web"]?.properties["Text"] == "hush-file")

    let digests = SecretDigests(key: "00ff")
    let record = try #require(result.state.resources["api"])
    let text = Value.interpolation(["postgres://u:", digests.digest("hush-variable"), "@db"])
    #expect(record.properties["Password"] == digests.digest("hush-stored"))
    #expect(record.properties["Text"] == text && record.attributes["Text"] == text)
    #expect(result.state.resources["web"]?.attributes["Text"] == digests.digest("hush-file"))

    let plan = try await site.plan(Self.graph)
    let seen = await Observer(site.cloud).observe(result.state)
    for written in [
      "\(result)", "\(site.store.everything)", "\(site.store.runs)", "\(heard.events)", "\(plan)", "\(seen)",
    ] {
      #expect(!written.contains("hush"))
    }
    #expect(plan.isEmpty)
  }

  @Test func aSecretThatChangedIsSet() async throws {
    var site = try await site()
    try await site.run(Self.graph)
    site.files["web.secret"] = "hush-new"
    await site.cloud.keep(secret: "vault/api", "hush-newer")
    let result = try await site.run(Self.graph)
    #expect(result.done.map(\.address) == ["api", "web"])
    #expect(await site.cloud.resources["web"]?.properties["Text"] == "hush-new")
    #expect(await site.cloud.resources["api"]?.properties["Password"] == "hush-newer")
    try await site.expectAgreement(with: Self.graph)
  }

  @Test func aSecretThatIsNotThereFailsItsResourceAlone() async throws {
    var site = try await site()
    site.variables = [:]
    let result = try await site.run(Self.graph)
    #expect(result.failed == [.init(address: "api", work: .create, error: .noVariable("TOKEN"))])
    #expect(result.done.map(\.address) == ["web"])
    #expect(await site.cloud.log.contains { $0.contains("api") } == false)
  }

  @Test func whatIsKnownOnlyAsADigestIsTakenFromItsDeclaration() async throws {
    let site = try await site()
    var graph = Self.graph
    graph.resources.append(Graphs.service("zoo", text: .reference(Reference("web", "Text"))))
    try await site.run(graph)
    #expect(await site.cloud.resources["zoo"]?.properties["Text"] == "hush-file")
    #expect(site.store.state?.resources["zoo"]?.properties["Text"] == SecretDigests(key: "00ff").digest("hush-file"))
  }

  @Test func whatTheCloudEchoesIsRecognizedInsideTextsAndLists() {
    let digests = SecretDigests(key: "k")
    let hush = digests.digest("hush")
    let recorded: [String: Value] = [
      "Variables": ["TOKEN": hush, "LEVEL": "info"], "Pair": .interpolation([hush, ":", hush]),
      "List": [["Name": "a", "Value": hush]],
    ]
    #expect(
      digests.redact(
        [
          "Variables": ["TOKEN": "other", "LEVEL": "info"], "Pair": "hush:hush",
          "List": [["Name": "b", "Value": "plain"], ["Name": "a", "Value": "hush"]], "Copy": "hush",
        ], like: recorded) == [
          "Variables": ["TOKEN": digests.digest("other"), "LEVEL": "info"],
          "Pair": .interpolation([hush, ":", hush]),
          "List": [["Name": "b", "Value": digests.digest("plain")], ["Name": "a", "Value": hush]], "Copy": hush,
        ])
    #expect(digests.redact(["Pair": "hush:other"], like: recorded) == ["Pair": digests.digest("hush:other")])
  }

  @Test func aMaskIsNoEvidenceOfWhatItHides() {
    let digests = SecretDigests(key: "k")
    let hush = digests.digest("hush")
    let recorded: [String: Value] = ["Word": hush, "Place": .interpolation(["https://u:", hush, "@host/x"])]
    #expect(digests.redact(["Word": "****", "Place": "https://u:****@host/x"], like: recorded) == recorded)
    let elsewhere = "https://u:****@other/x"
    #expect(
      digests.redact(["Place": .string(elsewhere)], like: recorded) == ["Place": digests.digest(elsewhere)])
  }

  @Test func aPasswordInAPlainURLIsKeptAsADigest() async throws {
    let site = try await site()
    let graph = Graphs.make([Graphs.service("api", text: "https://u:hush-plain@host/x")])
    let result = try await site.run(graph)
    #expect(await site.cloud.resources["api"]?.properties["Text"] == "https://u:hush-plain@host/x")
    let digest = SecretDigests(key: "00ff").digest("hush-plain")
    let kept = Value.interpolation(["https://u:", digest, "@host/x"])
    let record = try #require(result.state.resources["api"])
    #expect(record.properties["Text"] == kept && record.attributes["Text"] == kept)
    #expect(!"\(site.store.everything)".contains("hush"))
    #expect(try await site.plan(graph).isEmpty)
    let changed = try await site.run(Graphs.make([Graphs.service("api", text: "https://u:hush-new@host/x")]))
    #expect(changed.done.map(\.address) == ["api"])
    #expect(await site.cloud.resources["api"]?.properties["Text"] == "https://u:hush-new@host/x")
  }

  @Test func aSecretThatSomebodyElseOverwroteIsSetAgain() async throws {
    let site = try await site()
    try await site.run(Self.graph)
    await site.cloud.change("web", "Text", to: "overwritten")
    let result = try await site.run(Self.graph)
    #expect(result.done.map(\.address) == ["web"])
    #expect(await site.cloud.resources["web"]?.properties["Text"] == "hush-file")
  }
}

@Suite("References get their values when an operation starts")
struct ReferenceTests {
  /// What a service's text becomes, given what it refers to.
  private func text(_ value: Value) async throws -> (text: Value?, error: OperationError?) {
    let site = try Site()
    let graph = Graphs.make([Graphs.network(label: "main"), Graphs.service("api", text: value)])
    let plan = Plan(
      environment: graph.environment, region: graph.region, lineage: "lineage", serial: 0, graphDigest: "",
      isRefreshed: false,
      changes: graph.resources.map {
        Change(address: $0.address, type: $0.type, region: "north", action: .create)
      }, graph: graph)
    let result = try await site.apply(plan)
    return (await site.cloud.resources["api"]?.properties["Text"], result.failed.first?.error)
  }

  @Test func textsAreJoined() async throws {
    let id = Reference("net", "NetworkId")
    let seen = try await text(.interpolation([.reference(id), "/", 8, "/", true, "/", 1.5]))
    #expect(seen.text == "net-1/8/true/1.5" && seen.error == nil)
  }

  @Test func whatHasNoValueFailsTheOperationThatNeedsIt() async throws {
    let nothing = Reference("net", "Nothing")
    #expect(try await text(.reference(nothing)).error == .unresolved(nothing))
    #expect(try await text(.unknown([nothing])).error == .unresolved(nothing))
  }

  @Test func aListIsNoPartOfAText() async throws {
    let seen = try await text(.interpolation(["x", .list([.reference(Reference("net", "NetworkId"))])]))
    #expect(seen.error == .notText(Reference("net", "NetworkId")))
  }
}

@Suite("The observer reads kinds at once")
struct ObserverTests {
  @Test func oneCallForAllOfAKind() async throws {
    let site = try Site()
    try await site.run(Graphs.small)
    await site.cloud.remove("web")
    let before = await site.cloud.readCalls
    let state = site.state(of: Graphs.small)
    // Which of the two subnets came first is nobody's promise.
    let id = try #require(state.resources["b"]?.id)
    let seen = await Observer(site.cloud).observe(state)
    #expect(await site.cloud.readCalls == before + 3)
    #expect(seen.failures == [:] && seen.resources.count == 5)
    #expect(seen.resources["web"] == .absent)
    #expect(
      seen.resources["b"]
        == .present(
          ObservedResource(id: id, properties: ["NetworkId": "net-1", "Zone": "b", "SubnetId": .string(id)])))
  }

  @Test func whatCannotBeReadIsSaid() async throws {
    let site = try Site()
    try await site.run(Graphs.make([Graphs.network()]))
    let error = ProviderError(.denied, "no")
    let seen = await Observer(SilentCloud(error: error)).observe(site.state(of: Graphs.small))
    #expect(seen == .init(failures: ["net": error]))
  }
}
