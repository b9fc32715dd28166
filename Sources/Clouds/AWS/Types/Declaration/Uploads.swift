import AWSClient
import InfraModel

/// An archive that goes to a bucket before the call that names its place there.
///
///     HEAD ─┬─ there, of the same checksum ──────────────────────────▶ the call
///           └─ absent, another, not told ─▶ record ─▶ PUT ─┬─ done ──────▲
///                                                          └─ no answer ─▶ HEAD: there ─┘, or the error
///
/// An object is written once: its key has the digest of the files. It bears the name of the line of states that put it
/// there (``ownerKey``), so that a bucket can be deleted that holds nothing else.
/// Source: S3 User Guide, "Checking object integrity".
public struct Uploads: Sendable {
  let archive: String
  let bucket: String
  let key: String

  /// - Parameters:
  ///   - archive: The dotted path of the archive.
  ///   - bucket: The path of the bucket's name. Where none is declared, the archive goes with the call itself.
  ///   - key: The path of the object's key.
  public init(_ archive: String, to bucket: String, as key: String) {
    self.archive = archive
    self.bucket = bucket
    self.key = key
  }

  /// The top-level property that it belongs to.
  var property: String { PropertyPath(archive).property }

  static let uses = [Use("HeadObject", of: .s3), Use("PutObject", of: .s3)]

  /// The metadata that names whose upload an object is.
  static let ownerKey = "infra-owner"

  /// What is put, and where; `nil` where the archive goes with the call itself.
  func object(in scope: CallScope) -> UploadedObject? {
    guard case .bytes(let bytes)? = scope[archive], let bucket = scope[bucket]?.string, let key = scope[key]?.string
    else { return nil }
    return UploadedObject(bucket: bucket, key: key, bytes: bytes)
  }
}

/// An archive on its way to a bucket.
struct UploadedObject {
  var bucket: String
  var key: String
  var bytes: [UInt8]

  /// What every call for it names.
  var place: [String: Value] { ["Bucket": .string(bucket), "Key": .string(key)] }

  /// Its bytes' size as a person reads it: `3.1 MB`.
  var size: String { Megabytes(Int64(bytes.count)).description }
}
