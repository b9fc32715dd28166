import AWSClient
import InfraModel
import Planner
import Pricing
import Provider

/// The types of the service, a folder for each.
enum ElasticLoadBalancingV2: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(listener, cost: .elasticLoadBalancingV2Listener, demands: Demand.listener),
    ResourceKind(listenerRule, cost: .elasticLoadBalancingV2ListenerRule, demands: Demand.listenerRule),
    ResourceKind(loadBalancer, cost: .loadBalancer, demands: Demand.loadBalancer),
    ResourceKind(targetGroup, cost: .elasticLoadBalancingV2TargetGroup, demands: Demand.targetGroup),
  ]
  static let rules = Rule.loadBalancers

  /// How many resources one call can name by their ARNs.
  ///
  /// Source: API reference, DescribeLoadBalancers and DescribeTags.
  static let mostNamed = 20

  /// Tags of the service, which names what it tags by ARNs.
  /// - Parameter arn: The property with the resource's ARN.
  static func tags(of arn: String) -> Tags {
    let resource = Field.field(arn, as: "ResourceArns", .listOfOne)
    return Tags(
      create: .list("Tags"), read: .call(Call("DescribeTags", [resource]), at: "TagDescriptions.0.Tags"),
      add: Call("AddTags", [resource, .tagList()]), remove: Call("RemoveTags", [resource, .tagKeys()]))
  }

  /// The end of an ARN, by which metrics name a resource: `app/web/50dc6c495c0c9188`, `targetgroup/web/73e2d6bc24d8a067`.
  /// - Parameter kind: What the name begins without.
  static func fullName(_ arn: String, without kind: String = "") -> Value? {
    guard let name = arn.split(separator: ":").last else { return nil }
    return .string(String(name.hasPrefix(kind) ? name.dropFirst(kind.count) : name))
  }
}

/// What a service has whose create succeeds where something of the same name and settings is there already: a stranger's
/// would be taken for ours.
///
/// Source: API reference, CreateLoadBalancer and CreateTargetGroup, "This operation is idempotent".
struct NamedOnce {
  /// The operation that tells what has a name, and where.
  let describe: String
  let items: String
  /// The member with the ARN, which is the property of the identifier.
  let arn: String

  static let loadBalancer = NamedOnce(
    describe: "DescribeLoadBalancers", items: "LoadBalancers", arn: "LoadBalancerArn")
  static let targetGroup = NamedOnce(describe: "DescribeTargetGroups", items: "TargetGroups", arn: "TargetGroupArn")

  var uses: [Use] { [Use(describe), "DescribeTags"] }

  /// The ARN of what has the name and is not the operation's; refuses the create where there is one.
  func refuse(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    let name = scope.text("Name")
    guard let found = try await named(cloud, name), try await mark(of: found, cloud) != scope.operation else { return }
    throw ProviderError(
      .alreadyExists, "\(name) exists already and is not this environment's",
      occupant: found.string.map { .resource(ResourceID($0)) })
  }

  /// What the operation made under its name.
  func find(_ cloud: CloudCalls, _ scope: CallScope) async throws -> [[String: Value]] {
    guard let found = try await named(cloud, scope.text("Name")), try await mark(of: found, cloud) == scope.operation
    else { return [] }
    return [[arn: found]]
  }

  private func named(_ cloud: CloudCalls, _ name: String) async throws -> Value? {
    try await cloud.askIfPresent(describe, ["Names": [.string(name)]])?[items]?[0]?[arn]
  }

  /// The operation of the resource's own tag.
  private func mark(of arn: Value, _ cloud: CloudCalls) async throws -> String? {
    let answer = try await cloud.askIfPresent("DescribeTags", ["ResourceArns": [arn]])
    return Execution.plainTags(answer?["TagDescriptions"]?[0]?["Tags"])[Tags.operationKey]
  }
}
