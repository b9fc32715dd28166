internal import InfraModel

/// Amazon API Gateway's HTTP and WebSocket APIs.
///
/// Source: API Gateway V2 API Reference, version 2018-11-29.
enum APIGatewayV2 {
  static let api = Kind(
    "apigatewayv2.api", missing: FaultForm("NotFoundException", "Invalid API identifier specified {id}")
  ) {
    $0.identifier = .letters(count: 10)
    $0.idField = "ApiId"
    $0.arn = "arn:{partition}:apigateway:{region}::/apis/{id}"
    $0.tags = .map("Tags")
    $0.quota = Kind.Quota(600, FaultForm("TooManyRequestsException", "Maximum number of APIs reached"))
  }

  static let stage = Kind(
    "apigatewayv2.stage", missing: FaultForm("NotFoundException", "Invalid stage identifier specified"),
    exists: FaultForm("ConflictException", "Stage already exists")
  ) {
    $0.arn = "arn:{partition}:apigateway:{region}::/apis/{ApiId}/stages/{StageName}"
    $0.links = [
      Link("ApiId", to: "apigatewayv2.api", onDelete: .cascade),
      Link("DeploymentId", to: "apigatewayv2.deployment", mustExist: false),
    ]
    $0.tags = .map("Tags")
  }

  static let integration = part("integration", "Integration", letters: 7)
  static let deployment = part("deployment", "Deployment", letters: 6)
  static let authorizer = part("authorizer", "Authorizer", letters: 6)
  static let model = part("model", "Model", letters: 6)
  static let route = part("route", "Route", letters: 7) {
    $0.links.append(Link("IntegrationId", to: "apigatewayv2.integration", mustExist: false))
    $0.links.append(Link("AuthorizerId", to: "apigatewayv2.authorizer", mustExist: false))
  }
  static let routeResponse = part("route-response", "RouteResponse", letters: 6) {
    $0.links.append(Link("RouteId", to: "apigatewayv2.route", onDelete: .cascade))
  }
  static let integrationResponse = part("integration-response", "IntegrationResponse", letters: 6) {
    $0.links.append(Link("IntegrationId", to: "apigatewayv2.integration", onDelete: .cascade))
  }

  /// A kind of parts of an API.
  private static func part(
    _ name: String, _ word: String, letters: Int, _ configure: (inout Kind) -> Void = { _ in }
  ) -> Kind {
    Kind(
      "apigatewayv2.\(name)", missing: FaultForm("NotFoundException", "Unable to find \(word) by Id {id}"),
      inUse: FaultForm("ConflictException", "Cannot delete \(word) '{id}' because it is in use by others of its API")
    ) {
      $0.identifier = .letters(count: letters)
      $0.idField = word + "Id"
      $0.links = [Link("ApiId", to: "apigatewayv2.api", onDelete: .cascade)]
      configure(&$0)
    }
  }

  static func bad(_ message: String) -> Fault { Fault("BadRequestException", message) }
  static func conflict(_ message: String) -> Fault { Fault("ConflictException", message) }
  static let noResource = FaultForm("NotFoundException", "Invalid resource identifier specified")

  /// A time as the service writes it: whole seconds.
  static func time(_ call: Call) -> Value { .integer(Int64(call.now)) }

  static let apis = ServiceBehavior(
    "apigatewayv2", kinds: [api],
    operations: [
      "CreateApi": Behavior(createAPI),
      "GetApi": .get(api, id: "ApiId"),
      "GetApis": .describe(api, as: "Items"),
      "UpdateApi": Behavior { cloud, call throws(Fault) in
        let changed = try cloud.change(api, try call.required("ApiId"), call) { record in
          record.fields.merge(call.members(except: ["ApiId", "Target", "RouteKey", "CredentialsArn"])) { $1 }
          clear(&record, ["Description", "Version"])
        }
        try quick(changed, &cloud, call)
        return cloud.view(changed).object ?? [:]
      },
      "DeleteApi": .delete(api, id: "ApiId"),
      "DeleteCorsConfiguration": Behavior { cloud, call throws(Fault) in
        try cloud.change(api, try call.required("ApiId"), call) { $0["CorsConfiguration"] = nil }
        return [:]
      },
      "ImportApi": Behavior { cloud, call throws(Fault) in
        let definition = try definition(call)
        let title = definition["info"]?["title"]?.string ?? "imported"
        let record = try new(name: title, kind: "HTTP", &cloud, call)
        try importDefinition(definition, into: record, &cloud, call)
        return cloud.view(record).object ?? [:]
      },
      "ReimportApi": Behavior { cloud, call throws(Fault) in
        let definition = try definition(call)
        let record = try cloud.change(api, try call.required("ApiId"), call) { record in
          record["Name"] = definition["info"]?["title"] ?? record["Name"]
        }
        for part in cloud.referrers(of: record, route) + cloud.referrers(of: record, integration) {
          try cloud.delete(part)
        }
        try importDefinition(definition, into: record, &cloud, call)
        return cloud.view(record).object ?? [:]
      },
      "TagResource": .tag(.arn("ResourceArn", noResource)),
      "UntagResource": .untag(.arn("ResourceArn", noResource)),
      "GetTags": .listTags(.arn("ResourceArn", noResource), as: .map("Tags")),
    ])

  /// Merges a map of a call into what is there; what stands for nothing (an empty text or map) takes a key away.
  static func merge(_ name: String, of call: Call, into record: inout Record, _ before: Record) {
    guard let given = call[name]?.object else { return }
    let all = (before[name]?.object ?? [:]).merging(given) { $1 }
    record[name] = .object(all.filter { $0.value != "" && $0.value != [:] })
  }

  /// Takes away what was set to an empty text.
  static func clear(_ record: inout Record, _ names: [String]) {
    for name in names where record[name] == "" { record[name] = nil }
  }

  private static func new(
    name: String, kind: String, _ cloud: inout Cloud, _ call: Call
  ) throws(Fault) -> Record {
    let isHTTP = kind == "HTTP"
    var fields = call.members(
      "CorsConfiguration", "Description", "DisableSchemaValidation", "Version")
    fields["Name"] = .string(name)
    fields["ProtocolType"] = .string(kind)
    fields["CreatedDate"] = time(call)
    fields["ApiKeySelectionExpression"] = call["ApiKeySelectionExpression"] ?? "$request.header.x-api-key"
    fields["RouteSelectionExpression"] =
      call["RouteSelectionExpression"] ?? (isHTTP ? "$request.method $request.path" : "$request.body.action")
    fields["DisableExecuteApiEndpoint"] = call["DisableExecuteApiEndpoint"] ?? false
    fields["IpAddressType"] = call["IpAddressType"] ?? "ipv4"
    return try cloud.create(api, call, fields, tags: call.tags()) { record in
      let scheme = isHTTP ? "https" : "wss"
      record["ApiEndpoint"] = .string("\(scheme)://\(record.id).execute-api.\(call.region).amazonaws.com")
      clear(&record, ["Description", "Version"])
    }
  }

  @Sendable private static func createAPI(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let kind = try call.required("ProtocolType")
    guard ["HTTP", "WEBSOCKET"].contains(kind) else {
      throw bad("Invalid protocol type specified. Must be one of HTTP, WEBSOCKET")
    }
    if call["Name"] == "" { throw bad("Invalid request input: the name is empty") }
    if call["CorsConfiguration"]?["AllowCredentials"] == true,
      call["CorsConfiguration"]?["AllowOrigins"]?.list?.contains("*") == true
    {
      throw bad("AllowCredentials cannot be true where AllowOrigins has *")
    }
    if kind == "WEBSOCKET", call["RouteSelectionExpression"] == nil {
      throw bad("RouteSelectionExpression is required for WEBSOCKET APIs")
    }
    let record = try new(name: try call.required("Name"), kind: kind, &cloud, call)
    try quick(record, &cloud, call)
    return cloud.view(record).object ?? [:]
  }

  /// A target in a create makes a whole API of it: an integration, a route and a stage that the service looks after.
  private static func quick(_ record: Record, _ cloud: inout Cloud, _ call: Call) throws(Fault) {
    guard let target = call["Target"] else { return }
    let isLambda = target.string?.contains(":lambda:") == true
    let id: Value = .string(record.id)
    for part in cloud.referrers(of: record) where part["ApiGatewayManaged"] == true { try cloud.delete(part) }
    let made = try cloud.create(
      integration, call,
      [
        "ApiId": id, "ApiGatewayManaged": true, "IntegrationType": isLambda ? "AWS_PROXY" : "HTTP_PROXY",
        "IntegrationUri": target, "IntegrationMethod": isLambda ? "POST" : "ANY", "ConnectionType": "INTERNET",
        "PayloadFormatVersion": isLambda ? "2.0" : "1.0", "TimeoutInMillis": 30000,
      ])
    try cloud.create(
      route, call,
      [
        "ApiId": id, "ApiGatewayManaged": true, "RouteKey": call["RouteKey"] ?? "$default", "ApiKeyRequired": false,
        "AuthorizationType": "NONE", "Target": .string("integrations/\(made.id)"), "IntegrationId": .string(made.id),
      ])
    if cloud.find(stage, "\(record.id)/$default", in: call.region) == nil {
      try cloud.create(
        stage, named: "\(record.id)/$default", call,
        [
          "ApiId": id, "ApiGatewayManaged": true, "StageName": "$default", "AutoDeploy": true,
          "CreatedDate": time(call), "LastUpdatedDate": time(call), "RouteSettings": [:], "StageVariables": [:],
          "DefaultRouteSettings": ["DetailedMetricsEnabled": false],
        ])
    }
  }

  private static func definition(_ call: Call) throws(Fault) -> Value {
    guard let document = try? JSON.parse(try call.required("Body")), document["paths"]?.object != nil else {
      throw bad("Unable to parse API definition because of a malformed definition")
    }
    return document
  }

  /// The routes and integrations of an OpenAPI definition.
  private static func importDefinition(
    _ definition: Value, into record: Record, _ cloud: inout Cloud, _ call: Call
  ) throws(Fault) {
    for (path, methods) in (definition["paths"]?.object ?? [:]).sorted(by: { $0.key < $1.key }) {
      for (method, operation) in (methods.object ?? [:]).sorted(by: { $0.key < $1.key }) {
        var fields: [String: Value] = [
          "ApiId": .string(record.id), "ApiKeyRequired": false, "AuthorizationType": "NONE",
        ]
        let isAny = method == "x-amazon-apigateway-any-method"
        let key = path == "/$default" ? "$default" : "\(isAny ? "ANY" : method.uppercased()) \(path)"
        fields["RouteKey"] = .string(key)
        fields["OperationName"] = operation["operationId"]
        if let described = operation["x-amazon-apigateway-integration"] {
          let made = try cloud.create(
            integration, call,
            [
              "ApiId": .string(record.id), "ConnectionType": described["connectionType"] ?? "INTERNET",
              "IntegrationType": .string((described["type"]?.string ?? "http_proxy").uppercased()),
              "IntegrationUri": described["uri"] ?? "", "IntegrationMethod": described["httpMethod"] ?? "POST",
              "PayloadFormatVersion": described["payloadFormatVersion"] ?? "1.0",
              "TimeoutInMillis": described["timeoutInMillis"] ?? 30000,
            ])
          fields["Target"] = .string("integrations/\(made.id)")
          fields["IntegrationId"] = .string(made.id)
        }
        try cloud.create(route, call, fields)
      }
    }
  }
}
