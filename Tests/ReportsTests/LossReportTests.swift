import InfraModel
import Testing

@testable import Reports

@Suite("What is lost, right before the question")
struct LossReportTests {
  private func text(_ plan: Plan, width: Int = 80) -> String {
    LossReport(plan).lines(on: Page(width: width)).rendered(on: Page(width: width))
  }

  @Test("Deletions and data losses are told by name, with what forces them")
  func named() {
    #expect(
      text(Samples.mixed) == """
        2 deletions · 2 data losses
          reports/bucket: deleted; no longer declared; data loss: every object in the
            bucket
          database/main: replaced; DBName cannot be changed in place; data loss: the
            database and its automated backups

        """)
  }

  @Test("Nothing is told where nothing is lost")
  func nothing() { #expect(text(Samples.nothing) == "") }

  @Test("Of many losses some are left out, and what loses data comes last, right before the question")
  func many() {
    let plan = Samples.plan(
      (0..<14).map { number in
        Change(
          address: Address("topic/\(number)"), type: "AWS::SNS::Topic", region: "eu-central-1", action: .delete,
          reasons: [.destroy], consequence: number == 13 ? .dataLoss("its messages") : .none)
      })
    let lines = text(plan).split(separator: "\n").map(String.init)
    #expect(lines[0] == "14 deletions · 1 data loss" && lines[1] == "  4 more, and")
    #expect(lines.count == 12 && lines.last == "  topic/13: deleted; data loss: its messages")
  }
}

@Suite("A plan tells costs of what it changes")
struct ChangedCostTests {
  /// A topic that stays, with a price that is missing and usage that is not declared, and one that goes.
  private let plan: Plan = {
    let cost = CostChange(
      before: .zero, after: .zero,
      parts: [.init(name: "Requests", kind: .usage, before: nil, after: nil, rate: "$0.50 per million")],
      gaps: [.init(code: "IN7002", what: "Deliveries", why: "no price", fix: nil)])
    func change(_ address: Address, _ action: Change.Action) -> Change {
      Change(address: address, type: "AWS::SNS::Topic", region: "eu-central-1", action: action, cost: cost)
    }
    var plan = Samples.plan([change("stays", .none), change("goes", .delete), change("new", .create)])
    plan.cost = PlanCost(catalogDigest: "cafe", before: .zero, after: .zero)
    return plan
  }()

  @Test("Costs of what a plan changes are told as text and as Markdown; the document has all")
  func changed() {
    let page = Page(width: 120)
    let text = PlanReport(plan, digest: "7f3a91c").lines(on: page).rendered(on: page)
    let comment = PlanComment(plan, digest: "7f3a91c").markdown.text
    for shown in [text, comment] { #expect(!shown.contains("stays")) }
    #expect(text.contains("Deliveries: no price (goes, new)"))
    #expect(text.contains("usage that is not declared: Requests: $0.50 per million (new)"))
    #expect(!text.contains("per million (goes)"))
    let documents = PlanDocument.of(plan, digest: "7f3a91c")["changes"]?.list ?? []
    #expect(documents.count { $0["cost"]?["unknown"] != nil } == 3)
  }
}
