// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `CloudHSM`: StaticString = #"""
CloudHSMv2Usage		Hrs	0	-		CFR1.81 DFR1.54 PFR1.92 dFR1.6 iFR1.45

"""#
}
