import AWSClient
import InfraModel

extension S3 {
  /// A bucket's policy: one a bucket, and put in the place of any other, so a stranger's is looked for first.
  static let bucketPolicy = Handler("AWS::S3::BucketPolicy", of: .s3, id: "Bucket") {
    Create("PutBucketPolicy", ["Bucket", document], retries: [.principals, .operationAborted], overwrites: true)
    Sets(
      "PolicyDocument", by: "PutBucketPolicy", ["Bucket", document], retries: [.principals, .operationAborted])
    Reads("GetBucketPolicy", ["Bucket"])
    Deletes("DeleteBucketPolicy", ["Bucket"], retries: [.operationAborted])
    Finds.identity(same: ["PolicyDocument"])
    Traits(comparisons: ["PolicyDocument": .document], exclusive: [], identities: [["Bucket"]])
  }

  private static let document = Field.field("PolicyDocument", as: "Policy", .jsonText)
}
