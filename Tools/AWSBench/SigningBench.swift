import AWSClient
import InfraModel

/// Signing of one small request after the other: the body's hash, and date and signature among the headers.
enum SigningBench {
  /// The same that `bench.py` signs by botocore.
  static let text: String =
    "Action=DescribeSecurityGroups&Version=2016-11-15&"
    + (1...4).map { "Filter.\($0).Name=group-name&Filter.\($0).Value.1=web-\($0)" }.joined(separator: "&")

  static func run() -> Value {
    let keys = Credentials(accessKeyID: "AKIDEXAMPLE", secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")
    let endpoint = Endpoint(
      url: "https://ec2.eu-central-1.amazonaws.com", signingName: "ec2", signingRegion: "eu-central-1")
    let headers = [
      (name: "Host", value: "ec2.eu-central-1.amazonaws.com"),
      (name: "Content-Type", value: "application/x-www-form-urlencoded; charset=utf-8"),
      (name: "User-Agent", value: "infra/0.1"),
    ]
    let body = Array(text.utf8)
    let signing = RequestSigning(credentials: keys, endpoint: endpoint, userAgent: "infra/0.1", now: 1_700_000_000)
    let count = 100_000
    var length = 0
    let seconds = Usage.least(of: 5) {
      for _ in 0..<count {
        length &+= signing.signed(headers, method: "POST", uri: "/", body: body).last?.value.utf8.count ?? 0
      }
    }
    return ["perSecond": .number((Double(count) / seconds).rounded()), "characters": .integer(Int64(length))]
  }
}
