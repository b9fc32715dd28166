internal import AWSClient
internal import InfraModel

extension Lambda {
  /// Who may call a function, a version or an alias: a policy of statements that are added one by one.
  static let permissions = ServiceBehavior(
    "lambda", kinds: [],
    operations: [
      "AddPermission": Behavior(addPermission),
      "GetPolicy": Behavior { cloud, call throws(Fault) in
        let statements = try statements(cloud, call)
        if statements.isEmpty { throw noResource }
        let policy: Value = ["Version": "2012-10-17", "Id": "default", "Statement": .list(statements)]
        return [
          "Policy": .string(JSON.canonicalText(policy)), "RevisionId": try target(cloud, call)["RevisionId"] ?? "",
        ]
      },
      "RemovePermission": Behavior { cloud, call throws(Fault) in
        let before = try statements(cloud, call)
        let after = before.filter { $0["Sid"] != call["StatementId"] }
        if after.count == before.count {
          throw Fault(
            "ResourceNotFoundException",
            "Statement \(call.string("StatementId") ?? "") is not found in resource policy.")
        }
        try keep(after, &cloud, call)
        return [:]
      },
    ])

  private static let noResource = Fault(
    "ResourceNotFoundException", "The resource you requested does not exist.")

  private static func statements(_ cloud: Cloud, _ call: Call) throws(Fault) -> [Value] {
    _ = try target(cloud, call)
    return try function(cloud, call)["Policies"]?[try Name(call).qualifier ?? "$LATEST"]?.list ?? []
  }

  /// Whether the policy of a function, a version or an alias lets a service call it.
  static func permits(_ service: String, _ arn: String, _ cloud: Cloud, _ call: Call) -> Bool {
    let name = Name(arn)
    guard let function = cloud.find(function, name.function, in: call.region) else { return cloud.assumesOthers }
    let statements = function["Policies"]?[name.qualifier ?? "$LATEST"]?.list ?? []
    let names = ["\(service).amazonaws.com", "\(service).\(call.region).amazonaws.com"]
    return statements.contains { statement in
      statement["Effect"] == "Allow" && names.contains(statement["Principal"]?["Service"]?.string ?? "")
    }
  }

  private static func keep(_ statements: [Value], _ cloud: inout Cloud, _ call: Call) throws(Fault) {
    let qualifier = try Name(call).qualifier ?? "$LATEST"
    try cloud.change(try function(cloud, call)) {
      $0.set(qualifier, in: "Policies", to: statements.isEmpty ? Value?.none : .list(statements))
    }
  }

  @Sendable private static func addPermission(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let before = try statements(cloud, call)
    let id = try call.required("StatementId")
    if before.contains(where: { $0["Sid"] == .string(id) }) {
      throw conflict(
        "The statement id (\(id)) provided already exists. Please provide a new statement id, or remove the existing statement."
      )
    }
    if let principal = call.string("Principal"), !cloud.knows(principal: principal, call) {
      throw Fault(
        "InvalidParameterValueException",
        "The provided principal was invalid. Please check the principal and try again.")
    }
    var equal: [String: Value] = [:]
    equal["AWS:SourceAccount"] = call["SourceAccount"]
    equal["lambda:EventSourceToken"] = call["EventSourceToken"]
    equal["aws:PrincipalOrgID"] = call["PrincipalOrgID"]
    equal["lambda:FunctionUrlAuthType"] = call["FunctionUrlAuthType"]
    var conditions: [String: Value] = [:]
    if !equal.isEmpty { conditions["StringEquals"] = .object(equal) }
    if let source = call["SourceArn"] { conditions["ArnLike"] = ["AWS:SourceArn": source] }
    if let flag = call.bool("InvokedViaFunctionUrl") {
      conditions["Bool"] = ["lambda:InvokedViaFunctionUrl": flag ? "true" : "false"]
    }
    var statement: [String: Value] = [
      "Sid": .string(id), "Effect": "Allow", "Principal": try principal(try call.required("Principal"), call),
      "Action": call["Action"] ?? "", "Resource": .string(try Name(call).arn(call)),
    ]
    if !conditions.isEmpty { statement["Condition"] = .object(conditions) }
    try keep(before + [.object(statement)], &cloud, call)
    return ["Statement": .string(JSON.canonicalText(.object(statement)))]
  }

  private static func principal(_ text: String, _ call: Call) throws(Fault) -> Value {
    if text == "*" { return "*" }
    let services = [".amazonaws.com", ".amazon.com", ".amazonaws.com.cn"]
    let isService = text.utf8.allSatisfy {
      (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D
    }
    guard
      text.hasPrefix("arn:") || AccountNumber.isWellFormed(text)
        || (isService && services.contains(where: text.hasSuffix))
    else { throw invalid("The provided principal was invalid. Please check the principal and try again.") }
    if AccountNumber.isWellFormed(text) {
      return ["AWS": .string("arn:\(call.partition):iam::\(text):root")]
    }
    return text.hasPrefix("arn:") ? ["AWS": .string(text)] : ["Service": .string(text)]
  }
}
