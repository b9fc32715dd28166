import AWSClient
import InfraModel
import Planner
import Pricing

/// The types of AWS Backup, a folder for each.
///
/// Source: AWS Backup API Reference, version 2018-11-15.
enum BackupService: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(plan, cost: .backupPlan, demands: Demand.backupPlan),
    ResourceKind(selection, cost: .backupSelection, demands: Demand.backupSelection),
    ResourceKind(vault, cost: .backupVault, demands: Demand.backupVault),
  ]

  static let rules = Rule.backups

  /// What makes a request the same one when it comes again: 50 characters at most.
  static let requestID = Field.token(as: "CreatorRequestId", atMost: requestLength)
  private static let requestLength = 50

  /// ``requestID`` as lists tell it.
  static func requestID(of scope: CallScope) -> Value { scope.token(atMost: requestLength) }

  /// Tags of what has an ARN.
  static func tags(_ property: String, of arn: String) -> Tags {
    let resource = Field.field(arn, as: "ResourceArn")
    return Tags(
      property, create: .map(property), read: .call(Call("ListTags", [resource]), at: "Tags"),
      add: Call("TagResource", [resource, .tagMap()]),
      remove: Call("UntagResource", [resource, .tagKeys(as: "TagKeyList")]))
  }
}
