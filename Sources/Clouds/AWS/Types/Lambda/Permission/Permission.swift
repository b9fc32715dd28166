import AWSClient
import InfraModel

extension Lambda {
  static let permission = Handler("AWS::Lambda::Permission", of: .lambda, id: "FunctionName|Id") {
    Create(
      uses: ["AddPermission"],
      properties: [
        "FunctionName", "Action", "Principal", "SourceArn", "SourceAccount", "EventSourceToken", "PrincipalOrgID",
        "FunctionUrlAuthType", "InvokedViaFunctionUrl",
      ], outputs: ["Id": "Id"]
    ) { cloud, scope in
      var input = target(scope)
      let id = statement(of: scope.operation)
      input["StatementId"] = .string(id)
      for property in [
        "Action", "Principal", "SourceArn", "SourceAccount", "EventSourceToken", "PrincipalOrgID",
        "FunctionUrlAuthType", "InvokedViaFunctionUrl",
      ] {
        input[property] = scope[property]
      }
      _ = try await cloud.change("AddPermission", input, retries: [.updating, .principals])
      return ["Id": .string(id)]
    }
    Reads(uses: ["GetPolicy"]) { cloud, scope in
      try await statements(cloud, scope).first { $0["Sid"]?.string == scope.text("Id") }.map { item(of: $0, scope) }
    }
    Deletes(uses: ["RemovePermission"]) { cloud, scope in
      _ = try await cloud.change(
        "RemovePermission", target(scope).merging(["StatementId": .string(scope.text("Id"))]) { $1 },
        retries: [.updating])
    }
    // The statement's identifier is made of the operation's, so only ours has it.
    Finds.code(["GetPolicy"]) { cloud, scope in
      let id = statement(of: scope.operation)
      let isThere = try await statements(cloud, scope).contains { $0["Sid"]?.string == id }
      return isThere ? [["Id": .string(id)]] : []
    }
    Traits(exclusive: [])
  }

  private static func statement(of operation: String) -> String { "infra-\(operation)" }

  /// The function and, where an alias or a version is permitted, its qualifier.
  private static func target(_ scope: CallScope) -> [String: Value] {
    let function = FunctionName(scope.text("FunctionName"))
    return .init(
      uniqueKeysWithValues: [("FunctionName", Value.string(function.name))]
        + (function.qualifier.map { [("Qualifier", Value.string($0))] } ?? []))
  }

  private static func statements(_ cloud: CloudCalls, _ scope: CallScope) async throws -> [Value] {
    guard let text = try await cloud.askIfPresent("GetPolicy", target(scope))?["Policy"]?.string else { return [] }
    return PolicyGrammar.statements(of: try JSON.parse(text).object ?? [:])
  }

  /// A policy's statement in the registry's words.
  private static func item(of statement: Value, _ scope: CallScope) -> Value {
    func condition(_ key: String) -> Value? {
      for (_, members) in statement["Condition"]?.object ?? [:] {
        for (name, value) in members.object ?? [:] where name.lowercased() == key.lowercased() { return value }
      }
      return nil
    }
    var principal = statement["Principal"]?["Service"] ?? statement["Principal"]?["AWS"] ?? statement["Principal"]
    // An account number comes back as the ARN of its root.
    if let declared = scope["Principal"]?.string, principal?.string?.hasSuffix(":iam::\(declared):root") == true {
      principal = .string(declared)
    }
    let isByURL = condition("lambda:InvokedViaFunctionUrl")
    return .compact([
      "FunctionName": .string(scope.text("FunctionName")), "Id": statement["Sid"], "Action": statement["Action"],
      "Principal": principal, "SourceArn": condition("AWS:SourceArn"), "SourceAccount": condition("AWS:SourceAccount"),
      "EventSourceToken": condition("lambda:EventSourceToken"), "PrincipalOrgID": condition("aws:PrincipalOrgID"),
      "FunctionUrlAuthType": condition("lambda:FunctionUrlAuthType"),
      "InvokedViaFunctionUrl": isByURL.map { $0 == true || $0 == "true" ? true : false },
    ])
  }
}
