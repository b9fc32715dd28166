// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AWSCloudTrail`: StaticString = #"""
DataEventsRecorded		Events	0	-		CFR0.000001 DFR0.000001 PFR0.000001 dFR0.000001 eAP0.000001 iFR0.000001
DataInsightsEvents		Events	0	-		eAP0.0000003
Ingestion-Bytes-1yearstore-Live-CloudTrail-Logs		GB	0	-		eAP0.75
Ingestion-Bytes-1yearstore-Other-data-sources		GB	0	-		eAP0.5
InsightsEvents		Events	0	-		dAV0.0000035 eAP0.0000035
NetworkEventsRecorded		Events	0	-		eAP0.000001
PaidEventsRecorded		Events	0	-		CFR0.00002 DFR0.00002 PFR0.00002 dFR0.00002 eAP0.00002 iFR0.00002
PaidStorage-ByteHrs		GB-Mo	0	-		eAP0.023
QueryScanned-Bytes		GB	0	-		CFR0.005 DFR0.005 PFR0.005 dFR0.005 eAP0.005 iFR0.005

"""#
}
