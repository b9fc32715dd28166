// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AmazonDynamoDB`: StaticString = #"""
ReadCapacityUnit-Hrs	billing=provisioned	RCU-Hrs	0	-		CAH0.0001484 HAH0.000148 NAH0.0001586 SAH0.000147 aAH0.00013 fAH0.00013
ReadRequestUnits	billing=on-demand	ReadRequestUnits	0	-		NAk0.0000001525 aBI0.000000125
Streams-ReadRequestUnits		Requests	0	-		NA00.000000245
TimedStorage-ByteHrs	tableClass=Standard	GB-Mo	0	-		NA80.306 aBI0.25
WriteCapacityUnit-Hrs	billing=provisioned	WCU-Hrs	0	-		CAH0.000742 HAH0.00074 NAH0.000793 SAH0.000735 aAH0.00065 fAH0.00065 fAw0.00065
WriteRequestUnits	billing=on-demand	WriteRequestUnits	0	-		NAl0.0000007625 aBI0.000000625

"""#
}
