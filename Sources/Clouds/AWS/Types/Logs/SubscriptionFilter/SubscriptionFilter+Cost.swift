import InfraModel
import Pricing

extension CostModel {
  static let subscriptionFilter = CostModel.free(
    "AWS::Logs::SubscriptionFilter", because: "handing events on costs nothing; what takes them does",
    "ApplyOnTransformedLogs", "DestinationArn", "Distribution", "EmitSystemFields", "FieldSelectionCriteria",
    "FilterName", "FilterPattern", "LogGroupName", "RoleArn")
}
