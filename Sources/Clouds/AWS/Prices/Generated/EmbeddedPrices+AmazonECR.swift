// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AmazonECR`: StaticString = #"""
TimedStorage-Archive-ByteHrs	storageClass=Archive	GB-Mo	0	-		CFR0.1 DFR0.1 PFR0.1 dFR0.1 iFR0.1
TimedStorage-ByteHrs		GB-Mo	0	-		CFR0.1 DFR0.1 HAN0.1 PFn0.1 PFA0.1 RE30.1 UFn0.1 UE30.1 VE10.1 YE60.1 dFP0.1 dFn0.1 dAU0.1 iE30.1

"""#
}
