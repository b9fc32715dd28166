// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension RDS {
  /// What `DatabaseInsightsMode` can be.
  public enum DatabaseInsightsMode: String, Expressible {
    case advanced
    case standard
  }

  /// What `MasterUserAuthenticationType` can be.
  public enum MasterUserAuthenticationType: String, Expressible {
    case iamDbAuth = "iam-db-auth"
    case password
  }

  /// The secret in which the service keeps the master user's password (an object of `AWS::RDS::DBCluster` and `AWS::RDS::DBInstance`).
  public struct MasterUserSecret: NestedObject {
    public var members = Members()

    /// - Parameters:
    ///   - kmsKeyId: The key that encrypts the secret: an `AWS::KMS::Key`, by its ARN.
    ///   - secretArn: The secret.
    public init(kmsKeyId: Input<KMS.Key.ARN>? = nil, secretArn: Input<String>? = nil) {
      members["KmsKeyId"] = kmsKeyId?.expression
      members["SecretArn"] = secretArn?.expression
    }
  }
}
