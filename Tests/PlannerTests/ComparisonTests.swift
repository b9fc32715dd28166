import AWSResources
import InfraModel
import Planner
import Provider
import Testing

@Suite("What is declared is compared with what runs by its meaning")
struct ComparisonTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var property: String
    var declared: Value
    var running: Value?
    var isSame: Bool
    var testDescription: String {
      "\(property): \(JSON.canonicalText(declared)) and \(running.map { JSON.canonicalText($0) } ?? "nothing")"
    }
  }

  static func same(_ property: String, _ declared: Value, _ running: Value?) -> Case {
    Case(property: property, declared: declared, running: running, isSame: true)
  }
  static func different(_ property: String, _ declared: Value, _ running: Value?) -> Case {
    Case(property: property, declared: declared, running: running, isSame: false)
  }

  static let allow: Value = ["Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject"], "Resource": "*"]
  static let trust: Value = [
    "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": ["AWS": "123456789012"],
    "Condition": ["Bool": ["aws:SecureTransport": true]],
  ]

  static let cases: [Case] = [
    same("Storage", "20", 20), same("Size", 20, "20"), different("Storage", "20", 30), same("Size", 5, 5.0),
    same("Storage", "true", true), different("Storage", "true", false), different("Storage", "1.0", "1"),
    same("Rules", [["Port": 1, "Range": "10.0.0.0/8"]], [["Port": 1, "Range": "10.9.9.9/8"]]),
    different("Rules", [["Port": 1, "Range": "10.0.0.0/8"]], [["Port": 1, "Range": "10.0.0.0/9"]]),
    same("Block", "2001:DB8:0::/32", "2001:db8::/32"), different("Block", "2001:db8::/32", "2001:db9::/32"),
    different("Storage", "10.0.0.5/24", "10.0.0.6/24"),
    different("Variables", ["ALLOWED": "10.0.0.5/24"], ["ALLOWED": "10.0.0.6/24"]),
    same("Rules", [["Port": 1], ["Port": 2]], [["Port": 2, "Note": "by the cloud"], ["Port": 1]]),
    different("Rules", [["Port": 1], ["Port": 3]], [["Port": 1], ["Port": 2]]),
    different("Rules", [["Port": 1]], [["Port": 1], ["Port": 2]]),
    same("Nets", ["a", "b"], ["b", "a"]), different("Steps", ["a", "b"], ["b", "a"]),
    same("Steps", [], nil), same("Variables", [:], nil), different("Steps", ["a"], nil),
    same("Seal", ["Strength": 2], ["Strength": 2, "Key": "by default"]),
    same("Role", "admin", "arn:aws:iam::123456789012:role/path/admin"),
    same("Role", "path/admin", "arn:aws:iam::123456789012:role/path/admin"),
    different("Role", "dmin", "arn:aws:iam::123456789012:role/admin"),
    same("Engine", "16", "16.4"), same("Engine", "16.4", "16"), different("Engine", "16.3", "16.4"),
    different("Engine", "1", "16.4"),
    same("Policy", ["Statement": allow], ["Version": "2008-10-17", "Statement": [allow]]),
    same(
      "Policy", ["Version": "2012-10-17", "Statement": [allow, trust]],
      [
        "Version": "2012-10-17",
        "Statement": [
          [
            "Action": ["STS:AssumeRole"], "Effect": "Allow",
            "Principal": ["AWS": "arn:aws:iam::123456789012:root"],
            "Condition": ["Bool": ["AWS:SecureTransport": ["true"]]],
          ],
          ["Action": ["s3:PutObject", "s3:GetObject"], "Effect": "Allow", "Resource": ["*"], "Sid": ""],
        ],
      ]),
    same(
      "Policy", ["Statement": [["Effect": "Allow", "Principal": "*"]]],
      #"{"Statement":{"Principal":{"AWS":"*"},"Effect":"Allow"}}"#),
    different(
      "Policy", ["Statement": allow],
      ["Statement": ["Effect": "Allow", "Action": ["s3:GetObject"], "Resource": "*"]]),
    different("Policy", ["Statement": allow, "Version": "2012-10-17"], ["Statement": allow]),
    same(
      "Policy", ["Statement": [["Effect": "Allow", "Principal": ["AWS": "123456789012"]]]],
      ["Statement": [["Effect": "Allow", "Principal": ["AWS": "arn:aws-cn:iam::123456789012:root"]]]]),
    same(
      "Policy", ["Statement": [["Effect": "Allow", "Principal": ["AWS": "arn:aws-us-gov:iam::123456789012:root"]]]],
      ["Statement": [["Effect": "Allow", "Principal": ["AWS": "123456789012"]]]]),
    different(
      "Policy", ["Statement": [["Effect": "Allow", "Principal": ["AWS": "123456789012"]]]],
      ["Statement": [["Effect": "Allow", "Principal": ["AWS": "arn:aws:iam::210987654321:root"]]]]),
    same("Policy", #"{ "a" : [1, 2] }"#, ["a": [1, 2]]), different("Policy", #"{"a":[2,1]}"#, ["a": [1, 2]]),
  ]

  @Test("Every kind of value is compared by its meaning", arguments: cases)
  func meaning(example: Case) throws {
    var model = try Model.applied([.box("api", [example.property: example.declared])])
    model.running["api"]?.properties[example.property] = example.running
    let lines = try model.lines([.box("api", [example.property: example.declared])])
    #expect(lines.isEmpty == example.isSame, "\(lines)")
  }

  @Test("A rewritten declaration is compared by its meaning, as what runs is", arguments: cases)
  func withoutReading(example: Case) throws {
    guard let before = example.running else { return }
    var model = try Model.applied([.box("api", [example.property: example.declared])])
    model.state.resources["api"]?.properties[example.property] = before
    let lines = try model.lines([.box("api", [example.property: example.declared])], refreshed: false)
    // What was declared before and is no longer is a change, though the cloud's own additions are none.
    let isSame =
      example.isSame && example.property != "Seal" && before != [["Port": 2, "Note": "by the cloud"], ["Port": 1]]
    #expect(lines.isEmpty == isSame, "\(lines)")
  }

  @Test("A comparison names the members that differ")
  func members() throws {
    let model = try Model.applied([
      .box("api", ["Seal": ["Strength": 1, "Key": "k"], "Variables": ["A": "1", "B": "2"], "Steps": ["x", "y"]])
    ])
    let lines = try model.lines([
      .box("api", ["Seal": ["Strength": 2, "Key": "k"], "Variables": ["A": "1", "C": "3"], "Steps": ["x", "z"]])
    ])
    #expect(
      lines == [
        #"update api Seal.Strength: 1 > 2 (changed) Steps.1: "y" > "z" (changed) Variables.B: "2" > - (removed) Variables.C: - > "3" (declared) because changedDeclaration"#
      ])
  }

  @Test("An empty object that is a choice is removed by another choice, and by none")
  func emptyChoices() throws {
    let model = try Model.applied([.box("api", ["Seal": ["Open": [:]]])])
    #expect(try model.lines([.box("api", ["Seal": ["Open": [:]]])]) == [])
    let lines = try model.lines([.box("api", ["Seal": ["Closed": [:]]])])
    #expect(
      lines == ["update api Seal.Open: {} > - (removed) because changedDeclaration"])
  }

  @Test("A difference replaces only for the member that is create-only")
  func nestedCreateOnly() throws {
    let model = try Model.applied([.box("api", ["Seal": ["Strength": 1, "Key": "k"]])])
    let lines = try model.lines([.box("api", ["Seal": ["Strength": 1, "Key": "l"]])])
    #expect(
      lines == [#"replace api Seal.Key: "k" > "l" (changed, replaces) because create-only Seal.Key"#])
    let plain = try Model.applied([.box("api")])
    #expect(
      try plain.lines([.box("api", ["Seal": ["Strength": 1]])])
        == [#"update api Seal: - > {"Strength":1} (declared) because changedDeclaration"#])
    #expect(
      try plain.lines([.box("api", ["Seal": ["Key": "k"]])])
        == [#"replace api Seal: - > {"Key":"k"} (declared, replaces) because create-only Seal"#])
  }

  @Test("Tags are compared by their keys, leaving those that others set")
  func tags() throws {
    func tags(_ pairs: KeyValuePairs<String, String>) -> Value {
      .list(pairs.map { ["Key": .string($0), "Value": .string($1)] })
    }
    var model = try Model.applied([.net("net", ["Tags": tags(["a": "1", "b": "2", "c": "3"])])])
    model.running["net"]?.properties["Tags"] = tags(["x": "by others", "c": "3", "b": "other", "a": "1"])
    let lines = try model.lines([.net("net", ["Tags": tags(["d": "4", "b": "2", "a": "1"])])])
    #expect(
      lines == [
        #"update net Tags.b: "other" > "2" (drift) Tags.c: "3" > - (removed) Tags.d: - > "4" (declared) because drift, changedDeclaration"#
      ])
  }

  @Test("Secrets are compared by their digests, and never shown")
  func secrets() throws {
    func box(_ name: String) -> ResourceNode {
      .box(
        "api",
        ["User": "me", "Password": .secret(.environment(name)), "Variables": ["TOKEN": .secret(.environment(name))]])
    }
    let model = try Model.applied([box("OLD")])
    #expect(model.running["api"]?.properties["Variables"] == ["TOKEN": "the secret itself"])
    #expect(try model.lines([box("OLD")]) == [])
    let lines = try model.lines([box("NEW")])
    #expect(
      lines == [
        #"update api Password: {"$digest":"digest of OLD"} > {"$secret":"environment","name":"NEW"} (changed)"#
          + #" Variables.TOKEN: {"$digest":"digest of OLD"} > {"$secret":"environment","name":"NEW"} (changed)"#
          + " because changedDeclaration"
      ])
    var texts = model
    texts.state.resources["api"]?.properties["Variables"] = [
      "TOKEN": .digest("digest of OLD"), "URL": .interpolation(["a://api:", .digest("digest of OLD"), "@b"]),
    ]
    func around(_ secret: String, _ end: Value) -> ResourceNode {
      var node = box("OLD")
      let pieces: [Value] = ["a://", .ref("data", "Name"), ":", .secret(.environment(secret)), end]
      node.properties["Variables"] = ["TOKEN": .secret(.environment("OLD")), "URL": .interpolation(pieces)]
      return node
    }
    let data = ResourceNode.store("data", ["Name": "api"])
    #expect(try texts.lines([data, around("OLD", "@b")], refreshed: false) == ["create data because declared"])
    #expect(try texts.lines([data, around("NEW", "@b")], refreshed: false).count == 2)
    #expect(try texts.lines([data, around("OLD", "@c")], refreshed: false).count == 2)
    let unread = Planner(schemas: SampleSchemas(), traits: SampleSchemas.traits, rules: .aws)
    #expect(try unread.plan(.small([box("NEW")]), state: model.state).isEmpty)
    let open = try model.lines([.box("api", ["User": "me", "Variables": ["TOKEN": "open"]])])
    #expect(
      open == [
        #"update api Password: {"$digest":"digest of OLD"} > - (removed)"#
          + #" Variables.TOKEN: {"$digest":"digest of OLD"} > "open" (changed) because changedDeclaration"#
      ])
    let gone = try model.lines([.box("api", ["User": "me", "Variables": [:]])])
    #expect(!gone.joined().contains("itself"))
  }
}
