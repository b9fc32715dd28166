import AWSClient
import InfraModel
import Planner
import Pricing
import Provider

/// The types of the service, a folder for each.
enum CodeDeploy: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(application, cost: .codeDeployApplication),
    ResourceKind(deploymentGroup, cost: .codeDeployDeploymentGroup, demands: Demand.codeDeployDeploymentGroup),
  ]
  static let rules = Rule.deploymentGroups

  /// Tags of an application or a group, by an ARN that no answer tells.
  static func tags(of resource: @escaping @Sendable (CallScope) -> String) -> Tags {
    let arn = Field.code(as: "ResourceArn") { scope in .string(scope.arn("codedeploy", resource(scope))) }
    return Tags(
      create: .list("tags"), read: .item("Tags"), add: Call("TagResource", [arn, .tagList()]),
      remove: Call("UntagResource", [arn, .tagKeys()]))
  }

  static func readUses(_ operation: String) -> [Use] {
    [Use(operation), "ListTagsForResource", Use("GetCallerIdentity", of: .sts)]
  }

  /// The item of a read with its tags; a plain read asks whose account it is, which stands in the ARN.
  static func read(
    _ operation: String, _ fields: [Field], at member: String, _ cloud: CloudCalls, _ scope: CallScope,
    _ resource: String
  ) async throws(ProviderError) -> Value? {
    guard let item = try await cloud.askIfPresent(operation, cloud.input(fields, scope))?[member] else { return nil }
    var place = scope
    if place.account.isEmpty {
      place.account = try await cloud.ask("GetCallerIdentity", [:], of: .sts)["Account"]?.string ?? ""
    }
    let arn = Value.string(place.arn("codedeploy", resource))
    let tags = try await cloud.askIfPresent("ListTagsForResource", ["ResourceArn": arn])?["Tags"] ?? []
    return .object((item.object ?? [:]).merging(["Tags": tags]) { $1 })
  }

  /// An application and a group lose their deployments when they are made again.
  /// Source: CodeDeploy API Reference, DeleteApplication and DeleteDeploymentGroup.
  static let history = ChangeRule.renewed("the history of its deployments")
}
