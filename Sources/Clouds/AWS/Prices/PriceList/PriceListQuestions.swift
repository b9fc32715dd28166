public import Pricing

/// What is asked of AWS's price list: the services and usage types that cost models ask for, and the filters that keep
/// everything else from being sent.
public enum PriceListQuestions {
  /// Usage types by service, without a region's prefix and without the size of an instance. A test holds them against
  /// what the models ask for in the bills.
  private static let asked: [String: Set<String>] = [
    "AWSCertificateManager": ["PrivateCertificatesIssued"],
    "AWSDataTransfer": ["DataTransfer-Out-Bytes"],
    "AWSELB": ["DataProcessing-Bytes", "LCUUsage", "LoadBalancerUsage"],
    "AWSEvents": ["Event-64K-Chunks"],
    "AWSLambda": [
      "Lambda-GB-Second", "Lambda-GB-Second-ARM", "Lambda-Provisioned-Concurrency",
      "Lambda-Provisioned-Concurrency-ARM",
      "Lambda-Provisioned-GB-Second", "Lambda-Provisioned-GB-Second-ARM", "Lambda-Storage-GB-Second", "Request",
    ],
    "AWSQueueService": ["Requests", "Requests-FIFO"],
    "AWSSecretsManager": ["AWSSecretsManager-Secrets", "AWSSecretsManagerAPIRequest"],
    "AWSSystemsManager": ["PS-Advanced-Param-Tier1", "PS-Param-Processed-Tier1"],
    "AWSXRay": ["XRay-TracesStored"],
    "AmazonApiGateway": [
      "ApiGatewayCacheUsage:", "ApiGatewayHttpRequest", "ApiGatewayMessage", "ApiGatewayMinute", "ApiGatewayRequest",
    ],
    "AmazonCloudWatch": [
      "CW:AlarmMonitorUsage", "CW:CompositeAlarmMonitorUsage", "CW:HighResAlarmMonitorUsage", "CW:MetricMonitorUsage",
      "DashboardsUsageHour", "DataProcessing-Bytes", "DataProcessingIA-Bytes", "DataScanned-Bytes",
      "TimedStorage-ByteHrs", "TimedStorageIA-ByteHrs", "VendedLog-Bytes",
    ],
    "AmazonCognito": ["CognitoEssentialsMAU", "CognitoLiteMAU", "CognitoPlusMAU"],
    "AmazonDocDB": [
      "BackupUsage", "CPUCredits", "InstanceUsage:", "InstanceUsageIOOptimized:", "ServerlessDCU",
      "ServerlessDCU-IOOptimized", "StorageIOUsage", "StorageUsage", "StorageUsage-IOOptimized",
    ],
    "AmazonDynamoDB": [
      "ChangeDataCaptureUnits-Kinesis", "IA-ReadCapacityUnit-Hrs", "IA-ReadRequestUnits", "IA-TimedStorage-ByteHrs",
      "IA-WriteCapacityUnit-Hrs",
      "IA-WriteRequestUnits", "ReadCapacityUnit-Hrs", "ReadRequestUnits", "Streams-ReadRequestUnits",
      "TimedBackupStorage-ByteHrs", "TimedPITRStorage-ByteHrs", "TimedStorage-ByteHrs", "WriteCapacityUnit-Hrs",
      "WriteRequestUnits",
    ],
    "AmazonEC2": [
      "BoxUsage:", "CPUCredits:", "DedicatedUsage:", "EBS:VolumeIOUsage", "EBS:VolumeP-IOPS.gp3",
      "EBS:VolumeP-IOPS.io2",
      "EBS:VolumeP-IOPS.piops", "EBS:VolumeP-Throughput.gp3", "EBS:VolumeUsage", "EBS:VolumeUsage.gp2",
      "EBS:VolumeUsage.gp3", "EBS:VolumeUsage.io2", "EBS:VolumeUsage.piops", "EBS:VolumeUsage.sc1",
      "EBS:VolumeUsage.st1", "NatGateway-Bytes", "NatGateway-Hours",
    ],
    "AmazonECR": ["TimedStorage-Archive-ByteHrs", "TimedStorage-ByteHrs"],
    "AmazonECS": [
      "Fargate-ARM-GB-Hours", "Fargate-ARM-vCPU-Hours:perCPU", "Fargate-EphemeralStorage-GB-Hours", "Fargate-GB-Hours",
      "Fargate-vCPU-Hours:perCPU",
    ],
    "AmazonEFS": [
      "ArchiveDataAccess-Bytes", "ArchiveTimedStorage-ByteHrs", "ETDataAccess-Bytes", "IADataAccess-Bytes",
      "IATimedStorage-ByteHrs", "IATimedStorage-ET-ByteHrs", "IATimedStorage-Z-ByteHrs", "IATimedStorage-Z-ET-ByteHrs",
      "ProvisionedTP-MiBpsHrs", "TimedStorage-ByteHrs", "TimedStorage-Z-ByteHrs",
    ],
    "AmazonEKS": [
      "AmazonEKS-Hours:extendedSupport", "AmazonEKS-Hours:perCluster", "AmazonEKS-Hours:provisionedControlPlane",
    ],
    "AmazonElastiCache": ["BackupUsage", "NodeUsage:"],
    "AmazonKinesis": ["PutRequestPayloadUnits", "Storage-ShardHour"],
    "AmazonRDS": [
      "Aurora:BackupUsage", "Aurora:CPUCredits:", "Aurora:IO-OptimizedStorageUsage", "Aurora:ServerlessUsage",
      "Aurora:ServerlessV2IOOptimizedUsage",
      "Aurora:ServerlessV2Usage", "Aurora:StorageIOUsage", "Aurora:StorageUsage", "ExtendedSupport:", "InstanceUsage:",
      "InstanceUsageIOOptimized:", "Multi-AZUsage:", "RDS:CPUCredits:", "RDS:ChargedBackupUsage",
      "RDS:DataAPI-Requests", "RDS:GP2-Storage", "RDS:GP3-PIOPS",
      "RDS:GP3-Storage", "RDS:GP3-Throughput", "RDS:Multi-AZ-GP2-Storage", "RDS:Multi-AZ-GP3-PIOPS",
      "RDS:Multi-AZ-GP3-Storage", "RDS:Multi-AZ-GP3-Throughput", "RDS:Multi-AZ-PIOPS", "RDS:Multi-AZ-PIOPS-IO2",
      "RDS:Multi-AZ-PIOPS-Storage", "RDS:Multi-AZ-PIOPS-Storage-IO2", "RDS:Multi-AZ-StorageUsage", "RDS:PIOPS",
      "RDS:PIOPS-IO2", "RDS:PIOPS-Storage", "RDS:PIOPS-Storage-IO2", "RDS:ProxyUsage", "RDS:StorageIOUsage",
      "RDS:StorageUsage",
    ],
    "AmazonRoute53": [
      "DNS-Queries", "Health-Check-AWS", "Health-Check-Non-AWS", "Health-Check-Option-Non-AWS", "HostedZone",
    ],
    "AmazonS3": [
      "Monitoring-Automation-INT", "Requests-GDA-Tier3", "Requests-Tier1", "Requests-Tier2", "Requests-Tier3",
      "Requests-Tier4", "Retrieval-GIR", "Retrieval-SIA", "Retrieval-ZIA", "Standard-Retrieval-Bytes",
      "Standard-Retrieval-Bytes-GDA", "TimedStorage-ByteHrs", "TimedStorage-GDA-ByteHrs", "TimedStorage-GIR-ByteHrs",
      "TimedStorage-GlacierByteHrs", "TimedStorage-INT-FA-ByteHrs", "TimedStorage-SIA-ByteHrs",
      "TimedStorage-ZIA-ByteHrs", "Transition-INT", "Transition-SIA", "Transition-ZIA",
    ],
    "AmazonSNS": [
      "DeliveryAttempts-APNS", "DeliveryAttempts-FIREHOSE", "DeliveryAttempts-HTTP", "DeliveryAttempts-SMTP",
      "FIFO-ArchiveProcessing-Bytes", "FIFO-PublishPayload-Bytes", "FIFO-SubscriptionMessages",
      "FIFO-SubscriptionPayload-Bytes", "FIFO-TimedStorage-ByteHrs", "MDP-Scanning-Bytes",
      "MessageFiltering-Payload-Bytes", "Requests-FIFO-Tier1", "Requests-Tier1",
    ],
    "AmazonStates": ["StateTransition"],
    "AmazonVPC": [
      "PublicIPv4:InUseAddress", "VpcEndpoint-Bytes", "VpcEndpoint-GWLBE-Bytes", "VpcEndpoint-GWLBE-Hours",
      "VpcEndpoint-Hours",
    ],
    "awskms": ["KMS-Keys", "KMS-Requests", "KMS-Requests-Asymmetric", "KMS-Requests-Asymmetric-RSA_2048"],
  ]

  /// Services whose list cannot answer what models ask: CloudFront's is by edge location, the firewall's by region,
  /// while models ask for one price of all regions.
  public static let notListed: Set<String> = ["AmazonCloudFront", "awswaf"]

  /// The usage types that models ask of a service.
  static func usageTypes(of service: String) -> Set<String> { asked[service] ?? [] }

  /// The services that are asked where none is named: those that models and the project's own rates ask for, sorted.
  public static func services(own: [OwnPrices.Rate] = []) -> [String] {
    Set(asked.keys).union(own.map(\.service)).subtracting(notListed).sorted()
  }

  /// The services that can be named: those, and every other one that the program has prices of, sorted.
  public static func known(own: [OwnPrices.Rate] = []) -> [String] {
    Set(services(own: own)).union(EmbeddedPrices.services).subtracting(notListed).sorted()
  }

  /// The region under which a service's prices are kept.
  public static func isGlobal(_ service: String) -> Bool { service == "AmazonRoute53" }

  /// The filters of one service and region, each set a query of its own.
  public static func filters(service: String, region: String) -> [[String: String]] {
    // What is transferred has two places.
    let field = service == "AWSDataTransfer" ? "fromRegionCode" : "regionCode"
    let place = isGlobal(service) ? [:] : [field: region]
    guard service == "AmazonEC2" else { return [place] }
    let boxes = ["Shared", "Dedicated"].map { tenancy in
      [
        "operatingSystem": "Linux", "tenancy": tenancy, "preInstalledSw": "NA", "capacitystatus": "Used",
        "productFamily": "Compute Instance",
      ]
    }
    let others = ["Storage", "Storage Snapshot", "System Operation", "Provisioned Throughput", "NAT Gateway"]
    return boxes.map { place.merging($0) { $1 } } + others.map { place.merging(["productFamily": $0]) { $1 } }
  }
}
