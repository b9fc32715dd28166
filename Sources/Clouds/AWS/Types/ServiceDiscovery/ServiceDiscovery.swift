import AWSClient
import InfraModel
import Planner
import Pricing

/// The types of the service, a folder for each.
///
/// Source: AWS Cloud Map API Reference, version 2017-03-14.
enum ServiceDiscovery: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(httpNamespace, cost: .httpNamespace, demands: Demand.httpNamespace),
    ResourceKind(privateDnsNamespace, cost: .privateDnsNamespace, demands: Demand.privateDnsNamespace),
    ResourceKind(service, cost: .discoveryService, demands: Demand.discoveryService),
  ]

  /// Tags of every type of the service, which names what it tags by its ARN.
  static let tags = Tags(
    create: .list("Tags"), read: .call(Call("ListTagsForResource", [arn]), at: "Tags"),
    add: Call("TagResource", [arn, .tagList()]), remove: Call("UntagResource", [arn, .tagKeys()]))

  private static let arn = Field.field("Arn", as: "ResourceARN")
}
