// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AmazonS3`: StaticString = #"""
Requests-Tier1	storageClass=Standard	Requests	0	-		NA00.0000054 aA50.000005 fAw0.000005
Requests-Tier2	storageClass=Standard	Requests	0	-		NA00.00000043 aA50.0000004 aAw0.0000004 fAw0.0000004
Select-Returned-Bytes	storageClass=Standard	GB	0	-		NA00.0008
Select-Scanned-Bytes	storageClass=Standard	GB	0	-		NA00.00225
TimedStorage-ByteHrs	storageClass=Standard	GB-Mo	0	51200		CAH0.025 HAH0.025 NAH0.0245 NA00.0245 SAH0.023 aA50.023 aAH0.023 aAw0.023 fAH0.023 fAw0.023

"""#
}
