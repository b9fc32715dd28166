import InfraModel
import Planner
import Provider
import Testing

@Suite("A plan")
struct PlanningTests {
  static let shop: [ResourceNode] = [
    .net("net", ["Dns": true]),
    .box("api", ["Net": .ref("net", "Id"), "Size": 2, "Role": .interpolation(["arn:x/", .ref("data", "Name")])]),
    .store("data", ["Class": "small", "Box": .ref("api", "Arn")].filter { $0.key != "Box" }),
    .link("link", ["Box": .ref("api", "Name"), "Target": .ref("data", "Endpoint.Host")]),
  ]

  @Test("A plan creates what is not there, behind what it needs, and says what is known only then")
  func creates() throws {
    let graph = Graph.small(
      [.net("net").at(3), .box("api", ["Net": .ref("net", "Id")]).at(9)],
      outputs: [
        OutputNode(name: "net", value: .ref("net", "Id")), OutputNode(name: "name", value: .ref("api", "Name")),
      ])
    let plan = try SampleSchemas.planner.plan(graph, state: .small())
    #expect(
      plan
        == Plan(
          environment: "shop/dev", region: "eu-central-1", lineage: "line", serial: 7, graphDigest: graph.digest,
          isRefreshed: false,
          changes: [
            Change(
              address: "api", type: "T::Box", region: "eu-central-1", action: .create, reasons: [.declared],
              properties: [
                PropertyChange(path: "Name", before: nil, after: "api", reason: .declared),
                PropertyChange(
                  path: "Net", before: nil, after: .unknown([Reference("net", "Id")]), reason: .declared),
              ], waitsFor: ["net"], position: SourcePosition(file: "Shop.swift", line: 9, column: 5)),
            Change(
              address: "net", type: "T::Net", region: "eu-central-1", action: .create, reasons: [.declared],
              properties: [PropertyChange(path: "Cidr", before: nil, after: "10.0.0.0/16", reason: .declared)],
              position: SourcePosition(file: "Shop.swift", line: 3, column: 5)),
          ],
          steps: [
            PlanStep(change: 0, address: "api", type: "T::Box", kind: .create, waitsFor: [1]),
            PlanStep(change: 1, address: "net", type: "T::Net", kind: .create),
          ],
          outputs: [
            OutputChange(name: "name", before: nil, after: "api"),
            OutputChange(name: "net", before: nil, after: .unknown([Reference("net", "Id")])),
          ], graph: graph, wayBack: WayBack()))
  }

  @Test("A plan is empty when everything is applied, read or not", arguments: [true, false])
  func secondPlan(refreshed: Bool) throws {
    let model = try Model.applied(Self.shop, outputs: [OutputNode(name: "host", value: .ref("data", "Endpoint.Host"))])
    let plan = try model.plan(
      .small(Self.shop, outputs: [OutputNode(name: "host", value: .ref("data", "Endpoint.Host"))]),
      refreshed: refreshed)
    #expect(plan.effective.map(line) == [])
    #expect(plan.isEmpty)
    #expect(plan.changes.count == 4)
  }

  @Test("A plan updates in place, with the most serious consequence of its properties")
  func updates() throws {
    let model = try Model.applied([.box("api", ["Size": 2, "Days": 7])])
    let change = try model.plan(.small([.box("api", ["Size": 3, "Days": 14]).at(5)])).changes
    #expect(
      change == [
        Change(
          address: "api", type: "T::Box", region: "eu-central-1", action: .update, reasons: [.changedDeclaration],
          id: "api",
          properties: [
            PropertyChange(path: "Days", before: 7, after: 14, reason: .changed),
            PropertyChange(
              path: "Size", before: 2, after: 3, reason: .changed, consequence: .restart(minutes: 2)),
          ], consequence: .restart(minutes: 2), position: SourcePosition(file: "Shop.swift", line: 5, column: 5))
      ])
  }

  @Test("A plan puts deletions and data loss first, then replacements, then interruptions, then the rest")
  func order() throws {
    let before: [ResourceNode] = [
      .net("a-net"), .box("b-box", ["Size": 1]), .box("c-box"), .store("d-store", ["Format": "x"]), .box("e-old"),
    ]
    let after: [ResourceNode] = [
      .net("a-net", ["Dns": true]), .box("b-box", ["Size": 2]), .box("c-box", ["Grade": "gold"]),
      .store("d-store", ["Format": "y"]), .net("z-new"),
    ]
    #expect(
      try Model.applied(before).lines(after) == [
        #"replace d-store Format: "x" > "y" (changed, replaces) because create-only Format"#,
        "delete e-old because removedFromDeclaration",
        #"replace c-box Grade: - > "gold" (declared, replaces) because create-only Grade"#,
        "update b-box Size: 1 > 2 (changed) because changedDeclaration",
        "update a-net Dns: - > true (declared) because changedDeclaration",
        "create z-new because declared",
      ])
  }

  @Test("A plan tells loss of data as what cannot be undone")
  func dataLoss() throws {
    let model = try Model.applied([.store("data")])
    let change = try model.plan(.small([])).changes.first
    #expect(change?.consequence == .dataLoss("everything in the store"))
    #expect(change?.isReversible == false)
  }

  @Test("A plan tells drift from a changed declaration")
  func drift() throws {
    var model = try Model.applied([.box("api", ["Size": 2, "Days": 7])])
    model.running["api"]?.properties["Size"] = 5
    #expect(
      try model.lines([.box("api", ["Size": 2, "Days": 7])]) == ["update api Size: 5 > 2 (drift) because drift"])
    #expect(try model.lines([.box("api", ["Size": 2, "Days": 7])], refreshed: false) == [])
    #expect(
      try model.lines([.box("api", ["Size": 3, "Days": 7])])
        == ["update api Size: 5 > 3 (changed) because changedDeclaration"])
    #expect(try model.lines([.box("api", ["Size": 5, "Days": 7])]) == [])
  }

  @Test("A plan passes on the form in which the cloud gives a property back, as an apply does")
  func canonicalForm() throws {
    func shop(_ engine: Value, _ size: Value = 1) -> [ResourceNode] {
      [
        .box("api", ["Engine": engine, "Size": size]),
        .link("link", ["Target": .interpolation(["v", .ref("api", "Engine")])]),
      ]
    }
    var model = try Model.applied(shop("16"))
    model.running["api"]?.properties["Engine"] = "16.4"
    model.state.resources["api"]?.attributes["Engine"] = "16.4"
    model.state.resources["link"]?.properties["Target"] = "v16.4"
    model.running["link"]?.properties["Target"] = "v16.4"
    for refreshed in [true, false] {
      #expect(try model.lines(shop("16"), refreshed: refreshed) == [])
      #expect(try model.lines(shop("16", 2), refreshed: refreshed).count == 1)
      #expect(
        try model.lines(shop("17"), refreshed: refreshed).last
          == #"update link Target: "v16.4" > "v17" (changed) because changedDeclaration after api"#)
    }
  }

  @Test("A flag that is off goes back on where that is the cloud's own value")
  func flagTakenBack() throws {
    let model = try Model.applied([.net("net", ["Dns": false])])
    #expect(try model.lines([.net("net")]) == ["update net Dns: false > true (removed) because changedDeclaration"])
    let standard = try Model.applied([.net("net", ["Dns": true])])
    #expect(try standard.lines([.net("net")]) == [])
  }

  @Test("A plan takes a property back to its default when it is no longer declared, if that can be done")
  func removed() throws {
    let model = try Model.applied([.box("api", ["Days": 7, "Storage": "20", "User": "me", "Seal": ["Strength": 2]])])
    #expect(
      try model.lines([.box("api")]) == [
        #"update api Days: 7 > 1 (removed) Seal: {"Strength":2} > - (removed) User: "me" > - (removed) because changedDeclaration"#
      ])
    var back = model
    back.running["api"]?.properties["Days"] = 1
    back.running["api"]?.properties["User"] = nil
    back.running["api"]?.properties["Seal"] = nil
    #expect(try back.lines([.box("api")]) == [])
  }

  @Test("A plan leaves alone what the cloud fills in")
  func filledIn() throws {
    var model = try Model.applied([.box("api", ["Seal": ["Strength": 2]])])
    model.running["api"]?.properties["Days"] = 30
    model.running["api"]?.properties["Seal"] = ["Strength": 2, "Key": "by default"]
    #expect(try model.lines([.box("api", ["Seal": ["Strength": 2]])]) == [])
  }

  @Test("A plan creates again what vanished, and what refers to it follows")
  func vanished() throws {
    let shop: [ResourceNode] = [.net("net"), .box("api", ["Nets": [.ref("net", "Id")]])]
    var model = try Model.applied(shop)
    model.running["net"] = nil
    #expect(
      try model.lines(shop) == [
        #"update api Nets: ["id-1"] > [{"$unknown":[{"$ref":"net","property":"Id"}]}] (reference) because changedDeclaration after net"#,
        "create net because vanished",
      ])
    #expect(
      try model.lines([]) == [
        "delete api because removedFromDeclaration", "forget net because removedFromDeclaration, vanished",
      ])
  }

  @Test("A plan sets what an unfinished apply may not have set")
  func incomplete() throws {
    let secret: [String: Value] = ["User": "me", "Password": .secret(.environment("PASSWORD")), "Size": 3]
    var model = try Model.applied([.box("api", secret)])
    model.state.resources["api"]?.status = .incomplete
    model.running["api"]?.properties["Size"] = nil
    let lines = try model.lines([.box("api", secret)])
    #expect(
      lines == [
        #"update api Password: - > {"$secret":"environment","name":"PASSWORD"} (declared) Size: - > 3 (declared) because incomplete"#
      ])
    model.state.resources["api"]?.properties = [:]
    #expect(
      try model.lines([.box("api", ["Size": 3])], refreshed: false)
        == ["update api because incomplete"])
  }

  @Test("A plan deletes the predecessor that an unfinished replacement left")
  func deposed() throws {
    var model = try Model.applied([.store("data")])
    model.state.resources["data"]?.deposed = [.init(id: "old", operation: "op", attributes: [:])]
    let plan = try model.plan(.small([.store("data")]))
    #expect(plan.effective.map(line) == ["delete data because deposed"])
    #expect(plan.effective.map(\.id) == ["old"])
    #expect(plan.effective.map(\.consequence) == [.dataLoss("everything in the store")])
    model.apply(plan)
    #expect(try model.plan(.small([.store("data")])).isEmpty)
  }

  @Test("A plan keeps to the account and environment of the state")
  func binding() {
    var state = State.small(account: "111111111111")
    state.environment = "shop/production"
    let graph = Graph.small([], account: "222222222222")
    #expect(throws: Diagnostics.self) { try SampleSchemas.planner.plan(graph, state: state) }
    let problems = problems { try SampleSchemas.planner.plan(graph, state: state, account: "333333333333") }
    #expect(
      problems == [
        "IN2050 this state belongs to shop/production, not to shop/dev",
        "IN2051 shop/dev belongs to account 222222222222, but its state is of account 111111111111",
        "IN2051 shop/dev belongs to account 222222222222, but these credentials are for account 333333333333",
      ])
  }
}

/// The codes and messages that planning throws.
func problems(_ plan: () throws -> Plan) -> [String] {
  do {
    _ = try plan()
    return []
  } catch let error as Diagnostics {
    return error.all.map { "\($0.code) \($0.message)" }
  } catch {
    return ["\(error)"]
  }
}
