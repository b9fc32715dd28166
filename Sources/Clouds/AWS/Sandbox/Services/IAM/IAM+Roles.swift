internal import AWSClient
internal import InfraModel

extension IAM {
  /// What only roles have: a trust policy, a session's length, a boundary; and those that services make for themselves.
  static let roleSettings = ServiceBehavior(
    "iam", kinds: [],
    operations: [
      "UpdateRole": Behavior { cloud, call throws(Fault) in
        try cloud.change(role, try call.required("RoleName"), call) {
          $0.merge(["Description", "MaxSessionDuration"], of: call)
        }
        return [:]
      },
      "UpdateRoleDescription": Behavior { cloud, call throws(Fault) in
        let changed = try cloud.change(role, try call.required("RoleName"), call) {
          $0.merge(["Description"], of: call)
        }
        return ["Role": view(cloud, changed)]
      },
      "UpdateAssumeRolePolicy": Behavior { cloud, call throws(Fault) in
        let document = try call.required("PolicyDocument")
        let name = try call.required("RoleName")
        _ = try cloud.get(role, name, call)
        try checkTrust(document, cloud, call)
        try cloud.change(role, name, call) { $0["AssumeRolePolicyDocument"] = encoded(document) }
        return [:]
      },
      "CreateServiceLinkedRole": Behavior(createServiceLinkedRole),
      "DeleteServiceLinkedRole": Behavior { cloud, call throws(Fault) in
        let deleted = try cloud.delete(role, try call.required("RoleName"), call)
        let task = "task\(deleted.string("Path") ?? "/")\(deleted.id)/\(cloud.identifier(.uuid))"
        return ["DeletionTaskId": .string(task)]
      },
      "GetServiceLinkedRoleDeletionStatus": Behavior { _, _ throws(Fault) in ["Status": "SUCCEEDED"] },
    ])

  /// What a new role has besides what every principal has.
  @Sendable static func completeRole(_ fields: inout [String: Value], _ cloud: Cloud, _ call: Call) throws(Fault) {
    let trust = try call.required("AssumeRolePolicyDocument")
    try checkTrust(trust, cloud, call)
    fields["AssumeRolePolicyDocument"] = encoded(trust)
    fields["MaxSessionDuration"] = call["MaxSessionDuration"] ?? 3600
    fields["Description"] = call["Description"]
    fields["RoleLastUsed"] = [:]
    if let arn = call.string("PermissionsBoundary") { fields["PermissionsBoundary"] = try boundary(arn, cloud) }
  }

  private static func checkTrust(_ text: String, _ cloud: Cloud, _ call: Call) throws(Fault) {
    for principal in try check(text, .trust).principals where !cloud.knows(principal: principal, call) {
      throw Fault("MalformedPolicyDocument", "Invalid principal in policy: \"AWS\":\"\(principal)\"")
    }
  }

  static func boundary(_ arn: String, _ cloud: Cloud) throws(Fault) -> Value {
    try checkAttachable(arn, cloud)
    return ["PermissionsBoundaryType": "PermissionsBoundaryPolicy", "PermissionsBoundaryArn": .string(arn)]
  }

  /// Whether a service may assume a role: it exists, trusts the service, and was not made a moment ago.
  /// - Parameter service: The first part of its principal: `lambda`.
  static func mayBeAssumed(_ arn: String, by service: String, _ cloud: Cloud, _ call: Call) -> Bool {
    guard let role = cloud.find(arn: arn) else { return cloud.assumesOthers }
    return trusts(role, service: "\(service).amazonaws.com") && call.isSettled(role)
  }

  private static func trusts(_ role: Record, service: String) -> Bool {
    guard let encoded = role.string("AssumeRolePolicyDocument"),
      let document = try? PolicyDocument(ServerWire.decodedLabel(encoded), .trust)
    else { return false }
    return document.statements.contains { statement in
      statement["Effect"] == "Allow"
        && PolicyGrammar.texts(statement["Principal"]?["Service"]).contains(service)
    }
  }

  /// A role that a service makes for itself: `AWSServiceRoleFor…` under `/aws-service-role/`.
  @Sendable private static func createServiceLinkedRole(
    _ cloud: inout Cloud, _ call: Call
  ) throws(Fault) -> [String: Value] {
    let service = try call.required("AWSServiceName")
    let first = service.split(separator: ".").first.map { String($0) } ?? service
    let suffix = call.string("CustomSuffix").map { "_" + $0 } ?? ""
    let name = "AWSServiceRoleFor" + first.prefix(1).uppercased() + first.dropFirst() + suffix
    if cloud.find(role, name, in: call.region) != nil {
      throw Fault(
        "InvalidInput", "Service role name \(name) has been taken in this account, please try a different suffix.")
    }
    let trust: Value = [
      "Version": "2012-10-17",
      "Statement": [["Effect": "Allow", "Principal": ["Service": .string(service)], "Action": "sts:AssumeRole"]],
    ]
    var fields = entity("Role", prefix: "AROA", &cloud, call)
    fields["Path"] = .string("/aws-service-role/\(service)/")
    fields["AssumeRolePolicyDocument"] = encoded(JSON.canonicalText(trust))
    fields["MaxSessionDuration"] = 3600
    fields["Description"] = call["Description"]
    return ["Role": view(cloud, try cloud.create(role, named: name, call, fields))]
  }
}
