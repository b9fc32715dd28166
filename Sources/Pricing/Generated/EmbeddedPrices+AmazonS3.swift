// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AmazonS3`: StaticString = #"""
Bulk-Retrieval-Bytes	storageClass=Glacier	GB	0	-		dFK0
Bulk-Retrieval-Bytes-GDA	storageClass=Glacier Deep Archive	GB	0	-		dFK0.0025
EarlyDelete-ZIA	storageClass=One Zone-IA	GB-Mo	0	-		dFL0.01
Expedited-Retrieval-Bytes	storageClass=Glacier	GB	0	-		dFK0.03
Monitoring-Automation-INT	storageClass=Intelligent-Tiering	Objects	0	-		PAA0.0000025 UAA0.0000025 dAA0.0000025
Requests-GIR-Tier1	storageClass=Glacier Instant Retrieval	Requests	0	-		dFK0.00002
Requests-GIR-Tier2	storageClass=Glacier Instant Retrieval	Requests	0	-		dFK0.00001
Requests-INT-Tier1	storageClass=Intelligent-Tiering	Requests	0	-		dFK0.000005
Requests-INT-Tier2	storageClass=Intelligent-Tiering	Requests	0	-		dFK0.0000004
Requests-SIA-Tier1	storageClass=Standard-IA	Requests	0	-		PAA0.00001 UAA0.00001 dAA0.00001
Requests-SIA-Tier2	storageClass=Standard-IA	Requests	0	-		PAA0.000001 UAA0.000001 dAA0.000001
Requests-Tier1	storageClass=Standard	Requests	0	-		CAE0.0000047 HAH0.000005 PE80.0000054 UAA0.000005 VEz0.0000053 YE40.0000055 dFN0.000005 iE10.000005
Requests-Tier2	storageClass=Standard	Requests	0	-		CAE0.00000037 HAH0.0000004 PE80.00000043 UAA0.0000004 VEz0.00000042 YE40.00000044 dFN0.0000004 dE10.0000004 iE10.0000004
Requests-Tier3	storageClass=Glacier	Requests	0	-		dFK0.00005
Requests-Tier4	storageClass=Glacier Instant Retrieval	Requests	0	-	component=lifecycle transition	PAA0.00002 UAA0.00002 dAA0.00002
Requests-ZIA-Tier1	storageClass=One Zone-IA	Requests	0	-		dFL0.00001
Requests-ZIA-Tier2	storageClass=One Zone-IA	Requests	0	-		dFL0.000001
Retrieval-GIR	storageClass=Glacier Instant Retrieval	GB	0	-		PFM0.03 dFK0.03
Retrieval-SIA	storageClass=Standard-IA	GB	0	-		PFM0.01 dFK0.01
Retrieval-ZIA	storageClass=One Zone-IA	GB	0	-		dFL0.01
Select-Returned-Bytes	storageClass=Standard	GB	0	-		PE80.0008
Select-Scanned-Bytes	storageClass=Standard	GB	0	-		PE80.00225
Standard-Retrieval-Bytes	storageClass=Glacier	GB	0	-		dFK0.01
Standard-Retrieval-Bytes-GDA	storageClass=Glacier Deep Archive	GB	0	-		dFK0.02
TimedStorage-ByteHrs	storageClass=Standard	GB-Mo	0	51200		CAS0.025 DFP0.025 FAG0.025 HAS0.025 PAS0.0245 PE80.0245 REw0.023 UAS0.023 VEz0.024 YE40.025 dFN0.023 dAS0.023 dE10.023 eAN0.023 iAS0.023 iE10.023
TimedStorage-ByteHrs	storageClass=Standard	GB-Mo	51200	512000		PFe0.0235 dFL0.022 eAN0.022
TimedStorage-ByteHrs	storageClass=Standard	GB-Mo	512000	-		PFe0.0225 dFL0.021 eAN0.021
TimedStorage-GDA-ByteHrs	storageClass=Glacier Deep Archive	GB-Mo	0	-		PFG0.0018 dFK0.00099
TimedStorage-GIR-ByteHrs	storageClass=Glacier Instant Retrieval	GB-Mo	0	-		HAH0.005 PFM0.005 dAT0.004
TimedStorage-GlacierByteHrs	storageClass=Glacier	GB-Mo	0	-		dAT0.0036
TimedStorage-INT-FA-ByteHrs	storageClass=Intelligent-Tiering	GB-Mo	0	-		dFK0.023
TimedStorage-RRS-ByteHrs	storageClass=Reduced Redundancy	GB-Mo	0	-		dFK0.024
TimedStorage-SIA-ByteHrs	storageClass=Standard-IA	GB-Mo	0	-		CFP0.0138 DFP0.0138 HAH0.0138 PFP0.0135 UAA0.0125 dFP0.0125 iFP0.0125
TimedStorage-ZIA-ByteHrs	storageClass=One Zone-IA	GB-Mo	0	-		dFL0.01
Transition-SIA	storageClass=Standard-IA	Objects	0	-		PAA0.00001 UAA0.00001 dAA0.00001
Transition-ZIA	storageClass=One Zone-IA	Objects	0	-		PAA0.00001 UAA0.00001 dAA0.00001

"""#
}
