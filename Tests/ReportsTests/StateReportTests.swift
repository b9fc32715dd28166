import InfraModel
import StateStore
import Testing

@testable import Reports

@Suite("A state and its history as text")
struct StateReportTests {
  private let page = Page(width: 80)
  private let state = State(
    environment: "finally/dev", account: "123456789012", region: "eu-central-1", lineage: "1f", serial: 7,
    digestKey: "secret",
    resources: [
      "api/logs": ResourceRecord(
        address: "api/logs", type: "AWS::Logs::LogGroup", region: "eu-central-1",
        id: "/aws/lambda/a-function-with-a-name-that-does-not-fit-any-line-of-a-terminal", status: .incomplete,
        operation: "o1", properties: ["RetentionInDays": 7, "Password": .digest("d1")],
        attributes: ["RetentionInDays": 7, "Arn": "arn:aws:logs:1"], dependencies: ["network/vpc"],
        position: SourcePosition(file: "Dev.swift", line: 4, column: 2)),
      "network/vpc": ResourceRecord(
        address: "network/vpc", type: "AWS::EC2::VPC", region: "us-east-1", id: "vpc-1", operation: "o2",
        isProtected: true),
    ], outputs: ["zone": "a", "api-url": "https://example.com", "ports": [80, 443]])

  @Test("A state's report lists what there is, and what is unusual about it")
  func list() {
    #expect(
      StateReport(state).list(on: page).rendered(on: page) == """
        finally/dev · 2 resources · serial 7 · account 123456789012
          api/logs     Logs::LogGroup  /aws/lambda/a-func…line-of-a-terminal  incomplete
          network/vpc  EC2::VPC        vpc-1  protected, us-east-1

        """)
  }

  @Test("A state's report shows everything of one resource but secrets")
  func detail() throws {
    let lines = try #require(StateReport(state).detail(of: "api/logs", on: Page(width: 120)))
    #expect(
      lines.rendered(on: page) == """
        api/logs
          type          AWS::Logs::LogGroup
          id            /aws/lambda/a-function-with-a-name-that-does-not-fit-any-line-of-a-terminal
          region        eu-central-1
          status        incomplete
          declared at   Dev.swift:4:2
          needs         network/vpc
          properties, as declared
            Password  (secret)
            RetentionInDays  7
          attributes, as last read
            Arn  arn:aws:logs:1

        """)
  }

  @Test("A state's report has nothing to show of what is not there")
  func absent() {
    #expect(StateReport(state).detail(of: "api/nothing", on: Page(width: 120)) == nil)
  }

  @Test("A state's report shows outputs bare where a script reads one")
  func outputs() {
    #expect(
      OutputReport(state.outputs).lines().rendered(on: page) == """
          api-url  https://example.com
          ports    [80, 443]
          zone     a

        """)
    #expect(OutputReport.raw("a b") == "a b")
    #expect(OutputReport.raw([80, 443]) == "[80,443]")
  }

  @Test("A history's report shows runs with their moment, their figures and what failed")
  func history() {
    let runs = [
      RunRecord(
        who: "somebody", host: "desk", environment: "finally/dev", command: "apply", started: 1_700_000_000,
        ended: 1_700_000_075, changes: [.create: 3, .delete: 1], result: .partial,
        failures: [.init(address: "database/main", code: "AccessDenied", message: "the credentials may not do this")],
        serial: 12),
      RunRecord(
        who: "somebody", host: "desk", environment: "finally/dev", command: "destroy", started: 1_600_000_000,
        ended: 1_600_000_000, result: .succeeded, serial: 3),
      RunRecord(
        who: "ada", host: "desk", commit: "0123456789abcdef0123456789abcdef01234567", environment: "finally/dev",
        command: "apply", started: 1_500_000_000, ended: 1_500_000_000, result: .died, serial: 2),
      RunRecord(
        who: "ada", host: "desk", commitError: "refs/heads/main is not in .git", environment: "finally/dev",
        command: "apply", started: 1_400_000_000, ended: 1_400_000_000, result: .running, serial: 1),
    ]
    #expect(
      HistoryReport(runs).lines(on: page).rendered(on: page) == """
          2023-11-14 22:13:20 UTC  apply  partial  3 created, 1 deleted  1 min 15 s
              somebody@desk · serial 12
              ! database/main: the credentials may not do this
          2020-09-13 12:26:40 UTC  destroy  succeeded  no change  0.0 s
              somebody@desk · serial 3
          2017-07-14 02:40:00 UTC  apply  died  ended without a record; the state holds what is known
              ada@desk · serial 2 · commit 0123456789
          2014-05-13 16:53:20 UTC  apply  running   ada@desk · serial 1 · commit unknown

        """)
  }

  @Test("A restored state's report names what it no longer holds, how to find that, and the two ways on")
  func restored() {
    var earlier = state
    earlier.serial = 9
    let forgotten = [
      ResourceRecord(
        address: "api/function", type: "AWS::Lambda::Function", region: "us-east-1", id: "dev-api", operation: "o3"),
      ResourceRecord(
        address: "network/vpc", type: "AWS::EC2::VPC", region: "eu-central-1", id: "vpc-2", operation: "o4"),
    ]
    let report = RestoreReport(
      RestoredState(state: earlier, forgotten: forgotten), of: 5, next: "infra plan finally/dev")
    #expect(
      report.lines.rendered(on: page) == """
        finally/dev is at serial 9, which is what serial 5 was
        no longer in the state, though it may still run:
          api/function  AWS::Lambda::Function  dev-api
          network/vpc  AWS::EC2::VPC  vpc-2
          adopt it with .adopting(id:) in its declaration, or delete it by hand
        next: infra plan finally/dev

        """)
    #expect(
      report.document == [
        "formatVersion": 1, "kind": "restored", "environment": "finally/dev", "from": 5, "serial": 9,
        "forgotten": [
          ["address": "api/function", "type": "AWS::Lambda::Function", "id": "dev-api", "region": "us-east-1"],
          ["address": "network/vpc", "type": "AWS::EC2::VPC", "id": "vpc-2", "region": "eu-central-1"],
        ],
      ])
    let whole = RestoreReport(RestoredState(state: earlier), of: 5, next: "infra plan finally/dev")
    #expect(
      whole.lines.rendered(on: page)
        == "finally/dev is at serial 9, which is what serial 5 was\nnext: infra plan finally/dev\n")
    #expect(whole.document["forgotten"] == [])
  }
}
