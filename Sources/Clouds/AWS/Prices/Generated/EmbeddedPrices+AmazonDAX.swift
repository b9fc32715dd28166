// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AmazonDAX`: StaticString = #"""
NodeUsage:dax.r5.large	instanceType=r5.large	Hrs	0	-		eAP0.255

"""#
}
