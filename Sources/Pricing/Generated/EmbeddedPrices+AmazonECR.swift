// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AmazonECR`: StaticString = #"""
TimedStorage-Archive-ByteHrs	storageClass=Archive	GB-Mo	0	-		CFP0.1 DFP0.1 PFP0.1 dFP0.1 iFP0.1
TimedStorage-ByteHrs		GB-Mo	0	-		CFP0.1 DFP0.1 HAM0.1 PFh0.1 PE80.1 RE10.1 UFh0.1 UE10.1 VEz0.1 YE40.1 dFN0.1 dFh0.1 dAS0.1 iE10.1

"""#
}
