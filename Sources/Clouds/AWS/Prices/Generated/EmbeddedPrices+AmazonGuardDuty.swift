// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AmazonGuardDuty`: StaticString = #"""
MalwareProtectionS3DataScanned		GB	0	-		PEs0.129 eAP0.09
MalwareProtectionS3ScanRequest		Objects	0	-		PEs0.000308 eAP0.000215
PaidEC2vCPUMonitored		vCPU-Mo	0	500		eAP1.5
PaidEC2vCPUMonitored		vCPU-Mo	500	5000		eAP0.75
PaidEC2vCPUMonitored		vCPU-Mo	5000	-		eAP0.25
PaidEKSvCPUMonitored		vCPU-Mo	0	500		CAE2 eAP1.5
PaidEKSvCPUMonitored		vCPU-Mo	500	5000		eAP0.75
PaidEKSvCPUMonitored		vCPU-Mo	5000	-		eAP0.25
PaidEventsAnalyzed		Events	0	-		CAE0.00000472 eAP0.000004
PaidEventsAnalyzed-Bytes		GB	0	500		CAE1.18 eAP1
PaidFargatevCPUMonitored		vCPU-Mo	0	500		PAR1.92 eAP1.5
PaidFargatevCPUMonitored		vCPU-Mo	500	5000		eAP0.75
PaidFargatevCPUMonitored		vCPU-Mo	5000	-		eAP0.25
PaidKubernetesAuditLogsAnalyzed		Events	0	100000000		eAP0.0000016
PaidLambdaNetworkLogsAnalyzed-Bytes		GB	0	500		eAP1
PaidMalwareProtectionEBSDataScanned		GB	0	-		eAP0.03
PaidOnDemandEBSSnapshotDataScanned		GB	0	-		eAP0.05
PaidOnDemandEC2AMIDataScanned		GB	0	-		eAP0.05
PaidOnDemandS3RecoveryPointDataScanned		GB	0	-		eAP0.05
PaidRDSACUMonitored		ACU-Mo	0	-		eAP0.25
PaidRDSvCPUMonitored		vCPU-Mo	0	-		eAP1
PaidS3DataEventsAnalyzed		Events	0	500000000		eAP0.0000008

"""#
}
