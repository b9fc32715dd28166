// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AWSBackup`: StaticString = #"""
Aurora snapshot	resource=Aurora	GB-Mo	0	-		PFA0.023
ColdStorage-ByteHrs-DynamoDB	resource=DynamoDB;storage=cold	GB-Mo	0	-		eAP0.03
ColdStorage-ByteHrs-EFS	resource=EFS;storage=cold	GB-Mo	0	-		PFA0.012 eAP0.01
ColdStorage-ByteHrs-Timestream	resource=Timestream;storage=cold	GB-Mo	0	-		eAP0.03
EBS snapshot		GB-Mo	0	-		PFA0.054
EFS backup warm		GB-Mo	0	-		PFA0.06
FSx Lustre backup	resource=FSx Lustre	GB-Mo	0	-		PFA0.054
FSx Windows backup	resource=FSx Windows	GB-Mo	0	-		PFA0.054
Restore-ColdBytes-EFS	resource=EFS;storage=cold	GB	0	-		PFA0.036
Restore-ItemLevel-EFS	resource=EFS	Requests	0	-		PFA0.6
Restore-WarmBytes-EFS	resource=EFS;storage=warm	GB	0	-		PFA0.024
Restore-WarmBytes-S3	resource=S3;storage=warm	GB	0	-		PEs0.024
Restore-WarmBytes-VMware	resource=VMware;storage=warm	GB	0	-		eAP0.02
WarmStorage-ByteHrs-DynamoDB	resource=DynamoDB;storage=warm	GB-Mo	0	-		eAP0.1
WarmStorage-ByteHrs-DynamoDB-LAGV	resource=DynamoDB;vault=logically air-gapped	GB-Mo	0	-		CFR0.1311 DFR0.1245 PFR0.1408 dFR0.115 iFR0.115
WarmStorage-ByteHrs-EBS-LAGV	resource=EBS;vault=logically air-gapped	GB-Mo	0	-		CFR0.0575 DFR0.0575 PFR0.0621 dFR0.0575 iFR0.0575
WarmStorage-ByteHrs-EFS	resource=EFS;storage=warm	GB-Mo	0	-		PFA0.06 eAP0.05
WarmStorage-ByteHrs-EFS-LAGV	resource=EFS;vault=logically air-gapped	GB-Mo	0	-		CFR0.069 DFR0.0633 PFR0.069 dFR0.0575 iFR0.0575
WarmStorage-ByteHrs-S3	resource=S3;storage=warm	GB-Mo	0	-		PEs0.06
WarmStorage-ByteHrs-SAP-HANA	resource=SAP HANA;storage=warm	GB-Mo	0	-		eAP0.06
WarmStorage-ByteHrs-Timestream	resource=Timestream;storage=warm	GB-Mo	0	-		eAP0.1

"""#
}
