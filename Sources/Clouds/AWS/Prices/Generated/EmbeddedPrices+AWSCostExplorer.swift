// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AWSCostExplorer`: StaticString = #"""
USE1-APIRequest		Requests	0	-		XE10.01

"""#
}
