import AWSClient
import InfraModel

extension S3 {
  /// A bucket, with every configuration that the registry knows.
  ///
  /// Each configuration is a call of its own and is read only where it is declared. A bucket that holds objects is not
  /// emptied: S3 refuses to delete it, and that is reported. Only what the environment itself uploaded goes with it, and
  /// only where there is nothing else.
  /// Source: the API reference of CreateBucket, PutBucketTagging and each PutBucket… operation.
  static let bucket = Handler("AWS::S3::Bucket", of: .s3, id: "BucketName") {
    Create(
      uses: BucketCreation.uses, properties: ["BucketName", "BucketNamespace", "ObjectLockEnabled", "Tags"],
      name: Create.Name("BucketName", longest: 63, isLowercase: true), BucketCreation.create)
    for setting in BucketSettings.single { setting }
    for setting in BucketSettings.lists { setting }
    Tags(
      create: .list("Tags"), read: .call(Call("GetBucketTagging", [bucketName]), at: "TagSet"),
      replace: Call("PutBucketTagging", [bucketName, .tagList(as: "Tagging.TagSet")]))
    Reads("HeadBucket", [bucketName])
    for also in BucketSettings.reads { also }
    Postprocess(BucketAttributes.adjust)
    Deletes(uses: BucketDeletion.uses, BucketDeletion.delete)
    Finds.code(["GetBucketTagging", "HeadBucket", "ListObjectVersions"], BucketCreation.find)
    Traits(
      holdsData: "the objects in it",
      consequences: ["AccessControl": .interruption, "ReplicationConfiguration": .none],
      comparisons: BucketSettings.comparisons,
      defaults: [
        "AbacStatus": "Disabled", "AccelerateConfiguration": ["AccelerationStatus": "Suspended"],
        "AccessControl": "Private", "VersioningConfiguration": ["Status": "Suspended"],
      ], keptWhenRemoved: ["ObjectLockEnabled"],
      unsupported: ["BucketNamePrefix": "declare BucketName: a name that S3 completes can't be found again"],
      exclusive: [], rules: BucketRules.all)
  }

  static let bucketName = Field.field("BucketName", as: "Bucket")
}

extension Retry {
  /// S3 is still busy with an earlier change of the same bucket, or of the same name.
  static let operationAborted = Retry(on: ["OperationAborted"], for: 120)
}
