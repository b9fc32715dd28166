import AWS
import Infra
import Modules

/// Where BudgetTracker's users are: three zones, servers that come with the load, documents on three instances, backups
/// that another region has, too.
let budgetTrackerProduction = Environment("budgettracker/production", in: .euCentral1, account: "123456789012") {
  BudgetTracker(
    .init(
      domain: "budgettracker.example.com", zones: 3, nat: .perZone, serverType: .c6iXlarge, servers: 2...6,
      documentSize: .r6gLarge, documentInstances: 3, documentStorage: .gibibytes(30), redisSize: .t4gMedium,
      redisNodes: 2, redisSnapshots: 30, backups: .init(days: 30, copies: .euWest1), logRetention: .days90,
      logLevel: "warning"),
    imageTag: Release.imageTag)
}
.approval(.required, typing: "APPLY PRODUCTION")
.release(of: BudgetTracker.self) { system in
  if Release.isDeclared {
    Preflight(.cleanTree, .branch("main"), .upToDate)
    Confirm(typing: "APPLY PRODUCTION")
    system.released(watching: .minutes(15))
  }
}
.onFailure(.rollBack)
.budget(.monthly(.usd(1_800)))
.demand(
  .init(
    servers: .count(2...3), traffic: .gigabytes(300), documents: .gigabytes(30), documentRequests: .millions(100),
    gatewayData: .gigabytes(30), logs: .gigabytes(5), files: .gigabytes(50))
)
.tags(["Project": "BudgetTracker", "Environment": "production", "ManagedBy": "infra"])
