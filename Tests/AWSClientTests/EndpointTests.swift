import AWSClient
internal import HTTP
import InfraModel
import Synchronization
import Testing

@Suite("Without an override, a call goes to AWS's own endpoint and is signed for its region")
struct EndpointTests {
  /// Answers everything with an empty success and keeps the last request.
  final class Recorder: HTTPTransport {
    private let last = Mutex<HTTPRequest?>(nil)
    var request: HTTPRequest? { last.withLock { $0 } }

    func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
      last.withLock { $0 = request }
      return HTTPResponse(status: 200, body: [])
    }
  }

  struct Destination: Sendable, CustomTestStringConvertible {
    var service: Service
    var operation: String
    var input: [String: Value] = [:]
    var region: String
    var url: String
    var scope: String
    var testDescription: String { "\(service) \(region)" }
  }

  static let destinations: [Destination] = [
    Destination(
      service: .ec2, operation: "DescribeVpcs", region: "eu-central-1", url: "https://ec2.eu-central-1.amazonaws.com/",
      scope: "20150830/eu-central-1/ec2/aws4_request"),
    Destination(
      service: .iam, operation: "ListRoles", region: "eu-central-1", url: "https://iam.amazonaws.com/",
      scope: "20150830/us-east-1/iam/aws4_request"),
    Destination(
      service: .cloudWatch, operation: "DescribeAlarms", region: "cn-north-1",
      url: "https://monitoring.cn-north-1.amazonaws.com.cn/", scope: "20150830/cn-north-1/monitoring/aws4_request"),
    Destination(
      service: .s3, operation: "GetBucketPolicy", input: ["Bucket": "my-bucket"], region: "eu-central-1",
      url: "https://my-bucket.s3.eu-central-1.amazonaws.com/?policy", scope: "20150830/eu-central-1/s3/aws4_request"),
    Destination(
      service: .s3, operation: "GetObject", input: ["Bucket": "my.bucket", "Key": "a b/c"], region: "eu-central-1",
      url: "https://s3.eu-central-1.amazonaws.com/my.bucket/a%20b/c", scope: "20150830/eu-central-1/s3/aws4_request"),
    Destination(
      service: .route53, operation: "ListHostedZones", region: "eu-west-1",
      url: "https://route53.amazonaws.com/2013-04-01/hostedzone", scope: "20150830/us-east-1/route53/aws4_request"),
    Destination(
      service: .s3Control, operation: "GetPublicAccessBlock", input: ["AccountId": "123456789012"],
      region: "eu-central-1",
      url: "https://123456789012.s3-control.eu-central-1.amazonaws.com/v20180820/configuration/publicAccessBlock",
      scope: "20150830/eu-central-1/s3/aws4_request"),
  ]

  @Test("A call goes to the URL of its service and region, and is signed for that scope", arguments: destinations)
  func destination(expected: Destination) async throws {
    let recorder = Recorder()
    let keys = StaticCredentials(Credentials(accessKeyID: "AKID", secretAccessKey: "s"))
    let client = AWSClient(
      configuration: Configuration(credentials: keys, world: TestWorld().world), transport: recorder)
    _ = try await client.call(expected.service, expected.operation, expected.input, region: expected.region)
    let request = try #require(recorder.request)
    #expect(request.url == expected.url)
    let authorization = request.headers.first { $0.name == "Authorization" }?.value ?? ""
    #expect(authorization.hasPrefix("AWS4-HMAC-SHA256 Credential=AKID/\(expected.scope), "))
  }
}
