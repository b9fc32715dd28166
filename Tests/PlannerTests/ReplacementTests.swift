import InfraModel
import Planner
import Testing

@Suite("A replacement")
struct ReplacementTests {
  @Test("A replacement is followed by what refers to it: replaced if create-only, updated elsewhere")
  func follows() throws {
    func shop(_ cidr: Value) -> [ResourceNode] {
      [
        .net("net", ["Cidr": cidr]), .box("fixed", ["Net": .ref("net", "Id")]),
        .box("loose", ["Nets": [.ref("net", "Id")]]), .link("far", ["Box": .ref("fixed", "Arn")]),
      ]
    }
    let lines = try Model.applied(shop("10.0.0.0/16")).lines(shop("10.1.0.0/16"))
    #expect(
      lines == [
        #"replace far Box: "arn:2" > {"$unknown":[{"$ref":"fixed","property":"Arn"}]} (reference, replaces) because Box of replaced fixed after fixed"#,
        #"replace fixed Net: "id-1" > {"$unknown":[{"$ref":"net","property":"Id"}]} (reference, replaces) because Net of replaced net after net"#,
        #"replace net created first Cidr: "10.0.0.0/16" > "10.1.0.0/16" (changed, replaces) because create-only Cidr"#,
        #"update loose Nets: ["id-1"] > [{"$unknown":[{"$ref":"net","property":"Id"}]}] (reference) because changedDeclaration after net"#,
      ])
  }

  @Test("A replacement takes along what lives inside of it, though its name stays")
  func children() throws {
    func shop(_ grade: Value) -> [ResourceNode] {
      [
        .box("api", ["Grade": grade]), .link("inside", ["Box": .ref("api", "Name")]),
        .link("beside", ["Target": .ref("api", "Name")]),
      ]
    }
    let lines = try Model.applied(shop("silver")).lines(shop("gold"))
    #expect(
      lines == [
        #"replace api Grade: "silver" > "gold" (changed, replaces) because create-only Grade"#,
        "replace inside because Box of replaced api after api",
      ])
  }

  @Test("A replacement comes from a value of .replaced(when:), once it was recorded")
  func triggers() throws {
    func shop(_ values: [Value]) -> [ResourceNode] { [.net("net", [:], Lifecycle(replacedWhen: values))] }
    #expect(try Model.applied(shop(["1"])).lines(shop(["2"])) == [#"replace net because trigger "1" > "2""#])
    #expect(try Model.applied(shop(["1"])).lines(shop(["1"])) == [])
    #expect(try Model.applied(shop(["1"])).lines(shop(["1", "2"])) == [#"replace net because trigger - > "2""#])
    #expect(
      try Model.applied(shop(["1", "2", 3])).lines(shop(["9", "2"])) == [
        #"replace net because trigger "1" > "9", trigger 3 > -"#
      ])
    #expect(try Model.applied(shop([])).lines(shop(["1"])) == [])
  }

  @Test("A replacement comes from a trigger that refers to what is replaced")
  func referringTrigger() throws {
    func shop(_ cidr: Value) -> [ResourceNode] {
      [.net("net", ["Cidr": cidr]), .box("api", [:], Lifecycle(replacedWhen: [.ref("net", "Id")]))]
    }
    let lines = try Model.applied(shop("10.0.0.0/16")).lines(shop("10.1.0.0/16"))
    #expect(
      lines.first
        == #"replace api because trigger "id-1" > {"$unknown":[{"$ref":"net","property":"Id"}]} after net"#)
  }

  @Test("A replacement is not made where the one value wanted can be set in place")
  func valuesInPlace() throws {
    func box(_ grade: Value) -> [ResourceNode] { [.box("api", ["Grade": grade])] }
    #expect(
      try Model.applied(box("gold")).lines(box("bronze")) == [
        #"update api Grade: "gold" > "bronze" (changed) because changedDeclaration"#
      ])
    #expect(try Model.applied(box("bronze")).lines(box("gold")).first?.hasPrefix("replace api") == true)
  }

  @Test("A replacement leaves what is known to stay known, and what an update may change unknown")
  func volatileAttributes() throws {
    func shop(_ size: Value) -> [ResourceNode] {
      [
        .box("api", ["Size": size]), .link("arn", ["Target": .ref("api", "Arn")]),
        .link("revision", ["Target": .ref("api", "Revision")]),
      ]
    }
    let lines = try Model.applied(shop(1)).lines(shop(2))
    #expect(
      lines == [
        "update api Size: 1 > 2 (changed) because changedDeclaration",
        #"update revision Target: 1 > {"$unknown":[{"$ref":"api","property":"Revision"}]} (reference) because changedDeclaration after api"#,
      ])
  }

  @Test("A replacement moves to another region or type")
  func regionAndType() throws {
    var net = ResourceNode.net("net")
    let model = try Model.applied([net])
    net.region = "us-east-1"
    #expect(
      try model.lines([net]) == [
        #"replace net Region: "eu-central-1" > "us-east-1" (changed, replaces) because create-only Region"#
      ])
    let lines = try model.lines([.store("net")])
    #expect(lines.first?.hasPrefix(#"replace net Cidr: "10.0.0.0/16" > - (removed)"#) == true, "\(lines)")
  }
}

@Suite("Creating before destroying")
struct CreateFirstTests {
  static let first = Lifecycle(createsBeforeDestroy: true)

  @Test("A replacement is asked for, and goes on to what is needed")
  func declared() throws {
    func shop(_ cidr: Value, _ name: Value) -> [ResourceNode] {
      [.net("net", ["Cidr": cidr]), .box("api", ["Name": name, "Net": .ref("net", "Id")], Self.first)]
    }
    let lines = try Model.applied(shop("10.0.0.0/16", "one")).lines(shop("10.1.0.0/16", "two"))
    #expect(
      lines == [
        #"replace api created first Name: "one" > "two" (changed, replaces)"#
          + #" Net: "id-1" > {"$unknown":[{"$ref":"net","property":"Id"}]} (reference, replaces)"#
          + " because create-only Name, Net of replaced net after net",
        #"replace net created first Cidr: "10.0.0.0/16" > "10.1.0.0/16" (changed, replaces) because create-only Cidr"#,
      ])
  }

  @Test("Creating before destroying is refused under the same name")
  func clash() throws {
    let model = try Model.applied([.box("api", ["Grade": "silver"])])
    #expect(
      problems { try model.plan(.small([.box("api", ["Grade": "gold"], Self.first)])) } == [
        "IN2042 api would be created before its predecessor is deleted, under the same name api"
      ])
  }

  @Test("Creating first is chosen under another name where something only has to let go of the old one")
  func chosen() throws {
    func shop(_ name: Value) -> [ResourceNode] {
      [.box("api", ["Name": name]), .link("link", ["Target": .ref("api", "Name")])]
    }
    let lines = try Model.applied(shop("one")).lines(shop("two"))
    #expect(
      lines == [
        #"replace api created first Name: "one" > "two" (changed, replaces) because create-only Name"#,
        #"update link Target: "one" > "two" (changed) because changedDeclaration after api"#,
      ])
  }

  @Test("Creating first is chosen where the handler says that both can be there, and blocks do not overlap")
  func coexisting() throws {
    func shop(_ cidr: Value) -> [ResourceNode] {
      [.net("net", ["Cidr": cidr]), .box("api", ["Nets": [.ref("net", "Id")]])]
    }
    let model = try Model.applied(shop("10.0.0.0/16"))
    func plan(_ cidr: Value, exclusive: Set<String>?) throws -> Plan {
      var planner = SampleSchemas.planner
      planner.traits = { type in
        var traits = SampleSchemas.traits(type)
        if type == "T::Net" { traits.exclusiveProperties = exclusive }
        return traits
      }
      return try planner.plan(.small(shop(cidr)), state: model.state)
    }
    #expect(
      try plan("10.1.0.0/16", exclusive: ["Cidr"]).changes.first { $0.address == "net" }?.createsBeforeDestroy == true)
    #expect(
      problems { try plan("10.0.0.0/15", exclusive: ["Cidr"]) } == [
        "IN2059 net must be replaced, because Cidr cannot be changed in place, but api uses it, and a successor of the "
          + "same Cidr cannot exist beside it"
      ])
    // What no handler says is not taken for granted.
    #expect(
      problems { try plan("10.1.0.0/16", exclusive: nil) } == [
        "IN2059 net must be replaced, because Cidr cannot be changed in place, but api uses it, and it must be deleted "
          + "before its successor can be created"
      ])
  }

  @Test("Creating first is refused where a holder cannot come first, and not where a value is carried")
  func carriedValues() throws {
    func shop(_ format: Value, _ target: Value) -> [ResourceNode] {
      [
        .store("data", ["Format": format]),
        .link("far", ["Target": .ref("data", "Endpoint.Host"), "Box": target], Self.first),
      ]
    }
    let lines = try Model.applied(shop("x", "a")).lines(shop("y", "b"))
    #expect(lines.map { $0.prefix { $0 != ":" } } == ["replace data Format", "replace far created first Box"])
  }

  @Test("Creating first keeps a predecessor that is retained: nothing is deleted")
  func retained() throws {
    let lifecycle = Lifecycle(isRetained: true, createsBeforeDestroy: true)
    let model = try Model.applied([.net("net", ["Cidr": "10.0.0.0/16"], lifecycle)])
    let plan = try model.plan(.small([.net("net", ["Cidr": "10.1.0.0/16"], lifecycle)]))
    #expect(plan.changes.map(\.action) == [.replace])
    #expect(plan.changes.map(\.keepsPredecessor) == [true])
    #expect(plan.changes.map(\.deletes) == [false])
    #expect(plan.changes.first?.reasons == [.createOnly(property: "Cidr"), .retained])
  }

  @Test("Creating before destroying spares the interruption")
  func consequence() throws {
    let model = try Model.applied([.net("net"), .net("other")])
    let plan = try model.plan(
      .small([.net("net", ["Cidr": "10.1.0.0/16"], Self.first), .net("other", ["Cidr": "10.1.0.0/16"])]))
    #expect(plan.changes.map(\.consequence) == [.interruption, .none])
    #expect(plan.changes.map(\.address) == ["other", "net"])
  }
}
