import AWSClient
import InfraModel
import Provider

extension IAM {
  /// A policy that can be attached to many.
  ///
  /// A change of the document makes a new default version. IAM keeps five; the oldest of the others goes for the sixth.
  /// Roles may attach the policy by themselves, so of those that it is attached to only the declared ones count.
  static let managedPolicy = Handler("AWS::IAM::ManagedPolicy", of: .iam, id: "PolicyArn") {
    Create(
      "CreatePolicy",
      [
        .field("ManagedPolicyName", as: "PolicyName"), "Path", "Description", .field("PolicyDocument", .jsonText),
      ], outputs: ["PolicyArn": "Policy.Arn"], name: Create.Name("ManagedPolicyName", longest: 128))
    Sets(
      "PolicyDocument", uses: ["ListPolicyVersions", "DeletePolicyVersion", "CreatePolicyVersion"],
      PolicyVersions.replace)
    Members(
      "Roles", add: Call("AttachRolePolicy", ["PolicyArn", .element(as: "RoleName")]),
      remove: Call("DetachRolePolicy", ["PolicyArn", .element(as: "RoleName")]))
    Members(
      "Users", add: Call("AttachUserPolicy", ["PolicyArn", .element(as: "UserName")]),
      remove: Call("DetachUserPolicy", ["PolicyArn", .element(as: "UserName")]))
    Members(
      "Groups", add: Call("AttachGroupPolicy", ["PolicyArn", .element(as: "GroupName")]),
      remove: Call("DetachGroupPolicy", ["PolicyArn", .element(as: "GroupName")]))
    Tags(create: .list("Tags"), read: .item("Tags"), add: nil, remove: nil)
    Reads(
      "GetPolicy", ["PolicyArn"], at: "Policy",
      maps: [.field("PolicyArn", as: "Arn"), .field("ManagedPolicyName", as: "PolicyName")])
    FurtherRead(
      "GetPolicyVersion", ["PolicyArn", .field("DefaultVersionId", as: "VersionId")], at: "PolicyVersion",
      maps: [.field("PolicyDocument", as: "Document", .jsonText)])
    FurtherRead(
      "ListEntitiesForPolicy", ["PolicyArn", .constant("PermissionsPolicy", as: "PolicyUsageFilter")],
      maps: [
        .field("Roles", as: "PolicyRoles", .elementsMember("RoleName")),
        .field("Users", as: "PolicyUsers", .elementsMember("UserName")),
        .field("Groups", as: "PolicyGroups", .elementsMember("GroupName")),
      ])
    Postprocess { properties, _, scope in
      for name in ["Roles", "Users", "Groups"] {
        let attached = properties[name]?.list ?? []
        let declared = scope[name]?.list ?? []
        let ours = attached.filter(declared.contains)
        if ours.isEmpty { properties.removeValue(forKey: name) } else { properties[name] = .list(ours) }
      }
    }
    Deletes(
      "DeletePolicy", ["PolicyArn"],
      before: [
        .code(
          ["ListPolicyVersions", "DeletePolicyVersion", "DetachRolePolicy", "DetachUserPolicy", "DetachGroupPolicy"],
          PolicyVersions.letGo)
      ])
    Finds.code(["GetPolicy"]) { cloud, scope in
      let path = scope["Path"]?.string ?? "/"
      let arn: Value = .string(
        "arn:\(scope.partition):iam::\(scope.account):policy\(path)\(scope.text("ManagedPolicyName"))")
      guard let policy = try await cloud.askIfPresent("GetPolicy", ["PolicyArn": arn])?["Policy"],
        policy["Tags"]?.list?.contains(["Key": .string(Tags.operationKey), "Value": .string(scope.operation)]) == true
      else { return [] }
      return [["PolicyArn": arn]]
    }
    Traits(
      comparisons: ["PolicyDocument": .document], defaults: ["Path": "/"],
      volatile: ["AttachmentCount", "DefaultVersionId", "PermissionsBoundaryUsageCount", "UpdateDate"], exclusive: [],
      holds: ["Roles.*", "Users.*", "Groups.*"], identifierDerived: true)
  }
}

/// The versions of a managed policy: five at most, one of them the default.
private enum PolicyVersions {
  static let most = 5

  @Sendable
  static func replace(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    let policy: [String: Value] = ["PolicyArn": .string(scope.id.text)]
    let others = try await others(cloud, policy)
    if others.count >= most - 1, let oldest = others.first {
      _ = try await cloud.change("DeletePolicyVersion", policy.merging(["VersionId": oldest]) { $1 })
    }
    guard let document = scope["PolicyDocument"] else { return }
    let text: Value = if case .string = document { document } else { .string(JSON.canonicalText(document)) }
    _ = try await cloud.change(
      "CreatePolicyVersion", policy.merging(["PolicyDocument": text, "SetAsDefault": true]) { $1 })
  }

  /// IAM refuses to delete a policy that is attached or has further versions. A role that lets go of it at the same time
  /// may still be listed for a moment; the delete is tried again then.
  @Sendable
  static func letGo(_ cloud: CloudCalls, _ scope: CallScope) async throws -> [String: Value] {
    let policy: [String: Value] = ["PolicyArn": .string(scope.id.text)]
    // What the declaration attached it to. Others, whose attachment is theirs, let IAM refuse.
    for (property, operation, member) in [
      ("Roles", "DetachRolePolicy", "RoleName"), ("Users", "DetachUserPolicy", "UserName"),
      ("Groups", "DetachGroupPolicy", "GroupName"),
    ] {
      for name in scope[property]?.list ?? [] {
        _ = try await cloud.change(operation, policy.merging([member: name]) { $1 })
      }
    }
    for version in try await others(cloud, policy) {
      _ = try await cloud.change("DeletePolicyVersion", policy.merging(["VersionId": version]) { $1 })
    }
    return [:]
  }

  /// The versions that are not the default, oldest first (`v2` before `v10`).
  private static func others(_ cloud: CloudCalls, _ policy: [String: Value]) async throws -> [Value] {
    let versions = try await cloud.ask("ListPolicyVersions", policy)["Versions"]?.list ?? []
    return versions.filter { $0["IsDefaultVersion"] != true }.compactMap { $0["VersionId"] }
      .sorted { number($0) < number($1) }
  }

  private static func number(_ version: Value) -> Int { Int(version.string?.dropFirst() ?? "") ?? 0 }
}
