import Foundation
import InfraModel
import TestFiles
import Testing

@testable import Reports

@Suite("A plan as a comment for a pull request")
struct PlanCommentTests {
  @Test("A comment on a plan shows losses first, then costs, and folds details away")
  func golden() throws {
    let comment = PlanComment(
      Samples.priced, digest: "7f3a91c0ffee",
      breaches: [
        Diagnostic(.overBudget, "a month would cost $96.40, but the budget is $90.00", fix: "make it cheaper")
      ],
      next: "infra apply plan.json")
    try Golden.expect(comment.markdown.text, "Tests/ReportsTests/Golden/plan.md")
  }

  @Test("A comment completes the commands of its costs, as the plan's text does")
  func completedCommands() {
    let whole: CommandCompletion = { $0 + " --project shop" }
    let wanted = "infra prices set --project shop"
    #expect(PlanComment(Samples.priced, digest: "7f3a91c", completing: whole).markdown.text.contains(wanted))
    let report = PlanReport(Samples.priced, digest: "7f3a91c", completing: whole)
    #expect(report.lines(on: Page(width: 120)).rendered(on: Page(width: 120)).contains(wanted))
  }

  @Test("A comment on a plan is never longer than a comment may be", arguments: [0, 1, 40, 5_000])
  func length(count: Int) {
    let long = String(repeating: "<|`*_@\\&$~![x](y)é", count: 40)
    let changes = (0..<count).map { index in
      Change(
        address: Address("component-\(long)/\(index)"), type: "AWS::RDS::DBInstance", region: "eu-central-1",
        action: [.delete, .replace, .update, .create][index % 4],
        reasons: [.createOnly(property: long)], id: ResourceID(long),
        properties: (0..<6).map {
          PropertyChange(
            path: PropertyPath("\(long)\($0)"), before: .string(long), after: .string(long + "!"), reason: .changed)
        },
        consequence: index % 4 == 0 ? .dataLoss(long) : .none,
        cost: CostChange(
          before: .zero, after: .zero, gaps: [.init(code: "IN7002", what: long, why: "\(index)", fix: long)],
          assumptions: ["\(long)\(index)"]),
        position: SourcePosition(file: "Environments/\(long).swift", line: index, column: 1))
    }
    var plan = Samples.plan(changes)
    plan.cost = PlanCost(catalogDigest: "cafe", before: .zero, after: .zero)
    let text = PlanComment(plan, digest: "7f3a91c0ffee", next: "infra apply \(long)").markdown.text
    #expect(text.utf8.count <= PlanComment.limit)
    #expect(text.hasPrefix("<!-- infra plan finally/production -->\n"))
    #expect(text.contains("<sub>plan 7f3a91c"))
    // Whatever is opened is closed.
    #expect(text.components(separatedBy: "<details>").count == text.components(separatedBy: "</details>").count)
    #expect(text.components(separatedBy: "<code>").count == text.components(separatedBy: "</code>").count)
    #expect(text.contains("Deletions and data loss (2500)") == (count == 5_000))
  }

  @Test("A comment on a plan shows every name as it is: no mark, no tag, no link, no mention")
  func escaping() {
    #expect(
      Markdown.escaped("a|b <img src=x> `c` *d* _e_ [f](g) @h #1 ~i~ \\ $j$ https://k.example www.l\nm\u{202E}n\u{1B}")
        == "a&#124;b &lt;img src=x&gt; \\`c\\` \\*d\\* \\_e\\_ \\[f\\](g) \\@<!-- -->h \\#<!-- -->1 \\~i\\~ \\\\ \\$j\\$"
        + " https&#58;//k.example www&#46;l m\u{FFFD}n\u{FFFD}")
  }
}
