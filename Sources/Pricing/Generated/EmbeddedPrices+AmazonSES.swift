// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AmazonSES`: StaticString = #"""
AttachmentsSize-Bytes	direction=outbound	GB	0	-		CFP0.12 DFP0.12 PFP0.12 VEz0.12 dFP0.12 iFP0.12
Recipients	direction=outbound	Messages	0	-		CFP0.0001 DFP0.0001 PFP0.0001 VEz0.0001 dFP0.0001 iFP0.0001

"""#
}
