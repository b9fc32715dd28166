import Importing
import InfraModel
import Provider
import Testing

@Suite("What exists is drafted as a person would declare it")
struct ImportDraftTests {
  /// Networks, groups with rules of their own or inside, and boxes in networks.
  private static let catalog = SampleCatalog([
    "T::A::Network":
      #""primaryIdentifier": ["NetworkId"], "readOnly": ["NetworkId", "Arn"], "tagging": {"tagProperty": "/properties/Tags"}, "properties": {"NetworkId": {"type": "string"}, "Arn": {"type": "string"}, "Block": {"type": "string"}, "Wide": {"type": "boolean"}, "Tags": {"type": "array", "items": {"type": "object", "properties": {"Key": {"type": "string"}, "Value": {"type": "string"}}}}}"#,
    "T::A::Rule":
      #""primaryIdentifier": ["RuleName"], "required": ["Pattern", "Parameters"], "properties": {"RuleName": {"type": "string"}, "Pattern": {"type": "string"}, "Parameters": {"type": "object", "mapOf": {"^.+$": {"type": "string"}}}, "Action": {"type": "object", "required": ["Comment"], "properties": {"Comment": {"type": "string"}, "Hint": {"type": "string"}, "Allow": {"type": "object"}}}, "Code": {"type": "object", "properties": {"Bucket": {"type": "string"}, "Image": {"type": "string"}}}}"#,
    "T::A::Box":
      #""primaryIdentifier": ["BoxName"], "readOnly": ["Arn"], "properties": {"BoxName": {"type": "string"}, "Arn": {"type": "string"}, "NetworkId": {"type": "string"}, "Note": {"type": "string"}, "Password": {"type": "string"}, "Size": {"type": "integer"}, "Zone": {"type": "string"}, "Rules": {"type": "array", "items": {"type": "string"}}}"#,
  ])

  private func found(
    _ type: ResourceType, _ name: String, _ id: String, needs: Set<String> = [], key: FoundResource.Key? = nil,
    modules: [String] = []
  ) -> FoundResource {
    FoundResource(
      source: "\(type.shortName).\(name)\(key.map { "\($0)" } ?? "")", blocks: ["\(type.shortName).\(name)"],
      needs: needs,
      modules: modules, name: name, key: key, type: type, id: ResourceID(id), region: "north")
  }

  private func draft(
    _ found: [(FoundResource, [String: Value])], secrets: Set<String> = [],
    traits: @escaping (ResourceType) -> ResourceTraits = { _ in ResourceTraits() }
  ) -> ImportDraft {
    ImportDraft(
      found.map { (resource: $0, observed: ObservedResource(id: $0.id, properties: $1)) }, secrets: secrets,
      schemas: Self.catalog, traits: traits)
  }

  private let network: [String: Value] = [
    "NetworkId": "net-0123abcd", "Arn": "arn:t:net-0123abcd", "Block": "10.0.0.0/16",
  ]

  @Test("Identifiers of what it may refer to become references, also within texts; others stay")
  func references() {
    let made = draft([
      (
        found("T::A::Box", "web", "web", needs: ["Network.main"]),
        [
          "BoxName": "web", "NetworkId": "net-0123abcd", "Note": "in net-0123abcd here",
        ]
      ),
      (found("T::A::Box", "stranger", "stranger"), ["BoxName": "stranger", "NetworkId": "net-0123abcd"]),
      (found("T::A::Network", "main", "net-0123abcd"), network),
    ])
    #expect(made.entries.map(\.address) == ["stranger", "network", "web"])
    #expect(made.entries[2].properties["NetworkId"] == .reference(Reference("network", "NetworkId")))
    #expect(
      made.entries[2].properties["Note"]
        == .interpolation(["in ", .reference(Reference("network", "NetworkId")), " here"]))
    #expect(made.entries[0].properties["NetworkId"] == "net-0123abcd")
    // What it is called by is its own, and what the cloud sets is not said.
    #expect(made.entries[2].properties["BoxName"] == "web")
    #expect(made.entries[1].properties == ["Block": "10.0.0.0/16"])
  }

  @Test("Two that refer to each other do not make a cycle")
  func cycle() {
    let made = draft([
      (
        found("T::A::Box", "one", "one", needs: ["Box.two"]),
        ["BoxName": "one", "Arn": "arn:t:box/one", "Note": "arn:t:box/two"]
      ),
      (
        found("T::A::Box", "two", "two", needs: ["Box.one"]),
        ["BoxName": "two", "Arn": "arn:t:box/two", "Note": "arn:t:box/one"]
      ),
    ])
    #expect(made.entries.allSatisfy { $0.properties["Note"]?.string != nil })
  }

  @Test("Defaults, what is empty and what is not carried out are not said")
  func defaults() {
    let made = draft([(found("T::A::Box", "web", "web"), ["BoxName": "web", "Size": 3, "Zone": "", "Note": "x"])]) {
      _ in
      var traits = ResourceTraits(defaults: ["Size": 3])
      traits.unsupportedProperties = ["Note": "not yet"]
      return traits
    }
    #expect(made.entries[0].properties == ["BoxName": "web"])
  }

  @Test("What a schema requires is said though it be empty, and so is that there is an object")
  func required() {
    let made = draft([
      (
        found("T::A::Rule", "rule", "rule"),
        [
          "RuleName": "rule", "Pattern": "", "Action": ["Comment": "", "Hint": "", "Allow": [:]],
          "Code": ["Bucket": ""],
        ]
      )
    ])
    #expect(
      made.entries[0].properties == [
        "RuleName": "rule", "Pattern": "", "Parameters": [:], "Action": ["Comment": "", "Allow": [:]],
      ])
  }

  @Test("What no read tells is said as the other tool knows it")
  func declared() {
    var rule = found("T::A::Rule", "rule", "rule")
    rule.declared = ["Code.Bucket": "code", "Code.Image": "ignored"]
    let made = draft([(rule, ["RuleName": "rule", "Pattern": "x", "Code": ["Image": "own"]])])
    #expect(made.entries[0].properties["Code"] == ["Bucket": "code", "Image": "own"])
  }

  @Test("A declared form takes out what the cloud puts in by itself")
  func forms() {
    let made = draft([(found("T::A::Box", "web", "web"), ["BoxName": "web", "Size": 3, "Zone": "a"])]) { _ in
      var traits = ResourceTraits()
      traits.declaredForms = [
        "Size": NormalForm("nothing") { _ in .null }, "Zone": NormalForm("loud") { .string(($0.string ?? "") + "!") },
      ]
      return traits
    }
    #expect(made.entries[0].properties == ["BoxName": "web", "Zone": "a!"])
  }

  @Test("What holds a secret text is left out, and named")
  func secrets() {
    let made = draft(
      [(found("T::A::Box", "web", "web"), ["BoxName": "web", "Note": "user:hunter2-long", "Zone": "a"])],
      secrets: ["hunter2-long"])
    #expect(made.entries[0].properties == ["BoxName": "web", "Zone": "a"] && made.entries[0].hidden == ["Note"])
  }

  @Test("What other resources add to a list is not declared with it")
  func shared() {
    let rules: Value = ["own", "added"]
    let made = draft([
      (found("T::A::Box", "web", "web"), ["BoxName": "web", "Arn": "arn:t:web", "Rules": rules]),
      (found("T::A::Box", "all", "all"), ["BoxName": "all", "Arn": "arn:t:all", "Rules": ["added"]]),
      (found("T::A::Rule", "one", "one"), ["RuleName": "one", "Pattern": "arn:t:web"]),
      (found("T::A::Rule", "two", "two"), ["RuleName": "two", "Pattern": "arn:t:all"]),
    ]) { type in
      var traits = ResourceTraits()
      guard type == "T::A::Box" else { return traits }
      traits.shared = [
        SharedList(
          "Rules", type: "T::A::Rule", owner: "Arn", owners: { [$0.properties["Pattern"] ?? .null] },
          element: { _ in "added" })
      ]
      return traits
    }
    let lists = Dictionary(made.entries.map { ($0.address, $0.properties["Rules"]) }) { first, _ in first }
    #expect(lists["web"] == ["own"] && lists["all"] == Value?.none)
  }

  @Test("Tags that all have are said once")
  func tags() {
    func tags(_ tags: [String: String]) -> Value {
      .list(tags.sorted { $0.key < $1.key }.map { ["Key": .string($0.key), "Value": .string($0.value)] })
    }
    let made = draft([
      (
        found("T::A::Network", "a", "net-1"),
        ["NetworkId": "net-1", "Block": "10.1.0.0/16", "Tags": tags(["Project": "Shop", "Name": "a"])]
      ),
      (
        found("T::A::Network", "b", "net-2"),
        ["NetworkId": "net-2", "Block": "10.2.0.0/16", "Tags": tags(["Project": "Shop"])]
      ),
      (found("T::A::Box", "web", "web"), ["BoxName": "web"]),
    ])
    #expect(made.tags == ["Project": "Shop"])
    #expect(made.entries.map { $0.properties["Tags"] } == [tags(["Name": "a"]), nil, nil])
  }

  @Test("Addresses are those of the other tool, without what all have in common and what says nothing")
  func names() {
    let made = draft([
      (found("T::A::Network", "this", "net-1", modules: ["shop", "network"]), ["Block": "10.1.0.0/16"]),
      (found("T::A::Box", "web", "web-1", key: .number(0), modules: ["shop"]), ["BoxName": "web-1"]),
      (found("T::A::Box", "web", "web-2", key: .text("eu-central-1a"), modules: ["shop"]), ["BoxName": "web-2"]),
      (found("T::A::Network", "db", "net-2", modules: ["shop", "data"]), ["Block": "10.2.0.0/16"]),
      (found("T::A::Box", "db", "db-1", modules: ["shop", "data"]), ["BoxName": "db-1"]),
      (found("T::A::Box", "Db", "db-2", modules: ["shop", "data"]), ["BoxName": "db-2"]),
      (found("T::A::Box", "WebServer", "web-3", modules: ["shop"]), ["BoxName": "web-3"]),
    ])
    #expect(
      made.entries.map(\.address) == [
        "network", "web-1", "web-eu-central-1a", "data-db-network", "data-db-box", "data-db-box-2",
        "web-server",
      ])
  }
}
