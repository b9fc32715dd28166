internal import HTTP
@testable import AWSClient
import InfraModel
import Synchronization
import Testing

@Suite("Calls can be looked on at, and nothing secret is seen")
struct ObservingTests {
  /// Keeps the events.
  final class Onlooker: CallObserver {
    private let state = Mutex<[CallEvent]>([])
    var events: [CallEvent] { state.withLock(\.self) }
    func observe(_ event: CallEvent) { state.withLock { $0.append(event) } }
  }

  func client(
    _ transport: any HTTPTransport, _ onlooker: Onlooker, token: String? = nil
  ) -> AWSClient {
    let keys = Credentials(
      accessKeyID: "AKIDEXAMPLE1234", secretAccessKey: "hidden-secret-key", sessionToken: token)
    var configuration = Configuration(
      credentials: StaticCredentials(keys), endpoint: "http://127.0.0.1:1", world: TestWorld().world)
    configuration.observer = onlooker
    return AWSClient(configuration: configuration, transport: transport)
  }

  @Test("A request is shown with its masked signature and its input, and the answer with its output")
  func whole() async throws {
    let onlooker = Onlooker()
    let body = "<CreateVpcResponse><vpc><vpcId>vpc-1</vpcId></vpc></CreateVpcResponse>"
    let client = client(ScriptedTransport([(200, body)]), onlooker, token: "hidden-session-token")
    _ = try await client.call(.ec2, "CreateVpc", ["CidrBlock": "10.0.0.0/16"], region: "eu-central-1")
    let headers: [CallEvent.Header] = [
      .init(name: "Host", value: "127.0.0.1:1"),
      .init(name: "Content-Type", value: "application/x-www-form-urlencoded; charset=utf-8"),
      .init(name: "User-Agent", value: "infra/0.1"), .init(name: "X-Amz-Date", value: "20150830T123600Z"),
      .init(name: "X-Amz-Security-Token", value: "•••"),
      .init(
        name: "Authorization",
        value: "AWS4-HMAC-SHA256 Credential=AKID…1234/20150830/eu-central-1/ec2/aws4_request, "
          + "SignedHeaders=content-type;host;x-amz-date;x-amz-security-token, Signature=•••"),
    ]
    func event(_ stage: CallEvent.Stage) -> CallEvent {
      CallEvent(call: 1, service: "ec2", operation: "CreateVpc", attempt: 1, stage: stage)
    }
    #expect(
      onlooker.events == [
        event(
          .sent(
            .init(
              method: "POST", url: "http://127.0.0.1:1/", headers: headers, input: ["CidrBlock": "10.0.0.0/16"]))),
        event(
          .answered(
            .init(
              status: 200, headers: [], content: .output(["Vpc": ["VpcId": "vpc-1"]]), seconds: 0,
              bytes: body.utf8.count))),
      ])
  }

  @Test("Repetitions are shown with their cause, lost answers too")
  func repetitions() async throws {
    let onlooker = Onlooker()
    let throttle = (503, FaultTests.error("RequestLimitExceeded"))
    let client = client(ScriptedTransport([throttle, (200, FaultTests.vpcs)]), onlooker)
    _ = try await client.call(.ec2, "DescribeVpcs", [:], region: "eu-central-1")
    let repeated = onlooker.events.compactMap { event -> String? in
      if case .repeated(let cause, _) = event.stage { "\(event.attempt): \(cause)" } else { nil }
    }
    #expect(repeated == ["1: throttling (RequestLimitExceeded)"])
    #expect(onlooker.events.map(\.attempt) == [1, 1, 1, 2, 2])
    let lost = Onlooker()
    _ = try? await self.client(ScriptedTransport([]), lost).call(.ec2, "CreateVpc", [:], region: "eu-central-1")
    #expect(
      lost.events.filter { if case .lost("connection failed", _) = $0.stage { true } else { false } }.count == 3)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var service: Service
    var operation: String
    var input: [String: Value]
    var status = 200
    var answer: String
    /// What must be seen nevertheless.
    var shown: String
    var testDescription: String { "\(service) \(operation)" }
  }

  /// Every text with `hidden` in it is secret.
  static let cases: [Case] = [
    Case(
      service: .secretsManager, operation: "CreateSecret", input: ["Name": "db", "SecretString": "hidden-1 + ü"],
      answer: #"{"ARN":"arn:aws:secretsmanager:x","Name":"db"}"#, shown: "arn:aws:secretsmanager:x"),
    Case(
      service: .secretsManager, operation: "GetSecretValue", input: ["SecretId": "db"],
      answer: #"{"Name":"db","SecretString":"hidden-1","SecretBinary":"aGlkZGVu","VersionId":"v-1"}"#, shown: "v-1"),
    Case(
      service: .secretsManager, operation: "ListSecrets", input: [:],
      answer: #"{"SecretList":[{"ARN":"arn:db","Name":"the-db"}]}"#, shown: "the-db"),
    Case(
      service: .rds, operation: "CreateDBInstance",
      input: [
        "DBInstanceIdentifier": "main", "DBInstanceClass": "db.t3.medium", "Engine": "postgres",
        "MasterUserPassword": "hidden-&-password",
      ], status: 400,
      answer: """
        <ErrorResponse><Error><Code>InvalidParameterValue</Code>\
        <Message>hidden-&amp;-password is no good</Message></Error></ErrorResponse>
        """, shown: "is no good"),
    Case(
      service: .kms, operation: "Encrypt", input: ["KeyId": "k-1", "Plaintext": .bytes(Array("hidden-plain".utf8))],
      answer: #"{"CiphertextBlob":"Y2lwaGVy","KeyId":"k-1"}"#, shown: "k-1"),
    Case(
      service: .kms, operation: "Decrypt", input: ["CiphertextBlob": .bytes([1, 2])],
      answer: #"{"Plaintext":"aGlkZGVuLXBsYWlu","KeyId":"k-2"}"#, shown: "k-2"),
    Case(
      service: .ssm, operation: "PutParameter",
      input: ["Name": "/p", "Value": "hidden-parameter", "Type": "SecureString"],
      answer: #"{"Version":3}"#, shown: "SecureString"),
    Case(
      service: .sts, operation: "AssumeRole",
      input: ["RoleArn": "arn:aws:iam::123456789012:role/r", "RoleSessionName": "who", "TokenCode": "123456"],
      answer: CredentialsProviderTests.assumed("ASIA").body.replacing("s-ASIA", with: "hidden-1")
        .replacing("t-ASIA", with: "hidden-token"), shown: "role/r"),
    Case(
      service: .sso, operation: "GetRoleCredentials",
      input: ["roleName": "Reader", "accountId": "333333333333", "accessToken": "hidden-token"],
      answer: #"{"roleCredentials":{"accessKeyId":"A","secretAccessKey":"hidden","sessionToken":"hidden"}}"#,
      shown: "Reader"),
    Case(
      service: .ssoOIDC, operation: "CreateToken",
      input: [
        "grantType": "refresh_token", "clientId": "c-1", "clientSecret": "hidden-c", "refreshToken": "hidden-r",
      ], answer: #"{"accessToken":"hidden-a","refreshToken":"hidden-n","expiresIn":28800}"#, shown: "28800"),
    Case(
      service: .s3, operation: "PutObject",
      input: ["Bucket": "b", "Key": "k", "SSECustomerKey": "hidden-key", "SSECustomerAlgorithm": "AES256"],
      answer: "", shown: "AES256"),
    Case(
      service: .lambda, operation: "UpdateFunctionConfiguration",
      input: [
        "FunctionName": "f", "Description": "speaks to hidden-host-name",
        "Environment": ["Variables": ["DSN": "hidden-host-name"]],
      ], answer: #"{"FunctionName":"f","Environment":{"Variables":{"DSN":"hidden-host-name"}}}"#, shown: "speaks to"),
    Case(
      service: .ecr, operation: "GetAuthorizationToken", input: [:],
      answer: #"{"authorizationData":[{"authorizationToken":"hidden","proxyEndpoint":"https://ecr"}]}"#,
      shown: "https://ecr"),
  ]

  @Test("What the models mark and names tell is masked everywhere", arguments: cases)
  func masked(one: Case) async throws {
    let onlooker = Onlooker()
    let client = client(ScriptedTransport([(one.status, one.answer)]), onlooker, token: "hidden-session-token")
    _ = try? await client.call(one.service, one.operation, one.input, region: "eu-central-1")
    let seen = "\(onlooker.events)"
    #expect(onlooker.events.count == 2)
    #expect(seen.contains(one.shown))
    for part in ["hidden", "aGlkZGVu", "%68", "123456\""] { #expect(!seen.contains(part), "\(seen)") }
  }

  @Test("What was secret in one call is masked in another that says it by another name")
  func acrossCalls() async throws {
    let onlooker = Onlooker()
    let client = client(ScriptedTransport([(200, "{}")]), onlooker)
    _ = try? await client.call(
      .secretsManager, "CreateSecret", ["Name": "db", "SecretString": "hidden-connection"], region: "eu-central-1")
    _ = try? await client.call(
      .logs, "CreateLogGroup", ["logGroupName": "a/hidden-connection"], region: "eu-central-1")
    #expect(!"\(onlooker.events)".contains("hidden"))
    #expect("\(onlooker.events)".contains("a/•••"))
  }

  @Test("What was secret in one call is masked in another that quotes it, and in answers of another protocol")
  func quotedAcrossCalls() async throws {
    let onlooker = Onlooker()
    let secret = #"hidden"and\back"#
    let json = JSON.canonicalText(["p": .string(secret)])
    let html = "<html>" + String(repeating: "x", count: 190) + secret + "</html>"
    let client = client(ScriptedTransport([(200, "{}"), (200, "{}"), (400, html)]), onlooker)
    _ = try? await client.call(
      .secretsManager, "CreateSecret", ["Name": "db", "SecretString": .string(secret)], region: "eu-central-1")
    for text in [json, "x " + Base64.encode(Array("a=\(secret)".utf8))] {
      _ = try? await client.call(
        .logs, "CreateLogGroup", ["logGroupName": "a", "tags": ["a": .string(text)]], region: "eu-central-1")
    }
    let seen = "\(onlooker.events)"
    #expect(seen.contains("CreateLogGroup") && seen.contains("<html>"))
    for part in ["hidden", "back", Base64.encode(Array("hidden".utf8))] { #expect(!seen.contains(part), "\(seen)") }
  }

  @Test("Without an onlooker nothing is gathered")
  func nobody() async throws {
    let client = AWSClient(
      configuration: Configuration(
        credentials: StaticCredentials(Credentials(accessKeyID: "A", secretAccessKey: "s")),
        endpoint: "http://127.0.0.1:1", world: TestWorld().world), transport: ScriptedTransport([(200, "{}")]))
    _ = try await client.call(
      .secretsManager, "CreateSecret", ["Name": "db", "SecretString": "hidden-connection"], region: "eu-central-1")
    #expect(client.seenSecrets.all.isEmpty)
  }

  @Test("Requests for credentials to places near the machine are shown without their bodies and tokens")
  func places() async throws {
    let onlooker = Onlooker()
    let transport = ScriptedTransport([
      (200, "hidden-session"), (200, "my-role"), (200, #"{"AccessKeyId":"A","SecretAccessKey":"hidden"}"#),
    ])
    let chain = CredentialsChain.standard(
      world: TestWorld().world, transport: transport, observer: onlooker)
    #expect(try await chain.credentials()?.accessKeyID == "A")
    #expect(onlooker.events.count == 6)
    #expect(!"\(onlooker.events)".contains("hidden"))
    #expect("\(onlooker.events)".contains("http://169.254.169.254/latest/api/token"))
  }

  @Test("A presigned URL loses its signature, its token and its key")
  func presigned() throws {
    let model = try #require(OperationLibrary.shared.operation("s3", "GetObject"))
    let url =
      "https://b.s3.amazonaws.com/k?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKID%2F20150830"
      + "&X-Amz-Security-Token=hidden&X-Amz-Signature=hidden&x-id=GetObject"
    #expect(
      Masking(model).url(url) == "https://b.s3.amazonaws.com/k?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=•••"
        + "&X-Amz-Security-Token=•••&X-Amz-Signature=•••&x-id=GetObject")
  }
}
