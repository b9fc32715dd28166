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

  @Test("The cloud gets the text of a secret, and everything else a digest")
  func theCloudGetsTheTextAndEverythingElseADigest() async throws {
    let site = try await site()
    let heard = EventRecorder()
    let result = try await site.run(Self.graph, report: { heard.record($0) })
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

  @Test("A secret that changed is set") func aSecretThatChangedIsSet() async throws {
    var site = try await site()
    try await site.run(Self.graph)
    site.files["web.secret"] = "hush-new"
    await site.cloud.keep(secret: "vault/api", "hush-newer")
    let result = try await site.run(Self.graph)
    #expect(result.done.map(\.address).sorted() == ["api", "web"])
    #expect(await site.cloud.resources["web"]?.properties["Text"] == "hush-new")
    #expect(await site.cloud.resources["api"]?.properties["Password"] == "hush-newer")
    try await site.expectAgreement(with: Self.graph)
  }

  @Test("A secret that is not there fails its resource alone") func aSecretThatIsNotThereFailsItsResourceAlone()
    async throws
  {
    var site = try await site()
    site.variables = [:]
    let result = try await site.run(Self.graph)
    #expect(result.failed == [.init(address: "api", kind: .create, error: .noVariable("TOKEN"))])
    #expect(result.done.map(\.address) == ["web"])
    #expect(await site.cloud.log.contains { $0.contains("api") } == false)
  }

  @Test("What is known only as a digest is taken from its declaration")
  func whatIsKnownOnlyAsADigestIsTakenFromItsDeclaration() async throws {
    let site = try await site()
    var graph = Self.graph
    graph.resources.append(Graphs.service("zoo", text: .reference(Reference("web", "Text"))))
    try await site.run(graph)
    #expect(await site.cloud.resources["zoo"]?.properties["Text"] == "hush-file")
    #expect(site.store.state?.resources["zoo"]?.properties["Text"] == SecretDigests(key: "00ff").digest("hush-file"))
  }

  @Test("A digest is recorded for what was sent: a rotation that no plan saw is not lost")
  func rotationThatIsNotSent() async throws {
    var site = try await site()
    try await site.run(Self.graph)
    let before = try #require(site.store.state?.resources["api"]?.properties["Password"])
    var changed = Self.graph
    changed.resources[0].properties["SubnetIds"] = ["sub-9"]
    await site.cloud.add(
      .init(type: InMemoryTypes.subnet, id: "sub-9", region: "north", properties: [:], operation: ""))
    let plan = try await site.plan(changed)
    // Rotated between the plan and the answer to it.
    await site.cloud.keep(secret: "vault/api", "hush-rotated")
    site.files["web.secret"] = "hush-rotated-too"
    #expect(try await site.apply(plan).isComplete)
    #expect(await site.cloud.resources["api"]?.properties["Password"] == "hush-stored")
    #expect(site.store.state?.resources["api"]?.properties["Password"] == before)
    let next = try await site.plan(changed)
    #expect(next.effective.map(\.address) == ["api", "web"])
    #expect(next.effective.flatMap(\.properties).map(\.path) == ["Password", "Text"])
    #expect(try await site.run(changed).isComplete)
    #expect(await site.cloud.resources["api"]?.properties["Password"] == "hush-rotated")
  }

  @Test("A secret that could not be read is said in the plan, and told by an apply before anything is sent")
  func unread() async throws {
    var site = try await site()
    site.variables = [:]
    site.files = [:]
    await site.cloud.keep(secret: "vault/api", nil)
    let state = site.state(of: Self.graph)
    let secrets = Secrets(site.cloud, site.inputs, SecretDigests(key: state.digestKey))
    let read = await secrets.digests(in: Self.graph, state)
    var plan = try await site.plan(Self.graph)
    #expect(
      read.diagnostics(for: plan) == [
        Diagnostic(
          .secretNotRead, "there is no secret vault/api, so whether it changed for api is not known",
          severity: .warning,
          address: "api"),
        Diagnostic(
          .secretNotRead, "the environment variable TOKEN is not set, and the apply needs it for api",
          severity: .warning, address: "api", fix: "set TOKEN and plan again"),
        Diagnostic(
          .secretNotRead, "web.secret cannot be read, and the apply needs it for web", severity: .warning,
          address: "web", fix: "put the secret into web.secret and plan again"),
      ])
    #expect(read.missing(for: plan).map(\.code) == ["IN4105", "IN4106"])
    #expect(
      read.missing(for: plan).first
        == Diagnostic(
          .secretVariableMissing, "api: the environment variable TOKEN is not set", address: "api",
          fix: "set TOKEN and apply again"))
    // What stays as it is needs no secret.
    plan.changes.removeAll { $0.address == "api" }
    #expect(read.missing(for: plan).map(\.code) == ["IN4106"])
    #expect(
      read.diagnostics(for: plan)[1].message
        == "the environment variable TOKEN is not set, so whether it changed for api is not known")

    let unasked = await secrets.digests(in: Self.graph, state, readsStore: false)
    #expect(
      unasked.diagnostics(for: plan).last
        == Diagnostic(
          .secretsLeftOut,
          "the secrets in the cloud's store were not read, so whether they changed for api is not known",
          severity: .note, fix: "plan without --no-refresh"))
  }

  @Test("Every secret is told before it is used, wherever it comes from")
  func told() async throws {
    let site = try await site()
    let heard = Shared<[String]>([])
    var inputs = site.inputs
    inputs.willUse = { text in heard.change { $0.append(text) } }
    var graph = Self.graph
    graph.resources.append(Graphs.service("zoo", text: "postgres://u:hush-url@db"))
    _ = await Secrets(site.cloud, inputs, SecretDigests(key: "00ff")).digests(in: graph, site.state(of: graph))
    #expect(heard.value.sorted() == ["hush-file", "hush-stored", "hush-url", "hush-variable"])
  }

  @Test(
    "What no declaration may read is read neither for a plan nor for a call",
    arguments: [SecretSource.environment("AWS_SECRET_ACCESS_KEY"), .file("../home/.aws/credentials")])
  func forbidden(source: SecretSource) async throws {
    var site = try await site()
    site.variables["AWS_SECRET_ACCESS_KEY"] = "hush-key"
    site.files["../home/.aws/credentials"] = "hush-credentials"
    let graph = Graphs.make([Graphs.service("api", text: .secret(source))])
    let read = await Secrets(site.cloud, site.inputs, SecretDigests(key: "00ff"))
      .digests(in: graph, site.state(of: graph))
    #expect(read.digests == [:] && read.unread == [])
    let limit = try #require(source.limit)
    await #expect(throws: Diagnostics.self) { try await site.plan(graph) }
    // A plan that was made before the rule, or by somebody else.
    var plan = try await site.plan(Graphs.make([Graphs.service("api", text: "plain")]))
    plan.graph = graph
    let result = try await site.apply(plan)
    #expect(result.failed.map(\.error) == [.forbidden(limit)])
    #expect(await site.cloud.resources["api"] == nil)
  }

  @Test("One name stands for another secret in another region")
  func regions() async throws {
    let site = try await site()
    var graph = Graphs.make([
      Graphs.service("api", password: .secret(.stored(secret: "vault/api", key: nil))),
      Graphs.service("far", password: .secret(.stored(secret: "vault/api", key: nil))),
    ])
    graph.resources[1].region = "south"
    await site.cloud.keep(secret: "south/vault/api", "hush-south")
    let digests = SecretDigests(key: "00ff")
    let read = await Secrets(site.cloud, site.inputs, digests).digests(in: graph, site.state(of: graph))
    let source = SecretSource.stored(secret: "vault/api", key: nil)
    #expect(read.digest(of: source, in: "north").map(Value.digest) == digests.digest("hush-stored"))
    #expect(read.digest(of: source, in: "south").map(Value.digest) == digests.digest("hush-south"))
    #expect(read[source] == nil)
  }

  @Test(
    "What a cloud quotes of a secret goes nowhere, however it is written",
    arguments: [
      "value 'hush\"/ ü&+1' is too long", #"{"Text":"hush\"/ ü&+1"}"#, #"{"Text":"hush\"\/ ü&+1"}"#,
      #"{"body":"{\"Text\":\"hush\\\"/ ü&+1\"}"}"#, #"{"Text":"hush\"/ \u00fc&+1"}"#,
      "Text=hush%22%2F%20%C3%BC%26%2B1&x", "Text=hush%22%2f+%c3%bc%26%2b1", "Text=hush%22%2F+%C3%BC%26%2B1",
      "<Text>hush&quot;/ ü&amp;+1</Text>", "base64 aHVzaCIvIMO8JisxAA", "cut off: {\"Text\": hush\"/ ü",
    ])
  func quoted(_ message: String) async throws {
    var site = try await site()
    site.variables["TOKEN"] = "hush\"/ ü&+1"
    let graph = Graphs.make([Graphs.service("api", text: .secret(.environment("TOKEN")))])
    await site.cloud.set("ConfigureService api", to: .quoted(message))
    let heard = EventRecorder()
    let result = try await site.run(graph, report: { heard.record($0) })
    let error = try #require(result.failed.first?.error)
    #expect(error.message.contains("•••"))
    for written in [
      "\(result)", "\(site.store.everything)", "\(site.store.runs)", "\(heard.events)",
      "\(error.diagnostic(at: "api"))",
    ] {
      for part in ["hush", "aHVzaC"] { #expect(!written.contains(part), "\(written)") }
    }
  }

  @Test("An echo of a secret by the cloud is recognized inside texts and lists")
  func whatTheCloudEchoesIsRecognizedInsideTextsAndLists() {
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

  @Test("A mask is no evidence of what it hides") func aMaskIsNoEvidenceOfWhatItHides() {
    let digests = SecretDigests(key: "k")
    let hush = digests.digest("hush")
    let recorded: [String: Value] = ["Word": hush, "Place": .interpolation(["https://u:", hush, "@host/x"])]
    #expect(digests.redact(["Word": "****", "Place": "https://u:****@host/x"], like: recorded) == recorded)
    let elsewhere = "https://u:****@other/x"
    #expect(
      digests.redact(["Place": .string(elsewhere)], like: recorded) == ["Place": digests.digest(elsewhere)])
  }

  @Test("A password in a plain URL is kept as a digest") func aPasswordInAPlainURLIsKeptAsADigest() async throws {
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

  @Test("A secret that somebody else overwrote is set again") func aSecretThatSomebodyElseOverwroteIsSetAgain()
    async throws
  {
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
      },
      steps: graph.resources.enumerated().map { place, node in
        PlanStep(
          change: place, address: node.address, type: node.type, kind: .create,
          waitsFor: graph.resources.indices.filter { node.dependencies.contains(graph.resources[$0].address) })
      }, graph: graph)
    let result = try await site.apply(plan)
    return (await site.cloud.resources["api"]?.properties["Text"], result.failed.first?.error)
  }

  @Test("Texts with references are joined when an operation starts") func textsAreJoined() async throws {
    let id = Reference("net", "NetworkId")
    let seen = try await text(.interpolation([.reference(id), "/", 8, "/", true, "/", 1.5]))
    #expect(seen.text == "net-1/8/true/1.5" && seen.error == nil)
  }

  @Test("A reference without a value fails the operation that needs it")
  func whatHasNoValueFailsTheOperationThatNeedsIt() async throws {
    let nothing = Reference("net", "Nothing")
    #expect(try await text(.reference(nothing)).error == .unresolved(nothing))
    #expect(try await text(.unknown([nothing])).error == .unresolved(nothing))
  }

  @Test("A list is no part of a text") func aListIsNoPartOfAText() async throws {
    let seen = try await text(.interpolation(["x", .list([.reference(Reference("net", "NetworkId"))])]))
    #expect(seen.error == .notText(Reference("net", "NetworkId")))
  }
}

@Suite("The observer reads kinds at once")
struct ObserverTests {
  @Test("All resources of a kind are observed with one call") func oneCallForAllOfAKind() async throws {
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
          ObservedResource(id: id, properties: ["NetworkId": "net-1", "Zone": "b", "SubnetId": .string(id.text)])))
  }

  @Test("The observer says what cannot be read") func whatCannotBeReadIsSaid() async throws {
    let site = try Site()
    try await site.run(Graphs.make([Graphs.network()]))
    let error = ProviderError(.denied, "no")
    let seen = await Observer(SilentCloud(error: error)).observe(site.state(of: Graphs.small))
    #expect(seen == .init(failures: ["net": error]))
  }
}
