// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AmazonEFS`: StaticString = #"""
TimedStorage-ByteHrs	storageClass=Standard	GB-Mo	0	-		CAH0.36 HAH0.36 NAH0.36 SAH0.33 aA70.3 aAH0.3 fAH0.3

"""#
}
