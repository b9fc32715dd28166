import InfraModel
import Testing

@Suite("A look-up is known by its question, and its answer takes the place of what refers to it")
struct LookupTests {
  private static let network = Lookup(
    kind: "AWS::EC2::VPC", region: "eu-central-1", arguments: ["Tags": ["Name": "our office", "Team": "web"]],
    attributes: ["CidrBlock", "VpcId"], position: SourcePosition(file: "Environments/A.swift", line: 3, column: 5))
  private static let output = Lookup(
    kind: Lookup.environmentKind, arguments: ["Name": "shop/shared", "Output": "image"], attributes: ["Value"])

  private static func reference(_ lookup: Lookup, _ attribute: String) -> Value {
    .lookup(LookupReference(lookup.key, attribute))
  }

  @Test("The key says what is asked; texts that could be taken for something else are quoted")
  func key() {
    #expect(
      Self.network.key == #"AWS::EC2::VPC(Tags: {Name: "our office", Team: web}) in eu-central-1"#)
    #expect(Self.output.key == "output image of shop/shared")
    #expect(Self.network.shortTitle == #"VPC(Tags: {Name: "our office", Team: web})"#)
    let second = Lookup(
      kind: "AWS::EC2::VPC", region: "us-east-1", arguments: ["Id": Self.reference(Self.output, "Value")])
    #expect(second.key == "AWS::EC2::VPC(Id: <output image of shop/shared.Value>) in us-east-1")
    #expect(second.needs == ["output image of shop/shared"])
    // A text and a list of texts are two questions.
    #expect(
      Lookup(kind: "A::B::C", arguments: ["Id": "[a, b]"]).key
        != Lookup(kind: "A::B::C", arguments: ["Id": ["a", "b"]]).key)
  }

  @Test("Documents give it back, with and without an answer")
  func documents() throws {
    var answered = Self.network
    answered.found = ["VpcId": "vpc-1"]
    answered.uses = [.init(nil, "out"), .init("web/subnet", "VpcId")]
    for lookup in [Self.network, Self.output, answered] {
      #expect(try Lookup(document: lookup.document) == lookup)
    }
    #expect(throws: DocumentError.self) { try Lookup(document: ["kind": "Environment", "arguments": ["Name": "a b"]]) }
    #expect(throws: DocumentError.self) { try Lookup(document: ["kind": "a VPC"]) }
    let reference = Self.reference(Self.output, "Value")
    #expect(try JSON.parse(JSON.canonical(reference, symbols: .tagged), symbols: .tagged) == reference)
  }

  @Test("Answers take the place of references, also in texts and in the sources of secrets; the rest is unknown")
  func answers() {
    let vpc = Self.reference(Self.network, "VpcId")
    let graph = Graph(
      environment: "shop/dev", region: "eu-central-1",
      resources: [
        ResourceNode(
          address: "a", type: "T::T::T",
          properties: [
            "Vpc": vpc, "Text": .interpolation(["in ", vpc, " of ", .reference(Reference("b", "Id"))]), "Plain": "x",
            "Secret": .secret(.stored(secret: Self.reference(Self.output, "Value"), key: nil)),
          ], lifecycle: Lifecycle(replacedWhen: [vpc]))
      ], outputs: [OutputNode(name: "out", value: .list([vpc]))], lookups: [Self.network, Self.output])
    let answered = graph.answered(by: [Self.network.key: ["VpcId": "vpc-1", "CidrBlock": "10.0.0.0/16"]])
    #expect(
      answered.resources[0].properties == [
        "Vpc": "vpc-1", "Text": .interpolation(["in vpc-1 of ", .reference(Reference("b", "Id"))]), "Plain": "x",
        "Secret": .secret(.stored(secret: .unknown([]), key: nil)),
      ])
    #expect(answered.resources[0].lifecycle.replacedWhen == ["vpc-1"])
    #expect(answered.outputs[0].value == ["vpc-1"])
    #expect(
      answered.lookups.map(\.uses) == [
        [.init(nil, "out"), .init("a", "Text"), .init("a", "Vpc"), .init("a", "replaced(when:)")],
        [.init("a", "Secret")],
      ])
    // Asked again, only the answers are others: what stands in a plan that was reviewed stays.
    let again = answered.answered(by: [Self.network.key: ["VpcId": "vpc-2"]])
    #expect(again.resources == answered.resources)
    #expect(again.lookups[0].found == ["VpcId": "vpc-2"])
    #expect(again.lookups[0].uses == answered.lookups[0].uses)
  }

  @Test("What changed is what both applies asked and found differently")
  func changes() {
    func lookup(_ id: Value, _ found: [String: Value]) -> Lookup {
      Lookup(kind: "T::T::T", arguments: ["Id": id], attributes: found.keys.sorted(), found: found)
    }
    let changes = LookupChange.all(
      from: [lookup("a", ["X": 1, "Y": 1]), lookup("gone", ["X": 1])],
      to: [lookup("a", ["X": 2, "Y": 1, "Z": 1]), lookup("new", ["X": 1])])
    #expect(
      changes == [
        LookupChange(key: "T::T::T(Id: a)", before: ["X": 1, "Y": 1], after: ["X": 2, "Y": 1, "Z": 1]),
        LookupChange(key: "T::T::T(Id: gone)", before: ["X": 1], after: nil),
        LookupChange(key: "T::T::T(Id: new)", before: nil, after: ["X": 1]),
      ])
    #expect(changes.map(\.changed) == [["X"], [], []])
  }
}
