import InfraModel
import Pricing

extension CostModel {
  static let httpNamespace = CostModel.free(
    "AWS::ServiceDiscovery::HttpNamespace", because: "a namespace costs nothing; its services' instances may",
    "Description", "Name", "Tags")
}
