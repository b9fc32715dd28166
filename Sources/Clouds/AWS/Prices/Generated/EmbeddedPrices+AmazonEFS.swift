// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AmazonEFS`: StaticString = #"""
ArchiveDataAccess-Bytes	access=read	GB	0	-		eAP0.03
ArchiveDataAccess-Bytes	access=write	GB	0	-		eAP0.03
ArchiveTimedStorage-ByteHrs	storageClass=Archive	GB-Mo	0	-		eAP0.008
ETDataAccess-Bytes	access=read	GB	0	-		PE20.04 dE30.03 eAP0.03
ETDataAccess-Bytes	access=write	GB	0	-		PE20.07 dEx0.06 eAP0.06
IADataAccess-Bytes	access=read	GB	0	-		UEz0.011 eAP0.01
IADataAccess-Bytes	access=write	GB	0	-		eAP0.01
IATimedStorage-ByteHrs	storageClass=Standard-IA	GB-Mo	0	-		UEz0.025
IATimedStorage-ET-ByteHrs	storageClass=Standard-IA;throughput=elastic	GB-Mo	0	-		HE30.02 eAP0.016
ProvisionedTP-MiBpsHrs		MiBps-Mo	0	-		eAP6
TimedStorage-ByteHrs	storageClass=Standard	GB-Mo	0	-		CAU0.36 DFR0.33 HAU0.36 PAU0.36 UAU0.33 dFW0.3 dAU0.3 eAP0.3 iAU0.3

"""#
}
