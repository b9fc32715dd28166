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

  /// The nested object `MasterUserSecret`.
  public struct MasterUserSecret: NestedObject {
    public var members = Members()

    /// Makes one.
    public init(
      kmsKeyId: Input<KMS.Key.ARN>? = nil,
      secretArn: Input<String>? = nil
    ) {
      members["KmsKeyId"] = kmsKeyId?.expression
      members["SecretArn"] = secretArn?.expression
    }
  }
}
