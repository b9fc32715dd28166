import InfraModel
import Testing

@testable import Reports

@Suite("A list that changes is shown element by element")
struct ListChangeTests {
  private static func rule(_ port: Int64, _ block: String, _ description: String? = nil) -> Value {
    .compact([
      "CidrIp": .string(block), "FromPort": .integer(port), "IpProtocol": "tcp", "ToPort": .integer(port),
      "Description": description.map(Value.string),
    ])
  }

  private static func plan(_ property: PropertyChange, _ more: PropertyChange...) -> Plan {
    var plan = Samples.mixed
    plan.changes = [
      Change(
        address: "api/group", type: "AWS::EC2::SecurityGroup", region: "eu-central-1", action: .update,
        reasons: [.changedDeclaration], id: "sg-1", properties: [property] + more,
        position: SourcePosition(file: "Environments/Production.swift", line: 31, column: 9))
    ]
    plan.outputs = []
    plan.cost = nil
    return plan
  }

  private static let rules = [rule(443, "10.0.0.0/8"), rule(80, "10.0.0.0/8"), rule(5432, "10.1.0.0/16")]

  private static func lines(_ plan: Plan, _ width: Int, isDetailed: Bool = false) -> String {
    let page = Page(width: width)
    let rows = ChangeRows(plan.changes, width: width, isDetailed: isDetailed)
    return rows.lines.rendered(on: page)
  }

  private static let opened = plan(
    PropertyChange(
      path: "SecurityGroupIngress", before: .list(rules + [rule(22, "0.0.0.0/0")]), after: .list(rules), reason: .drift,
      elements: ListDifference(removed: [3], added: [])))

  @Test("A rule that is taken away is one line, at either width; what stays is counted")
  func one() {
    #expect(
      Self.lines(Self.opened, 120) == """
          ~ api/group  EC2::SecurityGroup                                                                    Production.swift:31
              SecurityGroupIngress  3 elements unchanged   (drift)
                - {CidrIp: "0.0.0.0/0", FromPort: 22, IpProtocol: "tcp", ToPort: 22}

        """)
    #expect(
      Self.lines(Self.opened, 80) == """
          ~ api/group  EC2::SecurityGroup                            Production.swift:31
              SecurityGroupIngress  3 elements unchanged   (drift)
                - {CidrIp: "0.0.0.0/0", FromPort: 22, IpProtocol: "tcp", ToPort: 22}

        """)
  }

  private static let changed = plan(
    PropertyChange(
      path: "SecurityGroupIngress", before: .list([rules[0], rules[1]]),
      after: .list([
        rules[1], rule(8443, "10.0.0.0/8", "the partners that call the older interface, until they have moved on"),
        rules[2],
      ]), reason: .changed, elements: ListDifference(removed: [0], added: [1, 2])),
    PropertyChange(
      path: "Ports", before: [80], after: [80, 443], reason: .changed, elements: ListDifference(removed: [], added: [1])
    ))

  @Test("An element that does not fit one line has several, and a short list fits one")
  func several() {
    #expect(
      Self.lines(Self.changed, 80) == """
          ~ api/group  EC2::SecurityGroup                            Production.swift:31
              SecurityGroupIngress  1 element unchanged
                - {CidrIp: "10.0.0.0/8", FromPort: 443, IpProtocol: "tcp", ToPort: 443}
                + {CidrIp: "10.0.0.0/8", Description: "the partners that call the older
                  interface, until they have moved on", FromPort: 8443, IpProtocol:
                  "tcp", ToPort: 8443}
                + {CidrIp: "10.1.0.0/16", FromPort: 5432, IpProtocol: "tcp", ToPort:
                  5432}
              Ports  [80] → [80, 443]

        """)
  }

  @Test("Of many elements ten are shown, and all of them in detail")
  func many() {
    let plan = Self.plan(
      PropertyChange(
        path: "SecurityGroupIngress", before: .list([Self.rules[0]]),
        after: .list((1...14).map { Self.rule($0, "10.0.0.0/8") }), reason: .changed,
        elements: ListDifference(removed: [0], added: Array(0..<14))))
    let brief = Self.lines(plan, 120).split(separator: "\n")
    #expect(brief.count == 14 && brief.last == "        + 4 more")
    #expect(Self.lines(plan, 120, isDetailed: true).split(separator: "\n").count == 17)
  }

  @Test("A comment has a line for each element, and the one that changes in the table")
  func markdown() {
    let text = PlanComment(Self.changed, digest: "7f3a91c0ffee").markdown.text
    #expect(
      text.contains(
        """
          - <code>SecurityGroupIngress</code> (1 element unchanged)
            - − <code>{CidrIp: "10.0.0.0/8", FromPort: 443, IpProtocol: "tcp", ToPort: 443}</code>
            - \\+ <code>{CidrIp: "10.0.0.0/8", Description: "the partners that call the older interface, until \
        they have moved on", FromPort: 8443, IpProtocol: "tcp", ToPort: 8443}</code>
        """), "\(text)")
    let one = PlanComment(Self.opened, digest: "7f3a91c0ffee").markdown.text
    #expect(one.contains("<code>SecurityGroupIngress</code> − <code>{CidrIp: \"0.0.0.0/0\", FromPort: 22"), "\(one)")
  }

  @Test("Places that a document made up are not followed")
  func forged() {
    let property = PropertyChange(
      path: "Ports", before: [80], after: [443], reason: .changed, elements: ListDifference(removed: [7], added: [0]))
    #expect(property.changedElements == nil)
  }
}
