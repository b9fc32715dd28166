// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AWSCodeDeploy`: StaticString = #"""
OnPremisesInstanceUpdates	target=on-premises	Updates	0	-		dAX0.02

"""#
}
