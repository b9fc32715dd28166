// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AmazonKinesis`: StaticString = #"""
PutRequestPayloadUnits		PutPayloadUnits	0	-		CFP0.0000000215 DFP0.0000000204 PFX0.0000000175 dFP0.000000014 iFP0.000000014
Storage-ShardHour	mode=provisioned	Hrs	0	-		CFP0.0195 DFP0.0185 PFX0.018 dFP0.015 iFP0.015

"""#
}
