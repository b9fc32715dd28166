// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

/// The embedded prices, a text for each service.
enum EmbeddedPrices {
  /// The day the facts were collected.
  static let day = "2026-11-21"
  /// The SHA-256 of all rows in a fixed form: names these prices.
  static let digest = "80711a3e6c1458b905347c3873835bb65e4591de8432dcceb9a37d3566590177"
  static let count = 27845

  /// The services that have prices, sorted.
  static let services: [String] = ["AWSBackup", "AWSCloudMap", "AWSDataTransfer", "AWSELB", "AWSEvents", "AWSLambda", "AWSQueueService", "AWSSecretsManager", "AmazonApiGateway", "AmazonCloudFront", "AmazonCloudWatch", "AmazonDocDB", "AmazonDynamoDB", "AmazonEC2", "AmazonECR", "AmazonECS", "AmazonEFS", "AmazonEKS", "AmazonElastiCache", "AmazonKinesis", "AmazonRDS", "AmazonRoute53", "AmazonS3", "AmazonSNS", "AmazonStates", "AmazonVPC", "awskms", "awswaf"]

  /// The regions, in the order of their letters.
  static let regions: [String] = ["af-south-1", "ap-east-1", "ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-south-2", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-4", "ca-central-1", "ca-west-1", "eu-central-1", "eu-central-2", "eu-north-1", "eu-south-1", "eu-south-2", "eu-west-1", "eu-west-2", "eu-west-3", "global", "il-central-1", "me-central-1", "me-south-1", "sa-east-1", "us-east-1", "us-east-2", "us-gov-east-1", "us-gov-west-1", "us-west-1", "us-west-2"]

  /// A line for each origin: source, date, confidence, method.
  static let origins: StaticString = #"""
alb-table-2017	2017-12-18	documented	
apigw-whitepaper	2023-01-01	documented	
aurora-static-use1	2026-01-01	documented	
aws-bill-2025-05	2025-05-31	derived	
aws-bill-2025-05	2025-05-31	documented	
bill-euc1-2026-07	2026-07-31	derived	
cloudfront-pricebook	2026-03-26	documented	
cloudrift-2026-07	2026-07-28	documented	
cur-sql-2024	2024-12-01	documented	
derived	2021-08-03	derived	2 x Single-AZ
derived	2021-08-03	derived	2 x derived Single-AZ
derived	2022-02-13	derived	linear in size from the family on-demand rate (scraped value was a reserved rate)
derived	2024-09-30	derived	
derived	2024-09-30	derived	region has the us-east-1 Lambda rates
derived	2024-09-30	derived	same as us-west-2
derived	2026-07-20	derived	m5 x EC2 price ratio m6i/m5 1.000
derived	2026-07-20	derived	m5 x EC2 price ratio m6i/m5 1.119
derived	2026-07-20	derived	m5 x EC2 price ratio m6i/m5 1.121
derived	2026-07-20	derived	m5 x EC2 price ratio m6i/m5 1.122
derived	2026-07-20	derived	m5 x EC2 price ratio m6i/m5 1.123
derived	2026-07-20	derived	m6g x EC2 price ratio m7g/m6g 1.057
derived	2026-07-20	derived	m6g x EC2 price ratio m7g/m6g 1.058
derived	2026-07-20	derived	m6g x EC2 price ratio m7g/m6g 1.060
derived	2026-07-20	derived	m6g x EC2 price ratio m7g/m6g 1.062
derived	2026-07-20	derived	m6g x EC2 price ratio m7g/m6g 1.063
derived	2026-07-20	derived	m6g x EC2 price ratio m7g/m6g 1.065
derived	2026-07-20	derived	m6g x EC2 price ratio m7g/m6g 1.067
derived	2026-07-20	derived	m6g x EC2 price ratio m7g/m6g 1.152
derived	2026-07-20	derived	m6g x EC2 price ratio m7g/m6g 1.153
derived	2026-07-20	derived	r5 x EC2 price ratio r6i/r5 1.000
derived	2026-07-20	derived	r5 x EC2 price ratio r6i/r5 1.001
derived	2026-07-20	derived	r6g x EC2 price ratio r7g/r6g 1.059
derived	2026-07-20	derived	r6g x EC2 price ratio r7g/r6g 1.062
derived	2026-07-20	derived	r6g x EC2 price ratio r7g/r6g 1.063
derived	2026-07-20	derived	r6g x EC2 price ratio r7g/r6g 1.064
derived	2026-07-20	derived	r6g x EC2 price ratio r7g/r6g 1.155
derived	2026-07-28	derived	us-east-1 x 1.22 (provisioned RCU ratio)
derived	2026-07-28	derived	us-east-1 x 1.22 (provisioned WCU ratio)
derived	2026-07-31	derived	half of the documented Multi-AZ large, linear in size
derived	2026-08-01	derived	us-east-1 0.10 x (0.137/0.115)
derived	2026-08-01	derived	us-east-1 x (0.137/0.115)
derived	2026-08-12	derived	region has the us-east-1 Lambda rates
derived	2026-10-01	derived	linear in size
docdb-2026-10	2026-10-01	documented	
ebs-fixture-euc1	2026-01-01	documented	
ec2i-2024-04	2024-04-04	dataset	
ec2i-cache-2022-02	2022-02-13	dataset	
ec2i-rds-2021-08	2021-08-03	dataset	
focus-2024-09	2024-09-30	dataset	
infracost-issue-2575	2023-07-14	documented	
infracost-out-euc1	2026-01-01	derived	
infracost-out-euc1	2026-01-01	derived	shown as 0.10 after rounding to cents
infracost-out-euc1	2026-01-01	documented	
infracost-out-other	2023-06-01	documented	
karpenter-2026-07	2026-07-20	dataset	
lambda-power-tuning	2024-01-01	documented	
nat-fixture-euw1	2026-09-01	documented	
pricelist-quote-2026-08	2026-08-12	documented	
pricelist-quote-apne1-2026-09	2026-09-11	documented	
pricesnap-check-2026-08	2026-08-10	documented	
pricingapi-notes-euc1-2026	2026-01-01	documented	
pricingapi-notes-euc1-2026	2026-08-12	documented	
pricingapi-notes-euc1-2026	2026-08-26	documented	
pricingapi-notes-euc1-2026	2026-09-22	documented	
pricingapi-notes-euc1-2026	2026-10-01	documented	
public-notes	2026-01-01	documented	
public-notes	2026-01-01	documented	above baseline
ratecard-euc1-2026-07	2026-07-07	documented	
rds-article-2026	2026-01-01	documented	
rds-t4g-use1	2025-01-01	documented	
serverless-list-2024-11	2024-11-01	documented	
tecracer-2023-08	2023-08-01	documented	
three-region-table-2026	2026-08-01	documented	
"""#

  /// A service's text.
  static func table(of service: String) -> StaticString? {
    switch service {
    case "AWSBackup": `AWSBackup`
    case "AWSCloudMap": `AWSCloudMap`
    case "AWSDataTransfer": `AWSDataTransfer`
    case "AWSELB": `AWSELB`
    case "AWSEvents": `AWSEvents`
    case "AWSLambda": `AWSLambda`
    case "AWSQueueService": `AWSQueueService`
    case "AWSSecretsManager": `AWSSecretsManager`
    case "AmazonApiGateway": `AmazonApiGateway`
    case "AmazonCloudFront": `AmazonCloudFront`
    case "AmazonCloudWatch": `AmazonCloudWatch`
    case "AmazonDocDB": `AmazonDocDB`
    case "AmazonDynamoDB": `AmazonDynamoDB`
    case "AmazonEC2": `AmazonEC2`
    case "AmazonECR": `AmazonECR`
    case "AmazonECS": `AmazonECS`
    case "AmazonEFS": `AmazonEFS`
    case "AmazonEKS": `AmazonEKS`
    case "AmazonElastiCache": `AmazonElastiCache`
    case "AmazonKinesis": `AmazonKinesis`
    case "AmazonRDS": `AmazonRDS`
    case "AmazonRoute53": `AmazonRoute53`
    case "AmazonS3": `AmazonS3`
    case "AmazonSNS": `AmazonSNS`
    case "AmazonStates": `AmazonStates`
    case "AmazonVPC": `AmazonVPC`
    case "awskms": `awskms`
    case "awswaf": `awswaf`
    default: nil
    }
  }
}
