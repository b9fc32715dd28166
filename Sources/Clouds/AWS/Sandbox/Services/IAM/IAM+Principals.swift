internal import InfraModel

extension IAM {
  static let roles = principals(role, "Role", prefix: "AROA", creating: completeRole)
  static let users = principals(user, "User", prefix: "AIDA") { fields, cloud, call throws(Fault) in
    if let arn = call.string("PermissionsBoundary") { fields["PermissionsBoundary"] = try boundary(arn, cloud) }
  }
  static let groups = principals(group, "Group", prefix: "AGPA")

  /// Roles, users and groups as far as they are alike: their operations differ by names alone.
  private static func principals(
    _ kind: Kind, _ word: String, prefix: String,
    creating complete: @escaping @Sendable (inout [String: Value], Cloud, Call) throws(Fault) -> Void = { _, _, _ in }
  ) -> ServiceBehavior {
    let name = word + "Name"
    var operations: [String: Behavior] = [
      "Create\(word)": Behavior { cloud, call throws(Fault) in
        var fields = entity(word, prefix: prefix, &cloud, call)
        try complete(&fields, cloud, call)
        let record = try cloud.create(kind, named: try call.required(name), call, fields, tags: call.tags())
        return [word: view(cloud, record)]
      },
      "Get\(word)": Behavior { cloud, call throws(Fault) in
        // Without a name, GetUser tells the caller.
        let record = word == "User" ? try caller(cloud, call) : try cloud.get(kind, try call.required(name), call)
        return [word: view(cloud, record)]
      },
      "List\(word)s": Behavior { cloud, call throws(Fault) in
        [word + "s": .list(underPath(cloud.list(kind, in: call.region), call).map { listed($0) })]
      },
      "Delete\(word)": Behavior { cloud, call throws(Fault) in
        let record = try cloud.get(kind, try call.required(name), call)
        try cloud.checkUnused(record)
        if record["AttachedPolicies"]?.list?.isEmpty == false {
          throw inUse("Cannot delete entity, must detach all policies first.")
        }
        if record["Groups"]?.list?.isEmpty == false {
          throw inUse("Cannot delete entity, must remove users from group first.")
        }
        if record["Policies"]?.object?.isEmpty == false {
          throw inUse("Cannot delete entity, must delete policies first.")
        }
        try cloud.delete(record)
        return [:]
      },
    ]
    if word != "Group" { operations.merge(boundaries(kind, word)) { $1 } }
    operations.merge(inline(kind, word)) { $1 }
    operations.merge(attachments(kind, word)) { $1 }
    operations.merge(tagging(kind, word)) { $1 }
    return ServiceBehavior("iam", kinds: [kind], operations: operations)
  }

  /// A list tells neither boundaries nor when a role was last used.
  private static func listed(_ record: Record) -> Value {
    Value.object(record.fields).without("PermissionsBoundary", "RoleLastUsed")
  }

  /// `TagRole`, `UntagRole`, `ListRoleTags`, and so on.
  static func tagging(_ kind: Kind, _ word: String, by member: String? = nil) -> [String: Behavior] {
    let target =
      member.map { TagTarget.arn($0, FaultForm("NoSuchEntity", "\(word) {id} was not found.")) }
      ?? .id(word + "Name", kind)
    return [
      "Tag\(word)": .tag(target), "Untag\(word)": .untag(target), "List\(word)Tags": .listTags(target, as: .list()),
    ]
  }

  /// `PutRolePermissionsBoundary`, `DeleteUserPermissionsBoundary`, and so on.
  private static func boundaries(_ kind: Kind, _ word: String) -> [String: Behavior] {
    let name = word + "Name"
    return [
      "Put\(word)PermissionsBoundary": Behavior { cloud, call throws(Fault) in
        let boundary = try boundary(try call.required("PermissionsBoundary"), cloud)
        try cloud.change(kind, try call.required(name), call) { $0["PermissionsBoundary"] = boundary }
        return [:]
      },
      "Delete\(word)PermissionsBoundary": Behavior { cloud, call throws(Fault) in
        try cloud.change(kind, try call.required(name), call) { record throws(Fault) in
          guard record["PermissionsBoundary"] != nil else {
            throw absent("\(word) \(record.id) does not have a permissions boundary.")
          }
          record["PermissionsBoundary"] = nil
        }
        return [:]
      },
    ]
  }

  /// Policies that are a part of whoever has them.
  private static func inline(_ kind: Kind, _ word: String) -> [String: Behavior] {
    let name = word + "Name"
    let missing = FaultForm("NoSuchEntity", "The \(word.lowercased()) policy with name {id} cannot be found.")
    return [
      "Put\(word)Policy": Behavior { cloud, call throws(Fault) in
        let document = try call.required("PolicyDocument")
        let policy = try call.required("PolicyName")
        try check(document, .identity)
        try cloud.change(kind, try call.required(name), call) { record throws(Fault) in
          record.set(policy, in: "Policies", to: .string(document))
          try checkSize(of: record, word)
        }
        return [:]
      },
      "Get\(word)Policy": Behavior { cloud, call throws(Fault) in
        let record = try cloud.get(kind, try call.required(name), call)
        let policy = try call.required("PolicyName")
        guard let document = record["Policies"]?[policy]?.string else { throw missing.fault(policy) }
        return [name: .string(record.id), "PolicyName": .string(policy), "PolicyDocument": encoded(document)]
      },
      "Delete\(word)Policy": Behavior { cloud, call throws(Fault) in
        let policy = try call.required("PolicyName")
        try cloud.change(kind, try call.required(name), call) { record throws(Fault) in
          guard record["Policies"]?[policy] != nil else { throw missing.fault(policy) }
          record.set(policy, in: "Policies", to: nil)
        }
        return [:]
      },
      "List\(word)Policies": Behavior { cloud, call throws(Fault) in
        let record = try cloud.get(kind, try call.required(name), call)
        return ["PolicyNames": .list((record["Policies"]?.object ?? [:]).keys.sorted().map { .string($0) })]
      },
    ]
  }

  /// How many characters all inline policies of a principal may have together.
  ///
  /// Source: user guide, "IAM and AWS STS quotas".
  private static let mostInline = ["Group": 5120, "Role": 10_240, "User": 2048]

  private static func checkSize(of record: Record, _ word: String) throws(Fault) {
    let documents = (record["Policies"]?.object ?? [:]).values.compactMap(\.string)
    guard let most = mostInline[word], documents.map(size).reduce(0, +) > most else { return }
    throw Fault(
      "LimitExceeded", "Maximum policy size of \(most) bytes exceeded for \(word.lowercased()) \(record.id)")
  }

  /// Policies that stand for themselves, attached by their ARNs: ten at most.
  private static func attachments(_ kind: Kind, _ word: String) -> [String: Behavior] {
    let name = word + "Name"
    return [
      "Attach\(word)Policy": Behavior { cloud, call throws(Fault) in
        let arn = try call.required("PolicyArn")
        let record = try cloud.get(kind, try call.required(name), call)
        try checkAttachable(arn, cloud)
        let attached = record["AttachedPolicies"]?.list ?? []
        if attached.contains(.string(arn)) { return [:] }
        if attached.count >= 10 { throw Fault("LimitExceeded", "Cannot exceed quota for PoliciesPer\(word): 10") }
        try cloud.change(record) { $0["AttachedPolicies"] = .list(attached + [.string(arn)]) }
        return [:]
      },
      "Detach\(word)Policy": Behavior { cloud, call throws(Fault) in
        let arn = try call.required("PolicyArn")
        try cloud.change(kind, try call.required(name), call) { record throws(Fault) in
          let attached = record["AttachedPolicies"]?.list ?? []
          guard attached.contains(.string(arn)) else { throw absent("Policy \(arn) was not found.") }
          record["AttachedPolicies"] = .list(attached.filter { $0 != .string(arn) })
        }
        return [:]
      },
      "ListAttached\(word)Policies": Behavior { cloud, call throws(Fault) in
        let record = try cloud.get(kind, try call.required(name), call)
        let policies = (record["AttachedPolicies"]?.list ?? []).compactMap(\.string).map { arn -> Value in
          ["PolicyName": .string(arn.split(separator: "/").last.map { String($0) } ?? arn), "PolicyArn": .string(arn)]
        }
        return ["AttachedPolicies": .list(policies)]
      },
    ]
  }
}
