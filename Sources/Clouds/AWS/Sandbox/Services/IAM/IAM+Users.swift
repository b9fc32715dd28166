internal import InfraModel

extension IAM {
  static let accessKey = Kind(
    "iam.access-key", missing: FaultForm("NoSuchEntity", "The Access Key with id {id} cannot be found.")
  ) {
    $0.isGlobal = true
    $0.identifier = .capitals(prefix: "AKIA", count: 16)
    $0.idField = "AccessKeyId"
    $0.links = [Link("UserName", to: "iam.user")]
  }

  /// A user has two keys at most.
  /// Source: IAM User Guide, "IAM and AWS STS quotas".
  private static let mostKeys = 2

  /// What users and groups have to do with each other, their names, and the keys of users.
  static let userSettings = ServiceBehavior(
    "iam", kinds: [accessKey],
    operations: [
      "UpdateUser": .rename(user, "User"),
      "UpdateGroup": .rename(group, "Group"),
      "AddUserToGroup": Behavior { cloud, call throws(Fault) in
        let name = try call.required("GroupName")
        _ = try cloud.get(group, name, call)
        try changeGroups(&cloud, call) { $0.filter { $0 != .string(name) } + [.string(name)] }
        return [:]
      },
      "RemoveUserFromGroup": Behavior { cloud, call throws(Fault) in
        let name = try call.required("GroupName")
        _ = try cloud.get(group, name, call)
        let member = try cloud.get(user, try call.required("UserName"), call)
        guard member["Groups"]?.list?.contains(.string(name)) == true else {
          throw absent("User \(member.id) is not in group \(name).")
        }
        try changeGroups(&cloud, call) { $0.filter { $0 != .string(name) } }
        return [:]
      },
      "ListGroupsForUser": Behavior { cloud, call throws(Fault) in
        let names = try cloud.get(user, try call.required("UserName"), call)["Groups"]?.list ?? []
        let groups = names.compactMap(\.string).compactMap { cloud.find(group, $0, in: call.region) }
        return ["Groups": .list(groups.map { .object($0.fields) })]
      },
      "GetGroup": Behavior { cloud, call throws(Fault) in
        let record = try cloud.get(group, try call.required("GroupName"), call)
        return [
          "Group": .object(record.fields), "IsTruncated": false,
          "Users": .list(cloud.referrers(of: record, user).map { .object($0.fields) }),
        ]
      },
      "CreateAccessKey": Behavior { cloud, call throws(Fault) in
        let holder = try caller(cloud, call)
        guard cloud.referrers(of: holder, accessKey).count < mostKeys else {
          throw Fault("LimitExceeded", "Cannot exceed quota for AccessKeysPerUser: \(mostKeys)")
        }
        let secret = cloud.random("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/+", 40)
        let made = try cloud.create(
          accessKey, call,
          [
            "UserName": .string(holder.id), "Status": "Active", "CreateDate": .integer(Int64(call.now)),
            "SecretAccessKey": .string(secret),
          ])
        return ["AccessKey": .object(made.fields)]
      },
      "ListAccessKeys": Behavior { cloud, call throws(Fault) in
        let found = cloud.referrers(of: try caller(cloud, call), accessKey)
        return ["AccessKeyMetadata": .list(found.map { .object($0.fields).without("SecretAccessKey") })]
      },
      "UpdateAccessKey": Behavior { cloud, call throws(Fault) in
        try cloud.change(accessKey, try call.required("AccessKeyId"), call) { $0["Status"] = call["Status"] }
        return [:]
      },
      "DeleteAccessKey": .delete(accessKey, id: "AccessKeyId"),
      "GetAccessKeyLastUsed": Behavior { cloud, call throws(Fault) in
        let key = try cloud.get(accessKey, try call.required("AccessKeyId"), call)
        return ["UserName": key["UserName"] ?? "", "AccessKeyLastUsed": ["ServiceName": "N/A", "Region": "N/A"]]
      },
    ])

  /// The user that a call names, or the one that calls.
  static func caller(_ cloud: Cloud, _ call: Call) throws(Fault) -> Record {
    try cloud.get(user, call.string("UserName") ?? call.principal.name, call)
  }

  private static func changeGroups(
    _ cloud: inout Cloud, _ call: Call, _ body: ([Value]) -> [Value]
  ) throws(Fault) {
    try cloud.change(user, try call.required("UserName"), call) { $0["Groups"] = .list(body($0["Groups"]?.list ?? [])) }
  }

  /// The user that has a key of `CreateAccessKey`, with the key's secret; `nil` where none has it or it is not active.
  static func holder(of accessKeyID: String, _ cloud: Cloud) -> (secret: String, principal: Principal)? {
    let key = cloud[whole: RecordKey(kind: accessKey.name, region: "", id: accessKeyID)]
    guard let key, key["Status"] == "Active", let secret = key.string("SecretAccessKey"),
      let name = key.string("UserName"),
      let holder = cloud[whole: RecordKey(kind: user.name, region: "", id: name)], let arn = holder.arn
    else { return nil }
    let account = arn.split(separator: ":", omittingEmptySubsequences: false).dropFirst(4).first.map(String.init)
    let principal = Principal(
      accessKeyID: accessKeyID, account: account ?? cloud.account, arn: arn, userID: holder.string("UserId") ?? "")
    return (secret, principal)
  }
}

extension Principal {
  /// The last part of its ARN.
  fileprivate var name: String { arn.split(separator: "/").last.map { String($0) } ?? arn }
}

extension Behavior {
  /// Gives a user or a group another name or path; whoever names it goes on naming it.
  fileprivate static func rename(_ kind: Kind, _ word: String) -> Behavior {
    Behavior { cloud, call throws(Fault) in
      let record = try cloud.get(kind, try call.required("\(word)Name"), call)
      let path = call["NewPath"] ?? record["Path"] ?? "/"
      let name = call.string("New\(word)Name") ?? record.id
      if name == record.id, path == record["Path"] { return [:] }
      if name != record.id, cloud.find(kind, name, in: call.region) != nil { throw kind.exists.fault(name) }
      let others = cloud.referrers(of: record)
      var fields = record.fields
      fields["Path"] = path
      cloud.put(nil, at: record.key)
      try cloud.create(kind, named: name, call, fields, tags: record.tags)
      for other in others where name != record.id {
        try cloud.change(other) { other in
          if other["UserName"] == .string(record.id) { other["UserName"] = .string(name) }
          if let groups = other["Groups"]?.list {
            other["Groups"] = .list(groups.map { $0 == .string(record.id) ? .string(name) : $0 })
          }
        }
      }
      return [:]
    }
  }
}
