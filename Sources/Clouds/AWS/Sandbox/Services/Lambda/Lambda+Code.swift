internal import AWSClient
internal import Digests
internal import InfraModel

extension Lambda {
  /// Takes new code: an archive, an object of S3, or an image.
  static func set(
    code: [String: Value], _ record: inout Record, _ cloud: inout Cloud, _ call: Call
  ) throws(Fault) {
    if let image = code["ImageUri"]?.string { return set(image: image, &record) }
    let bytes: [UInt8] =
      if case .bytes(let archive)? = code["ZipFile"] { archive } else { try object(code, &cloud, call) }
    if let size = UnpackedSize(of: bytes)?.bytes, size > largest {
      throw invalid("Unzipped size must be smaller than \(largest) bytes")
    }
    let digest = Hash.sha256(bytes)
    record["CodeSha256"] = .string(Base64.encode(digest))
    record["CodeSize"] = .integer(Int64(bytes.count))
    let host = "awslambda-\(call.region)-tasks.s3.\(call.region).amazonaws.com"
    let name = "\(record.id)-\(Hex.encode(Array(digest.prefix(8))))"
    record["Code"] = [
      "RepositoryType": "S3", "Location": .string("https://\(host)/snapshots/\(call.account)/\(name)"),
    ]
  }

  /// Source: the developer guide of Lambda, "Lambda quotas".
  private static let largest = 262_144_000

  private static func set(image: String, _ record: inout Record) {
    let digest = Digest.sha256(Array(image.utf8))
    record["CodeSha256"] = .string(digest)
    record["CodeSize"] = 0
    let repository = image.split(separator: "@")[0].split(separator: "/").map { part in
      part.split(separator: ":").first.map { String($0) } ?? ""
    }
    record["Code"] = [
      "RepositoryType": "ECR", "ImageUri": .string(image),
      "ResolvedImageUri": .string("\(repository.joined(separator: "/"))@sha256:\(digest)"),
    ]
  }

  /// The archive in a bucket, which Lambda reads with the caller's permissions and in its own region.
  private static func object(
    _ code: [String: Value], _ cloud: inout Cloud, _ call: Call
  ) throws(Fault) -> [UInt8] {
    let (bucket, key) = (code["S3Bucket"]?.string ?? "", code["S3Key"]?.string ?? "")
    var reading = call
    reading.input = ["Bucket": .string(bucket), "Key": .string(key)]
    reading.input["VersionId"] = code["S3ObjectVersion"]
    let need = AccessNeed(action: "s3:GetObject", resource: "arn:\(call.partition):s3:::\(bucket)/\(key)")
    guard call.isAllowed(need, cloud) else {
      throw Fault(
        "AccessDeniedException",
        "Your access has been denied by S3, please make sure your request credentials have permission to GetObject for "
          + "\(bucket)/\(key). S3 Error Code: AccessDenied. S3 Error Message: Access Denied", status: 403)
    }
    do throws(Fault) {
      if case .bytes(let bytes)? = try S3.read(&cloud, reading)["Body"] { return bytes }
      return []
    } catch {
      if cloud.assumesOthers { return Array("\(bucket)/\(key)/\(code["S3ObjectVersion"]?.string ?? "")".utf8) }
      let region = error.members["Region"]?.string
      let (code, message) =
        region.map {
          ("PermanentRedirect", "The bucket is in this region: \($0). Please use this region to retry the request")
        } ?? (error.code, error.message)
      throw invalid("Error occurred while GetObject. S3 Error Code: \(code). S3 Error Message: \(message)")
    }
  }
}
