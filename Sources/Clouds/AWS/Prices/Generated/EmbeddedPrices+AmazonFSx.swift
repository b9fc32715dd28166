// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AmazonFSx`: StaticString = #"""
ProvisionedSSDIOPS.MAZ	deployment=Multi-AZ;type=ONTAP	IOPS-Mo	0	-		CAF0.0408
ProvisionedSSDIOPS.SAZ_2N	deployment=Single-AZ;type=ONTAP	IOPS-Mo	0	-		CAF0.0204
Storage.MAZ:CPoolStd	deployment=Multi-AZ;type=ONTAP	GB-Mo	0	-		CAF0.0476
Storage.MAZ:SSD	deployment=Multi-AZ;type=ONTAP	GB-Mo	0	-		CAF0.3
Storage.SAZ_2N:CPoolStd	deployment=Single-AZ;type=ONTAP	GB-Mo	0	-		CAF0.0238
Storage.SAZ_2N:SSD	deployment=Single-AZ;type=ONTAP	GB-Mo	0	-		CAF0.15
ThroughputCapacity.MAZ	deployment=Multi-AZ;type=ONTAP	MiBps-Mo	0	-		CAF1.511
ThroughputCapacity.SAZ_2N	deployment=Single-AZ;type=ONTAP	MiBps-Mo	0	-		CAF0.906

"""#
}
