// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AmazonSNS`: StaticString = #"""
Requests-Tier1		Requests	0	-	above=1M	aBD0.0000005

"""#
}
