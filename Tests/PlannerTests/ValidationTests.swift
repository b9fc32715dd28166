import AWSResources
import InfraModel
import Planner
import Testing

@Suite("What is wrong with a declared property")
struct ValidationTests {
  struct Mistake: CustomTestStringConvertible, Sendable {
    var properties: [String: Value]
    var found: [String]
    var testDescription: String { found.first ?? JSON.canonicalText(.object(properties)) }
  }

  static func mistake(_ properties: [String: Value], _ found: String...) -> Mistake {
    Mistake(properties: properties, found: found)
  }

  static let mistakes: [Mistake] = [
    mistake(["Sise": 1], "IN2003 T::Box has no Sise [sise] did you mean Size?"),
    mistake(["Seal": ["Ke": "k"]], "IN2003 T::Box has no Seal.Ke [seal] did you mean Key?"),
    mistake(["Whatever": 1], "IN2003 T::Box has no Whatever [whatever] remove it"),
    mistake(["Name": nil], "IN2004 api: Name is required [name] declare name"),
    mistake(
      ["Gates": [["Range": "10.0.0.0/8"]]], "IN2004 api: Gates.0.Port is required [gates] declare gates"),
    mistake(["Size": "many"], "IN2005 api: Size is \"many\", and should be an integer [size] -"),
    mistake(["Size": [1]], "IN2005 api: Size is a list, and should be an integer [size] -"),
    mistake(["Steps": "one"], "IN2005 api: Steps is \"one\", and should be a list [steps] -"),
    mistake(
      ["Policy": "no JSON", "Variables": ["A": [1]]],
      "IN2005 api: Variables.A is a list, and should be a text [variables] -"),
    mistake(["Grade": "sliver"], "IN2006 api: Grade cannot be \"sliver\" [grade] did you mean silver?"),
    mistake(["Grade": "platinum"], "IN2006 api: Grade cannot be \"platinum\" [grade] use one of bronze, silver, gold"),
    mistake(["Days": 8], "IN2006 api: Days cannot be 8 [days] use 7 or 14"),
    mistake(["Days": 0], "IN2006 api: Days cannot be 0 [days] use 1"),
    mistake(["Days": 99], "IN2006 api: Days cannot be 99 [days] use 30"),
    mistake(
      ["Name": "Api!"], "IN2007 api: Name cannot be \"Api!\" [name] write it to match the pattern ^[a-z][a-z0-9-]*$"),
    mistake(
      ["Name": "a"], "IN2008 api: Name has 1 characters, but must have 2 to 20 characters [name] use 2 to 20 characters"
    ),
    mistake(["Size": 101], "IN2008 api: Size is 101, but must be 1 to 100 [size] use 1 to 100"),
    mistake(
      ["Steps": ["a", "b", "c", "d"]],
      "IN2008 api: Steps has 4 elements, but must have at most 3 elements [steps] use at most 3 elements"),
    mistake(["Rules": [["Port": 1], ["Port": 1]]], "IN2009 api: Rules lists {\"Port\":1} twice [rules] list it once"),
    mistake(
      ["Gates": [["Port": 1]]], "IN2010 api: Gates.0 needs one of Range, Group [gates] declare one of them"),
    mistake(
      ["Gates": [["Port": 1, "Range": "10.0.0.0/8", "Group": "g"]]],
      "IN2010 api: Gates.0 has Range and Group, which exclude each other [gates] keep one of them"),
    mistake(["Password": "p"], "IN2012 api: Password requires User [password] declare User"),
    mistake(
      ["Size": 1, "Grade": "gold"], "IN2013 api: Grade and Size exclude each other [grade] keep one of them"),
    mistake(["Arn": "mine"], "IN2014 api: Arn is set by the cloud and cannot be declared [arn] remove it"),
    mistake(
      ["Net": .ref("nett", "Id")], "IN2016 api: Net refers to nett, which is not declared [net] did you mean net?"),
    mistake(
      ["Role": .interpolation(["x/", .ref("net", "Ids")])],
      "IN2017 api: Role refers to Ids of net, and T::Net has no such attribute [role] did you mean Id?"),
    mistake(
      ["Role": .interpolation(["x/", .ref("net", "Tags")])],
      "IN2005 api: Role refers to net.Tags, which is a list, and should be a text [role] refer to one of its elements, such as net.Tags.0"
    ),
    mistake(
      ["Steps": .ref("net", "Id")],
      "IN2005 api: Steps refers to net.Id, which is a text, and should be a list [steps] refer to a list"),
    mistake(
      ["Net": .ref("api2", "Arn")],
      "IN2018 api: Net refers to api2.Arn, where T::Net.Id is required [net] refer to T::Net.Id"),
    mistake(
      ["Gates": [["Port": 1, "Range": "10.0.0/8"]]],
      "IN2020 api: Gates.0.Range is \"10.0.0/8\", which is not an IPv4 network [gates] write it as four numbers and a prefix, like 10.0.0.0/16"
    ),
    mistake(
      ["Gates": [["Port": 1, "Range": "10.0.0.1/8"]]],
      "IN2021 api: Gates.0.Range is 10.0.0.1/8, which has bits set after its prefix [gates] write 10.0.0.0/8"),
    mistake(
      ["Size": 0, "Days": 8, "Storage": 20, "Steps": [.secret(.environment("A"))], "User": .ref("net", "Cidr")],
      "IN2006 api: Days cannot be 8 [days] use 7 or 14",
      "IN2008 api: Size is 0, but must be 1 to 100 [size] use 1 to 100"),
    mistake(["Size": .ref("net", "Id"), "Days": "7", "Net": .ref("net", "Id"), "Nets": [.ref("net", "Id")]]),
  ]

  @Test("A wrong property is found by the facts of its type, and named at the user's line", arguments: mistakes)
  func properties(mistake: Mistake) {
    let box = ResourceNode.box("api", mistake.properties).at(7)
    let graph = Graph.small([box, .net("net").at(1), .box("api2").at(2)])
    let found = SampleSchemas.planner.validate(graph)
    #expect(found.map(Self.line) == mistake.found)
    #expect(found.allSatisfy { $0.position?.line == 7 && $0.address == "api" && $0.severity == .error })
  }

  static func line(_ diagnostic: Diagnostic) -> String {
    "\(diagnostic.code) \(diagnostic.message) [\(diagnostic.label ?? "")] \(diagnostic.fix ?? "-")"
  }

  @Test("A wrong value is quoted only so far as a message needs")
  func longValues() {
    let long = String(repeating: "10.0.0.0/16", count: 100_000)
    let found = SampleSchemas.planner.validate(.small([.box("api", ["Name": .string(long), "Days": .string(long)])]))
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.message.utf8.count < 400 })
  }

  @Test("A wrong property is marked at the label that the user wrote")
  func labels() {
    var box = ResourceNode.box("api", ["Size": 0])
    box.labels = ["Size": "memory"]
    #expect(SampleSchemas.planner.validate(.small([box])).map(\.label) == ["memory"])
    let names = ["CidrBlock": "cidrBlock", "VpcId": "vpcId", "DBName": "dbName", "KMSKeyId": "kmsKeyId", "URI": "uri"]
    for (name, label) in names {
      let node = ResourceNode.box("api", [name: 1])
      #expect(SampleSchemas.planner.validate(.small([node])).map(\.label) == [label])
    }
  }

  @Test("Types that do not exist or have no handler are errors")
  func types() {
    let planner = Planner(schemas: SampleSchemas(), traits: { _ in .unsupported }, rules: .aws)
    let node = ResourceNode(address: "x", type: "T::Bock")
    #expect(
      planner.validate(.small([node, .net("net")])).map(Self.line) == [
        "IN2002 net: T::Net can be declared, but infra cannot apply it yet: it has no handler [] remove it, or manage it outside of infra for now",
        "IN2001 x: there is no type T::Bock [] did you mean T::Box?",
      ])
  }

  @Test("Properties that no handler carries out are errors")
  func unsupportedProperties() {
    let planner = Planner(
      schemas: SampleSchemas(), traits: { _ in ResourceTraits(unsupportedProperties: ["Dns": "it has no names"]) },
      rules: .aws)
    var net = ResourceNode.net("net")
    net.properties["Dns"] = true
    #expect(
      planner.validate(.small([net, .net("plain")])).map(Self.line) == [
        "IN2027 net: Dns can be declared, but infra cannot apply it: it has no names [dns] remove Dns"
      ])
  }

  @Test("Outputs and dependencies that lead nowhere are errors")
  func elsewhere() {
    var net = ResourceNode.net("net")
    net.dependsOn = ["nat"]
    let graph = Graph.small([net], outputs: [OutputNode(name: "id", value: .ref("net", "Idd"))])
    #expect(
      SampleSchemas.planner.validate(graph).map(Self.line) == [
        "IN2016 net refers to nat, which is not declared [] did you mean net?",
        "IN2017 output id refers to Idd of net, and T::Net has no such attribute [] did you mean Id?",
      ])
  }

  @Test("Circles of dependencies are errors, with the way around them")
  func circles() {
    let needs: KeyValuePairs<Address, Address> = ["a": "b", "b": "c", "c": "a", "d": "a", "e": "f", "f": "e"]
    let nodes = needs.enumerated().map { line, pair in
      let name = Value.string("box-\(pair.key)")
      return ResourceNode.box(pair.key, ["Name": name, "Role": .ref(pair.value, "Arn")]).at(line + 1)
    }
    let graph = Graph.small(nodes)
    let found = SampleSchemas.planner.validate(graph)
    #expect(
      found.map(\.message) == [
        "dependency cycle: a → b → c → a", "dependency cycle: e → f → e",
      ])
    #expect(found.first?.notes.map(\.message) == ["a needs b", "b needs c", "c needs a"])
    #expect(found.first?.notes.map(\.position?.line) == [1, 2, 3])
  }

  @Test("Names that are taken are errors")
  func names() {
    let graph = Graph.small([
      .box("a", ["Name": "api"]).at(1), .box("b", ["Name": .ref("a", "Name")]).at(2), .box("c", ["Name": "other"]),
      .store("d", ["Name": "api"]),
    ])
    #expect(
      SampleSchemas.planner.validate(graph) == [
        Diagnostic(
          .identityDeclaredTwice, "b: Name api is also declared by a", address: "b",
          at: SourcePosition(file: "Shop.swift", line: 2, column: 5), label: "name",
          notes: [.init("a is declared here", at: SourcePosition(file: "Shop.swift", line: 1, column: 5))],
          fix: "give one of them another name")
      ])
  }

  @Test("A wrong declaration keeps a plan from being made, with every finding")
  func plan() {
    let graph = Graph.small([.box("one", ["Size": 0]), .box("two", ["Days": 8])])
    #expect(
      problems { try SampleSchemas.planner.plan(graph, state: .small()) } == [
        "IN2008 one: Size is 0, but must be 1 to 100", "IN2006 two: Days cannot be 8",
      ])
  }
}
