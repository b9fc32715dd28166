// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AmazonCloudWatch`: StaticString = #"""
CW:AlarmMonitorUsage	resolution=standard	Alarms-Mo	0	-		CFP0.1 DFP0.1 FAG0.1 HAH0.1 PFT0.1 UAA0.1 VEz0.1 dE10.1 eAN0.1 iE10.1
CW:Canary-runs		Runs	0	-		PEq0.0016 UEq0.0014 eAN0.0012
CW:CompositeAlarmMonitorUsage		Alarms-Mo	0	-		PAA0.5 UAA0.5 dAA0.5 eAN0.5 iFk0.5
CW:ContributorEventsManaged		Events	0	-		eAN0.00000003
CW:ContributorInsightEvents		Events	0	-		eAN0.00000002
CW:ContributorInsightRules		Rules-Mo	0	-		eAN0.5
CW:ContributorRulesManaged		Rules-Mo	0	-		eAN0.5
CW:DatabaseInsights-ACU-Hours	engine=Aurora PostgreSQL	ACU-Hrs	0	-		eAN0.003125
CW:DatabaseInsights-vCPU-Hours	engine=MariaDB	vCPU-Hrs	0	-		eAN0.0125
CW:GMD-Metrics		Metrics	0	-		PAW0.00001 dAT0.00001 eAN0.00001 hE10.00001 iE10.00001
CW:GMWI-Metrics		Metrics	0	-		eAN0.00002
CW:HighResAlarmMonitorUsage	resolution=high	Alarms-Mo	0	-		PAA0.3 UAA0.3 dAA0.3 eAN0.3 iFk0.3
CW:MetricInsightAlarmUsage		Metrics-Mo	0	-		eAN0.1
CW:MetricMonitorUsage		Metrics-Mo	0	10000		CAE0.3 FAG0.3 HAM0.3 PE80.3 UAA0.3 VEz0.3 dAA0.3 eAN0.3 iE10.3
CW:MetricMonitorUsage		Metrics-Mo	10000	250000		PAA0.1 UAA0.1 dAA0.1 eAN0.1 iFk0.1
CW:MetricMonitorUsage		Metrics-Mo	250000	1000000		eAN0.05 iFk0.05
CW:MetricMonitorUsage		Metrics-Mo	1000000	-		eAN0.02 iFk0.02
CW:RUM-OTEL-bytes		GB	0	-		eAN0.35
CW:RUM-events		Events	0	-		eAN0.00001
CW:Requests		Requests	0	-		CE10.00001 FE10.00001 HE10.00001 PAA0.00001 UE10.00001 VE10.00001 dAA0.00001 eE10.00001
DashboardsUsageHour		Dashboards-Mo	0	-		PFT3
DataProcessing-Bytes	logClass=standard	GB	0	-		CFP0.76 DFP0.76 FAG0.67 HAM0.7 PE80.63 REw0.54 UE90.57 VEz0.5985 YE40.5 dFf0.5 dE10.5 eE10.5 iE10.5
DataProcessingIA-Bytes	logClass=infrequent access	GB	0	-		UAA0.285 dAA0.25 eAN0.25 iFk0.25
DataScanned-Bytes		GB	0	-	component=Logs Insights	HAH0.007 PE80.0063 UE90.0057 VEz0.0059 dAA0.005 eAN0.005
Logs-LiveTail		Minutes	0	-		PAA0.01 UAA0.01 dAA0.01
LogsCentralization-Bytes		GB	0	-	component=extra copy	PFI0.05
S3-Egress-Bytes		GB	0	10240		eAN0.5
S3-Egress-Bytes		GB	10240	30720		eAN0.25
S3-Egress-Bytes		GB	30720	51200		eAN0.1
S3-Egress-Bytes		GB	51200	-		eAN0.05
S3-Egress-InputBytes		GB	0	-	component=Parquet conversion	eAN0.035
TimedStorage-ByteHrs		GB-Mo	0	-		CAS0.033 DFP0.0314 HAS0.03 PAS0.0324 PE80.0324 REw0.028 UAS0.03 UE90.03 VEz0.0315 YE40.03 dAS0.03 eAN0.03 iAS0.03 iE10.03
TimedStorageIA-ByteHrs	logClass=infrequent access	GB-Mo	0	-		UAA0.018 dAA0.018 iFk0.018
VendedLog-Bytes	logClass=standard	GB	0	10240		PE10.63 REw0.54 dAT0.5 eAN0.5
VendedLog-Bytes	logClass=standard	GB	10240	30720		eAN0.25
VendedLog-Bytes	logClass=standard	GB	30720	51200		eAN0.1
VendedLog-Bytes	logClass=standard	GB	51200	-		eAN0.05
VendedLogIA-Bytes	logClass=infrequent access	GB	0	10240		eAN0.25
VendedLogIA-Bytes	logClass=infrequent access	GB	10240	30720		eAN0.15
VendedLogIA-Bytes	logClass=infrequent access	GB	30720	51200		eAN0.075
VendedLogIA-Bytes	logClass=infrequent access	GB	51200	-		eAN0.05

"""#
}
