import InfraModel
import Testing

@testable import Commands

@Suite("Environments refer to what exists and to each other, and nobody is broken unasked")
struct LookupTests {
  private static func position(_ line: Int) -> SourcePosition {
    SourcePosition(file: "Environments/Lab.swift", line: line, column: 5)
  }

  private static func graph(
    _ environment: EnvironmentName, _ resources: [ResourceNode] = [], outputs: [OutputNode] = [],
    lookups: [Lookup] = [], account: String = Lab.account
  ) -> String {
    JSON.canonicalText(
      Graph(
        environment: environment, region: "eu-central-1", account: account, resources: resources, outputs: outputs,
        lookups: lookups
      ).document, symbols: .tagged)
  }

  private static let network = OutputNode(name: "vpc-id", value: .reference(Reference("network/vpc", "VpcId")))
  private static let block = OutputNode(name: "block", value: .reference(Reference("network/vpc", "CidrBlock")))

  private static func output(_ name: String) -> Lookup {
    Lookup(
      kind: Lookup.environmentKind, arguments: ["Name": "lab/net", "Output": .string(name)],
      attributes: [Lookup.outputAttribute], position: position(21))
  }

  private static func app(of outputs: String...) -> String {
    graph(
      "lab/dev", [Lab.topic],
      outputs: outputs.map { name in
        OutputNode(name: name, value: .lookup(LookupReference(output(name).key, Lookup.outputAttribute)))
      }, lookups: outputs.map(output).sorted { $0.key < $1.key })
  }

  /// A door with both environments applied.
  private func applied() async throws -> Door {
    let door = try Door()
    try door.write(Self.graph("lab/net", [Lab.vpc], outputs: [Self.network, Self.block]), to: "net.json")
    try door.write(Self.app(of: "vpc-id"), to: "dev.json")
    for (name, file) in [("lab/net", "net.json"), ("lab/dev", "dev.json")] {
      let answer = await door.infra("apply", name, "--graph", door.path(file), "--sandbox", "--yes")
      #expect(answer.status == 0, "\(answer.screen)")
    }
    return door
  }

  @Test("An environment without a state, an output that is not there and a secret one are refused with a way out")
  func refused() async throws {
    let door = try Door()
    try door.write(Self.app(of: "vpc-id"), to: "dev.json")
    let plan = ["plan", "lab/dev", "--graph", door.path("dev.json"), "--sandbox"]
    let without = await door.infra(plan)
    #expect(without.status == 7)
    #expect(without.errors.contains("IN2108: lab/net has no state yet, so its outputs are not known"))
    #expect(without.errors.contains("Environments/Lab.swift:21:5"))
    #expect(without.errors.contains("fix: infra apply lab/net"))
    try door.write(
      Self.graph(
        "lab/net", [Lab.vpc],
        outputs: [Self.network, OutputNode(name: "word", value: .secret(.environment("LAB_WORD")))]), to: "net.json")
    let net = await door.infra(
      "apply", "lab/net", "--graph", door.path("net.json"), "--sandbox", "--yes",
      variables: ["LAB_WORD": "hush-hush"])
    try door.write(Self.app(of: "vpcid"), to: "dev.json")
    let mistyped = await door.infra(plan)
    #expect(mistyped.status == 7)
    #expect(mistyped.errors.contains("IN2109: lab/net has no output 'vpcid' in its state"))
    #expect(mistyped.errors.contains("fix: did you mean 'vpc-id'?"))
    if net.status == 0 {
      try door.write(Self.app(of: "word"), to: "dev.json")
      let secret = await door.infra(plan)
      #expect(secret.status == 7)
      #expect(secret.errors.contains("IN2110"))
      #expect(!secret.screen.contains("hush-hush"))
    }
  }

  @Test("What was taken is in the state: an output that goes names who takes it, and is kept until that is said")
  func broken() async throws {
    let door = try await applied()
    let list = await door.infra("state", "list", "lab/dev", "--sandbox")
    #expect(list.output.contains("Looked up (1)\n  output vpc-id of lab/net\n    Value  vpc-"))
    try door.write(Self.graph("lab/net", [Lab.vpc], outputs: [Self.block]), to: "net.json")
    let words = ["lab/net", "--graph", door.path("net.json"), "--sandbox"]
    for command in [["plan"] + words, ["apply", "--yes"] + words, ["destroy", "--yes", "--allow-deletions"] + words] {
      let answer = await door.infra(command)
      #expect(answer.status == 3, "\(answer.screen)")
      #expect(answer.errors.contains("IN2111: lab/dev takes 'vpc-id' of lab/net, which would be gone"))
    }
    // The block goes, too, with a destroy, and nobody takes that.
    let forced = await door.infra(["apply", "--yes", "--breaking", "lab/dev"] + words)
    #expect(forced.status == 0, "\(forced.screen)")
    #expect(forced.screen.contains("warning IN2111: lab/dev takes 'vpc-id' of lab/net, which goes"))
    // What takes it can still be deleted.
    let destroyed = await door.infra(
      "destroy", "lab/dev", "--graph", door.path("dev.json"), "--sandbox", "--yes", "--allow-deletions")
    #expect(destroyed.status == 0, "\(destroyed.screen)")
    let alone = await door.infra(["destroy", "--yes", "--allow-deletions"] + words)
    #expect(alone.status == 0, "\(alone.screen)")
  }

  @Test("Who cannot be read may take anything: outputs change with a warning, and none is removed unsaid")
  func unread() async throws {
    let door = try await applied()
    try door.write(#"{"formatVersion":1}"#, to: ".infra/sandbox-state/lab/dev.json")
    let words = ["lab/net", "--graph", door.path("net.json"), "--sandbox"]
    let changed = OutputNode(name: "block", value: "another")
    try door.write(Self.graph("lab/net", [Lab.vpc], outputs: [Self.network, changed]), to: "net.json")
    let warned = await door.infra(["apply", "--yes"] + words)
    #expect(warned.status == 0, "\(warned.screen)")
    #expect(warned.screen.contains("warning IN2114: the state of lab/dev cannot be read"), "\(warned.screen)")
    #expect(warned.screen.contains("dev.json"), "\(warned.screen)")
    try door.write(Self.graph("lab/net", [Lab.vpc], outputs: [Self.network]), to: "net.json")
    let refused = await door.infra(["plan"] + words)
    #expect(refused.status == 3, "\(refused.screen)")
    #expect(
      refused.errors.contains("whether it takes 'block' of lab/net, which would be gone")
        && refused.errors.contains("or say --breaking lab/dev"), "\(refused.errors)")
    let forced = await door.infra(["apply", "--yes", "--breaking", "lab/dev"] + words)
    #expect(forced.status == 0, "\(forced.screen)")
  }

  @Test("Without a look at the cloud the last answers hold, and a question that is new is an error")
  func withoutRefresh() async throws {
    let door = try await applied()
    let plan = ["plan", "lab/dev", "--graph", door.path("dev.json"), "--sandbox", "--no-refresh"]
    let same = await door.infra(plan)
    #expect(same.status == 0, "\(same.screen)")
    #expect(same.output.contains("no change"))
    try door.write(Self.app(of: "block", "vpc-id"), to: "dev.json")
    let new = await door.infra(plan)
    #expect(new.status == 7)
    #expect(new.errors.contains("IN2106: output block of lab/net was not looked up by the last apply"))
  }

  @Test("A saved plan is carried out with the answers that were reviewed, or not at all")
  func saved() async throws {
    let door = try await applied()
    try door.write(Self.app(of: "block", "vpc-id"), to: "dev.json")
    let saved = door.path("plan.json")
    let plan = await door.infra(
      "plan", "lab/dev", "--graph", door.path("dev.json"), "--sandbox", "--out", saved)
    #expect(plan.status == 0, "\(plan.screen)")
    #expect(plan.output.contains("+ output block of lab/net  Value  10.0.0.0/16"))
    let other = OutputNode(name: "block", value: "10.9.0.0/16")
    try door.write(Self.graph("lab/net", [Lab.vpc], outputs: [Self.network, other]), to: "net.json")
    let net = await door.infra("apply", "lab/net", "--graph", door.path("net.json"), "--sandbox", "--yes")
    #expect(net.status == 0, "\(net.screen)")
    let answer = await door.infra("apply", saved, "--sandbox", "--yes")
    #expect(answer.status == 5)
    #expect(
      answer.errors.contains(
        "IN2107: output block of lab/net: Value was 10.0.0.0/16 when the plan was made, and is 10.9.0.0/16 now"))
    let again = await door.infra("apply", "lab/dev", "--graph", door.path("dev.json"), "--sandbox", "--yes")
    #expect(again.status == 0, "\(again.screen)")
    // Who takes an output that changes is told with it.
    try door.write(Self.graph("lab/net", [Lab.vpc], outputs: [Self.network, Self.block]), to: "net.json")
    let next = await door.infra("plan", "lab/net", "--graph", door.path("net.json"), "--sandbox")
    #expect(next.screen.contains("note IN2112: lab/dev takes 'block', which this changes"))
    #expect(next.screen.contains("fix: infra plan lab/dev"))
  }
}
