internal import InfraModel

/// AWS Security Token Service.
enum STS {
  static let identity = ServiceBehavior(
    "sts", kinds: [Sessions.kind],
    operations: [
      "GetCallerIdentity": Behavior { cloud, call throws(Fault) in
        [
          "Account": .string(call.account), "Arn": .string(call.principal.arn),
          "UserId": .string(call.principal.userID),
        ]
      },
      "AssumeRole": Behavior(assumeRole),
    ])

  @Sendable private static func assumeRole(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let role = try call.required("RoleArn")
    let name = try call.required("RoleSessionName")
    let roleName = role.split(separator: "/").last.map { String($0) } ?? role
    let duration = min(call["DurationSeconds"]?.number ?? 3600, call.longestSession ?? .infinity)
    if let record = cloud.find(arn: role), !call.isSettled(record) {
      throw Fault.denied(call.operation, call.principal, "sts:AssumeRole", on: role)
    }
    let assumed = "arn:\(call.partition):sts::\(call.account):assumed-role/\(roleName)/\(name)"
    let roleID = cloud.find(arn: role)?.string("RoleId") ?? "AROASANDBOX"
    let secret = cloud.random("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", 40)
    let token = cloud.random("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", 120)
    let session = try cloud.create(
      Sessions.kind, call,
      [
        "SecretAccessKey": .string(secret), "SessionToken": .string(token), "RoleArn": .string(role),
        "Expiration": .integer(Int64(call.now + duration)), "Arn": .string(assumed),
        "Account": .string(
          role.split(separator: ":", omittingEmptySubsequences: false).dropFirst(4).first.map { String($0) }
            ?? call.account),
        "UserId": .string("\(roleID):\(name)"),
      ])
    return [
      "Credentials": [
        "AccessKeyId": .string(session.id), "SecretAccessKey": .string(secret), "SessionToken": .string(token),
        "Expiration": session["Expiration"] ?? 0,
      ],
      "AssumedRoleUser": ["Arn": .string(assumed), "AssumedRoleId": .string("\(roleID):\(name)")],
    ]
  }
}
