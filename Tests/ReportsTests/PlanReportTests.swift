import InfraModel
import TestFiles
import Testing

@testable import Reports

@Suite("A plan as text")
struct PlanReportTests {
  private func text(_ plan: Plan, width: Int, isDetailed: Bool = false) -> String {
    PlanReport(
      plan, digest: "7f3a91c0ffee", isDetailed: isDetailed, next: "infra apply finally/production",
      approval: "APPLY PRODUCTION"
    ).lines(on: Page(width: width)).rendered(on: Page(width: width))
  }

  @Test("A plan as text says which approvals it needs, and until when they can be given")
  func approvals() {
    var plan = Samples.mixed
    let signers = ApprovalRule.Signers(file: "ops/allowed-signers", branch: "main")
    let rule = ApprovalRule(2, by: signers, when: [.dataLoss, .cost(over: 50_000_000)])
    let old = ApprovalRule(1, by: signers, when: [.always])
    plan.approvals = PlanApprovals(
      needs: [ApprovalNeed(old, risks: [.always], endsRule: true), ApprovalNeed(rule, risks: rule.risks)],
      expires: 1_800_000_000)
    let lines = text(plan, width: 120).split(separator: "\n").suffix(5)
    #expect(
      lines.joined(separator: "\n") == """
        needs: the words APPLY PRODUCTION
        needs: 1 approval by ops/allowed-signers of main: the declaration ends this rule of the last apply
        needs: 2 approvals by ops/allowed-signers of main: a data loss, more than $50.00 a month dearer
        expires: 2027-01-15 08:00:00 UTC
        next: infra apply finally/production
        """)
    let comment = String(describing: PlanComment(plan, digest: "7f3a91c").markdown.text)
    #expect(comment.contains("2 approvals by ops/allowed-signers of main: a data loss, more than"))
    let page = PlanPage(PlanReport(plan, digest: "7f3a91c", next: "infra approve plan.json"), commit: nil).html.text
    #expect(page.contains("It needs 2 approvals by ops/allowed-signers of main"))
  }

  @Test("A plan as text shows losses first, at 80 columns")
  func narrow() {
    #expect(
      text(Samples.mixed, width: 80) == """
        finally/production · 7 changes · 1 create, 4 update, 1 replace, 1 delete
           · 1 drifted · 1 restart · 2 deletions · 2 data losses            plan 7f3a91c

        Deletions and data loss (2)
          ± database/main   RDS::DBInstance  finally-pro…n-database  Production.swift:31
              replace, the old one goes first: DBName cannot be changed in place
              data loss: the database and its automated backups
              DBName  finally → ledger   (forces the replacement)
          - reports/bucket  S3::Bucket  finally-production-reports   Production.swift:60
              no longer declared · data loss: every object in the bucket

        Drift: changed outside of infra, and taken back (1)
          ~ network/logs  RetentionInDays  14 → 30                   Production.swift:52

        Changes (3)
          ~ api/alias         Lambda::Alias                          Production.swift:44
              ProvisionedConcurrencyConfig.ProvisionedConcurrentExecutions  5 → 6
          ~ api/function      Lambda::Function                       Production.swift:40
              MemorySize  512 → 1024
              Environment.Variables.DATABASE_HOST
                - db.example.com
                + (known after apply: database/main.Endpoint.Address)
              Environment.Variables.TOKEN  (secret) → (secret from $API_TOKEN)
              Description
                - …e web front end and of the partners that call the older interface
                + …e web front end and of nobody else since the partners have moved on
          ~ database/replica  RDS::DBInstance                        Production.swift:33
              restart ~5 min
              DBInstanceClass  db.t3.medium → db.t3.large

        New (1)
          + alerts/critical  SNS::Topic                              Production.swift:70

        Way back (5 of 7 changes come back as they were)
          comes back empty
            database/main  the database and its automated backups
            reports/bucket  every object in the bucket

        needs: the words APPLY PRODUCTION
        next: infra apply finally/production

        """)
  }

  @Test("A plan as text shows losses first, at 120 columns")
  func wide() {
    #expect(
      text(Samples.mixed, width: 120) == """
        finally/production · 7 changes · 1 create, 4 update, 1 replace, 1 delete · 1 drifted · 1 restart · 2 deletions
           · 2 data losses                                                                                          plan 7f3a91c

        Deletions and data loss (2)
          ± database/main   RDS::DBInstance  finally-production-database                                     Production.swift:31
              replace, the old one goes first: DBName cannot be changed in place
              data loss: the database and its automated backups
              DBName  finally → ledger   (forces the replacement)
          - reports/bucket  S3::Bucket  finally-production-reports                                           Production.swift:60
              no longer declared · data loss: every object in the bucket

        Drift: changed outside of infra, and taken back (1)
          ~ network/logs  RetentionInDays  14 → 30                                                           Production.swift:52

        Changes (3)
          ~ api/alias         ProvisionedConcurrencyConfig.ProvisionedConcurrentExecutions  5 → 6            Production.swift:44
          ~ api/function      Lambda::Function                                                               Production.swift:40
              MemorySize  512 → 1024
              Environment.Variables.DATABASE_HOST  db.example.com → (known after apply: database/main.Endpoint.Address)
              Environment.Variables.TOKEN  (secret) → (secret from $API_TOKEN)
              Description
                - Answers the requests of the web front end and of the partners that call the older interface
                + Answers the requests of the web front end and of nobody else since the partners have moved on
          ~ database/replica  DBInstanceClass  db.t3.medium → db.t3.large   restart ~5 min                   Production.swift:33

        New (1)
          + alerts/critical  SNS::Topic                                                                      Production.swift:70

        Way back (5 of 7 changes come back as they were)
          comes back empty
            database/main  the database and its automated backups
            reports/bucket  every object in the bucket

        needs: the words APPLY PRODUCTION
        next: infra apply finally/production

        """)
  }

  @Test("A plan as text says in one line that nothing changes")
  func nothing() {
    #expect(
      text(Samples.nothing, width: 80) == """
        finally/production · no change · 1 resource

        """)
  }

  @Test("A plan as text says what each change does to the bill, and what all of them do")
  func priced() throws {
    try Golden.expect(text(Samples.priced, width: 80), "Tests/ReportsTests/Golden/plan-80.txt")
    try Golden.expect(text(Samples.priced, width: 120), "Tests/ReportsTests/Golden/plan-120.txt")
  }

  @Test("A plan as text says what it costs though nothing changes")
  func pricedNothing() {
    var plan = Samples.nothing
    let figures = CostFigures(fixed: Dollars(low: 1_000_000, high: 1_000_000))
    plan.cost = PlanCost(catalogDigest: "cafe", before: figures, after: figures)
    #expect(
      text(plan, width: 80) == """
        finally/production · no change · 1 resource · $1.00/mo

        """)
  }

  @Test("A password in a URL is masked in a plan, wherever it stands")
  func passwords() {
    #expect(ValueText.of("https://user:hush@host/x") == "https://user:****@host/x")
    #expect(ValueText.of(["A": ["https://user:hush@host/x"]]) == #"{A: ["https://user:****@host/x"]}"#)
    #expect(ValueText.of("https://host:443/a@b") == "https://host:443/a@b")
  }
}
