// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AmazonDynamoDB`: StaticString = #"""
ChangeDataCaptureUnits-Kinesis		Units	0	-		eAN0.0000001
ExportDataSize-Bytes		GB	0	-		eAN0.1
IA-ReadRequestUnits	billing=on-demand;tableClass=Standard-IA	ReadRequestUnits	0	-		PAA0.0000001905 UAA0.000000177 dAA0.000000155 eAN0.000000155
IA-TimedStorage-ByteHrs	tableClass=Standard-IA	GB-Mo	0	-		PAA0.1224 UAA0.1132 dAA0.1 eAN0.1
IA-WriteRequestUnits	billing=on-demand;tableClass=Standard-IA	WriteRequestUnits	0	-		PAA0.000000955 UAA0.000000885 dAA0.00000078
ImportDataSize-Bytes		GB	0	-		eAN0.15
ReadCapacityUnit-Hrs	billing=provisioned	RCU-Hrs	0	-		CAS0.0001484 DFP0.00014098 HAS0.000148 PAS0.0001586 UAS0.000147 dAS0.00013 eAN0.00013 iAS0.00013
ReadRequestUnits	billing=on-demand	ReadRequestUnits	0	-		CFP0.0000001425 DFP0.0000001355 PFP0.0000001525 PEc0.0000001525 UAA0.0000001415 YE40.00000017 dFf0.000000125 eAN0.000000125 iFP0.000000125
ReplWriteRequestUnits	billing=on-demand	WriteRequestUnits	0	-		dFL0.000000625
RestoreDataSize-Bytes		GB	0	-		PEj0.1836 eAN0.15
Streams-ReadRequestUnits		Requests	0	-		PE80.000000245 eAN0.0000002
TimedBackupStorage-ByteHrs		GB-Mo	0	-		PEi0.1224 eAN0.1
TimedPITRStorage-ByteHrs		GB-Mo	0	-		PAA0.2448 UAA0.22 dAA0.2 eAN0.2 iFk0.2
TimedStorage-ByteHrs	tableClass=Standard	GB-Mo	0	-		CFP0.285 DFP0.27075 PFT0.306 UAA0.283 YE40.3396 dFf0.25 eAN0.25 iFP0.25
WriteCapacityUnit-Hrs	billing=provisioned	WCU-Hrs	0	-		CAS0.000742 DFP0.0007049 HAS0.00074 PAS0.000793 UAS0.000735 dAS0.00065 eAN0.00065 iAS0.00065 iE10.00065
WriteRequestUnits	billing=on-demand	WriteRequestUnits	0	-		CFP0.000000715 DFP0.00000068 PFP0.0000007625 PEd0.0000007625 UAA0.000000705 YE40.00000085 dFf0.000000625 eAN0.000000625 iFP0.000000625

"""#
}
