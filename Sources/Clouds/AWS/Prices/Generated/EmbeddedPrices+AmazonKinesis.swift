// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AmazonKinesis`: StaticString = #"""
PutRequestPayloadUnits		PutPayloadUnits	0	-		CFR0.0000000215 DFR0.0000000204 PFc0.0000000175 dFR0.000000014 iFR0.000000014
Storage-ShardHour	mode=provisioned	Hrs	0	-		CFR0.0195 DFR0.0185 PFc0.018 dFR0.015 iFR0.015

"""#
}
