// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AmazonECR`: StaticString = #"""
TimedStorage-ByteHrs		GB-Mo	0	-		HAE0.1 NBK0.1 NA00.1 PAw0.1 SBK0.1 SAw0.1 aA50.1 aBK0.1 aAH0.1 fAw0.1

"""#
}
