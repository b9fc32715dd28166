import InfraModel
import Pricing

extension CostModel {
  /// A REST API's stage: its cache by the hour, if it has one.
  static let restStage = CostModel(
    "AWS::ApiGateway::Stage", usage: [.tracedRequests], properties: .restStage
  ) { resource in
    if resource.flag("CacheClusterEnabled") == true {
      resource.with("CacheClusterSize", for: "Cache") { size in
        Charge.hours(
          "Cache of \(size) GB",
          PriceQuery("AmazonApiGateway", "ApiGatewayCacheUsage:\(size)GB", ["cacheGB": size]))
      }
    } else {
      CostItem.free("Stage", because: "a stage without a cache is charged by the requests of its API")
    }
    if resource.flag("TracingEnabled") == true { Traces.charge }
  }
}
