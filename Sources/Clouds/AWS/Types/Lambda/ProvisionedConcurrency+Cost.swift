import InfraModel
import Pricing

extension CostModel {
  /// An alias: the instances that it holds ready. It costs nothing without.
  static let alias = CostModel(
    "AWS::Lambda::Alias", usage: [.hours], properties: .alias
  ) { provisioned($0) }

  /// A published version: the instances that it holds ready. It costs nothing without.
  static let version = CostModel(
    "AWS::Lambda::Version", usage: [.hours], properties: .version
  ) { provisioned($0) }

  @CostBuilder private static func provisioned(_ resource: PricedResource) -> [CostItem] {
    let path = "ProvisionedConcurrencyConfig.ProvisionedConcurrentExecutions"
    if let count = resource.quantity(path) {
      if let function = resource.related("FunctionName", "AWS::Lambda::Function") {
        FunctionShape(function).held(count, hours: resource.usage(.hours))
      } else {
        CostItem.missing("FunctionName (as a reference to its function)", for: "Provisioned concurrency")
      }
    } else {
      CostItem.free(
        String(resource.type.shortName), because: "only the requests and the duration of its function are paid for")
    }
  }

  /// What polls a queue or stream for a function; the requests that it makes are the queue's.
  static let eventSourceMapping = CostModel(
    "AWS::Lambda::EventSourceMapping", properties: .eventSourceMapping
  ) { resource in
    if resource.value("ProvisionedPollerConfig") != nil {
      CostItem.leftOut("Provisioned pollers", because: "they are paid for by poller units and hours")
    } else {
      CostItem.free("Event source mapping", because: "its requests are paid for by the queue or stream that it reads")
    }
  }
}
