import AWSClient
import InfraModel

extension IAM {
  static let role = Handler("AWS::IAM::Role", of: .iam, id: "RoleName") {
    Create(
      "CreateRole",
      [
        "RoleName", "Path", "Description", "MaxSessionDuration", "PermissionsBoundary",
        .field("AssumeRolePolicyDocument", .jsonText),
      ], name: Create.Name("RoleName", longest: 64), retries: [.principals])
    Sets(
      "AssumeRolePolicyDocument", by: "UpdateAssumeRolePolicy",
      ["RoleName", .field("AssumeRolePolicyDocument", as: "PolicyDocument", .jsonText)], retries: [.principals])
    Sets(
      "Description", "MaxSessionDuration", by: "UpdateRole", ["RoleName", "Description", "MaxSessionDuration"],
      removed: .to(["Description": "", "MaxSessionDuration": 3600]))
    Sets(
      "PermissionsBoundary", by: "PutRolePermissionsBoundary", ["RoleName", "PermissionsBoundary"],
      removed: .by("DeleteRolePermissionsBoundary", ["RoleName"]))
    Members(
      "ManagedPolicyArns", add: Call("AttachRolePolicy", ["RoleName", .element(as: "PolicyArn")]),
      remove: Call("DetachRolePolicy", ["RoleName", .element(as: "PolicyArn")]))
    Members(
      "Policies", key: .members(["PolicyName"]),
      add: Call(
        "PutRolePolicy", ["RoleName", .element("PolicyName"), .element("PolicyDocument", .jsonText)]),
      remove: Call("DeleteRolePolicy", ["RoleName", .element("PolicyName")]), changed: .add)
    Tags(
      create: .list("Tags"), read: .item("Tags"), add: Call("TagRole", ["RoleName", .tagList()]),
      remove: Call("UntagRole", ["RoleName", .tagKeys()]))
    Shares(
      "ManagedPolicyArns", with: "AWS::IAM::ManagedPolicy", naming: "RoleName",
      owners: { $0.properties["Roles"]?.list ?? [] }, element: { $0.id.map { .string($0.text) } })
    Shares(
      "Policies", with: "AWS::IAM::RolePolicy", naming: "RoleName",
      owners: { $0.properties["RoleName"].map { [$0] } ?? [] }, element: inline, key: named)
    Shares(
      "Policies", with: "AWS::IAM::Policy", naming: "RoleName", owners: { $0.properties["Roles"]?.list ?? [] },
      element: inline, key: named)
    Exposes("ManagedPolicyArns", "attached policy")
    Exposes("Policies", "inline policy")
    Reads(
      "GetRole", ["RoleName"], at: "Role",
      maps: [.field("PermissionsBoundary", as: "PermissionsBoundary.PermissionsBoundaryArn")])
    FurtherRead(
      "ListAttachedRolePolicies", ["RoleName"],
      maps: [.field("ManagedPolicyArns", as: "AttachedPolicies", .elementsMember("PolicyArn"))])
    FurtherRead(uses: ["ListRolePolicies", "GetRolePolicy"]) { cloud, scope in
      let policies = try await inlinePolicies(cloud, scope)
      return policies.isEmpty ? [:] : ["Policies": .list(policies)]
    }
    Deletes(
      "DeleteRole", ["RoleName"],
      before: [
        .code(
          [
            "ListAttachedRolePolicies", "DetachRolePolicy", "ListRolePolicies", "DeleteRolePolicy",
            "ListInstanceProfilesForRole", "RemoveRoleFromInstanceProfile",
          ], letGo)
      ])
    Finds.name
    Traits(
      comparisons: ["AssumeRolePolicyDocument": .document, "Policies.*.PolicyDocument": .document],
      defaults: ["Path": "/"], exclusive: [], holds: ["ManagedPolicyArns.*", "PermissionsBoundary"],
      renewed: ["RoleId": "policies of others that name it as a principal"])
  }

  /// A policy of its own as the role's list has it.
  @Sendable private static func inline(_ policy: SharedElement) -> Value? {
    guard let name = policy.properties["PolicyName"] else { return nil }
    return .object(["PolicyName": name, "PolicyDocument": policy.properties["PolicyDocument"] ?? .null])
  }

  @Sendable private static func named(_ policy: Value) -> Value { policy["PolicyName"] ?? policy }

  private static func inlinePolicies(_ cloud: CloudCalls, _ scope: CallScope) async throws -> [Value] {
    let role = Value.string(scope.text("RoleName"))
    let names = try await cloud.ask("ListRolePolicies", ["RoleName": role])["PolicyNames"]?.list ?? []
    return try await names.concurrentMap { name in
      let answer = try await cloud.ask("GetRolePolicy", ["RoleName": role, "PolicyName": name])
      return ["PolicyName": name, "PolicyDocument": .document(answer["PolicyDocument"] ?? .null)]
    }
  }

  /// IAM refuses to delete a role that has policies or stands in an instance profile.
  @Sendable private static func letGo(_ cloud: CloudCalls, _ scope: CallScope) async throws -> [String: Value] {
    let role = Value.string(scope.text("RoleName"))
    let attached = try await cloud.ask("ListAttachedRolePolicies", ["RoleName": role])
    for policy in attached["AttachedPolicies"]?.list ?? [] {
      _ = try await cloud.change("DetachRolePolicy", ["RoleName": role, "PolicyArn": policy["PolicyArn"] ?? .null])
    }
    for name in try await cloud.ask("ListRolePolicies", ["RoleName": role])["PolicyNames"]?.list ?? [] {
      _ = try await cloud.change("DeleteRolePolicy", ["RoleName": role, "PolicyName": name])
    }
    let profiles = try await cloud.ask("ListInstanceProfilesForRole", ["RoleName": role])
    for profile in profiles["InstanceProfiles"]?.list ?? [] {
      _ = try await cloud.change(
        "RemoveRoleFromInstanceProfile",
        ["RoleName": role, "InstanceProfileName": profile["InstanceProfileName"] ?? .null])
    }
    return [:]
  }
}

extension Retry {
  /// A service does not know a principal yet that a policy names and that was created a moment ago. Each says so in its
  /// own code: IAM, KMS, S3, ECR, EFS, Lambda (AddPermission).
  static let principals = Retry(
    on: [
      "MalformedPolicyDocument", "MalformedPolicyDocumentException", "MalformedPolicy", "InvalidParameterException",
      "InvalidParameterValueException", "InvalidParameter", "InvalidPolicyException",
    ], saying: "invalid principal", "principal not found", "principalnotfound", "principal was invalid", for: 60)
}
