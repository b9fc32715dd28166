import AWSClient
import InfraModel
import Planner

extension EC2 {
  /// A launch template. What it launches with is a version, which nothing changes: an update makes another one, and what
  /// takes the latest follows it.
  ///
  /// Source: EC2 API Reference, version 2016-11-15; CloudFormation reference, AWS::EC2::LaunchTemplate.
  static let launchTemplate = Handler("AWS::EC2::LaunchTemplate", of: .ec2, id: "LaunchTemplateId") {
    Create(
      uses: ["CreateLaunchTemplate"],
      properties: ["LaunchTemplateData", "LaunchTemplateName", "TagSpecifications", "VersionDescription"],
      outputs: ["LaunchTemplateId": "LaunchTemplate.LaunchTemplateId"],
      name: Create.Name("LaunchTemplateName", longest: 128)
    ) { cloud, scope in
      var input = cloud.input(
        ["LaunchTemplateData", "LaunchTemplateName", "VersionDescription", .token(atMost: 128)], scope)
      input["TagSpecifications"] = LaunchTemplateTags.sent(scope)
      return try await cloud.change("CreateLaunchTemplate", input)
    }
    Sets(
      "LaunchTemplateData", "VersionDescription", by: "CreateLaunchTemplateVersion",
      ["LaunchTemplateId", "LaunchTemplateData", "VersionDescription"])
    Sets("TagSpecifications", uses: ["CreateTags", "DeleteTags"], LaunchTemplateTags.change)
    // The registry has the template's own tags in a list of its own; the operation's rides along there.
    Tags(
      create: .specification("launch-template"), read: .item("Tags"), add: nil, remove: nil)
    Reads(
      "DescribeLaunchTemplates", list: "LaunchTemplateIds", of: "LaunchTemplateId", at: "LaunchTemplates",
      maps: [
        .field("LatestVersionNumber", as: "LatestVersionNumber", .text),
        .field("DefaultVersionNumber", as: "DefaultVersionNumber", .text),
      ])
    FurtherRead(
      "DescribeLaunchTemplateVersions", ["LaunchTemplateId", .constant(["$Latest"], as: "Versions")],
      at: "LaunchTemplateVersions.0", maps: ["LaunchTemplateData", "VersionDescription"])
    Postprocess { properties, item, _ in properties["TagSpecifications"] = LaunchTemplateTags.told(item["Tags"]) }
    Deletes("DeleteLaunchTemplate", ["LaunchTemplateId"])
    Finds.operationTag
    Traits(volatile: ["LatestVersionNumber"], exclusive: [], rules: [anotherVersion])
  }

  /// Source: the user guide of EC2, "Modify a launch template": versions are numbered in the order of their creation.
  private static let anotherVersion = ChangeRule.update("another version") { change in
    change.changed.contains("LaunchTemplateData") ? [.renewed("the number of its version")] : []
  }
}

/// The tags of a template itself, which the registry has as one of several specifications.
enum LaunchTemplateTags {
  private static let kind: Value = "launch-template"

  /// The declared tags with the operation's.
  static func sent(_ scope: CallScope) -> Value {
    let mark = scope.tagMembers["TagSpecifications"]?[0]?["Tags"]?.list ?? []
    return [["ResourceType": kind, "Tags": .list(declared(scope["TagSpecifications"]) + mark)]]
  }

  private static func declared(_ specifications: Value?) -> [Value] {
    (specifications?.list ?? []).filter { $0["ResourceType"] == kind }.flatMap { $0["Tags"]?.list ?? [] }
  }

  static func told(_ tags: Value?) -> Value? {
    let own = (tags?.list ?? []).filter { !Tags.isReserved($0["Key"]?.string ?? "") }
    return own.isEmpty ? Value?.none : [["ResourceType": kind, "Tags": .list(own)]]
  }

  @Sendable static func change(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    let running = declared(scope.previous["TagSpecifications"])
    let wanted = declared(scope["TagSpecifications"])
    let resources: Value = [.string(scope.text("LaunchTemplateId"))]
    let changed = wanted.filter { !running.contains($0) }
    if !changed.isEmpty {
      _ = try await cloud.change("CreateTags", ["Resources": resources, "Tags": .list(changed)])
    }
    let keys = Set(wanted.compactMap { $0["Key"] })
    let known = Set(declared(.list(scope.removable("TagSpecifications"))).compactMap { $0["Key"] })
    let gone = running.compactMap { $0["Key"] }.filter { known.contains($0) && !keys.contains($0) }
    if !gone.isEmpty {
      let named = gone.map { ["Key": $0] as Value }
      _ = try await cloud.change("DeleteTags", ["Resources": resources, "Tags": .list(named)])
    }
  }
}
