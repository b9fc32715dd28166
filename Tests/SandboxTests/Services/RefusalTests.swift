import AWSClient
import InfraModel
import Testing

@Suite("What AWS refuses of one request, the sandbox refuses with the same code")
struct RefusalTests {
  private let aws = SandboxDriver()

  @Test("Security groups are refused for the letters of their texts, for protocols and for ports")
  func securityGroups() async throws {
    let vpc = try #require(try await aws.call(.ec2, "CreateVpc", ["CidrBlock": "10.0.0.0/16"])["Vpc"]?["VpcId"])
    func group(_ name: Value, _ text: Value) async -> String? {
      await aws.refusal(.ec2, "CreateSecurityGroup", ["VpcId": vpc, "GroupName": name, "Description": text])
    }
    #expect(await group("büro", "of the shop") == "InvalidParameterValue")
    #expect(await group("shop", "büro → api") == "InvalidParameterValue")
    #expect(await group("shop", "") == "MissingParameter")
    #expect(await group("shop", "of the (shop) [a] {b}") == nil)
    let made = try await aws.call(.ec2, "DescribeSecurityGroups", ["GroupNames": ["shop"]])
    let id = try #require(made["SecurityGroups"]?[0]?["GroupId"])
    func rule(_ name: Value, _ text: Value) async -> String? {
      await aws.refusal(
        .ec2, "AuthorizeSecurityGroupIngress",
        [
          "GroupId": id,
          "IpPermissions": [
            [
              "IpProtocol": name, "FromPort": 1, "ToPort": 1,
              "IpRanges": [["CidrIp": "10.0.0.0/8", "Description": text]],
            ]
          ],
        ])
    }
    #expect(await rule("tcpp", "a") == "InvalidParameterValue")
    #expect(await rule("tcp", "Bob's büro") == "InvalidParameterValue")
    #expect(await rule("TCP", "a") == nil)
  }

  @Test("Alarms are refused for their period, evaluation, statistic, threshold and actions")
  func alarms() async {
    let sound: [String: Value] = [
      "AlarmName": "a", "MetricName": "Errors", "Namespace": "Shop", "Statistic": "Sum", "Period": 60,
      "EvaluationPeriods": 1, "ComparisonOperator": "GreaterThanThreshold", "Threshold": 1,
    ]
    func put(_ change: [String: Value?]) async -> String? {
      var input = sound
      for (name, value) in change { input[name] = value }
      return await aws.refusal(.cloudWatch, "PutMetricAlarm", input)
    }
    #expect(await put([:]) == nil)
    #expect(await put(["Period": 45]) == "ValidationError")
    #expect(await put(["Period": 300, "EvaluationPeriods": 289]) == "ValidationError")
    #expect(await put(["Statistic": Value?.none]) == "ValidationError")
    #expect(await put(["Threshold": Value?.none]) == "ValidationError")
    #expect(await put(["DatapointsToAlarm": 2]) == "ValidationError")
    #expect(await put(["AlarmActions": ["ops"]]) == "ValidationError")
    #expect(await put(["Statistic": Value?.none, "ExtendedStatistic": "p101"]) == "ValidationError")
  }

  @Test("APIs are refused for their protocols, route keys and names of stages")
  func interfaces() async throws {
    #expect(
      await aws.refusal(.apiGatewayV2, "CreateApi", ["Name": "a", "ProtocolType": "HTTP_x"]) == "BadRequestException")
    let api = try #require(
      try await aws.call(.apiGatewayV2, "CreateApi", ["Name": "a", "ProtocolType": "HTTP"])["ApiId"])
    for (key, expected) in [
      ("GET health", "BadRequestException"), ("FETCH /health", "BadRequestException"),
      ("GET /{a+}/b", "BadRequestException"), ("GET /a/{b}/{c+}", nil),
    ] as [(String, String?)] {
      let refusal = await aws.refusal(.apiGatewayV2, "CreateRoute", ["ApiId": api, "RouteKey": .string(key)])
      #expect(refusal == expected, "\(key)")
    }
    #expect(
      await aws.refusal(.apiGatewayV2, "CreateStage", ["ApiId": api, "StageName": "a/b"]) == "BadRequestException")
  }

  @Test("Databases are refused for their storage, keys, backups and ports")
  func databases() async {
    let sound: [String: Value] = [
      "DBInstanceIdentifier": "a", "DBInstanceClass": "db.t3.micro", "Engine": "postgres", "AllocatedStorage": 20,
      "MasterUsername": "shop", "MasterUserPassword": "12345678",
    ]
    func create(_ change: [String: Value]) async -> String? {
      await aws.refusal(.rds, "CreateDBInstance", sound.merging(change) { $1 })
    }
    #expect(await create(["BackupRetentionPeriod": 36]) == "InvalidParameterValue")
    #expect(await create(["StorageType": "gp9"]) == "InvalidParameterValue")
    #expect(await create(["Port": 80]) == "InvalidParameterValue")
    #expect(await create(["DBName": "a-b"]) == "InvalidParameterValue")
    #expect(await create(["StorageType": "gp3", "Iops": 3000]) == "InvalidParameterCombination")
    #expect(await create(["KmsKeyId": "alias/aws/rds"]) == "InvalidParameterCombination")
    #expect(await create(["MaxAllocatedStorage": 10]) == "InvalidParameterCombination")
    #expect(await create([:]) == nil)
  }

  @Test("Buckets and secrets are refused for their names")
  func names() async {
    let place: Value = ["LocationConstraint": "eu-central-1"]
    for name in ["10.0.0.1", "xn--a", "a-s3alias"] {
      let refusal = await aws.refusal(
        .s3, "CreateBucket", ["Bucket": .string(name), "CreateBucketConfiguration": place])
      #expect(refusal == "InvalidBucketName", "\(name)")
    }
    #expect(await aws.refusal(.secretsManager, "CreateSecret", ["Name": "a?"]) == "ValidationException")
  }

  @Test("Filters are refused that are not documented by that very name")
  func filters() async throws {
    func filtered(by name: Value) async -> String? {
      await aws.refusal(.ec2, "DescribeVpcs", ["Filters": [["Name": name, "Values": ["x"]]]])
    }
    for name: Value in ["vpc-id", "isDefault", "is-default", "tag:Name"] { #expect(await filtered(by: name) == nil) }
    for name: Value in ["VpcId", "vpcid", "VPC-ID"] {
      #expect(await filtered(by: name) == "InvalidParameterValue", "\(name)")
    }
  }

  @Test("Tags of a bucket that begin with aws: are AWS's own, and stay as they are")
  func systemTags() async throws {
    try await aws.call(
      .s3, "CreateBucket",
      ["Bucket": "shop", "CreateBucketConfiguration": ["LocationConstraint": "eu-central-1"]])
    func put(_ tags: Value...) async -> String? {
      await aws.refusal(.s3, "PutBucketTagging", ["Bucket": "shop", "Tagging": ["TagSet": .list(tags)]])
    }
    let ours: Value = ["Key": "team", "Value": "shop"]
    #expect(await put(ours) == nil)
    for key in ["aws:cloudformation:stack-name", "AWS:owner", "aws:"] {
      #expect(
        await put(["Key": .string(key), "Value": "x"], ["Key": "team", "Value": "other"]) == "InvalidTag", "\(key)")
    }
    #expect(await put(ours, ["Key": "awsome", "Value": "x"]) == nil)
    #expect(await put(["Key": "team", "Value": "aws:x"]) == nil)
    #expect(await put(["Key": "aws:team", "Value": "x"]) == "InvalidTag")
    // What is refused changes nothing.
    #expect(
      try await aws.call(.s3, "GetBucketTagging", ["Bucket": "shop"])["TagSet"] == [["Key": "team", "Value": "aws:x"]])
  }
}
