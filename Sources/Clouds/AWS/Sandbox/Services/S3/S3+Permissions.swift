internal import AWSClient
internal import InfraModel
internal import OperationModels

extension S3 {
  /// What a caller must be allowed for a call.
  ///
  /// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3"; S3 User Guide,
  /// "Required permissions for Amazon S3 API operations". A write on condition of an entity tag reads the object, too.
  @Sendable static func needs(_ call: Call) -> [AccessNeed] {
    let name = call.operation.name
    let isVersion = call["VersionId"] != nil
    switch name {
    case "GetObject", "HeadObject": return [object(isVersion ? "GetObjectVersion" : "GetObject", call)]
    case "GetObjectTagging", "PutObjectTagging", "DeleteObjectTagging":
      let action = isVersion ? name.split(separator: "Tagging")[0] + "VersionTagging" : name
      return [object(String(action), call)]
    case "PutObject": return write(call)
    case "CopyObject":
      guard let source = CopySource(call.string("CopySource") ?? "") else { return write(call) }
      let action = source.version == nil ? "GetObject" : "GetObjectVersion"
      return [AccessNeed(action: "s3:\(action)", resource: arn(source.bucket, source.key, call))] + write(call)
    case "DeleteObject":
      return deletion(call.string("Key") ?? "", call.string("IfMatch"), isVersion: isVersion, call)
    case "DeleteObjects":
      return (call["Delete"]?["Objects"]?.list ?? []).flatMap { element in
        deletion(
          element["Key"]?.string ?? "", element["ETag"]?.string, isVersion: element["VersionId"] != nil, call)
      }
    case "AbortMultipartUpload": return [object(name, call)]
    case "ListObjects", "ListObjectsV2", "ListObjectVersions":
      var need = bucket(name == "ListObjectVersions" ? "ListBucketVersions" : "ListBucket", call)
      need.keys = keys(["s3:prefix": "Prefix", "s3:delimiter": "Delimiter", "s3:max-keys": "MaxKeys"], call)
      return [need]
    case "ListMultipartUploads": return [bucket("ListBucketMultipartUploads", call)]
    case "ListBuckets": return [AccessNeed(action: "s3:ListAllMyBuckets", resource: "*")]
    default:
      return [AccessNeed(action: IAMAction.name(.s3, name), resource: arn(call.string("Bucket") ?? "", nil, call))]
    }
  }

  private static func arn(_ bucket: String, _ key: String?, _ call: Call) -> String {
    "arn:\(call.partition):s3:::\(bucket)" + (key.map { "/\($0)" } ?? "")
  }

  private static func object(_ action: String, _ call: Call) -> AccessNeed {
    AccessNeed(action: "s3:\(action)", resource: arn(call.string("Bucket") ?? "", call.string("Key") ?? "", call))
  }

  private static func bucket(_ action: String, _ call: Call) -> AccessNeed {
    AccessNeed(action: "s3:\(action)", resource: arn(call.string("Bucket") ?? "", nil, call))
  }

  private static func write(_ call: Call) -> [AccessNeed] {
    var put = object("PutObject", call)
    put.keys = keys(
      [
        "s3:if-match": "IfMatch", "s3:if-none-match": "IfNoneMatch",
        "s3:x-amz-server-side-encryption": "ServerSideEncryption",
        "s3:x-amz-server-side-encryption-aws-kms-key-id": "SSEKMSKeyId",
      ], call)
    var needs = [put]
    if call["IfMatch"] != nil { needs.append(object("GetObject", call)) }
    if call["Tagging"] != nil { needs.append(object("PutObjectTagging", call)) }
    return needs
  }

  private static func deletion(_ key: String, _ match: String?, isVersion: Bool, _ call: Call) -> [AccessNeed] {
    let resource = arn(call.string("Bucket") ?? "", key, call)
    var delete = AccessNeed(action: isVersion ? "s3:DeleteObjectVersion" : "s3:DeleteObject", resource: resource)
    guard let match else { return [delete] }
    delete.keys = ["s3:if-match": [match]]
    return match == "*" ? [delete] : [delete, AccessNeed(action: "s3:GetObject", resource: resource)]
  }

  /// Condition keys whose values are members of the input.
  private static func keys(_ members: [String: String], _ call: Call) -> [String: [String]] {
    members.compactMapValues { member in call[member]?.plainText.map { [$0] } }
  }
}
