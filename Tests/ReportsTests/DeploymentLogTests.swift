import Foundation
import InfraModel
import Reports
import StateStore
import Testing

@Suite("A deployment log")
struct DeploymentLogTests {
  private static func run(_ command: String, _ started: Double, _ result: RunRecord.Result) -> RunRecord {
    RunRecord(
      who: "ada", host: "laptop", commit: "3f2a91c07b3f2a91c07b3f2a91c07b3f2a91c07b",
      environment: EnvironmentName("shop/production"), command: command, fence: 3, planDigest: "7f3a7f3a7f3a7f3a7f3a",
      approvals: [.init(names: ["grace@example.com"], keys: ["SHA256:x"])], branch: "main",
      graphDigest: "ab",
      cost: RunCost(before: .zero, after: CostFigures(fixed: Dollars(low: 12_500_000, high: 12_500_000))),
      gateCount: 4, started: started, ended: started + 75, changes: [.create: 2, .update: 1], result: result, serial: 4)
  }

  @Test("A run that failed at a gate and was rolled back has every field, and its checks")
  func failed() {
    var failed = Self.run("apply", 1_795_230_900, .gateFailed)
    failed.gates = [
      GateOutcome(
        gate: 0, kind: "preflight", subject: "clean tree", result: .passed, started: 1_795_230_900, ended: 1_795_230_901
      ),
      GateOutcome(gate: 1, kind: "apply", result: .passed, started: 1_795_230_901, ended: 1_795_230_961),
      GateOutcome(
        gate: 2, kind: "smoke", subject: "scripts/smoke.sh", result: .failed, started: 1_795_230_961,
        ended: 1_795_230_975, findings: ["it ended with 3"], output: "one\n<b>two</b>\n"),
    ]
    var back = Self.run("rollback", 1_795_230_976, .succeeded)
    back.rollsBackTo = 1_795_000_000
    let text = DeploymentLog(EnvironmentName("shop/production"), [back, failed]).markdown.text
    let second = text.components(separatedBy: "\n## ")[2]
    for row in [
      "| environment | shop/production |", "| branch | <code>main</code> |", "| commit | <code>3f2a91c07b3f</code> |",
      "| by | ada\\@<!-- -->laptop |", "| started | 2026-11-21 03:15:00 UTC |", "| duration | 1 min 15 s |",
      "| changes | 2 created, 1 updated |", "| cost a month | \\$0.00 → \\$12.50, +\\$12.50 |",
      "| plan | <code>7f3a7f3a7f3a7f3a</code> |", "| approved by | grace\\@<!-- -->example.com |",
      "| status | stopped at a gate |", "| rolled back | yes, to what was applied at 2026-11-18 11:06:40 UTC |",
      "| preflight clean tree | passed | 1.0 s |  |", "| apply | passed | 1 min 0 s |  |",
      "| smoke scripts/smoke.sh | **not passed** | 14 s | it ended with 3 |", "| 1 more | not reached |  |  |",
      "&lt;b&gt;two&lt;/b&gt;",
    ] {
      #expect(second.contains(row), "\(row) is not in \(second)")
    }
    #expect(text.contains("| rolled back | this is a rollback, to what was applied at 2026-11-18 11:06:40 UTC |"))
  }

  @Test("A run without gates and without a checkout says what is not known")
  func plain() {
    let run = RunRecord(
      who: "ada", host: "laptop", environment: EnvironmentName("shop/dev"), command: "apply", started: 0, ended: 1,
      result: .succeeded, serial: 1)
    let text = DeploymentLog(EnvironmentName("shop/dev"), [run]).markdown.text
    for row in [
      "| branch | not known |", "| changes | no change |", "| approved by | nobody was asked |", "| rolled back | no |",
    ] {
      #expect(text.contains(row), "\(row) is not in \(text)")
    }
    #expect(!text.contains("| check |"))
    #expect(DeploymentLog(EnvironmentName("shop/dev"), []).markdown.text.contains("None yet."))
  }
}
