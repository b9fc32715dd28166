import InfraModel
import Planner

extension Demand {
  static let s3BucketPolicy: [Demand] = [
    .text("Bucket", .filled("the name of a bucket")),
    .policy("PolicyDocument", .resource) { foreign($0) + open($0) },
  ]
}
