import Planner
import Pricing

/// The types of the service, a folder for each.
enum S3: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(bucket, cost: .bucket, demands: Demand.s3Bucket),
    ResourceKind(bucketPolicy, cost: .s3BucketPolicy, demands: Demand.s3BucketPolicy),
  ]
}
