internal import InfraModel

extension IAM {
  /// Policies of the account, and those that AWS keeps.
  static let policies = ServiceBehavior(
    "iam", kinds: [policy],
    operations: [
      "CreatePolicy": Behavior(createPolicy),
      "GetPolicy": Behavior { cloud, call throws(Fault) in
        ["Policy": shown(try managed(cloud, call), cloud)]
      },
      "ListPolicies": Behavior(listPolicies),
      "DeletePolicy": Behavior(deletePolicy),
      "CreatePolicyVersion": Behavior(createVersion),
      "GetPolicyVersion": Behavior { cloud, call throws(Fault) in
        let versions = try managed(cloud, call)["Versions"]?.list ?? []
        guard let version = versions.first(where: { $0["VersionId"] == call["VersionId"] }) else {
          throw noVersion(call)
        }
        return ["PolicyVersion": version]
      },
      "ListPolicyVersions": Behavior { cloud, call throws(Fault) in
        ["Versions": .list((try managed(cloud, call)["Versions"]?.list ?? []).map { $0.without("Document") })]
      },
      "DeletePolicyVersion": Behavior { cloud, call throws(Fault) in
        let policy = try own(cloud, call)
        if policy["DefaultVersionId"] == call["VersionId"] {
          throw inUse("Cannot delete the default version of a policy.")
        }
        try changeVersions(policy, &cloud, call) { $0.filter { $0["VersionId"] != call["VersionId"] } }
        return [:]
      },
      "SetDefaultPolicyVersion": Behavior { cloud, call throws(Fault) in
        let changed = try changeVersions(try own(cloud, call), &cloud, call) {
          $0.map { $0.setting("IsDefaultVersion", to: .bool($0["VersionId"] == call["VersionId"])) }
        }
        try cloud.change(changed) { $0["DefaultVersionId"] = call["VersionId"] }
        return [:]
      },
      "ListEntitiesForPolicy": Behavior(listEntities),
    ].merging(tagging(policy, "Policy", by: "PolicyArn")) { $1 })

  /// IAM keeps five versions of a policy.
  private static let mostVersions = 5

  private static func noVersion(_ call: Call) -> Fault {
    let name = "\(call.string("PolicyArn") ?? "") version \(call.string("VersionId") ?? "")"
    return absent("Policy \(name) does not exist or is not attachable.")
  }

  /// The policy of a call by its ARN, of the account or of AWS.
  private static func managed(_ cloud: Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let arn = try call.required("PolicyArn")
    if let own = cloud.find(arn: arn) { return view(cloud, own).object ?? [:] }
    guard let theirs = AWSManagedPolicies.policy(arn, cloud.partition) else { throw policy.missing.fault(arn) }
    return theirs
  }

  /// The policy of a call, of the account: nobody changes those of AWS.
  private static func own(_ cloud: Cloud, _ call: Call) throws(Fault) -> Record {
    let arn = try call.required("PolicyArn")
    if let own = cloud.find(arn: arn) { return own }
    if AWSManagedPolicies.has(arn, cloud.partition) {
      throw Fault("AccessDenied", "User: \(call.principal.arn) is not authorized to change \(arn)", status: 403)
    }
    throw policy.missing.fault(arn)
  }

  /// With the counts of what uses it.
  private static func shown(_ policy: [String: Value], _ cloud: Cloud) -> Value {
    let arn = policy["Arn"]?.string ?? ""
    let users: [Record] =
      cloud.find(arn: arn).map { cloud.referrers(of: $0) }
      ?? [role, user, group].flatMap { cloud.list($0, in: "") }
    let attached = users.count { $0["AttachedPolicies"]?.list?.contains(.string(arn)) == true }
    let bounded = users.count { $0["PermissionsBoundary"]?["PermissionsBoundaryArn"]?.string == arn }
    return .object(policy)
      .setting("AttachmentCount", to: .integer(Int64(attached)))
      .setting("PermissionsBoundaryUsageCount", to: .integer(Int64(bounded)))
  }

  @Sendable private static func createPolicy(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let text = try call.required("PolicyDocument")
    try check(text, .identity)
    guard size(text) <= 6144 else {
      throw Fault("LimitExceeded", "Cannot exceed quota for PolicySize: 6144")
    }
    var fields = entity("Policy", prefix: "ANPA", &cloud, call)
    fields["DefaultVersionId"] = "v1"
    fields["UpdateDate"] = fields["CreateDate"]
    fields["IsAttachable"] = true
    fields["Description"] = call["Description"]
    fields["Versions"] = [try version("v1", isDefault: true, call)]
    fields["NextVersion"] = 2
    let record = try cloud.create(policy, named: try call.required("PolicyName"), call, fields, tags: call.tags())
    return ["Policy": shown(view(cloud, record).without("Description").object ?? [:], cloud)]
  }

  private static func version(_ id: String, isDefault: Bool, _ call: Call) throws(Fault) -> Value {
    [
      "VersionId": .string(id), "IsDefaultVersion": .bool(isDefault), "CreateDate": .integer(Int64(call.now)),
      "Document": encoded(try call.required("PolicyDocument")),
    ]
  }

  @Sendable private static func listPolicies(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let scope = call.string("Scope") ?? "All"
    var found: [[String: Value]] = []
    if scope != "AWS" { found += underPath(cloud.list(policy, in: call.region), call).map(\.fields) }
    if scope != "Local" {
      let prefix = call.string("PathPrefix") ?? "/"
      found += AWSManagedPolicies.all(cloud.partition).filter { $0["Path"]?.string?.hasPrefix(prefix) == true }
    }
    let all = found.map { shown($0, cloud).without("Description") }
    return ["Policies": .list(call["OnlyAttached"] == true ? all.filter { $0["AttachmentCount"] != 0 } : all)]
  }

  @Sendable private static func deletePolicy(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let policy = try own(cloud, call)
    try cloud.checkUnused(policy)
    if (policy["Versions"]?.list ?? []).count > 1 {
      throw inUse(
        "This policy has more than one version. Before you delete a policy, you must delete the policy's versions. "
          + "The default version is deleted with the policy.")
    }
    try cloud.delete(policy)
    return [:]
  }

  @Sendable private static func createVersion(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let policy = try own(cloud, call)
    try check(try call.required("PolicyDocument"), .identity)
    var versions = policy["Versions"]?.list ?? []
    if versions.count >= mostVersions {
      throw Fault(
        "LimitExceeded",
        "A managed policy can have up to \(mostVersions) versions. Before you create a new version, you must delete "
          + "an existing version.")
    }
    let number = policy["NextVersion"]?.integer ?? 2
    let isDefault = call["SetAsDefault"] == true
    let new = try version("v\(number)", isDefault: isDefault, call)
    if isDefault { versions = versions.map { $0.setting("IsDefaultVersion", to: false) } }
    try cloud.change(policy) { record in
      record["Versions"] = .list([new] + versions)
      record["NextVersion"] = .integer(number + 1)
      record["UpdateDate"] = .integer(Int64(call.now))
      if isDefault { record["DefaultVersionId"] = .string("v\(number)") }
    }
    return ["PolicyVersion": new.without("Document")]
  }

  /// Changes the versions of a policy that has the one that the call names.
  @discardableResult
  private static func changeVersions(
    _ policy: Record, _ cloud: inout Cloud, _ call: Call, _ body: ([Value]) -> [Value]
  ) throws(Fault) -> Record {
    let versions = policy["Versions"]?.list ?? []
    guard versions.contains(where: { $0["VersionId"] == call["VersionId"] }) else { throw noVersion(call) }
    return try cloud.change(policy) { $0["Versions"] = .list(body(versions)) }
  }

  @Sendable private static func listEntities(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let arn = try managed(cloud, call)["Arn"] ?? ""
    let isBoundary = call["PolicyUsageFilter"] == "PermissionsBoundary"
    var answer: [String: Value] = [:]
    for (kind, word) in [(role, "Role"), (user, "User"), (group, "Group")] {
      if let filter = call.string("EntityFilter"), filter != word { continue }
      let users = cloud.list(kind, in: call.region).filter { record in
        isBoundary
          ? record["PermissionsBoundary"]?["PermissionsBoundaryArn"] == arn
          : record["AttachedPolicies"]?.list?.contains(arn) == true
      }
      answer["Policy\(word)s"] = .list(
        users.map { [word + "Name": .string($0.id), word + "Id": $0[word + "Id"] ?? ""] })
    }
    return answer
  }
}
