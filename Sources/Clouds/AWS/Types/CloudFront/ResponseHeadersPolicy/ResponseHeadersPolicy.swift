import AWSClient
import InfraModel

extension CloudFront {
  /// What headers CloudFront adds to answers and takes from them.
  static let responseHeadersPolicy = Handler("AWS::CloudFront::ResponseHeadersPolicy", of: .cloudFront, id: "Id") {
    let policy = EdgePolicy(word: "ResponseHeadersPolicy", plural: "ResponseHeadersPolicies")
    policy.create
    policy.sets
    policy.reads
    policy.deletes
    policy.finds
    policy.traits(
      unordered: [])
  }
}
