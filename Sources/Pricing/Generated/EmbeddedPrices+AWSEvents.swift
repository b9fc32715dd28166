// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AWSEvents`: StaticString = #"""
SchedulerInvocation		Invocations	0	-	above=14M	aA50.000001

"""#
}
