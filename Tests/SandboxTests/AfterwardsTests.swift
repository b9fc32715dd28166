import AWSClient
import InfraModel
import Provider
import Testing

@Suite("What was made is planned again")
struct AfterwardsTests {
  let trial = Afterwards()

  // MARK: keys

  static let database: [String: Value] = [
    "DBInstanceIdentifier": "main", "Engine": "postgres", "EngineVersion": "16.4", "DBInstanceClass": "db.t3.micro",
    "AllocatedStorage": "20", "MasterUsername": "finally", "MasterUserPassword": "not-a-secret",
    "StorageEncrypted": true, "AutoMinorVersionUpgrade": true,
  ]

  private func key(_ alias: String) async throws -> (id: String, arn: String) {
    let made = try await trial.call(.kms, "CreateKey", [:])
    let id = try #require(made[path: "KeyMetadata.KeyId"]?.string)
    let arn = try #require(made[path: "KeyMetadata.Arn"]?.string)
    try await trial.call(.kms, "CreateAlias", ["AliasName": .string(alias), "TargetKeyId": .string(id)])
    return (id, arn)
  }

  @Test("A database's key by any of its names is the same key, and another key is another database")
  func databaseKey() async throws {
    let type: ResourceType = "AWS::RDS::DBInstance"
    let (id, arn) = try await key("alias/app")
    let applied = Self.database.merging(["KmsKeyId": "alias/app"]) { $1 }
    let made = try await trial.make(type, applied)
    #expect(made.properties["KmsKeyId"] == .string(arn))
    let names = ["alias/app", id, arn, "arn:aws:kms:eu-central-1:123456789012:alias/app"]
    for name in names {
      let declared = Self.database.merging(["KmsKeyId": .string(name)]) { $1 }
      #expect(try await trial.plan(type, made, declared, applied: applied) == [], "\(name)")
      #expect(try await trial.plan(type, made, applied, applied: declared) == [], "\(name)")
    }
    let other = try await trial.call(.kms, "CreateKey", [:])
    try await trial.call(
      .kms, "UpdateAlias", ["AliasName": "alias/app", "TargetKeyId": other[path: "KeyMetadata.KeyId"] ?? ""])
    #expect(try await trial.plan(type, made, applied) == ["replace", #"KmsKeyId: "\#(arn)" > "alias/app""#])
  }

  @Test("AWS's own key is the same by its alias")
  func ownKey() async throws {
    let type: ResourceType = "AWS::RDS::DBInstance"
    let applied = Self.database.merging(["KmsKeyId": "alias/aws/rds"]) { $1 }
    let made = try await trial.make(type, applied)
    #expect(made.properties["KmsKeyId"]?.string?.contains(":key/") == true)
    #expect(try await trial.plan(type, made, applied) == [])
  }

  @Test("A disk's key by its alias is no reason for another machine")
  func diskKey() async throws {
    let network = try await trial.call(.ec2, "CreateVpc", ["CidrBlock": "10.0.0.0/16"])
    let subnet = try await trial.call(
      .ec2, "CreateSubnet", ["CidrBlock": "10.0.0.0/24", "VpcId": network[path: "Vpc.VpcId"] ?? ""])
    let declared: [String: Value] = [
      "ImageId": "ami-12c6146b", "InstanceType": "t3.micro", "SubnetId": subnet[path: "Subnet.SubnetId"] ?? "",
      "BlockDeviceMappings": [
        ["DeviceName": "/dev/sdf", "Ebs": ["VolumeSize": 8, "Encrypted": true, "KmsKeyId": "alias/aws/ebs"]]
      ],
    ]
    let made = try await trial.make("AWS::EC2::Instance", declared)
    #expect(try await trial.plan("AWS::EC2::Instance", made, declared) == [])
  }

  // MARK: what a cloud moves by itself

  @Test("A database that RDS upgraded to a later minor version is as declared, and is not taken back by neighbors")
  func minorVersion() async throws {
    let type: ResourceType = "AWS::RDS::DBInstance"
    let made = try await trial.make(type, Self.database)
    try await trial.call(
      .rds, "ModifyDBInstance",
      ["DBInstanceIdentifier": "main", "EngineVersion": "16.6", "ApplyImmediately": true])
    trial.time.pass(600)
    #expect(try await trial.plan(type, made, Self.database) == [])
    let longer = Self.database.merging(["BackupRetentionPeriod": 7]) { $1 }
    #expect(
      try await trial.plan(type, made, longer, applied: Self.database)
        == ["update", "BackupRetentionPeriod: 1 > 7"])
    let updated = try await trial.update(type, made, from: Self.database, to: longer)
    #expect(updated.properties["EngineVersion"] == "16.6")
    let manual = Self.database.merging(["AutoMinorVersionUpgrade": false]) { $1 }
    await #expect(throws: Diagnostics.self, "RDS has no way back") {
      _ = try await trial.plan(type, made, manual, applied: manual)
    }
  }

  @Test("A disk that RDS enlarged up to the declared limit is as declared, and stays so when its neighbors change")
  func storage() async throws {
    let type: ResourceType = "AWS::RDS::DBInstance"
    let applied = Self.database.merging(["MaxAllocatedStorage": 100, "StorageType": "gp2"]) { $1 }
    let made = try await trial.make(type, applied)
    try await trial.call(
      .rds, "ModifyDBInstance", ["DBInstanceIdentifier": "main", "AllocatedStorage": 40, "ApplyImmediately": true])
    // RDS takes no further change of storage for six hours.
    trial.time.pass(7 * 3600)
    #expect(try await trial.plan(type, made, applied) == [])
    let faster = applied.merging(["StorageType": "gp3"]) { $1 }
    #expect(try await trial.plan(type, made, faster, applied: applied) == ["update", #"StorageType: "gp2" > "gp3""#])
    let updated = try await trial.update(type, made, from: applied, to: faster)
    #expect(updated.properties["AllocatedStorage"] == "40")
    let fixed = faster.filter { $0.key != "MaxAllocatedStorage" }
    let limited = try await trial.update(type, made, from: faster, to: fixed)
    #expect(limited.properties["AllocatedStorage"] == "40" && limited.properties["MaxAllocatedStorage"] == nil)
    await #expect(throws: Diagnostics.self, "a disk does not shrink") {
      _ = try await trial.plan(type, made, fixed)
    }
  }

  @Test("A parameter that is declared at the engine's own value is set, and its drift is seen")
  func parameterAtDefault() async throws {
    let type: ResourceType = "AWS::RDS::DBParameterGroup"
    let declared: [String: Value] = [
      "DBParameterGroupName": "app", "Family": "postgres16", "Description": "app",
      "Parameters": ["rds.force_ssl": "1", "work_mem": 8192],
    ]
    let made = try await trial.make(type, declared)
    let told = try await trial.call(
      .rds, "DescribeDBParameters", ["DBParameterGroupName": "app", "Source": "user"])
    #expect(told["Parameters"]?.list?.compactMap { $0["ParameterName"] } == ["work_mem"])
    #expect(try await trial.plan(type, made, declared) == [])
    let change: Value = ["ParameterName": "rds.force_ssl", "ParameterValue": "0", "ApplyMethod": "immediate"]
    try await trial.call(.rds, "ModifyDBParameterGroup", ["DBParameterGroupName": "app", "Parameters": [change]])
    #expect(try await trial.plan(type, made, declared).first == "update")
  }

  // MARK: functions

  private func role() async throws -> Value {
    let trust =
      #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole","Principal":{"Service":"lambda.amazonaws.com"}}]}"#
    let made = try await trial.call(
      .iam, "CreateRole", ["RoleName": "fn", "AssumeRolePolicyDocument": .string(trust)])
    return made[path: "Role.Arn"] ?? .null
  }

  private func function(_ more: [String: Value] = [:]) async throws -> [String: Value] {
    let plain: [String: Value] = [
      "FunctionName": "fn", "PackageType": "Image", "Role": try await role(),
      "Code": ["ImageUri": "123456789012.dkr.ecr.eu-central-1.amazonaws.com/api:1"],
    ]
    return plain.merging(more) { $1 }
  }

  @Test("A block that is no longer declared is removed, and goes")
  func removedBlocks() async throws {
    let type: ResourceType = "AWS::Lambda::Function"
    let applied = try await function([
      "Environment": ["Variables": ["A": "1", "DB": "x"]], "LoggingConfig": ["LogGroup": "/custom/fn"],
    ])
    let made = try await trial.make(type, applied)
    let declared = applied.filter { !["Environment", "LoggingConfig"].contains($0.key) }
    #expect(
      try await trial.plan(type, made, declared, applied: applied) == [
        "update", #"Environment: {"Variables":{"A":"1","DB":"x"}} > {"Variables":{}}"#,
        #"LoggingConfig: {"LogFormat":"Text","LogGroup":"/custom/fn"} > {"LogFormat":"Text"}"#,
      ])
    _ = try await trial.update(type, made, from: applied, to: declared)
    let now = try await trial.call(.lambda, "GetFunctionConfiguration", ["FunctionName": "fn"])
    #expect(now["Environment"] == nil)
    #expect(now["LoggingConfig"] == ["LogFormat": "Text", "LogGroup": "/aws/lambda/fn"])
    #expect(try await trial.plan(type, made, declared) == [])
  }

  @Test("The order of a function's subnets has no meaning")
  func subnets() async throws {
    let type: ResourceType = "AWS::Lambda::Function"
    let network = try await trial.call(.ec2, "CreateVpc", ["CidrBlock": "10.0.0.0/16"])
    var subnets: [Value] = []
    for index in 1...2 {
      let made = try await trial.call(
        .ec2, "CreateSubnet", ["CidrBlock": .string("10.0.\(index).0/24"), "VpcId": network[path: "Vpc.VpcId"] ?? ""])
      subnets.append(made[path: "Subnet.SubnetId"] ?? "")
    }
    let group = try await trial.call(
      .ec2, "CreateSecurityGroup",
      ["GroupName": "fn", "Description": "fn", "VpcId": network[path: "Vpc.VpcId"] ?? ""])
    let declared = try await function([
      "VpcConfig": ["SubnetIds": .list(subnets), "SecurityGroupIds": [group["GroupId"] ?? ""]]
    ])
    let made = try await trial.make(type, declared)
    try await trial.call(
      .lambda, "UpdateFunctionConfiguration",
      [
        "FunctionName": "fn",
        "VpcConfig": ["SubnetIds": .list(subnets.reversed()), "SecurityGroupIds": [group["GroupId"] ?? ""]],
      ])
    trial.time.pass(60)
    #expect(try await trial.plan(type, made, declared) == [])
  }

  @Test("An image that somebody else deployed is seen")
  func image() async throws {
    let type: ResourceType = "AWS::Lambda::Function"
    let declared = try await function()
    let made = try await trial.make(type, declared)
    #expect(try await trial.plan(type, made, declared) == [])
    let other = "123456789012.dkr.ecr.eu-central-1.amazonaws.com/api:2"
    try await trial.call(.lambda, "UpdateFunctionCode", ["FunctionName": "fn", "ImageUri": .string(other)])
    trial.time.pass(60)
    #expect(
      try await trial.plan(type, made, declared) == [
        "update", #"Code.ImageUri: "\#(other)" > "123456789012.dkr.ecr.eu-central-1.amazonaws.com/api:1""#,
      ])
  }

  // MARK: APIs

  private func api() async throws -> Value {
    try await trial.call(.apiGatewayV2, "CreateApi", ["Name": "api", "ProtocolType": "HTTP"])["ApiId"] ?? ""
  }

  @Test("A throttle limit that is no longer declared replaces the stage, as no call takes it away")
  func throttle() async throws {
    let type: ResourceType = "AWS::ApiGatewayV2::Stage"
    let limits: Value = ["ThrottlingBurstLimit": 5, "ThrottlingRateLimit": 10]
    let applied: [String: Value] = ["ApiId": try await api(), "StageName": "live", "DefaultRouteSettings": limits]
    let made = try await trial.make(type, applied)
    let lower = applied.merging([
      "DefaultRouteSettings": ["ThrottlingBurstLimit": 4, "ThrottlingRateLimit": 10]
    ]) { $1 }
    #expect(
      try await trial.plan(type, made, lower, applied: applied)
        == ["update", "DefaultRouteSettings.ThrottlingBurstLimit: 5 > 4"])
    let one = applied.merging(["DefaultRouteSettings": ["ThrottlingBurstLimit": 5]]) { $1 }
    #expect(
      try await trial.plan(type, made, one, applied: applied)
        == ["replace", "DefaultRouteSettings.ThrottlingRateLimit: 10 > -"])
    let none = applied.filter { $0.key != "DefaultRouteSettings" }
    #expect(try await trial.plan(type, made, none, applied: applied).first == "replace")
    await #expect(throws: AWSError.self) {
      try await trial.call(
        .apiGatewayV2, "UpdateStage",
        [
          "ApiId": applied["ApiId"] ?? "", "StageName": "live",
          "DefaultRouteSettings": ["ThrottlingBurstLimit": -1],
        ])
    }
  }

  @Test("Variables of a stage and members of its settings go when they are no longer declared")
  func stageVariables() async throws {
    let type: ResourceType = "AWS::ApiGatewayV2::Stage"
    let applied: [String: Value] = [
      "ApiId": try await api(), "StageName": "live", "StageVariables": ["color": "blue", "size": "l"],
      "DefaultRouteSettings": ["DetailedMetricsEnabled": true],
    ]
    let made = try await trial.make(type, applied)
    let one = applied.filter { $0.key != "DefaultRouteSettings" }.merging(["StageVariables": ["size": "l"]]) { $1 }
    let updated = try await trial.update(type, made, from: applied, to: one)
    #expect(updated.properties["StageVariables"] == ["size": "l"])
    #expect(updated.properties["DefaultRouteSettings"] == ["DetailedMetricsEnabled": false])
    let none = one.filter { $0.key != "StageVariables" }
    #expect(
      try await trial.plan(type, made, none, applied: one) == ["update", #"StageVariables: {"size":"l"} > {}"#])
    #expect(try await trial.update(type, made, from: one, to: none).properties["StageVariables"] == [:])
  }

  @Test("An access log goes to a log group, with or without what names its streams")
  func accessLogs() async throws {
    let type: ResourceType = "AWS::ApiGatewayV2::Stage"
    let group = "arn:aws:logs:eu-central-1:123456789012:log-group:/api"
    let declared: [String: Value] = [
      "ApiId": try await api(), "StageName": "live",
      "AccessLogSettings": ["DestinationArn": .string(group + ":*"), "Format": "$context.requestId"],
    ]
    let made = try await trial.make(type, declared)
    let told = try await trial.call(
      .apiGatewayV2, "GetStage", ["ApiId": declared["ApiId"] ?? "", "StageName": "live"])
    #expect(told[path: "AccessLogSettings.DestinationArn"] == .string(group))
    #expect(try await trial.plan(type, made, declared) == [])
    let other = declared.merging([
      "AccessLogSettings": ["DestinationArn": .string(group + "2:*"), "Format": "$context.requestId"]
    ]) { $1 }
    #expect(try await trial.plan(type, made, other, applied: declared).first == "update")
  }

  @Test("Parameters of a request and of a response go one by one, and all of them")
  func requestParameters() async throws {
    let type: ResourceType = "AWS::ApiGatewayV2::Integration"
    let answers: Value = ["500": ["ResponseParameters": [["Destination": "append:header.c", "Source": "d"]]]]
    let applied: [String: Value] = [
      "ApiId": try await api(), "IntegrationType": "HTTP_PROXY", "IntegrationMethod": "GET",
      "IntegrationUri": "https://example.com", "PayloadFormatVersion": "1.0",
      "RequestParameters": ["append:header.a": "1", "append:header.b": "2"], "ResponseParameters": answers,
    ]
    let made = try await trial.make(type, applied)
    let one = applied.merging(["RequestParameters": ["append:header.b": "2"]]) { $1 }
    #expect(
      try await trial.update(type, made, from: applied, to: one).properties["RequestParameters"]
        == ["append:header.b": "2"])
    let none = one.filter { !["RequestParameters", "ResponseParameters"].contains($0.key) }
    #expect(
      try await trial.plan(type, made, none, applied: one).map { $0.prefix { $0 != ":" } }
        == ["update", "RequestParameters", "ResponseParameters"])
    let updated = try await trial.update(type, made, from: one, to: none)
    #expect(updated.properties["RequestParameters"] ?? [:] == [:])
    #expect(updated.properties["ResponseParameters"] ?? [:] == [:])
  }

  @Test("An integration with another service is changed with all that its action must have")
  func subtype() async throws {
    let type: ResourceType = "AWS::ApiGatewayV2::Integration"
    let applied: [String: Value] = [
      "ApiId": try await api(), "IntegrationType": "AWS_PROXY", "IntegrationSubtype": "SQS-SendMessage",
      "PayloadFormatVersion": "1.0", "CredentialsArn": "arn:aws:iam::123456789012:role/api", "TimeoutInMillis": 10000,
      "RequestParameters": ["QueueUrl": "https://q", "MessageBody": "$request.body", "DelaySeconds": "0"],
    ]
    let made = try await trial.make(type, applied)
    let faster = applied.merging(["TimeoutInMillis": 5000]) { $1 }
    #expect(try await trial.update(type, made, from: applied, to: faster).properties["TimeoutInMillis"] == 5000)
    let fewer = faster.merging(["RequestParameters": ["QueueUrl": "https://q", "MessageBody": "$request.body"]]) { $1 }
    #expect(
      try await trial.update(type, made, from: faster, to: fewer).properties["RequestParameters"]
        == fewer["RequestParameters"])
  }

  @Test("An authorizer that somebody else took away is seen")
  func authorizer() async throws {
    let type: ResourceType = "AWS::ApiGatewayV2::Route"
    let id = try await api()
    let authorizer = try await trial.call(
      .apiGatewayV2, "CreateAuthorizer",
      [
        "ApiId": id, "Name": "jwt", "AuthorizerType": "JWT", "IdentitySource": ["$request.header.Authorization"],
        "JwtConfiguration": ["Issuer": "https://example.com", "Audience": ["a"]],
      ])
    let declared: [String: Value] = [
      "ApiId": id, "RouteKey": "GET /", "AuthorizationType": "JWT", "AuthorizerId": authorizer["AuthorizerId"] ?? "",
    ]
    let made = try await trial.make(type, declared)
    #expect(try await trial.plan(type, made, declared) == [])
    let other = try await trial.call(
      .apiGatewayV2, "CreateAuthorizer",
      [
        "ApiId": id, "Name": "other", "AuthorizerType": "JWT", "IdentitySource": ["$request.header.Authorization"],
        "JwtConfiguration": ["Issuer": "https://example.com", "Audience": ["b"]],
      ])
    try await trial.call(
      .apiGatewayV2, "UpdateRoute",
      ["ApiId": id, "RouteId": made.properties["RouteId"] ?? "", "AuthorizerId": other["AuthorizerId"] ?? ""])
    #expect(try await trial.plan(type, made, declared).first == "update")
  }

  // MARK: rules of security groups

  static let spellings: [[String: Value]] = [
    ["IpProtocol": "-1", "FromPort": 0, "ToPort": 65535], ["IpProtocol": "6", "FromPort": 443, "ToPort": 443],
    ["IpProtocol": "TCP", "FromPort": 443, "ToPort": 443], ["IpProtocol": "all"],
  ]

  private func group() async throws -> (network: Value, id: Value) {
    let network = try await trial.call(.ec2, "CreateVpc", ["CidrBlock": "10.0.0.0/16"])[path: "Vpc.VpcId"] ?? ""
    let made = try await trial.call(
      .ec2, "CreateSecurityGroup", ["GroupName": "app", "Description": "app", "VpcId": network])
    return (network, made["GroupId"] ?? "")
  }

  @Test("A rule in any spelling is the same rule", arguments: spellings)
  func rules(_ spelling: [String: Value]) async throws {
    let (network, id) = try await group()
    var rule = spelling
    rule["CidrIp"] = "10.1.0.0/16"
    for type: ResourceType in ["AWS::EC2::SecurityGroupIngress", "AWS::EC2::SecurityGroupEgress"] {
      let declared = rule.merging(["GroupId": id]) { $1 }
      let made = try await trial.make(type, declared)
      #expect(try await trial.plan(type, made, declared) == [])
      var plain = declared
      plain["IpProtocol"] = ["6": "tcp", "TCP": "tcp", "all": "-1"][spelling["IpProtocol"]?.string ?? ""] ?? "-1"
      #expect(try await trial.plan(type, made, plain, applied: declared) == [])
      #expect(try await trial.plan(type, made, declared, applied: plain) == [])
    }
    let inline: [String: Value] = [
      "GroupDescription": "inline", "VpcId": network, "SecurityGroupIngress": [.object(rule)],
    ]
    let made = try await trial.make("AWS::EC2::SecurityGroup", inline)
    #expect(try await trial.plan("AWS::EC2::SecurityGroup", made, inline) == [])
    var other = rule
    other["IpProtocol"] = "udp"
    other["FromPort"] = 443
    other["ToPort"] = 443
    let changed = inline.merging(["SecurityGroupIngress": [.object(other)]]) { $1 }
    #expect(try await trial.plan("AWS::EC2::SecurityGroup", made, changed, applied: inline).first == "update")
  }

  // MARK: passwords in URLs

  @Test("A subscription's endpoint with a password is the same behind a mask, and the password is not shown")
  func endpoint() async throws {
    let type: ResourceType = "AWS::SNS::Subscription"
    let topic = try await trial.call(.sns, "CreateTopic", ["Name": "news"])["TopicArn"] ?? ""
    let declared: [String: Value] = [
      "TopicArn": topic, "Protocol": "https", "Endpoint": "https://user:pass-word@example.com/hook",
    ]
    let made = try await trial.make(type, declared)
    #expect(made.properties["Endpoint"] == "https://user:****@example.com/hook")
    #expect(try await trial.plan(type, made, declared) == [])
    for other in ["https://user:new-word@example.com/hook", "https://user:pass-word@example.com/other"] {
      let changed = declared.merging(["Endpoint": .string(other)]) { $1 }
      let lines = try await trial.plan(type, made, changed, applied: declared)
      #expect(lines.first == "replace")
      #expect(!lines.joined().contains("-word"))
    }
  }
}
