// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AmazonCloudWatch`: StaticString = #"""
CW:AlarmMonitorUsage	resolution=standard	Alarms-Mo	0	-		CFR0.1 DFR0.1 FAG0.1 HAH0.1 PFY0.1 UAA0.1 VE10.1 dE30.1 eAP0.1 iE30.1
CW:Canary-runs		Runs	0	-		PEs0.0016 UEs0.0014 eAP0.0012
CW:CompositeAlarmMonitorUsage		Alarms-Mo	0	-		PAA0.5 UAA0.5 dAA0.5 eAP0.5 iFq0.5
CW:ContributorEventsManaged		Events	0	-		eAP0.00000003
CW:ContributorInsightEvents		Events	0	-		eAP0.00000002
CW:ContributorInsightRules		Rules-Mo	0	-		eAP0.5
CW:ContributorRulesManaged		Rules-Mo	0	-		eAP0.5
CW:DatabaseInsights-ACU-Hours	engine=Aurora PostgreSQL	ACU-Hrs	0	-		eAP0.003125
CW:DatabaseInsights-vCPU-Hours	engine=MariaDB	vCPU-Hrs	0	-		eAP0.0125
CW:GMD-Metrics		Metrics	0	-		PAY0.00001 dAV0.00001 eAP0.00001 hE30.00001 iE30.00001
CW:GMWI-Metrics		Metrics	0	-		eAP0.00002
CW:HighResAlarmMonitorUsage	resolution=high	Alarms-Mo	0	-		PAA0.3 UAA0.3 dAA0.3 eAP0.3 iFq0.3
CW:MetricInsightAlarmUsage		Metrics-Mo	0	-		eAP0.1
CW:MetricMonitorUsage		Metrics-Mo	0	10000		CAE0.3 FAG0.3 HAN0.3 PFA0.3 UAA0.3 VE10.3 dAA0.3 eAP0.3 iE30.3
CW:MetricMonitorUsage		Metrics-Mo	10000	250000		PAA0.1 UAA0.1 dAA0.1 eAP0.1 iFq0.1
CW:MetricMonitorUsage		Metrics-Mo	250000	1000000		eAP0.05 iFq0.05
CW:MetricMonitorUsage		Metrics-Mo	1000000	-		eAP0.02 iFq0.02
CW:RUM-OTEL-bytes		GB	0	-		eAP0.35
CW:RUM-events		Events	0	-		eAP0.00001
CW:Requests		Requests	0	-		CE30.00001 FE30.00001 HE30.00001 PAA0.00001 UE30.00001 VE30.00001 dAA0.00001 eE30.00001
DashboardsUsageHour		Dashboards-Mo	0	-		PFY3
DataProcessing-Bytes	logClass=standard	GB	0	-		CFR0.76 DFR0.76 FAG0.67 HAN0.7 PFA0.63 REy0.54 UFB0.57 VE10.5985 YE60.5 dFl0.5 dE30.5 eE30.5 iE30.5
DataProcessingIA-Bytes	logClass=infrequent access	GB	0	-		UAA0.285 dAA0.25 eAP0.25 iFq0.25
DataScanned-Bytes		GB	0	-	component=Logs Insights	HAH0.007 PFA0.0063 UFB0.0057 VE10.0059 dAA0.005 eAP0.005
Logs-LiveTail		Minutes	0	-		PAA0.01 UAA0.01 dAA0.01
LogsCentralization-Bytes		GB	0	-	component=extra copy	PFK0.05
S3-Egress-Bytes		GB	0	10240		eAP0.5
S3-Egress-Bytes		GB	10240	30720		eAP0.25
S3-Egress-Bytes		GB	30720	51200		eAP0.1
S3-Egress-Bytes		GB	51200	-		eAP0.05
S3-Egress-InputBytes		GB	0	-	component=Parquet conversion	eAP0.035
TimedStorage-ByteHrs		GB-Mo	0	-		CAU0.033 DFR0.0314 HAU0.03 PAU0.0324 PFA0.0324 REy0.028 UAU0.03 UFB0.03 VE10.0315 YE60.03 dAU0.03 eAP0.03 iAU0.03 iE30.03
TimedStorageIA-ByteHrs	logClass=infrequent access	GB-Mo	0	-		UAA0.018 dAA0.018 iFq0.018
VendedLog-Bytes	logClass=standard	GB	0	10240		PE30.63 REy0.54 dAV0.5 eAP0.5
VendedLog-Bytes	logClass=standard	GB	10240	30720		eAP0.25
VendedLog-Bytes	logClass=standard	GB	30720	51200		eAP0.1
VendedLog-Bytes	logClass=standard	GB	51200	-		eAP0.05
VendedLogIA-Bytes	logClass=infrequent access	GB	0	10240		eAP0.25
VendedLogIA-Bytes	logClass=infrequent access	GB	10240	30720		eAP0.15
VendedLogIA-Bytes	logClass=infrequent access	GB	30720	51200		eAP0.075
VendedLogIA-Bytes	logClass=infrequent access	GB	51200	-		eAP0.05

"""#
}
