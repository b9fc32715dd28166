// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AmazonAthena`: StaticString = #"""
DataScannedInTB		TB	0	-		CFR5 DFR5 HAH5 PFR5 dFR5 iFR5

"""#
}
