import InfraModel
import Planner
import Pricing

/// The types of the service, a folder for each.
///
/// Source: Amazon EFS API Reference, version 2015-02-01.
enum EFS: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(accessPoint, cost: .accessPoint, demands: Demand.accessPoint),
    ResourceKind(fileSystem, cost: .fileSystem, demands: Demand.fileSystem),
    ResourceKind(mountTarget, cost: .mountTarget, demands: Demand.mountTarget),
  ]

  static let rules = Rule.files

  /// How long a part waits for its file system, which may be changed at the same time.
  static let systemBusy = Retry(on: ["IncorrectFileSystemLifeCycleState"], for: 120)

  /// Tags of what the service names by an identifier.
  static func tags(_ property: String, of id: String) -> Tags {
    let resource = Field.field(id, as: "ResourceId")
    return Tags(
      property, create: .list("Tags"), read: .item("Tags"), add: Call("TagResource", [resource, .tagList()]),
      remove: Call("UntagResource", [resource, .tagKeys()]))
  }
}
