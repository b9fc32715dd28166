// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AWSGlue`: StaticString = #"""
ETL-DPU-Hour		DPU-Hrs	0	-		CFP0.44 DFP0.44 HAH0.44 PFP0.44 dFP0.44 iFP0.44

"""#
}
