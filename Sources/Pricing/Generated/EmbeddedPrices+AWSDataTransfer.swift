// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AWSDataTransfer`: StaticString = #"""
DataTransfer-Out-Bytes		GB	0	10240		CAw0.114 FAw0.1093 NAw0.09 SAw0.09 TAw0.09 aAw0.09 bAw0.09 fAw0.09
DataTransfer-Regional-Bytes		GB	0	-		NAw0.01 SAw0.01 aAw0.01 bAw0.01 fAw0.01

"""#
}
