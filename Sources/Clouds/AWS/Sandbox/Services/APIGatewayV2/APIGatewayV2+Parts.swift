internal import InfraModel

extension APIGatewayV2 {
  /// A kind of parts of an API whose operations follow the pattern: Create, Get, Get all, Update, Delete.
  private struct Part: Sendable {
    var kind: Kind
    var word: String
    var plural: String
    /// The member that names what it is a part of besides the API (`IntegrationId` of its responses).
    var parent: String?
    /// Maps of which an update sets the elements that it names and leaves the others.
    var merged: [String] = []
    /// Fields that an empty text takes away.
    var cleared: [String] = []
    /// What is there where nothing is said.
    var defaults: @Sendable (Call) -> [String: Value] = { _ in [:] }
    /// What an update does in a way of its own.
    var update: @Sendable (inout Record, _ before: Record, Call) throws(Fault) -> Void = { _, _, _ in }
    /// Checks and completes what is about to be there.
    var complete: @Sendable (inout Record, Cloud, Call) throws(Fault) -> Void = { _, _, _ in }

    /// A part of the API of a call, and of nobody else's.
    func get(_ cloud: Cloud, _ call: Call) throws(Fault) -> Record {
      _ = try cloud.get(api, try call.required("ApiId"), call)
      let record = try cloud.get(kind, try call.required(word + "Id"), call)
      if record["ApiId"] != call["ApiId"] || (parent.map { record[$0] != call[$0] } ?? false) {
        throw kind.missing.fault(record.id)
      }
      return record
    }

    var operations: [String: Behavior] {
      let part = self
      return [
        "Create\(word)": Behavior { cloud, call throws(Fault) in
          if let parent = part.parent, let link = part.kind.links.first(where: { $0.path == parent }),
            let kind = cloud.kinds[link.kind]
          {
            _ = try cloud.get(kind, try call.required(parent), call)
          }
          var record = cloud.new(part.kind, call, part.defaults(call).merging(call.input) { $1 })
          try part.complete(&record, cloud, call)
          clear(&record, part.cleared)
          return try cloud.insert(record).fields
        },
        "Get\(word)": Behavior { cloud, call throws(Fault) in try part.get(cloud, call).fields },
        "Get\(plural)": Behavior { cloud, call throws(Fault) in
          let owner = try cloud.get(api, try call.required("ApiId"), call)
          let found = cloud.referrers(of: owner, part.kind).filter { record in
            part.parent.map { record[$0] == call[$0] } ?? true
          }
          return ["Items": .list(found.map { .object($0.fields) })]
        },
        "Update\(word)": Behavior { cloud, call throws(Fault) in
          let before = try part.get(cloud, call)
          var after = before
          after.fields.merge(call.input) { $1 }
          for name in part.merged { merge(name, of: call, into: &after, before) }
          try part.update(&after, before, call)
          try part.complete(&after, cloud, call)
          clear(&after, part.cleared)
          return try cloud.change(before) { $0 = after }.fields
        },
        "Delete\(word)": Behavior { cloud, call throws(Fault) in
          try cloud.delete(try part.get(cloud, call))
          return [:]
        },
      ]
    }
  }

  private static let all: [Part] = [
    Part(
      kind: integration, word: "Integration", plural: "Integrations", merged: ["ResponseParameters"],
      cleared: ["Description", "CredentialsArn"], defaults: { _ in ["ConnectionType": "INTERNET"] },
      update: updateParameters, complete: completeIntegration),
    Part(
      kind: route, word: "Route", plural: "Routes", merged: ["RequestParameters"],
      defaults: { _ in ["ApiKeyRequired": false, "AuthorizationType": "NONE"] }, complete: completeRoute),
    Part(
      kind: deployment, word: "Deployment", plural: "Deployments",
      defaults: { call in
        ["CreatedDate": time(call), "DeploymentStatus": "DEPLOYED", "AutoDeployed": false]
      }),
    Part(
      kind: authorizer, word: "Authorizer", plural: "Authorizers", cleared: ["AuthorizerCredentialsArn"],
      complete: completeAuthorizer),
    Part(
      kind: model, word: "Model", plural: "Models", defaults: { _ in ["ContentType": "application/json"] }),
    Part(kind: routeResponse, word: "RouteResponse", plural: "RouteResponses", parent: "RouteId"),
    Part(
      kind: integrationResponse, word: "IntegrationResponse", plural: "IntegrationResponses",
      parent: "IntegrationId"),
  ]

  static let parts = ServiceBehavior(
    "apigatewayv2", kinds: all.map(\.kind),
    operations: all.reduce(into: [:]) { $0.merge($1.operations) { $1 } }.merging([
      "DeleteRouteRequestParameter": Behavior { cloud, call throws(Fault) in
        let key = try call.required("RequestParameterKey")
        try cloud.change(route, try call.required("RouteId"), call) { $0.set(key, in: "RequestParameters", to: nil) }
        return [:]
      }
    ]) { $1 })

  /// Parameters of a request are merged, and an empty text takes one away. With a subtype they are the input of an
  /// action of another service, given as a whole.
  @Sendable private static func updateParameters(
    _ record: inout Record, _ before: Record, _ call: Call
  ) throws(Fault) {
    guard record["IntegrationSubtype"] != nil else {
      return merge("RequestParameters", of: call, into: &record, before)
    }
    record["RequestParameters"] = call["RequestParameters"]
  }

  /// The parameters that an action of another service must have, those of the actions in common use.
  /// Source: developer guide, "Integration subtype reference".
  private static let requiredParameters: [String: [String]] = [
    "EventBridge-PutEvents": ["Detail", "DetailType", "Source"], "SQS-SendMessage": ["MessageBody", "QueueUrl"],
    "SQS-ReceiveMessage": ["QueueUrl"], "SQS-DeleteMessage": ["QueueUrl", "ReceiptHandle"],
    "SQS-PurgeQueue": ["QueueUrl"],
    "AppConfig-GetConfiguration": ["Application", "ClientId", "Configuration", "Environment"],
    "Kinesis-PutRecord": ["Data", "PartitionKey", "StreamName"], "StepFunctions-StartExecution": ["StateMachineArn"],
    "StepFunctions-StartSyncExecution": ["StateMachineArn"], "StepFunctions-StopExecution": ["ExecutionArn"],
  ]

  private static func checkParameters(_ record: Record) throws(Fault) {
    guard let subtype = record.string("IntegrationSubtype") else { return }
    let given = record["RequestParameters"]?.object ?? [:]
    if given.values.contains("") {
      throw bad(
        "Invalid selection expression specified: Validation Result: warnings : [], errors : [Mapping expression missing source or destination]"
      )
    }
    let missing = (requiredParameters[subtype] ?? []).filter { given[$0] == nil }
    if let name = missing.first { throw bad("Parameter: \(name) does not fit schema for Operation: \(subtype).") }
  }

  @Sendable private static func completeIntegration(
    _ record: inout Record, _ cloud: Cloud, _ call: Call
  ) throws(Fault) {
    let owner = try cloud.get(api, try call.required("ApiId"), call)
    let isHTTP = owner["ProtocolType"] == "HTTP"
    let kind = record.string("IntegrationType") ?? ""
    try checkParameters(record)
    if isHTTP, !["HTTP_PROXY", "AWS_PROXY"].contains(kind) {
      throw bad("HTTP APIs support only HTTP_PROXY and AWS_PROXY integrations")
    }
    if let method = record.string("IntegrationMethod"), !methods.contains(method) {
      throw bad("Invalid HTTP method specified")
    }
    if let version = record.string("PayloadFormatVersion"), !["1.0", "2.0"].contains(version) {
      throw bad("PayloadFormatVersion must be 1.0 or 2.0")
    }
    if let time = record["TimeoutInMillis"]?.integer, !(50...30000).contains(time) {
      throw bad("Timeout should be between 50 ms and 30000 ms")
    }
    let address = record.string("IntegrationUri") ?? ""
    let isWeb = address.hasPrefix("http://") || address.hasPrefix("https://")
    if kind == "AWS_PROXY", record["IntegrationSubtype"] == nil {
      guard address.hasPrefix("arn:") else { throw bad("Invalid function ARN or invalid uri") }
      if isHTTP, record["PayloadFormatVersion"] == nil {
        throw bad("PayloadFormatVersion is a required parameter for integration")
      }
    }
    if kind == "HTTP_PROXY", !isWeb, !address.hasPrefix("arn:") { throw bad("Invalid HTTP endpoint specified for URI") }
    if kind == "AWS_PROXY", record["IntegrationSubtype"] == nil, record["IntegrationMethod"] == nil {
      record["IntegrationMethod"] = "POST"
    }
    if kind == "HTTP_PROXY", record["IntegrationMethod"] == nil {
      throw bad("HttpMethod must be set for HTTP_PROXY integrations")
    }
    record["TimeoutInMillis"] = record["TimeoutInMillis"] ?? .integer(isHTTP ? 30000 : 29000)
    record["PayloadFormatVersion"] = record["PayloadFormatVersion"] ?? "1.0"
    if !isHTTP {
      record["PassthroughBehavior"] = record["PassthroughBehavior"] ?? "WHEN_NO_MATCH"
      record["IntegrationResponseSelectionExpression"] = "${integration.response.statuscode}"
    }
  }

  private static let methods: Set<String> = [
    "ANY", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT",
  ]

  /// A method and a path, in which a variable is a whole part and a greedy one the last.
  /// Source: developer guide, "Create routes for HTTP APIs in API Gateway".
  private static func isRouteKey(_ key: String) -> Bool {
    if key == "$default" { return true }
    let words = key.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count == 2, methods.contains(String(words[0])), words[1].hasPrefix("/") else { return false }
    let parts = words[1].dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    return parts.enumerated().allSatisfy { index, part in
      guard part.contains("{") || part.contains("}") else { return true }
      guard part.hasPrefix("{"), part.hasSuffix("}"), part.count > 2 else { return false }
      return !part.hasSuffix("+}") || index == parts.count - 1
    }
  }

  @Sendable private static func completeRoute(
    _ record: inout Record, _ cloud: Cloud, _ call: Call
  ) throws(Fault) {
    let owner = try cloud.get(api, try call.required("ApiId"), call)
    let key = record.string("RouteKey") ?? ""
    if owner["ProtocolType"] == "HTTP", !isRouteKey(key) {
      throw bad(
        "The provided route key is not formatted properly for HTTP protocol. Format should be \"<HTTP METHOD> /<RESOURCE PATH>\" or \"$default\""
      )
    }
    let id = record.id
    if cloud.referrers(of: owner, route).contains(where: { $0.string("RouteKey") == key && $0.id != id }) {
      throw conflict("Route with key \(key) already exists for this API")
    }
    let target = record.string("Target") ?? ""
    let start = "integrations/"
    record["IntegrationId"] = target.hasPrefix(start) ? .string(String(target.dropFirst(start.count))) : nil
  }
}
