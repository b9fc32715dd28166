import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutMetricFilter.html
  static let logsMetricFilter: [Demand] = [.text("LogGroupName", .filled("the name of a log group"))]
}
