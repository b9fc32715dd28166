import InfraModel
import Pricing

extension CostModel {
  static let firewallLogging = CostModel.free(
    "AWS::WAFv2::LoggingConfiguration", because: "the log is paid for where it is written", "LogDestinationConfigs",
    "LoggingFilter", "RedactedFields", "ResourceArn")
}
