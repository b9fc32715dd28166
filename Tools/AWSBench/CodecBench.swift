import AWSClient
internal import HTTP
import InfraModel
import OperationModels

/// Large answers and large inputs, about 5 MB each.
enum CodecBench {
  static func run() -> Value {
    [
      "parse": [
        "ec2 DescribeSecurityGroups": parsed("ec2", "DescribeSecurityGroups", Samples.securityGroups()),
        "logs DescribeLogGroups": parsed("logs", "DescribeLogGroups", Samples.logGroups()),
        "lambda ListFunctions": parsed("lambda", "ListFunctions", Samples.functions()),
        "s3 ListObjectsV2": parsed("s3", "ListObjectsV2", Samples.objects()),
      ],
      "serialise": [
        "ec2 AuthorizeSecurityGroupIngress": serialized("ec2", "AuthorizeSecurityGroupIngress", Samples.permissions()),
        "events PutTargets": serialized("events", "PutTargets", Samples.targets()),
        "route53 ChangeResourceRecordSets": serialized("route53", "ChangeResourceRecordSets", Samples.records()),
      ],
    ]
  }

  private static func parsed(_ service: String, _ operation: String, _ body: [UInt8]) -> Value {
    guard let model = OperationLibrary.shared.operation(service, operation) else { return "no such operation" }
    let response = HTTPResponse(status: 200, body: body)
    guard case .output(let output) = ResponseParser(model, response).parse(), !output.isEmpty else {
      return "not understood"
    }
    let seconds = Usage.least(of: 10) { _ = ResponseParser(model, response).parse() }
    return .number(Double(body.count) / 1e6 / seconds)
  }

  private static func serialized(_ service: String, _ operation: String, _ input: [String: Value]) -> Value {
    guard let model = OperationLibrary.shared.operation(service, operation) else { return "no such operation" }
    let count = RequestSerializer.request(model, input).body.count
    guard count > 1_000_000 else { return "not written" }
    let seconds = Usage.least(of: 10) { _ = RequestSerializer.request(model, input) }
    return .number(Double(count) / 1e6 / seconds)
  }
}
