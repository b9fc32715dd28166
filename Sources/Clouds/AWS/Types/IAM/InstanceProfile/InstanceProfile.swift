import AWSClient
import InfraModel
import Provider

extension IAM {
  /// What hands a role to a virtual machine. It holds one role at most, so the old one goes before the new one comes.
  static let instanceProfile = Handler("AWS::IAM::InstanceProfile", of: .iam, id: "InstanceProfileName") {
    Create(
      "CreateInstanceProfile", ["InstanceProfileName", "Path"], outputs: ["Arn": "InstanceProfile.Arn"],
      name: Create.Name("InstanceProfileName", longest: 128))
    Sets("Roles", uses: ["GetInstanceProfile", "RemoveRoleFromInstanceProfile", "AddRoleToInstanceProfile"]) {
      cloud, scope in
      let wanted = scope["Roles"]?.list ?? []
      let present = try await InstanceProfileRoles.read(cloud, scope)
      try await InstanceProfileRoles.remove(present.filter { !wanted.contains($0) }, cloud, scope)
      for role in wanted where !present.contains(role) {
        _ = try await cloud.change(
          "AddRoleToInstanceProfile", ["InstanceProfileName": .string(scope.id.text), "RoleName": role],
          retries: [Retry(on: ["NoSuchEntity"], for: 60)])
      }
    }
    Tags(create: .list("Tags"), read: .item("Tags"), add: nil, remove: nil)
    Reads(
      "GetInstanceProfile", ["InstanceProfileName"], at: "InstanceProfile",
      maps: [.field("Roles", .elementsMember("RoleName"))])
    Deletes(
      "DeleteInstanceProfile", ["InstanceProfileName"],
      before: [
        .code(["GetInstanceProfile", "RemoveRoleFromInstanceProfile"]) { cloud, scope in
          try await InstanceProfileRoles.remove(try await InstanceProfileRoles.read(cloud, scope), cloud, scope)
          return [:]
        }
      ])
    Finds.name
    Traits(consequences: ["Roles": .interruption], defaults: ["Path": "/"], exclusive: [], holds: ["Roles.*"])
  }
}

private enum InstanceProfileRoles {
  static func read(_ cloud: CloudCalls, _ scope: CallScope) async throws -> [Value] {
    let answer = try await cloud.ask("GetInstanceProfile", ["InstanceProfileName": .string(scope.id.text)])
    return answer["InstanceProfile"]?["Roles"]?.list?.compactMap { $0["RoleName"] } ?? []
  }

  /// A role that is gone already is no error.
  static func remove(_ roles: [Value], _ cloud: CloudCalls, _ scope: CallScope) async throws {
    for role in roles {
      do {
        _ = try await cloud.change(
          "RemoveRoleFromInstanceProfile", ["InstanceProfileName": .string(scope.id.text), "RoleName": role])
      } catch {
        guard error.kind == .notFound else { throw error }
      }
    }
  }
}
