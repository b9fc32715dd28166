public import Infra
internal import InfraModel

extension StateLocation {
  /// A bucket of S3, made by `infra state bootstrap`.
  /// - Parameters:
  ///   - prefix: What the names of all objects begin with, so that several projects can share a bucket.
  ///   - endpoint: The URL of another store that speaks S3 and keeps its conditions (MinIO, Garage, R2).
  public static func s3(
    bucket: String, in region: Region, prefix: String = "", encryption: StateEncryption = .bucket,
    endpoint: String? = nil
  ) -> StateLocation {
    StateLocation(
      .bucket(
        BucketPlace(
          scheme: "s3", bucket: bucket, prefix: prefix, region: region.name, endpoint: endpoint,
          encryption: encryption.form)))
  }
}

/// How states in a bucket are encrypted.
public struct StateEncryption: Hashable, Sendable {
  let form: BucketPlace.Encryption

  /// As the bucket does it by itself.
  public static let bucket = StateEncryption(form: .bucket)

  /// By S3, with a key of KMS: an identifier, an alias (`alias/infra`) or the full name of either.
  public static func kms(_ key: String) -> StateEncryption { StateEncryption(form: .service(key: key)) }

  /// Before it is sent, with keys that KMS makes and keeps: S3 never sees a state.
  public static func beforeSending(kms key: String) -> StateEncryption {
    StateEncryption(form: .ownByService(key: key))
  }

  /// Before it is sent, with the keys of a file: 64 hexadecimal digits a line, as `openssl rand -hex 32` makes them. The
  /// first line writes, all read.
  public static func beforeSending(keys path: String) -> StateEncryption { StateEncryption(form: .ownByFile(path)) }
}
