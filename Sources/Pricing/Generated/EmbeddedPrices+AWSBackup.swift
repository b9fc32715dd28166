// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AWSBackup`: StaticString = #"""
Aurora snapshot	resource=Aurora	GB-Mo	0	-		PE80.023
ColdStorage-ByteHrs-DynamoDB	resource=DynamoDB;storage=cold	GB-Mo	0	-		eAN0.03
ColdStorage-ByteHrs-EFS	resource=EFS;storage=cold	GB-Mo	0	-		PE80.012 eAN0.01
ColdStorage-ByteHrs-Timestream	resource=Timestream;storage=cold	GB-Mo	0	-		eAN0.03
EBS snapshot		GB-Mo	0	-		PE80.054
EFS backup warm		GB-Mo	0	-		PE80.06
FSx Lustre backup	resource=FSx Lustre	GB-Mo	0	-		PE80.054
FSx Windows backup	resource=FSx Windows	GB-Mo	0	-		PE80.054
Restore-ColdBytes-EFS	resource=EFS;storage=cold	GB	0	-		PE80.036
Restore-ItemLevel-EFS	resource=EFS	Requests	0	-		PE80.6
Restore-WarmBytes-EFS	resource=EFS;storage=warm	GB	0	-		PE80.024
Restore-WarmBytes-S3	resource=S3;storage=warm	GB	0	-		PEq0.024
Restore-WarmBytes-VMware	resource=VMware;storage=warm	GB	0	-		eAN0.02
WarmStorage-ByteHrs-DynamoDB	resource=DynamoDB;storage=warm	GB-Mo	0	-		eAN0.1
WarmStorage-ByteHrs-DynamoDB-LAGV	resource=DynamoDB;vault=logically air-gapped	GB-Mo	0	-		CFP0.1311 DFP0.1245 PFP0.1408 dFP0.115 iFP0.115
WarmStorage-ByteHrs-EBS-LAGV	resource=EBS;vault=logically air-gapped	GB-Mo	0	-		CFP0.0575 DFP0.0575 PFP0.0621 dFP0.0575 iFP0.0575
WarmStorage-ByteHrs-EFS	resource=EFS;storage=warm	GB-Mo	0	-		PE80.06 eAN0.05
WarmStorage-ByteHrs-EFS-LAGV	resource=EFS;vault=logically air-gapped	GB-Mo	0	-		CFP0.069 DFP0.0633 PFP0.069 dFP0.0575 iFP0.0575
WarmStorage-ByteHrs-S3	resource=S3;storage=warm	GB-Mo	0	-		PEq0.06
WarmStorage-ByteHrs-SAP-HANA	resource=SAP HANA;storage=warm	GB-Mo	0	-		eAN0.06
WarmStorage-ByteHrs-Timestream	resource=Timestream;storage=warm	GB-Mo	0	-		eAN0.1

"""#
}
