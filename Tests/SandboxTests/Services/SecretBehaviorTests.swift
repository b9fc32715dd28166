import AWSClient
import InfraModel
import Testing

@Suite("Secrets, keys and topics behave in time")
struct SecretBehaviorTests {
  private let aws = SandboxDriver()

  @Test("A new value is current, the one before is the previous; a deleted secret keeps its name until it is gone")
  func secrets() async throws {
    let secret: [String: Value] = ["SecretId": "s"]
    try await aws.call(.secretsManager, "CreateSecret", ["Name": "s", "SecretString": "one"])
    try await aws.call(.secretsManager, "PutSecretValue", ["SecretId": "s", "SecretString": "two"])
    try await aws.call(.secretsManager, "PutSecretValue", ["SecretId": "s", "SecretString": "three"])
    #expect(try await aws.call(.secretsManager, "GetSecretValue", secret)["SecretString"] == "three")
    let previous = secret.merging(["VersionStage": "AWSPREVIOUS"]) { $1 }
    #expect(try await aws.call(.secretsManager, "GetSecretValue", previous)["SecretString"] == "two")
    let described = try await aws.call(.secretsManager, "DescribeSecret", secret)
    #expect(described["VersionIdsToStages"]?.object?.count == 2)
    try await aws.call(.secretsManager, "DeleteSecret", ["SecretId": "s", "RecoveryWindowInDays": 7])
    #expect(await aws.refusal(.secretsManager, "GetSecretValue", secret) == "InvalidRequestException")
    #expect(await aws.refusal(.secretsManager, "CreateSecret", ["Name": "s"]) == "InvalidRequestException")
    try await aws.call(.secretsManager, "RestoreSecret", secret)
    #expect(try await aws.call(.secretsManager, "GetSecretValue", secret)["SecretString"] == "three")
    try await aws.call(.secretsManager, "DeleteSecret", ["SecretId": "s", "RecoveryWindowInDays": 7])
    aws.time.pass(8 * 86_400)
    #expect(await aws.refusal(.secretsManager, "DescribeSecret", secret) == "ResourceNotFoundException")
    #expect(await aws.refusal(.secretsManager, "CreateSecret", ["Name": "s"]) == nil)
  }

  @Test("A random password has what was asked for and nothing else")
  func passwords() async throws {
    let answer = try await aws.call(
      .secretsManager, "GetRandomPassword",
      ["PasswordLength": 24, "ExcludePunctuation": true, "ExcludeCharacters": "0Oo1lI"])
    let password = try #require(answer["RandomPassword"]?.string)
    #expect(password.count == 24)
    #expect(password.allSatisfy { ($0.isLetter || $0.isNumber) && !"0Oo1lI".contains($0) })
    #expect(password.contains(where: \.isNumber) && password.contains(where: \.isUppercase))
  }

  @Test("A key that is being deleted does nothing; cancelled, it is disabled; in the end it is gone with its aliases")
  func keys() async throws {
    let made = try await aws.call(.kms, "CreateKey")
    let key = try #require(made["KeyMetadata"]?["KeyId"])
    let id: [String: Value] = ["KeyId": key]
    try await aws.call(.kms, "CreateAlias", ["AliasName": "alias/a", "TargetKeyId": key])
    let sealed = try await aws.call(.kms, "Encrypt", ["KeyId": "alias/a", "Plaintext": .bytes([1, 2, 3])])
    let open = try await aws.call(.kms, "Decrypt", ["CiphertextBlob": sealed["CiphertextBlob"] ?? ""])
    #expect(open["Plaintext"] == .bytes([1, 2, 3]))
    try await aws.call(.kms, "ScheduleKeyDeletion", ["KeyId": key, "PendingWindowInDays": 7])
    #expect(await aws.refusal(.kms, "EnableKeyRotation", id) == "KMSInvalidStateException")
    try await aws.call(.kms, "CancelKeyDeletion", id)
    #expect(await aws.refusal(.kms, "EnableKeyRotation", id) == "DisabledException")
    try await aws.call(.kms, "EnableKey", id)
    #expect(await aws.refusal(.kms, "EnableKeyRotation", id) == nil)
    try await aws.call(.kms, "ScheduleKeyDeletion", ["KeyId": key, "PendingWindowInDays": 7])
    aws.time.pass(8 * 86_400)
    #expect(await aws.refusal(.kms, "DescribeKey", id) == "NotFoundException")
    #expect(await aws.refusal(.kms, "DescribeKey", ["KeyId": "alias/a"]) == "NotFoundException")
  }

  @Test("Somebody who must confirm a subscription waits for three days; lists do not tell the ARN until then")
  func subscriptions() async throws {
    let topic = try #require(try await aws.call(.sns, "CreateTopic", ["Name": "t"])["TopicArn"])
    #expect(try await aws.call(.sns, "CreateTopic", ["Name": "t"])["TopicArn"] == topic)
    let mail: [String: Value] = ["TopicArn": topic, "Protocol": "email", "Endpoint": "a@example.com"]
    #expect(try await aws.call(.sns, "Subscribe", mail)["SubscriptionArn"] == "pending confirmation")
    let listed = try await aws.call(.sns, "ListSubscriptionsByTopic", ["TopicArn": topic])
    #expect(listed["Subscriptions"]?[0]?["SubscriptionArn"] == "PendingConfirmation")
    let same = try await aws.call(.sns, "Subscribe", mail.merging(["ReturnSubscriptionArn": true]) { $1 })
    let arn = try #require(same["SubscriptionArn"])
    #expect(await aws.refusal(.sns, "Unsubscribe", ["SubscriptionArn": arn]) == "InvalidParameter")
    var attributes = try await aws.call(.sns, "GetTopicAttributes", ["TopicArn": topic])
    #expect(attributes["Attributes"]?["SubscriptionsPending"] == "1")
    aws.time.pass(4 * 86_400)
    attributes = try await aws.call(.sns, "GetTopicAttributes", ["TopicArn": topic])
    #expect(attributes["Attributes"]?["SubscriptionsPending"] == "0")
    try await aws.call(.sns, "Subscribe", mail)
    try await aws.call(.sns, "DeleteTopic", ["TopicArn": topic])
    #expect(try await aws.call(.sns, "ListSubscriptions")["Subscriptions"] == [])
  }
}
