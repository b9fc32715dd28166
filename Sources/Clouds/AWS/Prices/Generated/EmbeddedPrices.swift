// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

/// The embedded prices, a text for each service.
enum EmbeddedPrices {
  /// The day the facts were collected.
  static let day = "2026-11-28"
  /// The SHA-256 of all rows in a fixed form: names these prices.
  static let digest = "e8635992420564ecbf33d7c4bfe76c0edc7e02f00dccdfb9bb22793858e62eb3"
  static let count = 31853

  /// The services that have prices, sorted.
  static let services: [String] = ["AWSAppSync", "AWSBackup", "AWSBudgets", "AWSCloudMap", "AWSCloudTrail", "AWSCodeDeploy", "AWSConfig", "AWSCostExplorer", "AWSDataTransfer", "AWSELB", "AWSEvents", "AWSGlobalAccelerator", "AWSGlue", "AWSLambda", "AWSNetworkFirewall", "AWSQueueService", "AWSSecretsManager", "AWSSecurityHub", "AWSSystemsManager", "AWSXRay", "AccessAnalyzer", "AmazonApiGateway", "AmazonAthena", "AmazonCloudFront", "AmazonCloudWatch", "AmazonCognito", "AmazonDAX", "AmazonDocDB", "AmazonDynamoDB", "AmazonEC2", "AmazonECR", "AmazonECS", "AmazonEFS", "AmazonEKS", "AmazonES", "AmazonElastiCache", "AmazonFSx", "AmazonGuardDuty", "AmazonInspectorV2", "AmazonKinesis", "AmazonMSK", "AmazonRDS", "AmazonRedshift", "AmazonRoute53", "AmazonS3", "AmazonSES", "AmazonSNS", "AmazonStates", "AmazonVPC", "CloudHSM", "awskms", "awswaf"]

  /// The regions, in the order of their letters.
  static let regions: [String] = ["af-south-1", "ap-east-1", "ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-south-2", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-4", "ap-southeast-5", "ap-southeast-7", "ca-central-1", "ca-west-1", "eu-central-1", "eu-central-2", "eu-north-1", "eu-south-1", "eu-south-2", "eu-west-1", "eu-west-2", "eu-west-3", "global", "il-central-1", "me-central-1", "me-south-1", "mx-central-1", "sa-east-1", "us-east-1", "us-east-2", "us-gov-east-1", "us-gov-west-1", "us-west-1", "us-west-2"]

  /// A line for each origin: source, date, confidence, method.
  static let origins: StaticString = #"""
agentlab-3region-2026-08	2026-08-16	documented	
alb-table-2017	2017-12-18	documented	
apievangelist-2026-09	2026-09-20	documented	
apigw-whitepaper	2023-01-01	documented	
apne1-costmodel-2026-09	2026-09-23	documented	
apne1-ebs-2026-09	2026-09-13	documented	
aps1-notes-2026-09	2026-09-01	documented	
apse1-pricelist-2026-08	2026-08-12	documented	
aurora-credits-2026-10	2026-10-09	derived	the price of the Aurora pricing page for all regions as for RDS
aurora-r8g-use1-2026	2026-08-01	documented	
aurora-static-use1	2026-01-01	documented	
aurora-t3-use1-2026-10	2026-10-07	documented	
aws-bill-2025-05	2025-05-31	derived	
aws-bill-2025-05	2025-05-31	documented	
aws-calc-skill-2026	2026-05-11	derived	one price in all regions (ElastiCache FAQ)
aws-calc-skill-2026	2026-05-11	documented	
aws-calc-skill-2026	2026-07-13	documented	
aws-calc-skill-2026	2026-09-24	documented	
bill-euc1-2026-07	2026-07-31	derived	
cloudfront-pricebook	2026-03-26	documented	
cloudrift-2026-07	2026-07-28	documented	
cur-pricebook-2026-09	2026-09-20	documented	
cur-sql-2024	2024-12-01	documented	
datathon-use1-2026	2026-07-01	documented	
ddb-catalog-euc1-2026-09	2026-09-11	documented	
derived	2021-08-03	derived	2 x Single-AZ
derived	2021-08-03	derived	2 x derived Single-AZ
derived	2022-02-13	derived	linear in size from the family on-demand rate (scraped value was a reserved rate)
derived	2024-09-30	derived	
derived	2024-09-30	derived	region has the us-east-1 Lambda rates
derived	2024-09-30	derived	same as us-west-2
derived	2025-03-02	derived	Linux + 0.0023, the uplift in 6 regions of the same source
derived	2025-03-02	derived	Linux + 0.0046, the uplift in 12 regions of the same source
derived	2025-03-02	derived	Linux + 0.0046, the uplift in 17 regions of the same source
derived	2025-03-02	derived	Linux + 0.0046, the uplift in 7 regions of the same source
derived	2025-03-02	derived	Linux + 0.0092, the uplift in 15 regions of the same source
derived	2025-03-02	derived	Linux + 0.0092, the uplift in 6 regions of the same source
derived	2025-03-02	derived	Linux + 0.0092, the uplift in 7 regions of the same source
derived	2025-03-02	derived	Linux + 0.018, the uplift in 7 regions of the same source
derived	2025-03-02	derived	Linux + 0.0184, the uplift in 12 regions of the same source
derived	2025-03-02	derived	Linux + 0.0184, the uplift in 16 regions of the same source
derived	2025-03-02	derived	Linux + 0.0276, the uplift in 14 regions of the same source
derived	2025-03-02	derived	Linux + 0.0276, the uplift in 5 regions of the same source
derived	2025-03-02	derived	Linux + 0.028, the uplift in 9 regions of the same source
derived	2025-03-02	derived	Linux + 0.0288, the uplift in 10 regions of the same source
derived	2025-03-02	derived	Linux + 0.0288, the uplift in 11 regions of the same source
derived	2025-03-02	derived	Linux + 0.0288, the uplift in 12 regions of the same source
derived	2025-03-02	derived	Linux + 0.0288, the uplift in 14 regions of the same source
derived	2025-03-02	derived	Linux + 0.0288, the uplift in 15 regions of the same source
derived	2025-03-02	derived	Linux + 0.0288, the uplift in 16 regions of the same source
derived	2025-03-02	derived	Linux + 0.0288, the uplift in 17 regions of the same source
derived	2025-03-02	derived	Linux + 0.0288, the uplift in 20 regions of the same source
derived	2025-03-02	derived	Linux + 0.0288, the uplift in 21 regions of the same source
derived	2025-03-02	derived	Linux + 0.0288, the uplift in 23 regions of the same source
derived	2025-03-02	derived	Linux + 0.0288, the uplift in 8 regions of the same source
derived	2025-03-02	derived	Linux + 0.0288, the uplift in 9 regions of the same source
derived	2025-03-02	derived	Linux + 0.029, the uplift in 14 regions of the same source
derived	2025-03-02	derived	Linux + 0.029, the uplift in 15 regions of the same source
derived	2025-03-02	derived	Linux + 0.029, the uplift in 17 regions of the same source
derived	2025-03-02	derived	Linux + 0.031, the uplift in 15 regions of the same source
derived	2025-03-02	derived	Linux + 0.056, the uplift in 12 regions of the same source
derived	2025-03-02	derived	Linux + 0.056, the uplift in 17 regions of the same source
derived	2025-03-02	derived	Linux + 0.056, the uplift in 18 regions of the same source
derived	2025-03-02	derived	Linux + 0.056, the uplift in 20 regions of the same source
derived	2025-03-02	derived	Linux + 0.0563, the uplift in 10 regions of the same source
derived	2025-03-02	derived	Linux + 0.0563, the uplift in 11 regions of the same source
derived	2025-03-02	derived	Linux + 0.0563, the uplift in 12 regions of the same source
derived	2025-03-02	derived	Linux + 0.0563, the uplift in 15 regions of the same source
derived	2025-03-02	derived	Linux + 0.0563, the uplift in 16 regions of the same source
derived	2025-03-02	derived	Linux + 0.0563, the uplift in 17 regions of the same source
derived	2025-03-02	derived	Linux + 0.0563, the uplift in 18 regions of the same source
derived	2025-03-02	derived	Linux + 0.0563, the uplift in 21 regions of the same source
derived	2025-03-02	derived	Linux + 0.0563, the uplift in 5 regions of the same source
derived	2025-03-02	derived	Linux + 0.0563, the uplift in 7 regions of the same source
derived	2025-03-02	derived	Linux + 0.0563, the uplift in 8 regions of the same source
derived	2025-03-02	derived	Linux + 0.0576, the uplift in 12 regions of the same source
derived	2025-03-02	derived	Linux + 0.0576, the uplift in 14 regions of the same source
derived	2025-03-02	derived	Linux + 0.0576, the uplift in 15 regions of the same source
derived	2025-03-02	derived	Linux + 0.0576, the uplift in 20 regions of the same source
derived	2025-03-02	derived	Linux + 0.0576, the uplift in 21 regions of the same source
derived	2025-03-02	derived	Linux + 0.0576, the uplift in 4 regions of the same source
derived	2025-03-02	derived	Linux + 0.0576, the uplift in 5 regions of the same source
derived	2025-03-02	derived	Linux + 0.0576, the uplift in 6 regions of the same source
derived	2025-03-02	derived	Linux + 0.0576, the uplift in 8 regions of the same source
derived	2025-03-02	derived	Linux + 0.058, the uplift in 16 regions of the same source
derived	2025-03-02	derived	Linux + 0.058, the uplift in 17 regions of the same source
derived	2025-03-02	derived	Linux + 0.058, the uplift in 18 regions of the same source
derived	2025-03-02	derived	Linux + 0.062, the uplift in 7 regions of the same source
derived	2025-03-02	derived	Linux + 0.0736, the uplift in 15 regions of the same source
derived	2025-03-02	derived	Linux + 0.0736, the uplift in 8 regions of the same source
derived	2025-03-02	derived	Linux + 0.092, the uplift in 11 regions of the same source
derived	2025-03-02	derived	Linux + 0.092, the uplift in 12 regions of the same source
derived	2025-03-02	derived	Linux + 0.092, the uplift in 4 regions of the same source
derived	2025-03-02	derived	Linux + 0.092, the uplift in 5 regions of the same source
derived	2025-03-02	derived	Linux + 0.092, the uplift in 6 regions of the same source
derived	2025-03-02	derived	Linux + 0.092, the uplift in 7 regions of the same source
derived	2025-03-02	derived	Linux + 0.092, the uplift in 9 regions of the same source
derived	2025-03-02	derived	Linux + 0.1, the uplift in 11 regions of the same source
derived	2025-03-02	derived	Linux + 0.1, the uplift in 14 regions of the same source
derived	2025-03-02	derived	Linux + 0.1, the uplift in 15 regions of the same source
derived	2025-03-02	derived	Linux + 0.1, the uplift in 17 regions of the same source
derived	2025-03-02	derived	Linux + 0.1, the uplift in 20 regions of the same source
derived	2025-03-02	derived	Linux + 0.115, the uplift in 12 regions of the same source
derived	2025-03-02	derived	Linux + 0.115, the uplift in 17 regions of the same source
derived	2025-03-02	derived	Linux + 0.1152, the uplift in 14 regions of the same source
derived	2025-03-02	derived	Linux + 0.1152, the uplift in 15 regions of the same source
derived	2025-03-02	derived	Linux + 0.1152, the uplift in 16 regions of the same source
derived	2025-03-02	derived	Linux + 0.1152, the uplift in 4 regions of the same source
derived	2025-03-02	derived	Linux + 0.1152, the uplift in 6 regions of the same source
derived	2025-03-02	derived	Linux + 0.1152, the uplift in 8 regions of the same source
derived	2025-03-02	derived	Linux + 0.125, the uplift in 10 regions of the same source
derived	2025-03-02	derived	Linux + 0.125, the uplift in 11 regions of the same source
derived	2025-03-02	derived	Linux + 0.125, the uplift in 12 regions of the same source
derived	2025-03-02	derived	Linux + 0.125, the uplift in 13 regions of the same source
derived	2025-03-02	derived	Linux + 0.125, the uplift in 14 regions of the same source
derived	2025-03-02	derived	Linux + 0.125, the uplift in 15 regions of the same source
derived	2025-03-02	derived	Linux + 0.125, the uplift in 16 regions of the same source
derived	2025-03-02	derived	Linux + 0.125, the uplift in 17 regions of the same source
derived	2025-03-02	derived	Linux + 0.125, the uplift in 18 regions of the same source
derived	2025-03-02	derived	Linux + 0.125, the uplift in 19 regions of the same source
derived	2025-03-02	derived	Linux + 0.125, the uplift in 20 regions of the same source
derived	2025-03-02	derived	Linux + 0.125, the uplift in 21 regions of the same source
derived	2025-03-02	derived	Linux + 0.125, the uplift in 22 regions of the same source
derived	2025-03-02	derived	Linux + 0.125, the uplift in 23 regions of the same source
derived	2025-03-02	derived	Linux + 0.125, the uplift in 25 regions of the same source
derived	2025-03-02	derived	Linux + 0.125, the uplift in 4 regions of the same source
derived	2025-03-02	derived	Linux + 0.125, the uplift in 5 regions of the same source
derived	2025-03-02	derived	Linux + 0.125, the uplift in 6 regions of the same source
derived	2025-03-02	derived	Linux + 0.125, the uplift in 7 regions of the same source
derived	2025-03-02	derived	Linux + 0.125, the uplift in 8 regions of the same source
derived	2025-03-02	derived	Linux + 0.125, the uplift in 9 regions of the same source
derived	2025-03-02	derived	Linux + 0.1472, the uplift in 18 regions of the same source
derived	2025-03-02	derived	Linux + 0.1472, the uplift in 9 regions of the same source
derived	2025-03-02	derived	Linux + 0.1728, the uplift in 14 regions of the same source
derived	2025-03-02	derived	Linux + 0.1728, the uplift in 15 regions of the same source
derived	2025-03-02	derived	Linux + 0.1728, the uplift in 18 regions of the same source
derived	2025-03-02	derived	Linux + 0.1728, the uplift in 20 regions of the same source
derived	2025-03-02	derived	Linux + 0.1728, the uplift in 6 regions of the same source
derived	2025-03-02	derived	Linux + 0.1728, the uplift in 7 regions of the same source
derived	2025-03-02	derived	Linux + 0.1728, the uplift in 9 regions of the same source
derived	2025-03-02	derived	Linux + 0.173, the uplift in 15 regions of the same source
derived	2025-03-02	derived	Linux + 0.173, the uplift in 19 regions of the same source
derived	2025-03-02	derived	Linux + 0.184, the uplift in 10 regions of the same source
derived	2025-03-02	derived	Linux + 0.184, the uplift in 11 regions of the same source
derived	2025-03-02	derived	Linux + 0.184, the uplift in 4 regions of the same source
derived	2025-03-02	derived	Linux + 0.184, the uplift in 5 regions of the same source
derived	2025-03-02	derived	Linux + 0.184, the uplift in 6 regions of the same source
derived	2025-03-02	derived	Linux + 0.184, the uplift in 7 regions of the same source
derived	2025-03-02	derived	Linux + 0.184, the uplift in 8 regions of the same source
derived	2025-03-02	derived	Linux + 0.184, the uplift in 9 regions of the same source
derived	2025-03-02	derived	Linux + 0.3456, the uplift in 10 regions of the same source
derived	2025-03-02	derived	Linux + 0.3456, the uplift in 11 regions of the same source
derived	2025-03-02	derived	Linux + 0.3456, the uplift in 15 regions of the same source
derived	2025-03-02	derived	Linux + 0.3456, the uplift in 16 regions of the same source
derived	2025-03-02	derived	Linux + 0.3456, the uplift in 18 regions of the same source
derived	2025-03-02	derived	Linux + 0.346, the uplift in 13 regions of the same source
derived	2025-03-02	derived	Linux + 0.346, the uplift in 19 regions of the same source
derived	2025-03-02	derived	Linux + 0.368, the uplift in 11 regions of the same source
derived	2025-03-02	derived	Linux + 0.368, the uplift in 18 regions of the same source
derived	2025-03-02	derived	Linux + 0.368, the uplift in 5 regions of the same source
derived	2025-03-02	derived	Linux + 0.368, the uplift in 6 regions of the same source
derived	2025-03-02	derived	Linux + 0.368, the uplift in 7 regions of the same source
derived	2025-03-02	derived	Linux + 0.368, the uplift in 8 regions of the same source
derived	2025-03-02	derived	Linux + 0.368, the uplift in 9 regions of the same source
derived	2025-03-02	derived	Linux + 0.389, the uplift in 20 regions of the same source
derived	2025-03-02	derived	Linux + 0.518, the uplift in 14 regions of the same source
derived	2025-03-02	derived	Linux + 0.518, the uplift in 20 regions of the same source
derived	2025-03-02	derived	Linux + 0.5184, the uplift in 12 regions of the same source
derived	2025-03-02	derived	Linux + 0.5184, the uplift in 13 regions of the same source
derived	2025-03-02	derived	Linux + 0.5184, the uplift in 17 regions of the same source
derived	2025-03-02	derived	Linux + 0.5184, the uplift in 18 regions of the same source
derived	2025-03-02	derived	Linux + 0.5184, the uplift in 7 regions of the same source
derived	2025-03-02	derived	Linux + 0.5184, the uplift in 9 regions of the same source
derived	2025-03-02	derived	Linux + 0.691, the uplift in 19 regions of the same source
derived	2025-03-02	derived	Linux + 0.6912, the uplift in 11 regions of the same source
derived	2025-03-02	derived	Linux + 0.6912, the uplift in 13 regions of the same source
derived	2025-03-02	derived	Linux + 0.6912, the uplift in 18 regions of the same source
derived	2025-03-02	derived	Linux + 0.6912, the uplift in 5 regions of the same source
derived	2025-03-02	derived	Linux + 0.6912, the uplift in 6 regions of the same source
derived	2025-03-02	derived	Linux + 0.6912, the uplift in 7 regions of the same source
derived	2025-03-02	derived	Linux + 0.6912, the uplift in 9 regions of the same source
derived	2025-03-02	derived	Linux + 0.736, the uplift in 10 regions of the same source
derived	2025-03-02	derived	Linux + 0.736, the uplift in 12 regions of the same source
derived	2025-03-02	derived	Linux + 0.736, the uplift in 16 regions of the same source
derived	2025-03-02	derived	Linux + 0.736, the uplift in 5 regions of the same source
derived	2025-03-02	derived	Linux + 0.736, the uplift in 6 regions of the same source
derived	2025-03-02	derived	Linux + 0.736, the uplift in 7 regions of the same source
derived	2025-03-02	derived	Linux + 0.736, the uplift in 8 regions of the same source
derived	2025-03-02	derived	Linux + 0.778, the uplift in 21 regions of the same source
derived	2025-03-02	derived	Linux + 1.0368, the uplift in 14 regions of the same source
derived	2025-03-02	derived	Linux + 1.0368, the uplift in 16 regions of the same source
derived	2025-03-02	derived	Linux + 1.0368, the uplift in 17 regions of the same source
derived	2025-03-02	derived	Linux + 1.0368, the uplift in 20 regions of the same source
derived	2025-03-02	derived	Linux + 1.0368, the uplift in 4 regions of the same source
derived	2025-03-02	derived	Linux + 1.0368, the uplift in 5 regions of the same source
derived	2025-03-02	derived	Linux + 1.0368, the uplift in 6 regions of the same source
derived	2025-03-02	derived	Linux + 1.0368, the uplift in 8 regions of the same source
derived	2025-03-02	derived	Linux + 1.0368, the uplift in 9 regions of the same source
derived	2025-03-02	derived	Linux + 1.037, the uplift in 21 regions of the same source
derived	2025-03-02	derived	Linux + 1.037, the uplift in 22 regions of the same source
derived	2025-03-02	derived	Linux + 1.037, the uplift in 24 regions of the same source
derived	2025-03-02	derived	Linux + 1.2288, the uplift in 11 regions of the same source
derived	2025-03-02	derived	Linux + 1.2288, the uplift in 22 regions of the same source
derived	2025-03-02	derived	Linux + 1.2288, the uplift in 23 regions of the same source
derived	2025-03-02	derived	Linux + 1.2288, the uplift in 5 regions of the same source
derived	2025-03-02	derived	Linux + 1.472, the uplift in 10 regions of the same source
derived	2025-03-02	derived	Linux + 1.472, the uplift in 4 regions of the same source
derived	2025-03-02	derived	Linux + 1.472, the uplift in 5 regions of the same source
derived	2025-03-02	derived	Linux + 1.472, the uplift in 6 regions of the same source
derived	2025-03-02	derived	Linux + 1.472, the uplift in 8 regions of the same source
derived	2025-03-02	derived	Linux + 1.472, the uplift in 9 regions of the same source
derived	2025-03-02	derived	Linux + 1.656, the uplift in 10 regions of the same source
derived	2025-03-02	derived	Linux + 1.8432, the uplift in 11 regions of the same source
derived	2025-03-02	derived	Linux + 1.8432, the uplift in 13 regions of the same source
derived	2025-03-02	derived	Linux + 1.8432, the uplift in 14 regions of the same source
derived	2025-03-02	derived	Linux + 1.8432, the uplift in 16 regions of the same source
derived	2025-03-02	derived	Linux + 1.8432, the uplift in 17 regions of the same source
derived	2025-03-02	derived	Linux + 1.8432, the uplift in 4 regions of the same source
derived	2025-03-02	derived	Linux + 1.8432, the uplift in 6 regions of the same source
derived	2025-03-02	derived	Linux + 1.8432, the uplift in 7 regions of the same source
derived	2025-03-02	derived	Linux + 2.208, the uplift in 11 regions of the same source
derived	2025-03-02	derived	Linux + 2.208, the uplift in 4 regions of the same source
derived	2025-03-02	derived	Linux + 2.208, the uplift in 5 regions of the same source
derived	2025-03-02	derived	Linux + 2.208, the uplift in 6 regions of the same source
derived	2025-03-02	derived	Linux + 2.208, the uplift in 7 regions of the same source
derived	2025-03-02	derived	Linux + 2.208, the uplift in 9 regions of the same source
derived	2025-03-02	derived	Linux + 2.944, the uplift in 11 regions of the same source
derived	2025-03-02	derived	Linux + 2.944, the uplift in 4 regions of the same source
derived	2025-03-02	derived	Linux + 2.944, the uplift in 5 regions of the same source
derived	2025-03-02	derived	Linux + 2.944, the uplift in 7 regions of the same source
derived	2025-03-02	derived	Linux + 2.944, the uplift in 9 regions of the same source
derived	2025-03-02	derived	Linux + 3.312, the uplift in 11 regions of the same source
derived	2025-03-02	derived	Linux + 4.416, the uplift in 10 regions of the same source
derived	2025-03-02	derived	Linux + 4.416, the uplift in 11 regions of the same source
derived	2025-03-02	derived	Linux + 4.416, the uplift in 13 regions of the same source
derived	2025-03-02	derived	Linux + 4.416, the uplift in 14 regions of the same source
derived	2025-03-02	derived	Linux + 4.416, the uplift in 15 regions of the same source
derived	2025-03-02	derived	Linux + 4.416, the uplift in 5 regions of the same source
derived	2025-03-02	derived	Linux + 4.416, the uplift in 6 regions of the same source
derived	2025-03-02	derived	Linux + 4.416, the uplift in 8 regions of the same source
derived	2025-03-02	derived	Linux + 5.888, the uplift in 10 regions of the same source
derived	2025-03-02	derived	Linux + 5.888, the uplift in 15 regions of the same source
derived	2025-03-02	derived	Linux + 5.888, the uplift in 4 regions of the same source
derived	2025-03-02	derived	Linux + 5.888, the uplift in 6 regions of the same source
derived	2025-03-02	derived	Linux + 5.888, the uplift in 7 regions of the same source
derived	2025-03-02	derived	Linux + 5.888, the uplift in 8 regions of the same source
derived	2025-03-02	derived	Linux + 8.832, the uplift in 4 regions of the same source
derived	2025-03-02	derived	Linux + 8.832, the uplift in 5 regions of the same source
derived	2025-03-02	derived	Linux + 8.832, the uplift in 6 regions of the same source
derived	2025-03-02	derived	Linux + 8.832, the uplift in 7 regions of the same source
derived	2025-03-02	derived	shared x 1.1 (all off-line cells of this family in the source are 1.10 x shared)
derived	2025-03-02	derived	the source holds the dedicated rate, 1.1 x less, on the line of its family
derived	2025-03-02	derived	us-east-1 x 1.1920 (factor of the family in this region)
derived	2025-03-02	derived	us-east-1 x 1.1950 (factor of the family in this region)
derived	2025-03-02	derived	us-east-1 x 1.1980 (factor of the family in this region)
derived	2025-03-02	derived	us-east-1 x 1.2060 (factor of the family in this region)
derived	2025-03-02	derived	us-east-1 x 1.3980 (factor of the family in this region)
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
derived	2026-09-24	derived	0.4 x table storage (us-east-2 0.10/0.25), user reports print 0.12
derived	2026-09-24	derived	0.6 x table storage (us-east-2 0.15/0.25), user reports print 0.18
derived	2026-09-24	derived	Redis x 0.8 (holds for cache.t4g.micro and small in this region)
derived	2026-09-24	derived	io1 IOPS equals io2 tier 1 (holds in us-east-1 and ap-northeast-1)
derived	2026-09-24	derived	io1 storage equals io2 storage (holds in us-east-1 and ap-northeast-1)
derived	2026-09-29	derived	the same in us-east-1, us-west-1 and sa-east-1
derived	2026-10-01	derived	linear in size
docdb-2026-10	2026-10-01	documented	
domora-euc1-2026	2026-10-01	documented	
ebs-fixture-euc1	2026-01-01	documented	
ec2i-2024-04	2024-04-04	dataset	
ec2i-cache-2022-02	2022-02-13	dataset	
ec2i-rds-2021-08	2021-08-03	dataset	
efs-use1-2026-08	2026-08-31	documented	
eun1-evaka-2026-04	2026-04-12	documented	
euw1-notes-2026	2026-06-01	documented	
euw1-notes-2026	2026-09-19	documented	
euw2-pricelist-2026-10	2026-10-06	documented	
fargate-efs-euc1-2026-09	2026-09-11	documented	
focus-2024-09	2024-09-30	dataset	
guidepass-euc1-2026-09	2026-09-01	documented	
hosting-notes-euc1-2026-10	2026-10-08	documented	
ilc1-pricelist-2026-09	2026-09-27	documented	
infracost-issue-2575	2023-07-14	documented	
infracost-out-euc1	2026-01-01	derived	
infracost-out-euc1	2026-01-01	derived	shown as 0.10 after rounding to cents
infracost-out-euc1	2026-01-01	documented	
infracost-out-other	2023-06-01	documented	
io2-fixture-2026-10	2026-10-07	documented	
karpenter-2026-07	2026-07-20	dataset	
lambda-power-tuning	2024-01-01	documented	
lambda-regimes-2026-09	2026-09-19	documented	
libcloud-2025-03	2025-03-02	dataset	
mend-euc1-2026-09	2026-09-16	documented	
misc-euc1-2026	2025-01-01	documented	
misc-euc1-2026	2026-08-01	documented	
misc-euc1-2026	2026-10-01	documented	
nat-fixture-euw1	2026-09-01	documented	
objectfs-rates-2026	2026-08-01	documented	
ocel-pricebook-2026-09	2026-09-06	documented	
pesky-2025-09	2025-09-14	documented	
pricelist-quote-2026-08	2026-08-12	documented	
pricelist-quote-apne1-2026-09	2026-09-11	documented	
pricelist-snap-2026-09	2026-09-03	dataset	
pricelist-usw1-2026-09	2026-09-29	documented	
pricesnap-check-2026-08	2026-08-10	derived	2 x db.t3.micro
pricesnap-check-2026-08	2026-08-10	derived	4 x db.t3.micro in one zone
pricesnap-check-2026-08	2026-08-10	derived	8 x db.t3.micro in one zone
pricesnap-check-2026-08	2026-08-10	documented	
pricing-api-sae1-2026	2026-01-01	documented	
pricingapi-notes-euc1-2026	2026-01-01	documented	
pricingapi-notes-euc1-2026	2026-08-12	documented	
pricingapi-notes-euc1-2026	2026-08-26	documented	
pricingapi-notes-euc1-2026	2026-09-22	documented	
pricingapi-notes-euc1-2026	2026-10-01	documented	
public-notes	2026-01-01	documented	
public-notes	2026-01-01	documented	above baseline
ratecard-euc1-2026-07	2026-07-07	documented	
rds-article-2026	2026-01-01	documented	
rds-aurora-use1-2026-07	2026-07-28	documented	
rds-credits-2026-10	2026-10-08	derived	one price in all regions (RDS pricing page)
rds-t4g-use1	2025-01-01	documented	
reuse-slice-2026-08	2026-08-31	documented	
serverless-list-2024-11	2024-11-01	documented	
tecracer-2023-08	2023-08-01	documented	
three-region-table-2026	2026-08-01	documented	
usageai-docdb-2026-06	2026-06-01	documented	
usageai-elasticache-2026-06	2026-06-01	documented	
usw2-pricelist-2026	2026-07-01	documented	
vpn-lab-use1-2026	2026-06-01	documented	
"""#

  /// A service's text.
  static func table(of service: String) -> StaticString? {
    switch service {
    case "AWSAppSync": `AWSAppSync`
    case "AWSBackup": `AWSBackup`
    case "AWSBudgets": `AWSBudgets`
    case "AWSCloudMap": `AWSCloudMap`
    case "AWSCloudTrail": `AWSCloudTrail`
    case "AWSCodeDeploy": `AWSCodeDeploy`
    case "AWSConfig": `AWSConfig`
    case "AWSCostExplorer": `AWSCostExplorer`
    case "AWSDataTransfer": `AWSDataTransfer`
    case "AWSELB": `AWSELB`
    case "AWSEvents": `AWSEvents`
    case "AWSGlobalAccelerator": `AWSGlobalAccelerator`
    case "AWSGlue": `AWSGlue`
    case "AWSLambda": `AWSLambda`
    case "AWSNetworkFirewall": `AWSNetworkFirewall`
    case "AWSQueueService": `AWSQueueService`
    case "AWSSecretsManager": `AWSSecretsManager`
    case "AWSSecurityHub": `AWSSecurityHub`
    case "AWSSystemsManager": `AWSSystemsManager`
    case "AWSXRay": `AWSXRay`
    case "AccessAnalyzer": `AccessAnalyzer`
    case "AmazonApiGateway": `AmazonApiGateway`
    case "AmazonAthena": `AmazonAthena`
    case "AmazonCloudFront": `AmazonCloudFront`
    case "AmazonCloudWatch": `AmazonCloudWatch`
    case "AmazonCognito": `AmazonCognito`
    case "AmazonDAX": `AmazonDAX`
    case "AmazonDocDB": `AmazonDocDB`
    case "AmazonDynamoDB": `AmazonDynamoDB`
    case "AmazonEC2": `AmazonEC2`
    case "AmazonECR": `AmazonECR`
    case "AmazonECS": `AmazonECS`
    case "AmazonEFS": `AmazonEFS`
    case "AmazonEKS": `AmazonEKS`
    case "AmazonES": `AmazonES`
    case "AmazonElastiCache": `AmazonElastiCache`
    case "AmazonFSx": `AmazonFSx`
    case "AmazonGuardDuty": `AmazonGuardDuty`
    case "AmazonInspectorV2": `AmazonInspectorV2`
    case "AmazonKinesis": `AmazonKinesis`
    case "AmazonMSK": `AmazonMSK`
    case "AmazonRDS": `AmazonRDS`
    case "AmazonRedshift": `AmazonRedshift`
    case "AmazonRoute53": `AmazonRoute53`
    case "AmazonS3": `AmazonS3`
    case "AmazonSES": `AmazonSES`
    case "AmazonSNS": `AmazonSNS`
    case "AmazonStates": `AmazonStates`
    case "AmazonVPC": `AmazonVPC`
    case "CloudHSM": `CloudHSM`
    case "awskms": `awskms`
    case "awswaf": `awswaf`
    default: nil
    }
  }
}
