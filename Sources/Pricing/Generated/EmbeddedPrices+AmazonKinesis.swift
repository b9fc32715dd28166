// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AmazonKinesis`: StaticString = #"""
PutRequestPayloadUnits		PutPayloadUnits	0	-		NBC0.0000000175
Storage-ShardHour	mode=provisioned	Hrs	0	-		NBC0.018

"""#
}
