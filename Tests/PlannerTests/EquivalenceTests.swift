import AWSResources
import InfraModel
import Planner
import Provider
import Testing

@Suite("What a cloud says in its own way, or does by itself, is no difference")
struct EquivalenceTests {
  /// A box that was applied, runs, and is declared again.
  struct Trial {
    var traits = ResourceTraits()
    var applied: [String: Value] = [:]
    var running: [String: Value] = [:]
    var otherNames: [String: Set<String>] = [:]
    var status: ResourceRecord.Status = .complete
    var ignored: [String] = []
    var isAdopted = false

    /// The action, then a line for each property.
    func lines(_ declared: [String: Value]) throws -> [String] {
      let name: [String: Value] = ["Name": "box"]
      let record = ResourceRecord(
        address: "box", type: "T::Box", region: "eu-central-1", id: "box", status: status, operation: "op",
        properties: name.merging(applied) { $1 }, attributes: [:])
      var lifecycle = Lifecycle(ignoredChanges: ignored.map { Lifecycle.Ignored(property: $0, because: "tested") })
      if isAdopted { lifecycle.adoptedID = "box" }
      let node = ResourceNode.box("box", declared, lifecycle)
      let resource = ObservedResource(id: "box", properties: name.merging(running) { $1 }, otherNames: otherNames)
      let traits = self.traits
      let planner = Planner(schemas: SampleSchemas(), traits: { _ in traits }, rules: .aws) { source in
        switch source {
        case .environment(let name): "digest of \(name)"
        case .text(let text): "digest of \(text.count)"
        default: nil
        }
      }
      let plan = try planner.plan(
        .small([node]), state: isAdopted ? .small() : .small([record]), observations: ["box": .present(resource)])
      return plan.effective.flatMap { change in
        [change.action.rawValue]
          + change.properties.map { property in
            "\(property.path): \(text(property.before)) > \(text(property.after)) \(property.reason)"
              + (property.replaces ? " replaces" : "")
          }
      }
    }

    private func text(_ value: Value?) -> String { value.map { JSON.canonicalText($0, symbols: .tagged) } ?? "-" }
  }

  // MARK: removed blocks

  @Test("A block that is no longer declared is removed unless nothing of it runs any more")
  func removedBlock() throws {
    let traits = ResourceTraits(defaults: ["Seal": ["Strength": 1], "Variables": [:]])
    var trial = Trial(
      traits: traits, applied: ["Variables": ["A": "1"], "Seal": ["Strength": 1, "Key": "k"]],
      running: ["Variables": ["A": "1"], "Seal": ["Strength": 1, "Key": "k"]])
    #expect(
      try trial.lines([:]) == [
        "replace", #"Seal: {"Key":"k","Strength":1} > {"Strength":1} removed replaces"#,
        #"Variables: {"A":"1"} > {} removed"#,
      ])
    trial.running = ["Variables": [:], "Seal": ["Strength": 1, "Note": "the cloud's"]]
    #expect(try trial.lines([:]) == [])
  }

  @Test("What a cloud cannot unset is replaced when it goes, and changed in place otherwise")
  func unremovable() throws {
    let trial = Trial(
      traits: ResourceTraits(unremovable: ["Variables.LIMIT"], defaults: ["Variables": [:]]),
      applied: ["Variables": ["LIMIT": "5", "NOTE": "n"]], running: ["Variables": ["LIMIT": "5", "NOTE": "n"]])
    #expect(
      try trial.lines(["Variables": ["LIMIT": "6", "NOTE": "n"]])
        == ["update", #"Variables.LIMIT: "5" > "6" changed"#])
    #expect(
      try trial.lines(["Variables": ["NOTE": "n"]]) == ["replace", #"Variables.LIMIT: "5" > - removed replaces"#])
    #expect(try trial.lines([:]).first == "replace")
    #expect(try trial.lines(["Variables": ["LIMIT": "5"]]) == ["update", #"Variables.NOTE: "n" > - removed"#])
  }

  // MARK: ahead

  static let versionExamples: [(declared: String, running: String, isSame: Bool)] = [
    ("16.4", "16.6", true), ("16.4", "16.10", true), ("16.6", "16.4", false), ("16.4", "17.1", false),
    ("16", "16.9", true), ("8.0.35", "8.0.40", true), ("8.0.35", "8.4.3", false), ("10.6.14", "10.11.5", false),
    ("15.00.4345.5.v1", "15.00.4365.2.v1", true), ("15.00.4345.5.v1", "16.00.4085.2.v1", false),
    ("9.6.22", "9.6.24", true),
  ]

  @Test(
    "A later version of the same line is no difference while the cloud upgrades by itself", arguments: versionExamples)
  func versions(_ example: (declared: String, running: String, isSame: Bool)) throws {
    let traits = ResourceTraits(comparisons: ["Engine": .ahead(.versions(unlessOff: "Steps"))])
    let declared: [String: Value] = ["Engine": .string(example.declared)]
    let trial = Trial(traits: traits, applied: declared, running: ["Engine": .string(example.running)])
    #expect(try trial.lines(declared).isEmpty == example.isSame)
  }

  @Test("A later version is a difference where upgrades are off, by the declaration first, else by what runs")
  func flag() throws {
    let traits = ResourceTraits(comparisons: ["Engine": .ahead(.versions(unlessOff: "User"))])
    let declared: [String: Value] = ["Engine": "16.4"]
    var trial = Trial(traits: traits, applied: declared, running: ["Engine": "16.6", "User": "false"])
    #expect(try trial.lines(declared) == ["update", #"Engine: "16.6" > "16.4" drift"#])
    trial.running["User"] = "true"
    #expect(try trial.lines(declared) == [])
    let off: [String: Value] = ["Engine": "16.4", "User": "false"]
    #expect(
      try trial.lines(off) == [
        "update", #"Engine: "16.6" > "16.4" drift"#, #"User: "true" > "false" declared"#,
      ])
  }

  @Test("A larger number is no difference up to the declared limit")
  func growth() throws {
    let traits = ResourceTraits(comparisons: ["Storage": .ahead(.numbers(upTo: "Size"))])
    let declared: [String: Value] = ["Storage": "20", "Size": 50]
    var trial = Trial(traits: traits, applied: declared, running: ["Storage": "40", "Size": 50])
    #expect(try trial.lines(declared) == [])
    trial.running["Storage"] = "60"
    #expect(try trial.lines(declared) == ["update", #"Storage: "60" > "20" drift"#])
    trial.running["Storage"] = "10"
    #expect(try trial.lines(declared) == ["update", #"Storage: "10" > "20" drift"#])
    trial.running = ["Storage": "40"]
    #expect(try trial.lines(["Storage": "20"]) == ["update", #"Storage: "40" > "20" drift"#])
    #expect(try trial.lines(["Storage": "45", "Size": 50]).last?.hasPrefix("Storage") == true)
  }

  // MARK: names

  @Test("Any name of the same thing is no difference where the reader knows them, else only the declared one")
  func names() throws {
    let traits = ResourceTraits(replacing: ["Role"], comparisons: ["Role": .anyName])
    let arn = "arn:aws:kms:eu-central-1:123456789012:key/1"
    var trial = Trial(
      traits: traits, applied: ["Role": "alias/app"], running: ["Role": .string(arn)],
      otherNames: [arn: ["1", "alias/app", "alias/other"]])
    for name in ["alias/app", "alias/other", "1", arn] {
      #expect(try trial.lines(["Role": .string(name)]) == [], "\(name)")
    }
    let another = ["replace", #"Role: "\#(arn)" > "alias/new" changed replaces"#]
    #expect(try trial.lines(["Role": "alias/new"]) == another)
    trial.otherNames = [:]
    #expect(try trial.lines(["Role": "alias/app"]) == [])
    #expect(try trial.lines(["Role": "alias/new"]) == another)
    trial.otherNames = [arn: ["1"]]
    #expect(try trial.lines(["Role": "alias/app"]).first == "replace")
  }

  // MARK: normal forms

  @Test("Normal forms of values, of elements and of the whole are no difference")
  func forms() throws {
    let lower = NormalForm("lower") { value in value.string.map { .string($0.lowercased()) } ?? value }
    let rule = NormalForm("rule") { rule in
      guard var members = rule.object else { return rule }
      if members["Grade"] == "gold" { members["Size"] = nil }
      if members["Note"]?.string?.lowercased() == "all" {
        members["Note"] = "all"
        members["Port"] = nil
      }
      return .object(members)
    }
    let traits = ResourceTraits(
      replacing: ["Size"], comparisons: ["Role": .form(lower), "Rules.*": .form(rule), "": .form(rule)])
    let trial = Trial(
      traits: traits, applied: ["Role": "ADMIN", "Grade": "gold", "Days": 3],
      running: [
        "Role": "admin", "Grade": "gold", "Size": -1, "Days": 3,
        "Rules": [["Note": "all", "Id": "by the cloud"], ["Note": "one", "Port": 1]],
      ])
    let declared: [String: Value] = [
      "Role": "Admin", "Grade": "gold", "Days": 3, "Rules": [["Note": "one", "Port": 1], ["Note": "ALL", "Port": 7]],
    ]
    #expect(try trial.lines(declared) == [])
    #expect(
      try trial.lines(declared.merging(["Role": "Reader"]) { $1 }) == ["update", #"Role: "admin" > "Reader" changed"#])
    let open = declared.merging(["Rules": [["Note": "one", "Port": 2], ["Note": "ALL", "Port": 7]]]) { $1 }
    #expect(try trial.lines(open).first == "update")
  }

  // MARK: what an answer lacks

  @Test("What only a creation sets and an answer lacks is taken to be there")
  func lacking() throws {
    var trial = Trial(
      applied: ["Net": "net-1", "Seal": ["Key": "k", "Strength": 2], "Days": 3],
      running: ["Seal": ["Strength": 2], "Days": 3])
    let declared: [String: Value] = ["Net": "net-1", "Seal": ["Key": "k", "Strength": 2], "Days": 3]
    #expect(try trial.lines(declared) == [])
    // What is declared anew is a change, whatever an answer lacks.
    #expect(
      try trial.lines(declared.merging(["Net": "net-2"]) { $1 })
        == ["replace", #"Net: - > "net-2" changed replaces"#])
    // A member that is there and differs is one, too; so is one that can be set at any time.
    trial.running = ["Net": "net-3", "Seal": ["Strength": 2], "Days": 3]
    #expect(try trial.lines(declared) == ["replace", #"Net: "net-3" > "net-1" drift replaces"#])
    trial.running = ["Days": 3]
    #expect(try trial.lines(declared) == ["update", "Seal.Strength: - > 2 drift"])
    trial.running = ["Seal": ["Strength": 2]]
    #expect(try trial.lines(declared) == ["update", "Days: - > 3 drift"])
  }

  @Test("Adopting takes what an answer lacks as it is declared")
  func adopting() throws {
    let trial = Trial(running: ["Seal": ["Strength": 2]], isAdopted: true)
    #expect(try trial.lines(["Net": "net-1", "Seal": ["Key": "k", "Strength": 2]]) == ["adopt"])
  }

  // MARK: secrets

  @Test("A secret that somebody else overwrote where it can be read is drift")
  func secretDrift() throws {
    let secret: Value = .secret(.environment("TOKEN"))
    let sent: Value = .digest("digest of TOKEN")
    var trial = Trial(applied: ["Variables": ["A": sent]], running: ["Variables": ["A": sent]])
    let declared: [String: Value] = ["Variables": ["A": secret]]
    #expect(try trial.lines(declared) == [])
    trial.running = ["Variables": ["A": .digest("digest of another")]]
    let lines = try trial.lines(declared)
    #expect(lines.first == "update")
    #expect(lines.last?.hasPrefix(#"Variables.A: {"$digest":"digest of another"}"#) == true)
    #expect(lines.last?.hasSuffix("drift") == true)
    // A text that is no digest is what a reader could not tell from a mask.
    trial.running = ["Variables": ["A": "****"]]
    #expect(try trial.lines(declared) == [])
  }

  @Test("A text around a secret that somebody else overwrote is drift")
  func textDrift() throws {
    let text: Value = .interpolation(["a://", .secret(.environment("TOKEN"))])
    let sent: Value = .interpolation(["a://", .digest("digest of TOKEN")])
    var trial = Trial(applied: ["User": sent], running: ["User": sent])
    #expect(try trial.lines(["User": text]) == [])
    trial.running = ["User": .digest("another")]
    #expect(try trial.lines(["User": text]).first == "update")
  }

  @Test("A password in a URL is compared by its digest, and never shown")
  func passwords() throws {
    let url: Value = "https://user:pass-word@host/x"
    let kept: Value = .interpolation(["https://user:", .digest("digest of 9"), "@host/x"])
    let masked: Value = "https://user:****@host/x"
    for (applied, running) in [(kept, kept), (kept, masked), (url, masked), (url, url)] {
      let trial = Trial(applied: ["User": applied], running: ["User": running])
      #expect(try trial.lines(["User": url]) == [])
      let changed = try trial.lines(["User": "https://user:new-word@host/x"])
      #expect(changed.first == "update" && !changed.joined().contains("-word"))
      #expect(try trial.lines(["User": "https://user:pass-word@host/y"]).first == "update")
    }
    let foreign = Trial(applied: ["User": kept], running: ["User": .digest("another")])
    #expect(try foreign.lines(["User": url]).first == "update")
  }

  // MARK: ignored

  @Test("A replacement says which ignored properties change with it")
  func ignoredInReplacement() throws {
    let trial = Trial(
      applied: ["Net": "net-1", "Size": 5, "Days": 3], running: ["Net": "net-1", "Size": 1, "Days": 3],
      ignored: ["Size"])
    #expect(try trial.lines(["Net": "net-1", "Size": 9, "Days": 3]) == [])
    #expect(
      try trial.lines(["Net": "net-1", "Size": 9, "Days": 5]) == ["update", "Days: 3 > 5 changed"])
    #expect(
      try trial.lines(["Net": "net-2", "Size": 9, "Days": 3])
        == ["replace", #"Net: "net-1" > "net-2" changed replaces"#, "Size: 1 > 9 changed"])
    let fixed = Trial(applied: ["Net": "net-1"], running: ["Net": "net-1"], ignored: ["Net"])
    #expect(try fixed.lines(["Net": "net-2"]) == [])
  }

  // MARK: large lists

  @Test("Ten thousand elements are compared one with few others")
  func large() throws {
    func rules(_ ports: some Sequence<Int>, _ note: (Int) -> Value?) -> Value {
      .list(
        ports.map { port in
          .object(
            [
              "Port": .integer(Int64(port)), "Range": .string("10.\(port / 256).\(port % 256).7/32"),
              "Note": note(port),
            ].compactMapValues { $0 })
        })
    }
    let many = 1...10_000
    let declared = rules(many) { _ in nil }
    var trial = Trial(
      applied: ["Rules": rules(many) { _ in "before" }],
      running: ["Rules": rules(many.reversed()) { .string("by the cloud \($0)") }])
    #expect(try trial.lines(["Rules": declared]) == [])
    trial.running = ["Rules": rules(20_001...30_000) { _ in nil }]
    #expect(try trial.lines(["Rules": declared]).first == "update")
    trial.running = ["Rules": rules(many.reversed()) { _ in "before" }]
    #expect(try trial.lines(["Rules": declared]).first == "update")
    let words = Trial(
      applied: ["Nets": .list(many.map { .string("old-\($0)") })],
      running: ["Nets": .list(many.map { .string("old-\($0)") })])
    #expect(try words.lines(["Nets": .list(many.map { .string("new-\($0)") })]).first == "update")
  }
}
