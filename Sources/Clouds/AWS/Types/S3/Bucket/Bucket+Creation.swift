import InfraModel
import Provider

/// How a bucket is made and found. Its name is unique in the world, so only the account's own can come back.
enum BucketCreation {
  static let uses: [Use] = ["HeadBucket", "CreateBucket", "GetBucketTagging", "PutBucketTagging"]

  @Sendable
  static func create(_ cloud: CloudCalls, _ scope: CallScope) async throws -> [String: Value] {
    let bucket: [String: Value] = ["Bucket": .string(scope.text("BucketName"))]
    let isFirstRegion = scope.region == "us-east-1"
    try await refuseOneThatIsThere(bucket, cloud, isFirstRegion: isFirstRegion)
    let tags = scope.tagMembers["Tags"] ?? []
    var configuration: [String: Value] = ["Tags": tags]
    if !isFirstRegion { configuration["LocationConstraint"] = .string(scope.region) }
    var input = bucket
    input["CreateBucketConfiguration"] = .object(configuration)
    input["BucketNamespace"] = scope["BucketNamespace"]
    if scope["ObjectLockEnabled"] == true { input["ObjectLockEnabledForBucket"] = true }
    let answer = try await cloud.change("CreateBucket", input, retries: [.operationAborted])
    // Not every S3 takes tags with the create.
    if try await operation(of: bucket, cloud) != scope.operation {
      _ = try await cloud.change("PutBucketTagging", bucket.merging(["Tagging": ["TagSet": tags]]) { $1 })
    }
    return answer
  }

  /// Refuses a bucket that is there before the first call: an empty one without tags that is found after a call without
  /// an answer is then what that call made.
  ///
  /// In the first region S3 says yes to a second create of one's own bucket. Elsewhere it refuses that, so that a bucket
  /// that cannot be looked at (another account's, one of another region) is left to the create.
  private static func refuseOneThatIsThere(
    _ bucket: [String: Value], _ cloud: CloudCalls, isFirstRegion: Bool
  ) async throws(ProviderError) {
    do throws(ProviderError) {
      guard try await cloud.askIfPresent("HeadBucket", bucket) != nil else { return }
    } catch {
      if !isFirstRegion, [.denied, .other].contains(error.kind) { return }
      throw error
    }
    let name = bucket["Bucket"]?.string ?? ""
    throw ProviderError(.alreadyExists, "the bucket \(name) exists already", call: "s3 CreateBucket")
  }

  /// The bucket of this name, if it bears the operation's tag; or, after a call without an answer, if it bears no tags at
  /// all and holds nothing, as one does between its creation and its tagging.
  @Sendable
  static func find(_ cloud: CloudCalls, _ scope: CallScope) async throws -> [[String: Value]] {
    let name: Value = .string(scope.text("BucketName"))
    let bucket: [String: Value] = ["Bucket": name]
    let tags = try await cloud.askIfPresent("GetBucketTagging", bucket)?["TagSet"]?.list ?? []
    if !tags.isEmpty {
      return isMarked(tags, by: scope.operation) ? [["BucketName": name]] : []
    }
    guard scope.mayBeUnmarked else { return [] }
    let owned = bucket.merging(["ExpectedBucketOwner": .string(scope.account)]) { $1 }
    guard try await cloud.askIfPresent("HeadBucket", owned) != nil else { return [] }
    let content = try await cloud.ask("ListObjectVersions", bucket.merging(["MaxKeys": 1]) { $1 })
    let isEmpty = (content["Versions"]?.list ?? []).isEmpty && (content["DeleteMarkers"]?.list ?? []).isEmpty
    return isEmpty ? [["BucketName": name]] : []
  }

  private static func operation(
    of bucket: [String: Value], _ cloud: CloudCalls
  ) async throws(ProviderError) -> String? {
    let tags = try await cloud.askIfPresent("GetBucketTagging", bucket)?["TagSet"]?.list ?? []
    return tags.first { $0["Key"]?.string == Tags.operationKey }?["Value"]?.string
  }

  private static func isMarked(_ tags: [Value], by operation: String) -> Bool {
    tags.contains { $0["Key"]?.string == Tags.operationKey && $0["Value"]?.string == operation }
  }
}

/// What follows from a bucket's name and region.
enum BucketAttributes {
  @Sendable
  static func adjust(_ properties: inout [String: Value], _ item: Value, _ scope: CallScope) {
    let name = scope.id.isEmpty ? scope.text("BucketName") : scope.id.text
    let domain = scope.region.hasPrefix("cn-") ? "amazonaws.com.cn" : "amazonaws.com"
    properties["BucketName"] = .string(name)
    properties["Arn"] = .string("arn:\(scope.partition):s3:::\(name)")
    properties["DomainName"] = .string("\(name).s3.\(domain)")
    properties["DualStackDomainName"] = .string("\(name).s3.dualstack.\(scope.region).\(domain)")
    properties["RegionalDomainName"] = .string("\(name).s3.\(scope.region).\(domain)")
    let mark = dashed.contains(scope.region) ? "-" : "."
    properties["WebsiteURL"] = .string("http://\(name).s3-website\(mark)\(scope.region).\(domain)")
    BucketLifecycle.adjust(&properties, scope)
  }

  /// Regions whose website endpoints have a dash before the region.
  /// Source: AWS General Reference, "Amazon S3 website endpoints".
  private static let dashed: Set<String> = [
    "ap-northeast-1", "ap-southeast-1", "ap-southeast-2", "eu-west-1", "sa-east-1", "us-east-1", "us-gov-west-1",
    "us-west-1", "us-west-2",
  ]
}
