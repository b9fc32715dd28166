import InfraModel
import Testing

@testable import Reports

@Suite("What was looked up is shown where it is new or another, and where it follows")
struct LookupReportTests {
  private static let image = Lookup(
    kind: "AWS::EC2::Image", region: "eu-central-1", arguments: ["Alias": "/golden/web"], attributes: ["ImageId"],
    position: Samples.at(12), found: ["ImageId": "ami-0c2d3e4f5a6b7c8d9"],
    uses: [.init("web/server", "ImageId")])
  private static let network = Lookup(
    kind: "AWS::EC2::VPC", region: "eu-central-1", arguments: ["Tags": ["Name": "office"]],
    attributes: ["CidrBlock", "VpcId"], position: Samples.at(14),
    found: ["CidrBlock": "10.0.0.0/16", "VpcId": "vpc-0a1b2c3d4e5f60718"], uses: [.init("web/subnet", "VpcId")])
  private static let output = Lookup(
    kind: Lookup.environmentKind, arguments: ["Name": "finally/shared", "Output": "zone"], attributes: ["Value"],
    position: Samples.at(16), found: ["Value": "Z1"], uses: [.init(nil, "zone")])

  private static let plan = {
    var plan = Samples.plan([
      Change(
        address: "web/server", type: "AWS::EC2::Instance", region: "eu-central-1", action: .replace,
        reasons: [.createOnly(property: "ImageId")], id: "i-0d41",
        properties: [
          PropertyChange(
            path: "ImageId", before: "ami-0a1b2c3d4e5f60718", after: "ami-0c2d3e4f5a6b7c8d9", reason: .changed,
            replaces: true)
        ], undo: .lossy(.init(.identity, "its InstanceId")), position: Samples.at(31))
    ])
    plan.graph.lookups = [image, network, output]
    plan.lookups = [
      LookupChange(key: image.key, before: ["ImageId": "ami-0a1b2c3d4e5f60718"], after: image.found),
      LookupChange(key: network.key, before: nil, after: network.found),
      LookupChange(key: output.key, before: nil, after: output.found),
      LookupChange(key: "output same of finally/shared", before: output.found, after: output.found),
      LookupChange(key: "output gone of finally/shared", before: ["Value": "x"], after: nil),
    ]
    return plan
  }()

  private func text(_ width: Int) -> String {
    PlanReport(Self.plan, digest: "7f3a91c0ffee").lines(on: Page(width: width)).rendered(on: Page(width: width))
  }

  @Test("At 80 columns")
  func narrow() {
    #expect(
      text(80) == """
        finally/production · 1 change · 1 replace · 1 deletion              plan 7f3a91c

        Deletions and data loss (1)
          ± web/server  EC2::Instance  i-0d41                        Production.swift:31
              replace, the old one goes first: ImageId cannot be changed in place
              ImageId  (forces the replacement, found by Image(Alias: /golden/web))
                - ami-0a1b2c3d4e5f60718
                + ami-0c2d3e4f5a6b7c8d9

        Looked up (3)
          ~ AWS::EC2::Image(Alias: /golden/web) in eu-central-1      Production.swift:12
              ImageId  ami-0a1b2c3d4e5f60718 → ami-0c2d3e4f5a6b7c8d9
          + AWS::EC2::VPC(Tags: {Name: office}) in eu-central-1      Production.swift:14
              CidrBlock  10.0.0.0/16
              VpcId  vpc-0a1b2c3d4e5f60718
          + output zone of finally/shared  Value  Z1                 Production.swift:16

        Way back (0 of 1 change comes back as it was)
          comes back as another one
            web/server  its InstanceId

        """)
  }

  @Test("At 120 columns")
  func wide() {
    // Values are cut nowhere that a line of their own is wide enough for.
    for line in [
      "  ~ AWS::EC2::Image(Alias: /golden/web) in eu-central-1",
      "      ImageId  ami-0a1b2c3d4e5f60718 → ami-0c2d3e4f5a6b7c8d9", "  + output zone of finally/shared  Value  Z1",
    ] {
      #expect(text(120).contains(line))
    }
  }

  @Test("For programs the question stands with the answer")
  func document() {
    let document = PlanDocument.of(Self.plan, digest: "ab")
    #expect(
      document["lookups"]?[0] == [
        "key": .string(Self.image.key), "kind": "AWS::EC2::Image", "region": "eu-central-1",
        "arguments": ["Alias": "/golden/web"], "attributes": ["ImageId"],
        "position": .string(Samples.at(12).description), "before": ["ImageId": "ami-0a1b2c3d4e5f60718"],
        "after": ["ImageId": "ami-0c2d3e4f5a6b7c8d9"], "uses": [["address": "web/server", "property": "ImageId"]],
      ])
  }

  @Test("In a comment and on a page")
  func elsewhere() {
    let comment = PlanComment(Self.plan, digest: "7f3a91c0ffee").markdown.text
    #expect(comment.contains("#### Looked up (3)"))
    #expect(
      comment.contains("<code>ImageId</code> <code>ami-0a1b2c3d4e5f60718</code> → <code>ami-0c2d3e4f5a6b7c8d9</code>"))
    let page = PlanPage(PlanReport(Self.plan, digest: "7f3a91c0ffee")).html.text
    #expect(page.contains("Looked up (3)"))
    #expect(page.contains("found by Image(Alias: /golden/web)"))
  }

  @Test("A drawing has what is looked up, and who uses it")
  func drawing() {
    var network = Self.network
    network.uses = []
    let reference = Value.lookup(LookupReference(Self.network.key, "VpcId"))
    let graph = Graph(
      environment: "finally/dev", region: "eu-central-1",
      resources: [ResourceNode(address: "subnet", type: "AWS::EC2::Subnet", properties: ["VpcId": reference])],
      lookups: [network])
    #expect(
      GraphDrawing.dot.text(of: graph).text == """
        digraph "finally/dev" {
          rankdir=LR
          node [shape=box, fontname="sans-serif"]
          "subnet" [label="subnet\\nEC2::Subnet"]
          "AWS::EC2::VPC(Tags: {Name: office}) in eu-central-1" [label="VPC(Tags: {Name: office})", style=dashed]
          "subnet" -> "AWS::EC2::VPC(Tags: {Name: office}) in eu-central-1" [style=dashed]
        }

        """)
    #expect(
      GraphDrawing.mermaid.text(of: graph).text == """
        flowchart LR
          r0["subnet<br/>EC2::Subnet"]
          l0(["VPC#40;Tags: #123;Name: office#125;#41;"])
          r0 -.-> l0

        """)
  }
}
