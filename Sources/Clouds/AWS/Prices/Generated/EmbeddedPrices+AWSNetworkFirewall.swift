// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AWSNetworkFirewall`: StaticString = #"""
Endpoint-Hour		Hrs	0	-		dFr0.395
Traffic-GB-Processed		GB	0	-		dFr0.065

"""#
}
