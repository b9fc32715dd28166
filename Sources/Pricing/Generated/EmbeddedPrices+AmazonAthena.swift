// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AmazonAthena`: StaticString = #"""
DataScannedInTB		TB	0	-		CFP5 DFP5 HAH5 PFP5 dFP5 iFP5

"""#
}
