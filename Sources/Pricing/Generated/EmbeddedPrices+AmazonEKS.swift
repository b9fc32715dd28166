// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AmazonEKS`: StaticString = #"""
AmazonEKS-Hours:perCluster		Hrs	0	-		NA00.1 bAw0.1

"""#
}
