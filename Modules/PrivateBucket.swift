public import AWS
public import Infra

/// A bucket that is versioned, encrypted, closed to the public, and answers over TLS only.
///
/// It holds a web front end for a content network to read, or the state that `infra` keeps of other environments.
public struct PrivateBucket: Component {
  public var scope: Scope
  /// The bucket itself.
  public let bucket: S3.Bucket

  private var statements: [Statement]

  /// - Parameters:
  ///   - expiring: For how long objects are kept whose keys begin so; all others are kept. What was deleted or written
  ///     over is kept for 30 days more where anything expires.
  ///   - bucketName: The bucket's name, unique in the world; `nil` for the prefix and the component's name.
  ///   - prefix: What names begin with.
  public init(
    _ name: String, expiring: [String: TimeSpan] = [:], bucketName: Input<S3.Bucket.Name>? = nil,
    prefix: Input<String> = Environment.prefix,
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    scope = Scope(name, file: file, line: line, column: column)
    let bucket = S3.Bucket(
      "bucket",
      bucketEncryption: .init(serverSideEncryptionConfiguration: [
        .init(serverSideEncryptionByDefault: .init(sseAlgorithm: .aes256))
      ]),
      bucketName: bucketName ?? "\(prefix)-\(name)",
      lifecycleConfiguration: expiring.isEmpty ? nil : .init(rules: Self.rules(expiring)),
      publicAccessBlockConfiguration: .init(
        blockPublicAcls: true, blockPublicPolicy: true, ignorePublicAcls: true, restrictPublicBuckets: true),
      versioningConfiguration: .init(status: .enabled))
    self.bucket = bucket
    statements = [
      .deny(
        "s3:*", on: "\(bucket.arn)", "\(bucket.arn)/*", to: .everyone, when: .isFalse("aws:SecureTransport"),
        id: "EncryptedTransportOnly")
    ]
  }

  /// The same bucket, which admits others.
  public func allowing(_ statement: Statement) -> PrivateBucket {
    var bucket = self
    bucket.statements.append(statement)
    return bucket
  }

  public var body: Contents {
    bucket
    S3.BucketPolicy("policy", bucket: bucket.bucketName, policyDocument: PolicyDocument { statements })
  }

  private static func rules(_ expiring: [String: TimeSpan]) -> [S3.Bucket.Rule] {
    expiring.sorted { $0.key < $1.key }.map { prefix, age in
      .init(
        status: .enabled, expirationInDays: Input(expression: age.inDays), id: .init("expire \(prefix)"),
        noncurrentVersionExpiration: .init(noncurrentDays: 30), prefix: .init(prefix))
    }
  }
}
