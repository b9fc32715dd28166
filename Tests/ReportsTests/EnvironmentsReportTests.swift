import InfraModel
import Reports
import Testing

@Suite("Environments are listed with what has become of them")
struct EnvironmentsReportTests {
  private let report = EnvironmentsReport([
    .init(
      name: "finally/dev", position: SourcePosition(file: "Environments/Dev.swift", line: 3, column: 7), hasState: true),
    .init(name: "finally/production", hasState: false),
    .init(name: "lab/gone", isDeclared: false, hasState: true),
    .init(name: "lab/old", isDeclared: false, hasState: true, next: "infra destroy lab/old"),
  ])

  @Test("An environment that has a state and is declared no longer is marked, with what to do about it")
  func text() {
    let page = Page(width: 70)
    #expect(
      report.lines(on: page).rendered(on: page) == """
          finally/dev         has a state                          Dev.swift:3
          finally/production  new
          lab/gone            has a state, no longer declared
          lab/old             has a state, no longer declared
            next: infra destroy lab/old

        """)
  }

  @Test("The document of environments says the same as their text")
  func document() {
    #expect(
      report.document["environments"] == [
        [
          "name": "finally/dev", "position": "Environments/Dev.swift:3:7", "isDeclared": true, "hasState": true,
        ],
        ["name": "finally/production", "isDeclared": true, "hasState": false],
        ["name": "lab/gone", "isDeclared": false, "hasState": true],
        ["name": "lab/old", "isDeclared": false, "hasState": true, "next": "infra destroy lab/old"],
      ])
  }
}
