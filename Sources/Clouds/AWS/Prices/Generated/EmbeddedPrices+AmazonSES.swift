// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AmazonSES`: StaticString = #"""
AttachmentsSize-Bytes	direction=outbound	GB	0	-		CFR0.12 DFR0.12 PFR0.12 VE10.12 dFR0.12 iFR0.12
Recipients	direction=outbound	Messages	0	-		CFR0.0001 DFR0.0001 PFR0.0001 VE10.0001 dFR0.0001 iFR0.0001

"""#
}
