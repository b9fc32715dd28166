// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AWSAppSync`: StaticString = #"""
API-Requests	type=query	Requests	0	-		CFP0.000004 DFP0.000004 PFP0.000004 dFP0.000004 iFP0.000004
Connection-Minutes		Minutes	0	-		CFP0.00000008 DFP0.00000008 PFP0.00000008 dFP0.00000008 iFP0.00000008

"""#
}
