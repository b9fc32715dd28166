// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AWSCloudMap`: StaticString = #"""
CloudMapResource		Resource-Mo	0	-		YE40.1 dFN0.1
DiscoverInstances		Requests	0	-		dFN0.000001

"""#
}
