import InfraModel
import Pricing

extension CostModel {
  /// Each metric that a filter makes is a custom metric, paid for while it is published.
  static let metricFilter = CostModel(
    "AWS::Logs::MetricFilter", usage: .metricFilter, properties: .metricFilter
  ) { resource in
    let count = Quantity(max(resource.list("MetricTransformations").count, 1))
    let hasDimensions =
      !resource.list("EmitSystemFieldDimensions").isEmpty
      || resource.list("MetricTransformations").contains { !($0["Dimensions"]?.list ?? []).isEmpty }
    if resource.usage(.metrics) != nil {
      Charge.used("Custom metric", .metrics, CloudWatchPrices.metric).free(first: 10, shared: "custom metrics")
    } else {
      let metrics = Charge.monthly("Custom metric", count, CloudWatchPrices.metric)
        .free(first: 10, shared: "custom metrics")
      metrics
      if hasDimensions {
        CostItem.guess(
          "each metric with dimensions is published for one set of values", atStake: [metrics],
          fix: "declare the usage metrics")
      }
    }
  }
}
