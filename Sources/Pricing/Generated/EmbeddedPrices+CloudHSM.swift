// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `CloudHSM`: StaticString = #"""
CloudHSMv2Usage		Hrs	0	-		CFP1.81 DFP1.54 PFP1.92 dFP1.6 iFP1.45

"""#
}
