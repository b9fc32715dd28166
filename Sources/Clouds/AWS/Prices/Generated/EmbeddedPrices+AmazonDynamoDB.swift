// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AmazonDynamoDB`: StaticString = #"""
ChangeDataCaptureUnits-Kinesis		Units	0	-		eAP0.0000001
ExportDataSize-Bytes		GB	0	-		eAP0.1
IA-ReadRequestUnits	billing=on-demand;tableClass=Standard-IA	ReadRequestUnits	0	-		PAA0.0000001905 UAA0.000000177 dAA0.000000155 eAP0.000000155
IA-TimedStorage-ByteHrs	tableClass=Standard-IA	GB-Mo	0	-		PAA0.1224 UAA0.1132 dAA0.1 eAP0.1
IA-WriteRequestUnits	billing=on-demand;tableClass=Standard-IA	WriteRequestUnits	0	-		PAA0.000000955 UAA0.000000885 dAA0.00000078
ImportDataSize-Bytes		GB	0	-		eAP0.15
ReadCapacityUnit-Hrs	billing=provisioned	RCU-Hrs	0	-		CAU0.0001484 DFR0.00014098 HAU0.000148 PAU0.0001586 UAU0.000147 dAU0.00013 eAP0.00013 iAU0.00013
ReadRequestUnits	billing=on-demand	ReadRequestUnits	0	-		CFR0.0000001425 DFR0.0000001355 PFR0.0000001525 PEe0.0000001525 UAA0.0000001415 YE60.00000017 dFl0.000000125 eAP0.000000125 iFR0.000000125
ReplWriteRequestUnits	billing=on-demand	WriteRequestUnits	0	-		dFN0.000000625
RestoreDataSize-Bytes		GB	0	-		PEl0.1836 eAP0.15
Streams-ReadRequestUnits		Requests	0	-		PFA0.000000245 eAP0.0000002
TimedBackupStorage-ByteHrs		GB-Mo	0	-		PEk0.1224 eAP0.1
TimedPITRStorage-ByteHrs		GB-Mo	0	-		PAA0.2448 UAA0.22 dAA0.2 eAP0.2 iFq0.2
TimedStorage-ByteHrs	tableClass=Standard	GB-Mo	0	-		CFR0.285 DFR0.27075 PFY0.306 UAA0.283 YE60.3396 dFl0.25 eAP0.25 iFR0.25
WriteCapacityUnit-Hrs	billing=provisioned	WCU-Hrs	0	-		CAU0.000742 DFR0.0007049 HAU0.00074 PAU0.000793 UAU0.000735 dAU0.00065 eAP0.00065 iAU0.00065 iE30.00065
WriteRequestUnits	billing=on-demand	WriteRequestUnits	0	-		CFR0.000000715 DFR0.00000068 PFR0.0000007625 PEf0.0000007625 UAA0.000000705 YE60.00000085 dFl0.000000625 eAP0.000000625 iFR0.000000625

"""#
}
