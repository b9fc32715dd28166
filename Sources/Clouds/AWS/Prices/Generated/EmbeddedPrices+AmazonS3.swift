// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AmazonS3`: StaticString = #"""
Bulk-Retrieval-Bytes	storageClass=Glacier	GB	0	-		dFM0
Bulk-Retrieval-Bytes-GDA	storageClass=Glacier Deep Archive	GB	0	-		dFM0.0025
EarlyDelete-ZIA	storageClass=One Zone-IA	GB-Mo	0	-		dFN0.01
Expedited-Retrieval-Bytes	storageClass=Glacier	GB	0	-		dFM0.03
Monitoring-Automation-INT	storageClass=Intelligent-Tiering	Objects	0	-		PAA0.0000025 UAA0.0000025 dAA0.0000025
Requests-GIR-Tier1	storageClass=Glacier Instant Retrieval	Requests	0	-		dFM0.00002
Requests-GIR-Tier2	storageClass=Glacier Instant Retrieval	Requests	0	-		dFM0.00001
Requests-INT-Tier1	storageClass=Intelligent-Tiering	Requests	0	-		dFM0.000005
Requests-INT-Tier2	storageClass=Intelligent-Tiering	Requests	0	-		dFM0.0000004
Requests-SIA-Tier1	storageClass=Standard-IA	Requests	0	-		PAA0.00001 UAA0.00001 dAA0.00001
Requests-SIA-Tier2	storageClass=Standard-IA	Requests	0	-		PAA0.000001 UAA0.000001 dAA0.000001
Requests-Tier1	storageClass=Standard	Requests	0	-		CAE0.0000047 HAH0.000005 PFA0.0000054 UAA0.000005 VE10.0000053 YE60.0000055 dFP0.000005 iE30.000005
Requests-Tier2	storageClass=Standard	Requests	0	-		CAE0.00000037 HAH0.0000004 PFA0.00000043 UAA0.0000004 VE10.00000042 YE60.00000044 dFP0.0000004 dE30.0000004 iE30.0000004
Requests-Tier3	storageClass=Glacier	Requests	0	-		dFM0.00005
Requests-Tier4	storageClass=Glacier Instant Retrieval	Requests	0	-	component=lifecycle transition	PAA0.00002 UAA0.00002 dAA0.00002
Requests-ZIA-Tier1	storageClass=One Zone-IA	Requests	0	-		dFN0.00001
Requests-ZIA-Tier2	storageClass=One Zone-IA	Requests	0	-		dFN0.000001
Retrieval-GIR	storageClass=Glacier Instant Retrieval	GB	0	-		PFO0.03 dFM0.03
Retrieval-SIA	storageClass=Standard-IA	GB	0	-		PFO0.01 dFM0.01
Retrieval-ZIA	storageClass=One Zone-IA	GB	0	-		dFN0.01
Select-Returned-Bytes	storageClass=Standard	GB	0	-		PFA0.0008
Select-Scanned-Bytes	storageClass=Standard	GB	0	-		PFA0.00225
Standard-Retrieval-Bytes	storageClass=Glacier	GB	0	-		dFM0.01
Standard-Retrieval-Bytes-GDA	storageClass=Glacier Deep Archive	GB	0	-		dFM0.02
TimedStorage-ByteHrs	storageClass=Standard	GB-Mo	0	51200		CAU0.025 DFR0.025 FAG0.025 HAU0.025 PAU0.0245 PFA0.0245 REy0.023 UAU0.023 VE10.024 YE60.025 dFP0.023 dAU0.023 dE30.023 eAP0.023 iAU0.023 iE30.023
TimedStorage-ByteHrs	storageClass=Standard	GB-Mo	51200	512000		PFk0.0235 dFN0.022 eAP0.022
TimedStorage-ByteHrs	storageClass=Standard	GB-Mo	512000	-		PFk0.0225 dFN0.021 eAP0.021
TimedStorage-GDA-ByteHrs	storageClass=Glacier Deep Archive	GB-Mo	0	-		PFI0.0018 dFM0.00099
TimedStorage-GIR-ByteHrs	storageClass=Glacier Instant Retrieval	GB-Mo	0	-		HAH0.005 PFO0.005 dAV0.004
TimedStorage-GlacierByteHrs	storageClass=Glacier	GB-Mo	0	-		dAV0.0036
TimedStorage-INT-FA-ByteHrs	storageClass=Intelligent-Tiering	GB-Mo	0	-		dFM0.023
TimedStorage-RRS-ByteHrs	storageClass=Reduced Redundancy	GB-Mo	0	-		dFM0.024
TimedStorage-SIA-ByteHrs	storageClass=Standard-IA	GB-Mo	0	-		CFR0.0138 DFR0.0138 HAH0.0138 PFR0.0135 UAA0.0125 dFR0.0125 iFR0.0125
TimedStorage-ZIA-ByteHrs	storageClass=One Zone-IA	GB-Mo	0	-		dFN0.01
Transition-SIA	storageClass=Standard-IA	Objects	0	-		PAA0.00001 UAA0.00001 dAA0.00001
Transition-ZIA	storageClass=One Zone-IA	Objects	0	-		PAA0.00001 UAA0.00001 dAA0.00001

"""#
}
