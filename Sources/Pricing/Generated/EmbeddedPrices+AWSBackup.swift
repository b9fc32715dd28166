// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AWSBackup`: StaticString = #"""
EBS snapshot		GB-Mo	0	-		NA00.054
EFS backup warm		GB-Mo	0	-		NA00.06

"""#
}
