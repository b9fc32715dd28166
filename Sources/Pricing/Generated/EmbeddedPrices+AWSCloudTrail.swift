// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AWSCloudTrail`: StaticString = #"""
DataEventsRecorded		Events	0	-		CFP0.000001 DFP0.000001 PFP0.000001 dFP0.000001 eAN0.000001 iFP0.000001
DataInsightsEvents		Events	0	-		eAN0.0000003
Ingestion-Bytes-1yearstore-Live-CloudTrail-Logs		GB	0	-		eAN0.75
Ingestion-Bytes-1yearstore-Other-data-sources		GB	0	-		eAN0.5
InsightsEvents		Events	0	-		dAT0.0000035 eAN0.0000035
NetworkEventsRecorded		Events	0	-		eAN0.000001
PaidEventsRecorded		Events	0	-		CFP0.00002 DFP0.00002 PFP0.00002 dFP0.00002 eAN0.00002 iFP0.00002
PaidStorage-ByteHrs		GB-Mo	0	-		eAN0.023
QueryScanned-Bytes		GB	0	-		CFP0.005 DFP0.005 PFP0.005 dFP0.005 eAN0.005 iFP0.005

"""#
}
