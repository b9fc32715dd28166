import InfraModel
import Testing

@Suite("What names something in a document is checked where it is read")
struct HostileDocumentTests {
  private static let graph: Value = [
    "formatVersion": 1, "environment": "shop/dev", "region": "eu-central-1", "account": "123456789012",
    "position": "Environments/Shop.swift:1:1",
    "resources": [
      [
        "address": "net/vpc", "type": "AWS::EC2::VPC", "region": "us-east-1", "dependsOn": ["log"],
        "position": "Environments/Shop.swift:31:9",
      ]
    ],
    "outputs": [["name": "vpc-id", "value": 1, "position": "Environments/Shop.swift:40:3"]],
  ]

  private static let state: Value = [
    "formatVersion": 2, "environment": "shop/dev", "region": "eu-central-1", "account": "123456789012",
    "lineage": "l", "serial": 1, "digestKey": "00", "outputs": ["vpc-id": 1],
    "resources": [
      [
        "address": "net/vpc", "type": "AWS::EC2::VPC", "region": "us-east-1", "id": "vpc-1", "status": "complete",
        "operation": "op", "properties": [:], "attributes": [:], "dependencies": ["log"],
        "position": "Environments/Shop.swift:31:9",
        "deposed": [
          ["id": "vpc-0", "operation": "op", "attributes": [:], "type": "AWS::EC2::VPC", "region": "us-east-1"]
        ],
      ]
    ],
  ]

  /// A document with another value at a path.
  private static func edited(_ value: Value, _ path: some Collection<Substring>, _ new: Value) -> Value {
    guard let step = path.first else { return new }
    switch value {
    case .object(var members):
      members[String(step)] = edited(members[String(step)] ?? .null, path.dropFirst(), new)
      return .object(members)
    case .list(var elements):
      guard let place = Int(step), elements.indices.contains(place) else { return value }
      elements[place] = edited(elements[place], path.dropFirst(), new)
      return .list(elements)
    default: return new
    }
  }

  private func problem<Part: DocumentPart>(_: Part.Type, _ document: Value, _ path: String, _ new: Value) -> String? {
    do throws(DocumentError) {
      _ = try Part(document: Self.edited(document, path.split(separator: "."), new))
      return nil
    } catch { return error.description }
  }

  /// Texts that are no address and no name.
  private static let texts: [String] = [
    "", "bad name!", "a//b", "/a", "a/", "../../etc", "a/../b", "-a", ".a", "a#2", "a\nb", "a\u{1B}[2J", "\u{202E}a",
    "ä",
    "a\u{0}", "::error::a", "a\"];b",
  ]

  @Test("An address in a document is checked where it is read", arguments: texts)
  func addresses(_ text: String) {
    let bad = Value.string(text)
    for path in ["resources.0.address", "resources.0.dependsOn.0"] {
      #expect(problem(Graph.self, Self.graph, path, bad) == "'\(path)' is not an address")
    }
    for path in ["resources.0.address", "resources.0.dependencies.0"] {
      #expect(problem(State.self, Self.state, path, bad) == "'\(path)' is not an address")
    }
    #expect(!Address(text).isWellFormed)
    #expect(throws: JSON.SyntaxError.self) {
      try JSON.parse(JSON.canonical(["$ref": bad, "property": "Arn"]), symbols: .tagged)
    }
    let step = PlanStep(change: 0, address: "a", type: "AWS::EC2::VPC", kind: .create).document
    #expect(problem(PlanStep.self, step, "address", bad) == "'address' is not an address")
  }

  @Test(
    "An environment's name in a document is checked where it is read",
    arguments: texts + ["shop", "shop/dev/x", "Shop/dev", "shop/", "../x", "shop/d_v"])
  func environments(_ text: String) {
    #expect(
      problem(Graph.self, Self.graph, "environment", .string(text)) == "'environment' is not an environment's name")
    #expect(
      problem(State.self, Self.state, "environment", .string(text)) == "'environment' is not an environment's name")
  }

  @Test("The names of outputs, types, regions and accounts in a document are checked where they are read")
  func others() {
    for text in ["a/b"] + Self.texts {
      #expect(
        problem(Graph.self, Self.graph, "outputs.0.name", .string(text)) == "'outputs.0.name' is not an output's name")
    }
    for text in Self.texts + ["AWS:EC2", "AWS::", "AWS::EC2::V PC"] {
      for path in ["resources.0.type"] {
        #expect(problem(Graph.self, Self.graph, path, .string(text)) == "'\(path)' is not a resource type")
      }
      #expect(
        problem(State.self, Self.state, "resources.0.deposed.0.type", .string(text))
          == "'resources.0.deposed.0.type' is not a resource type")
    }
    for text in Self.texts + ["EU", "eu-central-1.evil.example", String(repeating: "a", count: 64)] {
      #expect(problem(Graph.self, Self.graph, "region", .string(text)) == "'region' is not a region")
      #expect(
        problem(Graph.self, Self.graph, "resources.0.region", .string(text)) == "'resources.0.region' is not a region")
      #expect(
        problem(State.self, Self.state, "resources.0.region", .string(text)) == "'resources.0.region' is not a region")
    }
    for text in Self.texts + ["１２３４５６７８９０１２", "../1", "1:2", "-1", String(repeating: "1", count: 65)] {
      #expect(problem(Graph.self, Self.graph, "account", .string(text)) == "'account' is not an account")
    }
    #expect(
      problem(State.self, Self.state, "outputs", .object(["a\u{1B}": 1]))
        == "'outputs.a\u{1B}' is not an output of a name")
  }

  private static let places = [
    "/proc/self/environ:1:1", "/etc/shadow:1:1", "../home/.aws/credentials:3:1", "Environments/../../x.swift:1:1",
    "Environments/./x.swift:1:1", "Environments//x.swift:1:1", "Environments/a\nb.swift:1:1",
    "Environments/\u{1B}[2J.swift:1:1", "a\u{9B}31m.swift:1:1", "Environments\\x.swift:1:1", "E.swift:0:1",
    "E.swift:1:0",
    "E.swift:1:-9223372036854775808", "E.swift:9223372036854775807:1", "E.swift:1:9223372036854775807",
  ]

  @Test("A position in a document may lead to no file outside of the project", arguments: places)
  func positions(_ text: String) {
    for path in ["position", "resources.0.position", "outputs.0.position"] {
      #expect(
        problem(Graph.self, Self.graph, path, .string(text)) == "'\(path)' is not a source position inside the project")
    }
    let diagnostic = Diagnostic(.duplicateName, "no", notes: [.init("here")]).document
    for path in ["position", "notes.0.position"] {
      #expect(
        problem(Diagnostic.self, diagnostic, path, .string(text))
          == "'\(path)' is not a source position inside the project")
    }
  }

  @Test(
    "What an earlier run recorded as a place outside of the project is no place, and the state is read",
    arguments: places)
  func recorded(_ text: String) throws {
    let document = Self.edited(Self.state, "resources.0.position".split(separator: "."), .string(text))
    #expect(try State(document: document).resources["net/vpc"]?.position == nil)
    #expect(try State(document: Self.state).resources["net/vpc"]?.position?.line == 31)
  }

  @Test("A format in a document is a number from 1 on", arguments: [0, -1, Int64.min])
  func formats(_ version: Int64) {
    for problem in [
      problem(Graph.self, Self.graph, "formatVersion", .integer(version)),
      problem(State.self, Self.state, "formatVersion", .integer(version)),
    ] { #expect(problem == "'formatVersion' is not a version from 1") }
  }

  @Test("Names that honest programs write into documents are taken")
  func honest() throws {
    #expect(try Graph(document: Self.graph).resources.count == 1)
    #expect(try State(document: Self.state).resources.count == 1)
    for address in ["a", "A-b_c.d", "net/private-subnet/a", "0/1"] { #expect(Address(address).isWellFormed) }
  }

  @Test("The words that an apply asked for are kept in the state, and an old state has none")
  func approval() throws {
    var state = try State(document: Self.state)
    #expect(state.approval == nil && state.document["approval"] == nil)
    state.approval = .init(.required, typing: "APPLY SHOP")
    let text = JSON.canonical(state.document, symbols: .tagged)
    #expect(try State(document: JSON.parse(text, symbols: .tagged)) == state)
  }

  @Test("Of what is declared and what the last apply asked for, the stricter counts")
  func stricter() {
    typealias Approval = EnvironmentSettings.Approval
    let words = Approval(.required, typing: "A")
    let others = Approval(.required, typing: "B")
    let yes = Approval(.required)
    let none = Approval(.automatic)
    let cases: [(declared: Approval?, stored: Approval?, expected: Approval?)] = [
      (nil, nil, nil), (words, nil, words), (none, nil, none), (nil, words, words), (none, words, words),
      (yes, words, words), (others, words, words), (words, words, words), (others, yes, others), (nil, yes, yes),
      (words, none, words),
    ]
    for (declared, stored, expected) in cases {
      #expect(Approval.stricter(declared: declared, stored: stored) == expected)
    }
  }
}
