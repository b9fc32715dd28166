public import AWS
public import Infra

/// A function in a container image behind an HTTP API, with its role, logs, versions and an alias that traffic is
/// shifted on.
public struct HTTPFunction: Component {
  public var scope: Scope
  /// The function itself.
  public let function: Lambda.Function
  /// The version of the code that was applied last. Earlier ones stay, so that traffic can go back to them; they go
  /// with the function.
  public let version: Lambda.Version
  /// What the API calls; its weights say which versions answer.
  public let alias: Lambda.Alias
  /// The HTTP API in front of it.
  public let api: ApiGatewayV2.Api
  /// What the function may do.
  public let role: IAM.Role

  private let policy: IAM.ManagedPolicy
  private let logs: Logs.LogGroup
  private let permission: Lambda.Permission
  private let integration: ApiGatewayV2.Integration
  private let routes: [ApiGatewayV2.Route]
  private let stage: ApiGatewayV2.Stage
  private let accessLogs: Logs.LogGroup

  /// Where the API answers (`https://….amazonaws.com`).
  public var url: Input<String> { api.apiEndpoint }

  /// - Parameters:
  ///   - image: The container image, with its tag or digest.
  ///   - memory: 128 MiB to 10,240 MiB.
  ///   - timeout: How long a request may take, 15 minutes at most; the API waits 30 seconds.
  ///   - concurrency: How many instances are kept warm.
  ///   - traffic: Which versions answer.
  ///   - logRetention: How long the function's and the API's logs are kept.
  ///   - environment: The function's environment variables.
  ///   - network: The network whose private subnets it runs in, with `securityGroup`; `nil` for none.
  ///   - routes: What the API answers to, by a name for each (`["health": "GET /health"]`).
  ///   - permissions: What the function may do besides writing its logs and using its network.
  ///   - prefix: What names begin with.
  public init(
    _ name: String, image: Input<String>, memory: ByteCount = .mebibytes(512), timeout: TimeSpan = .seconds(30),
    concurrency: Concurrency = .onDemand, traffic: Traffic = .latest,
    logRetention: Logs.LogGroup.RetentionInDays = .days14, environment: [String: Input<String>] = [:],
    in network: Network? = nil, securityGroup: EC2.SecurityGroup? = nil,
    routes: [String: String] = ["default": "$default"], permissions: [Statement] = [],
    prefix: Input<String> = Environment.prefix, file: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    scope = Scope(name, file: file, line: line, column: column)
    let logs = Logs.LogGroup("logs", logGroupName: "/aws/lambda/\(prefix)-\(name)", retentionInDays: logRetention)
      .argument("logRetention", for: \.retentionInDays)
    let role = IAM.Role(
      "role", assumeRolePolicyDocument: .assumable(by: .service("lambda.amazonaws.com")),
      roleName: "\(prefix)-\(name)")
    let policy = IAM.ManagedPolicy(
      "policy", policyDocument: Self.policy(isInNetwork: network != nil, permissions: permissions),
      managedPolicyName: "\(prefix)-\(name)", roles: [role.roleName])
    let function = Lambda.Function(
      "function", code: .init(imageUri: image), role: role.arn, environment: .init(variables: environment),
      functionName: "\(prefix)-\(name)", memorySize: memory, packageType: .image, timeout: timeout,
      vpcConfig: network.map { network in
        .init(
          securityGroupIds: securityGroup.map { [$0.groupId] } ?? [],
          subnetIds: network.privateSubnets.map(\.subnetId))
      }
    )
    .argument("image", for: \.code).argument("memory", for: \.memorySize)
    .depends(on: logs, policy)
    let version = Lambda.Version("version", functionName: function.functionName)
      .replaced(when: image, JSONDocument(environment), memory.inMebibytes, timeout.inSeconds)
      .createBeforeDestroy().retained()
    let alias = Lambda.Alias(
      "alias", functionName: function.functionName, functionVersion: traffic.main ?? version.version, name: "live",
      provisionedConcurrencyConfig: concurrency.configuration, routingConfig: traffic.routing(to: version)
    ).argument("concurrency", for: \.provisionedConcurrencyConfig).argument("traffic", for: \.routingConfig)
    self.logs = logs
    self.role = role
    self.policy = policy
    self.function = function
    self.version = version
    self.alias = alias
    let api = ApiGatewayV2.Api("gateway", name: "\(prefix)-\(name)", protocolType: "HTTP")
    let integration = ApiGatewayV2.Integration(
      "integration", apiId: api.apiId, integrationType: "AWS_PROXY", integrationMethod: "POST",
      integrationUri: alias.aliasArn.text, payloadFormatVersion: "2.0")
    let accessLogs = Logs.LogGroup(
      "access-logs", logGroupName: "/aws/apigateway/\(prefix)-\(name)", retentionInDays: logRetention
    ).argument("logRetention", for: \.retentionInDays)
    self.api = api
    self.integration = integration
    self.accessLogs = accessLogs
    self.routes = routes.sorted { $0.key < $1.key }.map { route, key in
      ApiGatewayV2.Route(
        route, apiId: api.apiId, routeKey: .init(key), target: "integrations/\(integration.integrationId)")
    }
    stage = ApiGatewayV2.Stage(
      "stage", apiId: api.apiId, stageName: "$default",
      accessLogSettings: .init(destinationArn: accessLogs.arn, format: Self.accessLogFormat), autoDeploy: true)
    permission = Lambda.Permission(
      "permission", action: "lambda:InvokeFunction", functionName: "\(alias.aliasArn)",
      principal: "apigateway.amazonaws.com",
      sourceArn: "arn:\(Partition.current):execute-api:\(Region.current):\(AccountID.current):\(api.apiId)/*/*")
  }

  public var body: Contents {
    logs
    role
    policy
    function
    version
    alias
    api
    integration
    if !routes.isEmpty { Group("route") { routes } }
    accessLogs
    stage
    permission
  }

  private static let accessLogFormat: Input<String> = .json([
    "requestId": "$context.requestId", "route": "$context.routeKey", "status": "$context.status",
    "latency": "$context.responseLatency", "error": "$context.error.message",
  ])

  private static func policy(isInNetwork: Bool, permissions: [Statement]) -> PolicyDocument {
    PolicyDocument {
      Statement.allow("logs:CreateLogStream", "logs:PutLogEvents", on: "*", id: "Logs")
      if isInNetwork {
        Statement.allow(
          "ec2:CreateNetworkInterface", "ec2:DeleteNetworkInterface", "ec2:DescribeNetworkInterfaces", on: "*",
          id: "Network")
      }
      permissions
    }
  }
}
