// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AccessAnalyzer`: StaticString = #"""
UnusedAccess		IAM role or user-Mo	0	-		dAV0.2

"""#
}
