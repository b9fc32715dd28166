// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AmazonEFS`: StaticString = #"""
ArchiveDataAccess-Bytes	access=read	GB	0	-		eAN0.03
ArchiveDataAccess-Bytes	access=write	GB	0	-		eAN0.03
ArchiveTimedStorage-ByteHrs	storageClass=Archive	GB-Mo	0	-		eAN0.008
ETDataAccess-Bytes	access=read	GB	0	-		PE00.04 dE10.03 eAN0.03
ETDataAccess-Bytes	access=write	GB	0	-		PE00.07 dEv0.06 eAN0.06
IADataAccess-Bytes	access=read	GB	0	-		UEx0.011 eAN0.01
IADataAccess-Bytes	access=write	GB	0	-		eAN0.01
IATimedStorage-ByteHrs	storageClass=Standard-IA	GB-Mo	0	-		UEx0.025
IATimedStorage-ET-ByteHrs	storageClass=Standard-IA;throughput=elastic	GB-Mo	0	-		HE10.02 eAN0.016
ProvisionedTP-MiBpsHrs		MiBps-Mo	0	-		eAN6
TimedStorage-ByteHrs	storageClass=Standard	GB-Mo	0	-		CAS0.36 DFP0.33 HAS0.36 PAS0.36 UAS0.33 dFR0.3 dAS0.3 eAN0.3 iAS0.3

"""#
}
