// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AWSCloudMap`: StaticString = #"""
CloudMapResource		Resource-Mo	0	-		YE60.1 dFP0.1
DiscoverInstances		Requests	0	-		dFP0.000001

"""#
}
