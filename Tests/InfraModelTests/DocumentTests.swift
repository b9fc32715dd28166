import InfraModel
import JSONSchemas
import Testing

@Suite("Documents bring back what was written into them")
struct DocumentTests {
  static let position = SourcePosition(file: "Environments/Shop.swift", line: 31, column: 9)

  static let sha256 = String(repeating: "abcd", count: 16)

  static let lookup = Lookup(
    kind: "AWS::EC2::Image", region: "eu-central-1",
    arguments: ["Alias": .lookup(LookupReference("output image of shop/shared", "Value"))], attributes: ["ImageId"],
    position: position, found: ["ImageId": "ami-1"], uses: [.init("web/server", "ImageId"), .init(nil, "image")])

  static let graph = Graph(
    environment: "shop/dev", region: "eu-central-1", account: "123456789012",
    resources: [
      ResourceNode(
        address: "net/vpc", type: "AWS::EC2::VPC", region: "us-east-1",
        properties: ["CidrBlock": "10.0.0.0/16", "Tags": [["Key": "a", "Value": .interpolation(["x", "y"])]]],
        dependsOn: ["log"],
        lifecycle: Lifecycle(
          isProtected: true, isRetained: true, createsBeforeDestroy: true,
          ignoredChanges: [.init(property: "Tags", because: "others set them")],
          replacedWhen: [.reference(Reference("log", "Arn")), 3], renamedFrom: ["vpc"], adoptedID: "vpc-1",
          timeout: 90, allowsDeletion: ["old"]),
        position: position, labels: ["CidrBlock": "cidr"], usage: ["requests": 10])
    ],
    outputs: [OutputNode(name: "id", value: .reference(Reference("net/vpc", "VpcId")), position: position)],
    lookups: [lookup],
    settings: .init(
      approval: .init(.required, typing: "APPLY"), approvals: [rule],
      budget: .init(millionths: 12_500_000, at: position),
      allowedDeletions: [.init("net/old", because: "moved"), .init("net/older")],
      usage: ["AWS::Lambda::Function": ["requests": 3]]), position: position)

  static let change = Change(
    address: "net/vpc", type: "AWS::EC2::VPC", region: "eu-central-1", action: .replace,
    reasons: [.createOnly(property: "CidrBlock"), .renamed(from: "vpc")], id: "vpc-1", previousAddress: "vpc",
    properties: [
      PropertyChange(
        path: "CidrBlock", before: .null, after: .unknown([Reference("a", "b")]), reason: .reference,
        replaces: true, consequence: .restart(minutes: 5)),
      PropertyChange(path: "Gone", before: 1, after: nil, reason: .removed),
      PropertyChange(
        path: "List", before: [1, 2], after: [2, 3], reason: .changed,
        elements: ListDifference(removed: [0], added: [1])),
    ], consequence: .dataLoss("all of it"), undo: .lossy(.init(.data, "the data is gone")),
    createsBeforeDestroy: true, waitsFor: ["a", "b"],
    cost: CostChange(
      before: nil,
      after: CostFigures(fixed: point(61_400_000), usage: Dollars(low: 0, high: 2_500_000), isComplete: false),
      parts: [
        .init(name: "NAT gateway", kind: .fixed, before: nil, after: point(61_400_000)),
        .init(name: "Data", kind: .usage, before: nil, after: nil, rate: "$0.045 per GB"),
      ],
      oneTime: [.init(name: "Snapshot", amount: point(1), note: "kept")],
      growing: [.init(name: "Logs", amount: nil)],
      gaps: [.init(code: "IN7002", what: "Backups", why: "no price", fix: "set one")], assumptions: ["all day"]),
    position: position)

  private static func point(_ millionths: Int64) -> Dollars { Dollars(low: millionths, high: millionths) }

  static let plan = Plan(
    environment: "shop/dev", account: "123456789012", region: "eu-central-1", purpose: .apply, lineage: "line",
    serial: 4, graphDigest: sha256, isRefreshed: true,
    choice: PlanChoice(only: ["net"], replacing: ["net/vpc"], rotating: ["log"], restoring: ["net/vpc": "backup"]),
    changes: [change],
    steps: [
      PlanStep(change: 0, address: "net/vpc", type: "AWS::EC2::VPC", kind: .delete, lifts: ["Protected"]),
      PlanStep(
        change: 0, address: "net/vpc", type: "AWS::EC2::VPC", kind: .update, paths: ["CidrBlock"], waitsFor: [0],
        yieldsTo: [0]),
    ],
    outputs: [OutputChange(name: "id", before: "x", after: nil)],
    lookups: [LookupChange(key: lookup.key, before: ["ImageId": "ami-0"], after: ["ImageId": "ami-1"])],
    diagnostics: [
      Diagnostic(
        .recognized, "a name moves", severity: .warning, address: "net/vpc", at: position, label: "cidr",
        notes: [.init("see here", at: position)], fix: "say so")
    ], graph: graph,
    cost: PlanCost(
      catalogDigest: sha256, before: .zero,
      after: CostFigures(fixed: point(61_400_000), isComplete: false)),
    approvals: PlanApprovals(
      needs: [ApprovalNeed(rule, risks: [.dataLoss], endsRule: true)], expires: 1_800_000_000, commit: "3f2a91c"),
    wayBack: WayBack(
      losses: [.init(.written, at: "net/vpc", "all of it"), .init(.gone, at: "net/zone", "the records in it")],
      interrupted: ["net/vpc"], leastSeconds: 420))

  static let state = State(
    environment: "shop/dev", account: "123456789012", region: "eu-central-1", lineage: "line", serial: 4,
    digestKey: "00ff",
    resources: [
      "net/vpc": ResourceRecord(
        address: "net/vpc", type: "AWS::EC2::VPC", region: "eu-central-1", id: "vpc-1", status: .incomplete,
        operation: "op-1",
        declared: ["CidrBlock": .reference(Reference("log", "Block")), "Secret": .secret(.environment("S"))],
        properties: ["CidrBlock": "10.0.0.0/16", "Secret": .digest("d")],
        attributes: ["VpcId": "vpc-1"], dependencies: ["log"], isProtected: true, isRetained: true,
        createsBeforeDestroy: true, triggers: [1], startedWith: ["log": "v1"], formerAddresses: ["before", "first"],
        deposed: [
          .init(
            id: "vpc-0", operation: "op-0", attributes: ["VpcId": "vpc-0"], type: "AWS::EC2::DHCPOptions",
            region: "us-east-1", isProtected: true, isRetained: true)
        ],
        position: position)
    ], outputs: ["id": "vpc-1"], lookups: [lookup], approval: .init(.required, typing: "APPLY"),
    approvals: [rule], restoring: ["net/vpc": "backup"])

  static let rule = ApprovalRule(
    2, by: .init(file: "ops/allowed-signers", branch: "main"),
    when: [.always, .interruption, .dataLoss, .deletion, .cost(over: 12_500_000)], at: position)

  /// As `state`, with the key of its digests kept elsewhere: it has a name then and no key. Resources come and go.
  static let lockedState = {
    var state = Self.state
    state.digestKey = ""
    state.digestKeyName = sha256
    state.arriving = Arrival(
      id: "move-1", source: "finally/shared", lineage: "5f0d", account: "123456789012",
      resources: state.resources.values.map(\.self))
    state.departed = [Departure(id: "move-0", target: "finally/shared")]
    return state
  }()

  @Test("Documents bring graphs back") func graphs() throws { try comesBack(Self.graph) }
  @Test("Documents bring plans back") func plans() throws { try comesBack(Self.plan) }
  @Test("Documents bring states back") func states() throws {
    try comesBack(Self.state)
    try comesBack(Self.lockedState)
  }

  @Test("Documents leave no member out: the samples of the round trips have something of everything")
  func everything() {
    let record = Self.state.resources["net/vpc"]
    let samples: [[Any?]] = [
      [Self.plan], [Self.change], [record], [record?.deposed.first], [Self.state, Self.lockedState],
    ]
    for alternatives in samples.map({ $0.compactMap { $0 } }) {
      guard let first = alternatives.first else {
        Issue.record("there is nothing")
        continue
      }
      let names = Mirror(reflecting: first).children.compactMap(\.label)
      for name in names {
        let values = alternatives.flatMap { Mirror(reflecting: $0).children.filter { $0.label == name }.map(\.value) }
        #expect(!values.allSatisfy(isUsual), "\(type(of: first)).\(name) is \(values)")
      }
    }
  }

  @Test("Documents with something of everything follow their published schemas")
  func schemas() throws {
    let schemas = try SchemaLibrary.published.get()
    try schemas.expect(Self.graph.document, follows: "graph")
    try schemas.expect(Self.plan.document, follows: "plan")
    for state in [Self.state, Self.lockedState] {
      // The store writes the checksum into the file.
      var members = try #require(state.document.object)
      members["checksum"] = .string(Self.sha256)
      try schemas.expect(.object(members), follows: "state")
    }
  }

  /// Whether a member reads the same when it is left out.
  private func isUsual(_ value: Any) -> Bool {
    switch value {
    case let flag as Bool: return !flag
    case let text as String: return text.isEmpty
    case let list as any Collection: return list.isEmpty
    default:
      let mirror = Mirror(reflecting: value)
      return mirror.displayStyle == .optional && mirror.children.isEmpty
    }
  }

  @Test(
    "Documents bring every reason back",
    arguments: [
      Change.Reason.declared, .removedFromDeclaration, .changedDeclaration, .drift, .vanished,
      .createOnly(property: "A"), .replacedReference("a", property: "B"),
      .trigger(before: 1, after: .unknown([Reference("a", "b")])),
      .trigger(before: .digest("cd"), after: nil), .trigger(before: nil, after: nil), .incomplete, .deposed,
      .renamed(from: "a"), .adopting(id: "b"), .retained, .destroy,
    ])
  func reasons(reason: Change.Reason) throws { try comesBack(reason) }

  @Test(
    "Documents bring every consequence back",
    arguments: [Consequence.none, .restart(minutes: 3), .interruption, .dataLoss("the database")])
  func consequences(consequence: Consequence) throws { try comesBack(consequence) }

  private func comesBack<Part: DocumentPart & Equatable>(_ part: Part) throws {
    let text = JSON.canonical(part.document, symbols: .tagged)
    #expect(try Part(document: JSON.parse(text, symbols: .tagged)) == part)
  }

  @Test("Documents are written in one way, whatever the order of what is in them")
  func canonical() {
    #expect(
      JSON.canonicalText(Self.change.document, symbols: .tagged)
        == #"{"action":"replace","address":"net/vpc","consequence":{"kind":"dataLoss","of":"all of it"},"#
        + #""cost":{"after":{"fixed":61.4,"incomplete":true,"monthly":{"high":63.9,"low":61.4},"#
        + #""usage":{"high":2.5,"low":0}},"assumptions":["all day"],"difference":{"high":63.9,"low":61.4},"#
        + #""growing":[{"name":"Logs"}],"oneTime":[{"amount":1e-06,"name":"Snapshot","note":"kept"}],"#
        + #""parts":[{"after":61.4,"kind":"fixed","name":"NAT gateway"},"#
        + #"{"kind":"usage","name":"Data","rate":"$0.045 per GB"}],"#
        + #""unknown":[{"code":"IN7002","fix":"set one","what":"Backups","why":"no price"}]},"createBeforeDestroy":true,"id":"vpc-1","irreversible":"the data is gone","loss":"data","#
        + #""position":"Environments/Shop.swift:31:9","previousAddress":"vpc","properties":[{"#
        + #""after":{"$unknown":[{"$ref":"a","property":"b"}]},"before":null,"#
        + #""consequence":{"kind":"restart","minutes":5},"path":"CidrBlock","reason":"reference","replaces":true},"#
        + #"{"before":1,"path":"Gone","reason":"removed"},"#
        + #"{"after":[2,3],"before":[1,2],"elements":{"added":[1],"removed":[0]},"path":"List","reason":"changed"}],"reasons":[{"kind":"createOnly","property":"CidrBlock"},"#
        + #"{"from":"vpc","kind":"renamed"}],"region":"eu-central-1","reversible":false,"type":"AWS::EC2::VPC","undo":"lossy","#
        + #""waitsFor":["a","b"]}"#)
  }

  @Test("Documents name the place of what is wrong in them")
  func wrong() {
    #expect(
      error { try Plan(document: ["formatVersion": 4]) }
        == "'formatVersion' has format version 4; this infra reads up to 3")
    #expect(error { try Plan(document: []) } == "the document is not an object")
    for version: Value in [0, -1, .integer(.min)] {
      #expect(
        error { try Graph(document: ["formatVersion": version]) } == "'formatVersion' is not a version from 1")
    }
    #expect(error { try Graph(document: ["formatVersion": 1, "environment": 3]) } == "'environment' is not a text")
    #expect(
      error { try Change(document: ["address": "a", "type": "T", "region": "r", "action": "explode"]) }
        == "'action' is not an action")
    #expect(error { try Change.Reason(document: ["kind": "whim"]) } == "'kind' is not a reason")
    #expect(error { try Consequence(document: ["kind": "restart"]) } == "'minutes' is missing")
  }

  @Test("Documents hold a budget that can be compared, or are refused")
  func budgets() throws {
    func budget(_ amount: Value) -> Value {
      ["budget": ["period": "monthly", "limit": ["amount": amount, "currency": "USD"]]]
    }
    #expect(try EnvironmentSettings(document: budget(12.5)).budget?.millionths == 12_500_000)
    #expect(try EnvironmentSettings(document: budget(9_000_000_000_000)).budget != nil)
    let odd = EnvironmentSettings.Budget(millionths: 1_234_567_891)
    #expect(try JSON.parse(JSON.canonicalText(odd.document))[path: "limit.amount"] == 1234.567891)
    #expect(try EnvironmentSettings.Budget(document: odd.document) == odd)
    for amount: Value in [-1, 1e13, 1e300, "12", .null, [1]] {
      #expect(
        error { try EnvironmentSettings(document: budget(amount)) }
          == "'budget' is not a monthly limit in USD, from 0 to 9000000000000")
    }
  }

  @Test("Graphs know their resources by address, the first of several with the same")
  func addresses() {
    let nodes: [ResourceNode] = [("a", "T"), ("b", "T"), ("a", "U")].map {
      ResourceNode(address: Address($0), type: ResourceType($1))
    }
    #expect(nodes.byAddress == ["a": nodes[0], "b": nodes[1]])
  }

  private func error(_ read: () throws -> some Any) -> String {
    do {
      _ = try read()
      return "nothing"
    } catch { return "\(error)" }
  }
}

@Suite("Documents of earlier formats")
struct DocumentMigrationTests {
  private static let migrations = DocumentMigrations([
    .init("size is a number") { members in
      members.merging(["size": .integer(Int64(members["size"]?.string ?? "") ?? 0)]) { $1 }
    },
    .init("size has a unit") { members in
      members.merging(["size": ["amount": members["size"] ?? .null, "unit": "GiB"]]) { $1 }
    },
  ])

  private static let sizes: [(Int, Value)] = [(1, "20"), (2, 20), (3, ["amount": 20, "unit": "GiB"])]

  @Test("Documents of earlier formats are read as of the newest, step by step", arguments: sizes)
  func earlier(_ version: Int, _ size: Value) throws {
    let reader = try DocumentReader(
      ["formatVersion": .integer(Int64(version)), "size": size], migratedBy: Self.migrations)
    #expect(reader.members["size"] == ["amount": 20, "unit": "GiB"])
    #expect(Self.migrations.newest == 3)
  }

  @Test("Documents are refused where they are newer than this infra, or of no format at all", arguments: [4, 0, -1])
  func unknown(_ version: Int) {
    let problem: DocumentError.Problem =
      version > 3 ? .newerFormat(found: version, known: 3) : .expected("a version from 1")
    #expect(throws: DocumentError(path: "formatVersion", problem)) {
      _ = try DocumentReader(["formatVersion": .integer(Int64(version))], migratedBy: Self.migrations)
    }
  }
}
