// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AmazonCloudWatch`: StaticString = #"""
CW:AlarmMonitorUsage	resolution=standard	Alarms-Mo	0	-		NA80.1 aAw0.1 fAw0.1
CW:GMD-Metrics		Metrics	0	-		eAw0.00001 fAw0.00001
CW:MetricMonitorUsage		Metrics-Mo	0	10000		HAE0.3 NA00.3 fAw0.3
CW:Requests		Requests	0	-		CAw0.00001 FAw0.00001 HAw0.00001 SAw0.00001 TAw0.00001 bAw0.00001
DashboardsUsageHour		Dashboards-Mo	0	-		NA83
DataProcessing-Bytes	logClass=standard	GB	0	-		HAE0.7 NA00.63 SA10.57 aBI0.5 aAw0.5 bAw0.5 fAw0.5
DataScanned-Bytes		GB	0	-	component=Logs Insights	NA00.0063 SA10.0057
TimedStorage-ByteHrs		GB-Mo	0	-		CAH0.033 HAH0.03 NAH0.0324 NA00.0324 SAH0.03 SA10.03 aAH0.03 fAH0.03 fAw0.03
VendedLog-Bytes	logClass=standard	GB	0	10240		NAw0.63

"""#
}
