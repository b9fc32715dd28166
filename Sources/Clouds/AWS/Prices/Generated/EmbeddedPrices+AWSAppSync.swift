// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AWSAppSync`: StaticString = #"""
API-Requests	type=query	Requests	0	-		CFR0.000004 DFR0.000004 PFR0.000004 dFR0.000004 iFR0.000004
Connection-Minutes		Minutes	0	-		CFR0.00000008 DFR0.00000008 PFR0.00000008 dFR0.00000008 iFR0.00000008

"""#
}
