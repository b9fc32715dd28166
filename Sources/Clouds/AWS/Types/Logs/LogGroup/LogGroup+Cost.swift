import InfraModel
import Pricing

extension CostModel {
  /// A log group: what is taken in, what is stored while it is kept, what queries scan.
  ///
  /// Stored logs are compressed to about 0.15 of what came in (aws.amazon.com/cloudwatch/pricing, its log examples).
  /// With a retention they reach a steady size; without one each month adds to the month before.
  static let logGroup = CostModel(
    "AWS::Logs::LogGroup", usage: .logGroup, properties: .logGroup
  ) { resource in
    switch resource.string("LogGroupClass") ?? "STANDARD" {
    case "DELIVERY":
      CostItem.leftOut("Logs delivered", because: "logs of the class DELIVERY are charged by where they go")
    case "INFREQUENT_ACCESS":
      Charge.used(
        "Logs taken in, infrequent access", .ingestedGigabytes,
        PriceQuery("AmazonCloudWatch", "DataProcessingIA-Bytes", ["logClass": "infrequent access"]))
      LogStorage(resource, PriceQuery("AmazonCloudWatch", "TimedStorageIA-ByteHrs", ["logClass": "infrequent access"]))
        .items
    default:
      Charge.used(
        "Logs taken in", .ingestedGigabytes,
        PriceQuery("AmazonCloudWatch", "DataProcessing-Bytes", ["logClass": "standard"])
      ).free(first: 5, shared: "logs taken in")
      LogStorage(resource, PriceQuery("AmazonCloudWatch", "TimedStorage-ByteHrs")).items
    }
    if resource.usage(.scannedGigabytes) != nil {
      Charge.used(
        "Logs scanned by queries", .scannedGigabytes,
        PriceQuery("AmazonCloudWatch", "DataScanned-Bytes", ["component": "Logs Insights"]))
    }
  }
}
