import InfraModel
import Pricing

extension CostModel {
  /// What polls a queue or stream for a function; the requests that it makes are the queue's.
  static let eventSourceMapping = CostModel(
    "AWS::Lambda::EventSourceMapping", properties: .eventSourceMapping
  ) { resource in
    if resource.value("ProvisionedPollerConfig") != nil {
      CostItem.leftOut("Provisioned pollers", because: "they are charged by poller units and hours")
    } else {
      CostItem.free("Event source mapping", because: "its requests are charged at the queue or stream that it reads")
    }
  }
}
