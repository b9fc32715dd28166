/// IAM's names for operations.
package enum IAMAction {
  /// The action of an operation, by the Service Authorization Reference.
  package static func name(_ service: Service, _ operation: String) -> String {
    if service == .apiGatewayV2 { return "apigateway:\(verb(operation))" }
    if service == .s3, let action = s3[operation] { return "s3:\(action)" }
    return "\(prefixes[service] ?? service.id):\(operation)"
  }

  /// API Gateway's actions are the verbs of its REST API.
  private static func verb(_ operation: String) -> String {
    let verbs: [(start: String, verb: String)] = [
      ("Create", "POST"), ("Import", "PUT"), ("Reimport", "PUT"), ("Update", "PATCH"), ("Delete", "DELETE"),
      ("Tag", "POST"), ("Untag", "DELETE"),
    ]
    return verbs.first { operation.hasPrefix($0.start) }?.verb ?? "GET"
  }

  private static let prefixes: [Service: String] = [
    .elasticLoadBalancingV2: "elasticloadbalancing", .docDB: "rds", .resourceGroupsTagging: "tag",
    // https://docs.aws.amazon.com/cloudcontrolapi/latest/userguide/security-iam.html
    .s3Control: "s3", .cloudControl: "cloudformation", .ssoOIDC: "sso-oauth",
  ]

  private static let s3: [String: String] = [
    "HeadBucket": "ListBucket", "HeadObject": "GetObject", "DeleteObjects": "DeleteObject",
    "ListObjectsV2": "ListBucket", "ListObjectVersions": "ListBucketVersions",
    "GetBucketEncryption": "GetEncryptionConfiguration", "PutBucketEncryption": "PutEncryptionConfiguration",
    "DeleteBucketEncryption": "PutEncryptionConfiguration", "GetBucketCors": "GetBucketCORS",
    "PutBucketCors": "PutBucketCORS", "DeleteBucketCors": "PutBucketCORS",
    "GetBucketLifecycleConfiguration": "GetLifecycleConfiguration",
    "PutBucketLifecycleConfiguration": "PutLifecycleConfiguration",
    "DeleteBucketLifecycle": "PutLifecycleConfiguration", "GetPublicAccessBlock": "GetBucketPublicAccessBlock",
    "PutPublicAccessBlock": "PutBucketPublicAccessBlock", "DeletePublicAccessBlock": "PutBucketPublicAccessBlock",
    "GetBucketNotificationConfiguration": "GetBucketNotification",
    "PutBucketNotificationConfiguration": "PutBucketNotification",
    "GetBucketReplication": "GetReplicationConfiguration", "PutBucketReplication": "PutReplicationConfiguration",
    "DeleteBucketReplication": "PutReplicationConfiguration",
    "GetBucketAccelerateConfiguration": "GetAccelerateConfiguration",
    "PutBucketAccelerateConfiguration": "PutAccelerateConfiguration",
    "GetObjectLockConfiguration": "GetBucketObjectLockConfiguration",
    "PutObjectLockConfiguration": "PutBucketObjectLockConfiguration",
    "DeleteBucketTagging": "PutBucketTagging", "DeleteBucketWebsite": "DeleteBucketWebsite",
    "DeleteBucketOwnershipControls": "PutBucketOwnershipControls",
    "GetBucketIntelligentTieringConfiguration": "GetIntelligentTieringConfiguration",
    "PutBucketIntelligentTieringConfiguration": "PutIntelligentTieringConfiguration",
    "GetBucketAnalyticsConfiguration": "GetAnalyticsConfiguration",
    "GetBucketInventoryConfiguration": "GetInventoryConfiguration",
    "GetBucketMetricsConfiguration": "GetMetricsConfiguration",
  ]
}
