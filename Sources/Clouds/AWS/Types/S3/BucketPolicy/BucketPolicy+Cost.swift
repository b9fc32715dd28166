import InfraModel
import Pricing

extension CostModel {
  static let s3BucketPolicy = CostModel.free(
    "AWS::S3::BucketPolicy", because: "policies cost nothing",
    "Bucket", "PolicyDocument")
}
