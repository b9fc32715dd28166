// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AWSGlue`: StaticString = #"""
ETL-DPU-Hour		DPU-Hrs	0	-		CFR0.44 DFR0.44 HAH0.44 PFR0.44 dFR0.44 iFR0.44

"""#
}
