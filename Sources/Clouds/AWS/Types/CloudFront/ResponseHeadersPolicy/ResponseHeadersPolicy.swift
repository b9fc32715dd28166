import AWSClient
import InfraModel

extension CloudFront {
  /// What headers CloudFront adds to answers and takes from them.
  static let responseHeadersPolicy = Handler(
    "AWS::CloudFront::ResponseHeadersPolicy",
    policy: EdgePolicy(
      word: "ResponseHeadersPolicy", plural: "ResponseHeadersPolicies"))
}
