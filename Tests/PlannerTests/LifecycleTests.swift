import InfraModel
import Planner
import Provider
import Testing

@Suite("What a person said about a resource's life")
struct LifecycleTests {
  @Test("Protection keeps a resource from deletion, replacement and destruction")
  func protected() throws {
    let kept = Lifecycle(isProtected: true)
    let model = try Model.applied([.store("data", ["Format": "x"], kept)])
    #expect(problems { try model.plan(.small([])) } == ["IN2041 data would be deleted, but it is protected"])
    #expect(
      problems { try model.plan(.small([.store("data", ["Format": "y"], kept)])) }
        == ["IN2041 data would be replaced, but it is protected"])
    #expect(
      problems { try model.plan(.small([.store("data", [:], kept)]), purpose: .destroy) }
        == ["IN2041 data would be deleted, but it is protected"])
    #expect(try model.lines([.store("data", ["Format": "x", "Class": "large"], kept)]).count == 1)
    #expect(try model.lines([.store("data", ["Format": "y"])]).count == 1)
  }

  @Test("What one line would delete of a protected component is told once, of the component")
  func protectedComponent() throws {
    let kept = Lifecycle(isProtected: true)
    let place = SourcePosition(file: "Shop.swift", line: 7, column: 3)
    let nodes = [ResourceNode.net("data/net", [:], kept), .store("data/store", [:], kept)].map { node in
      var node = node
      node.position = place
      return node
    }
    let all = nodes + [.net("other", [:], kept)]
    var model = try Model.applied(all)
    for node in nodes { model.state.resources[node.address]?.position = place }
    do {
      _ = try model.plan(.small([]), purpose: .destroy)
      Issue.record("it was not refused")
    } catch let refusal as Diagnostics {
      #expect(
        refusal.all.map(\.message)
          == ["data would be deleted, but it is protected", "other would be deleted, but it is protected"])
      #expect(refusal.all.first?.address == "data" && refusal.all.first?.position == place)
      #expect(refusal.all.first?.notes == [.init("with data/net, data/store")])
      #expect(refusal.all.first?.fix?.contains(".allowDeletion(of: \"data\",") == true)
    }
  }

  @Test("Protection keeps what a replacement left behind, which is deleted only where that is allowed")
  func protectedPredecessor() throws {
    var model = try Model.applied([.net("net")])
    model.state.resources["net"]?.deposed = [.init(id: "net-0", operation: "op", attributes: [:], isProtected: true)]
    #expect(problems { try model.plan(.small([.net("net")])) } == ["IN2041 net would be deleted, but it is protected"])
    #expect(
      problems { try model.plan(.small([.net("net")]), purpose: .destroy) }
        == ["IN2041 net would be deleted, but it is protected"])
    #expect(
      try model.lines([.net("net", [:], Lifecycle(allowsDeletion: ["net"]))]) == ["delete net because deposed"])
    model.state.resources["net"]?.deposed[0].isProtected = false
    #expect(try model.lines([.net("net")]) == ["delete net because deposed"])
  }

  @Test("A refusal of a protected resource's deletion says how to go on")
  func refusal() throws {
    let model = try Model.applied([.store("data", ["Format": "x"], Lifecycle(isProtected: true))])
    let graph = Graph.small([.store("data", ["Format": "y"], Lifecycle(isProtected: true)).at(31)])
    do {
      _ = try model.plan(graph)
      Issue.record("it was planned")
    } catch let error as Diagnostics {
      #expect(
        error.all == [
          Diagnostic(
            .protected, "data would be replaced, but it is protected", address: "data",
            at: SourcePosition(file: "Shop.swift", line: 31, column: 5),
            notes: [.init("a change of Format replaces it")],
            fix: "add .allowDeletion(of: \"data\", because: \"…\"), or keep its Format")
        ])
    }
  }

  @Test("A protected resource is let go when its deletion is allowed, on itself or for the environment")
  func allowed() throws {
    let model = try Model.applied([.net("net"), .store("data", [:], Lifecycle(isProtected: true))])
    let one = try model.lines([.net("net", [:], Lifecycle(allowsDeletion: ["data"]))])
    #expect(one == ["delete data because removedFromDeclaration"])
    for reason in [nil, "it moved"] {
      let settings = EnvironmentSettings(allowedDeletions: [.init("data", because: reason)])
      #expect(try model.lines([.net("net")], settings: settings) == one)
    }
  }

  @Test("A destroy that is allowed can be planned again from its own graph")
  func allowedAgain() throws {
    let model = try Model.applied([
      .net("net"), .store("data", [:], Lifecycle(isProtected: true)), .store("old", [:], Lifecycle(isProtected: true)),
    ])
    let graph = Graph.small([.net("net", [:], Lifecycle(allowsDeletion: ["data"])), .store("data"), .store("old")])
    let plan = try model.plan(graph, purpose: .destroy)
    #expect(plan.graph.resources == [])
    #expect(plan.graph.settings == EnvironmentSettings(allowedDeletions: [.init("data"), .init("old")]))
    #expect(try model.plan(plan.graph, purpose: .destroy).changes == plan.changes)
  }

  @Test("A retained resource is forgotten instead of deleted")
  func retained() throws {
    let model = try Model.applied([.store("data", [:], Lifecycle(isRetained: true))])
    #expect(try model.lines([]) == ["forget data because removedFromDeclaration, retained"])
  }

  @Test("Ignored changes are left alone, nested ones too, and a replacement says which come with it")
  func ignored() throws {
    func box(_ size: Value, _ strength: Value, _ key: Value = "k") -> ResourceNode {
      .box(
        "api", ["Size": size, "Seal": ["Strength": strength, "Key": key]],
        Lifecycle(ignoredChanges: [
          .init(property: "Size", because: "it scales"), .init(property: "Seal.Strength", because: "so does this"),
        ]))
    }
    var model = try Model.applied([box(1, 1)])
    #expect(try model.lines([box(2, 2)]) == [])
    model.running["api"]?.properties["Size"] = 9
    #expect(try model.lines([box(2, 2)]) == [])
    #expect(
      try model.lines([box(2, 2, "l")])
        == [
          #"replace api Seal.Key: "k" > "l" (changed, replaces) Seal.Strength: 1 > 2 (changed) Size: 9 > 2 (changed)"#
            + " because create-only Seal.Key, changedDeclaration"
        ])
  }

  @Test("A reference to an ignored property gives what runs")
  func ignoredReference() throws {
    func shop(_ size: Value) -> [ResourceNode] {
      [
        .box("api", ["Size": size], Lifecycle(ignoredChanges: [.init(property: "Size", because: "it scales")])),
        .link("link", ["Target": .ref("api", "Size")]),
      ]
    }
    var model = try Model.applied(shop(1))
    model.running["api"]?.properties["Size"] = 9
    #expect(try model.lines(shop(1)) == ["update link Target: 1 > 9 (changed) because changedDeclaration"])
  }

  @Test("A renamed resource moves to another address, and is changed there")
  func renamed() throws {
    let model = try Model.applied([.net("old"), .box("api", ["Nets": [.ref("old", "Id")]])])
    let was = Lifecycle(renamedFrom: ["older", "old"])
    let moved: [ResourceNode] = [.net("new", [:], was), .box("api", ["Nets": [.ref("new", "Id")]])]
    let plan = try model.plan(.small(moved))
    #expect(plan.effective.map(line) == ["move new because renamed from old"])
    #expect(plan.effective.map(\.previousAddress) == ["old"])
    var after = model
    after.apply(plan)
    #expect(after.state.resources.keys.sorted() == ["api", "new"])
    #expect(try after.plan(.small(moved)).isEmpty)
    #expect(
      try model.lines([.net("new", ["Dns": true], was), .box("api", ["Nets": [.ref("new", "Id")]])]) == [
        "update new Dns: - > true (declared) because changedDeclaration, renamed from old"
      ])
  }

  @Test("A renamed resource moves along a chain of addresses")
  func chain() throws {
    let model = try Model.applied([.net("a"), .net("b", ["Cidr": "10.1.0.0/16"])])
    let lines = try model.lines([
      .net("b", [:], Lifecycle(renamedFrom: ["a"])), .net("c", ["Cidr": "10.1.0.0/16"], Lifecycle(renamedFrom: ["b"])),
    ])
    #expect(lines == ["move b because renamed from a", "move c because renamed from b"])
  }

  @Test("A former address that names nothing is said, with what may be meant")
  func renamedFromNothing() throws {
    let model = try Model.applied([.store("topic"), .store("other"), .net("old/net"), .store("old/data")])
    func warnings(_ nodes: [ResourceNode], of model: Model) throws -> [String] {
      try model.plan(.small(nodes)).diagnostics.filter { $0.code == "IN2077" }.map {
        #expect($0.severity == .warning)
        return "\($0.message); \($0.fix ?? "")"
      }
    }
    let others: [ResourceNode] = [.store("other"), .net("old/net"), .store("old/data")]
    let typo = ResourceNode.store("alerts", ["Name": "alerts"], Lifecycle(renamedFrom: ["topics"]))
    #expect(
      try warnings(others + [typo], of: model)
        == [
          "alerts is declared as renamed from topics, which is not in the state; did you mean .renamed(from: \"topic\")?"
        ])
    // Nothing of its type is near, or all of it is declared.
    #expect(
      try warnings(others + [.store("topic"), typo], of: model)
        == ["alerts is declared as renamed from topics, which is not in the state; remove .renamed(from: \"topics\")"])
    // A component is told once, by its own address.
    let all: [ResourceNode] = [.store("topic"), .store("other")]
    func moved(from former: String) -> [ResourceNode] {
      [
        .net("new/net", [:], Lifecycle(renamedFrom: [Address("\(former)/net")])),
        .store("new/data", [:], Lifecycle(renamedFrom: [Address("\(former)/data")])),
        .store("new/more", [:], Lifecycle(renamedFrom: [Address("\(former)/more")])),
      ]
    }
    #expect(
      try warnings(all + moved(from: "odl"), of: model)
        == ["new is declared as renamed from odl, which is not in the state; did you mean .renamed(from: \"old\")?"])
    // What is new in a renamed component, a rename that is done, and an environment that is new.
    #expect(try warnings(all + moved(from: "old"), of: model) == [])
    var after = model
    after.apply(try model.plan(.small(all + moved(from: "old"))))
    #expect(try warnings(all + moved(from: "old"), of: after) == [])
    #expect(try warnings([typo], of: Model.applied([])) == [])
  }

  @Test("A resource that is not free to move is not moved")
  func wrongRenames() throws {
    let model = try Model.applied([.net("a")])
    #expect(
      problems { try model.plan(.small([.net("a"), .net("b", [:], Lifecycle(renamedFrom: ["a"]))])) }
        == ["IN2048 b is declared as renamed from a, which is still declared"])
    #expect(
      problems {
        try model.plan(
          .small([.net("b", [:], Lifecycle(renamedFrom: ["a"])), .net("c", [:], Lifecycle(renamedFrom: ["a"]))]))
      } == ["IN2046 b and c are both declared as renamed from a"])
    #expect(
      problems { try model.plan(.small([.store("b", [:], Lifecycle(renamedFrom: ["a"]))])) }
        == ["IN2047 b has type T::Store, but it is declared as renamed from a, which has type T::Net"])
  }

  @Test("An adoption takes over what others made, and brings it to the declaration")
  func adopted() throws {
    let was = Lifecycle(adoptedID: "net-1")
    func plan(_ node: ResourceNode, _ found: Observation?) throws -> Plan {
      try SampleSchemas.planner.plan(
        .small([node, .box("api", ["Nets": [.ref("net", "Id")]])]), state: .small(),
        observations: found.map { ["net": $0] })
    }
    let running = ObservedResource(id: "net-1", properties: ["Id": "net-1", "Cidr": "10.0.0.0/16", "Dns": false])
    let adoption = try plan(.net("net", ["Dns": true], was), .present(running))
    #expect(
      adoption.effective.map(line) == [
        "create api because declared after net", "adopt net Dns: false > true (declared) because adopting net-1",
      ])
    #expect(adoption.effective.first?.properties.last?.after == ["net-1"])
    #expect(
      problems { try plan(.net("net", [:], was), .absent) } == ["IN2044 net adopts net-1, which does not exist"])
    #expect(
      problems { try plan(.net("net", [:], was), nil) }
        == ["IN2043 net adopts net-1, which requires reading the cloud"])
    #expect(
      problems { try plan(.net("net", ["Cidr": "10.1.0.0/16"], was), .present(running)) }
        == ["IN2045 net adopts net-1, which has another Cidr and would be replaced"])
  }

  @Test("An adoption takes over nothing of another environment, unless in another account or region")
  func adoptedFromOthers() throws {
    let node = ResourceNode.net("net", [:], Lifecycle(adoptedID: "net-1"))
    let running = ObservedResource(id: "net-1", properties: ["Id": "net-1", "Cidr": "10.0.0.0/16"])
    func found(account: String? = nil, region: String? = nil, _ change: (inout ResourceRecord) -> Void = { _ in })
      throws -> [String]
    {
      var other = try Model.applied([.net("old")]).state
      other.environment = "shop/old"
      other.account = account
      change(&other.resources["old"]!)
      if let region { other.resources["old"]?.region = region }
      return problems {
        var graph = Graph.small([node])
        graph.account = "123456789012"
        return try SampleSchemas.planner.plan(
          graph, state: .small(), observations: ["net": .present(running)], others: OtherStates([other]))
      }
    }
    let refusal = ["IN2078 net adopts net-1, which shop/old manages as old"]
    #expect(try found { $0.id = "net-1" } == refusal)
    #expect(try found { $0.deposed = [.init(id: "net-1", operation: "op", attributes: [:])] } == refusal)
    #expect(try found { $0.id = "net-2" } == [])
    #expect(try found(region: "another") { $0.id = "net-1" } == [])
    #expect(try found(account: "123456789012") { $0.id = "net-1" } == refusal)
    #expect(try found(account: "999999999999") { $0.id = "net-1" } == [])
  }

  @Test("Every error of a resource's lifecycle is named at once")
  func all() throws {
    let kept = Lifecycle(isProtected: true)
    let model = try Model.applied([.net("a", [:], kept), .store("b", [:], kept), .net("c")])
    let found = problems { try model.plan(.small([.net("c"), .net("d", [:], Lifecycle(renamedFrom: ["c"]))])) }
    #expect(
      found == [
        "IN2041 a would be deleted, but it is protected", "IN2041 b would be deleted, but it is protected",
        "IN2048 d is declared as renamed from c, which is still declared",
      ])
  }
}
