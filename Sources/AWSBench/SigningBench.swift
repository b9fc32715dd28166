import AWSClient
import InfraModel

/// Signing of one small request after the other, from the protocol's request to the one that is sent.
enum SigningBench {
  /// The same that `bench.py` signs by botocore.
  static let body: String =
    "Action=DescribeSecurityGroups&Version=2016-11-15&"
    + (1...4).map { "Filter.\($0).Name=group-name&Filter.\($0).Value.1=web-\($0)" }.joined(separator: "&")

  static func run() -> Value {
    let keys = Credentials(accessKeyID: "AKIDEXAMPLE", secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")
    let endpoint = Endpoint(
      url: "https://ec2.eu-central-1.amazonaws.com", signingName: "ec2", signingRegion: "eu-central-1")
    var wire = WireRequest(method: "POST", path: "/")
    wire.headers = [("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")]
    wire.body = Array(body.utf8)
    let signing = RequestSigning(credentials: keys, endpoint: endpoint, userAgent: "infra/0.1", now: 1_700_000_000)
    let count = 100_000
    var length = 0
    let seconds = Usage.least(of: 5) {
      for _ in 0..<count {
        length &+= signing.request(wire, isRepeatable: true, limits: TimeLimits()).headers.last?.value.utf8.count ?? 0
      }
    }
    return ["perSecond": .number((Double(count) / seconds).rounded()), "characters": .integer(Int64(length))]
  }
}
