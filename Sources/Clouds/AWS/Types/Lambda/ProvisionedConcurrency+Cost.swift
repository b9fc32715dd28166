import InfraModel
import Pricing

extension CostModel {

  @CostBuilder static func provisioned(_ resource: PricedResource) -> [CostItem] {
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

}
