import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html: `InvalidBucketName`.
  static let s3Bucket: [Demand] = [
    .length("BucketName", from: 3, to: 63), .text("BucketName", bucketName),
    // `MalformedXML`
    .filled("BucketEncryption.ServerSideEncryptionConfiguration"),
    .each(
      "BucketEncryption.ServerSideEncryptionConfiguration.*.ServerSideEncryptionByDefault",
      .excludes("KMSMasterKeyID", if: .when("SSEAlgorithm", is: "AES256"))),
    .each("LifecycleConfiguration.Rules.*", action),
    // `InvalidBucketState`: "Object Lock configuration cannot be enabled on existing buckets" without versions.
    .holds("ObjectLockEnabled") { subject in
      guard subject.flag("ObjectLockEnabled") == true, subject.text("VersioningConfiguration.Status") == "Suspended"
      else { return nil }
      return (
        "ObjectLockEnabled needs versions, and VersioningConfiguration suspends them", "set its status to Enabled"
      )
    },
    .needs("WebsiteConfiguration.IndexDocument", if: websiteOfItsOwn),
  ]
}
