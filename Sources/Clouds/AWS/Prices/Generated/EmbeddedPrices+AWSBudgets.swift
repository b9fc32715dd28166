// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AWSBudgets`: StaticString = #"""
ActionEnabledBudgetsUsage	per=day	Budget-Days	0	-		PAA0.1 UAA0.1 dAA0.1
BudgetReportDelivered		Reports	0	-		PAA0.01 UAA0.01 dAA0.01

"""#
}
