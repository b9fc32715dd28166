import AWSClient
import InfraModel
import Provider

extension IAM {
  /// What hands a role to a virtual machine. It holds one role at most, so the old one goes before the new one comes.
  static let instanceProfile = Handler("AWS::IAM::InstanceProfile", of: .iam, id: "InstanceProfileName") {
    Create(
      "CreateInstanceProfile", ["InstanceProfileName", "Path"], gives: ["Arn": "InstanceProfile.Arn"],
      name: Create.Name("InstanceProfileName", longest: 128))
    Sets("Roles", uses: ["GetInstanceProfile", "RemoveRoleFromInstanceProfile", "AddRoleToInstanceProfile"]) {
      caller, scope in
      let wanted = scope["Roles"]?.list ?? []
      let present = try await InstanceProfileRoles.read(caller, scope)
      try await InstanceProfileRoles.remove(present.filter { !wanted.contains($0) }, caller, scope)
      for role in wanted where !present.contains(role) {
        _ = try await caller.change(
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
        .code(["GetInstanceProfile", "RemoveRoleFromInstanceProfile"]) { caller, scope in
          try await InstanceProfileRoles.remove(try await InstanceProfileRoles.read(caller, scope), caller, scope)
          return [:]
        }
      ])
    Finds.name
    Traits(consequences: ["Roles": .interruption], defaults: ["Path": "/"], exclusive: [], holds: ["Roles.*"])
  }
}

private enum InstanceProfileRoles {
  static func read(_ caller: Caller, _ scope: Scope) async throws -> [Value] {
    let answer = try await caller.ask("GetInstanceProfile", ["InstanceProfileName": .string(scope.id.text)])
    return answer["InstanceProfile"]?["Roles"]?.list?.compactMap { $0["RoleName"] } ?? []
  }

  /// A role that is gone already is no error.
  static func remove(_ roles: [Value], _ caller: Caller, _ scope: Scope) async throws {
    for role in roles {
      do {
        _ = try await caller.change(
          "RemoveRoleFromInstanceProfile", ["InstanceProfileName": .string(scope.id.text), "RoleName": role])
      } catch {
        guard error.kind == .notFound else { throw error }
      }
    }
  }
}
