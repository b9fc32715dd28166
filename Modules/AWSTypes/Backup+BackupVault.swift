// AWS::Backup::BackupVault: made by infra 0.1.0 from cfn-lint 1.51.0's facts of the CloudFormation registry.
// To make it again: infra types add AWS::Backup::BackupVault. It is overwritten then.
// swift-format-ignore-file

public import AWS
public import Infra

extension Backup {
  /// A resource of type `AWS::Backup::BackupVault`.
  ///
  /// - Identified by `BackupVaultName`.
  public struct BackupVault: Resource {
    public static let typeName = "AWS::Backup::BackupVault"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - backupVaultName: The backup vault. Required. Matches `^[a-zA-Z0-9\-\_]{2,50}$`. A change replaces the resource.
    ///   - accessPolicy: The access policy, as JSON. Updated in place.
    ///   - encryptionKeyArn: The ARN of the encryption key. A change replaces the resource.
    ///   - lockConfiguration: The lock configuration. Updated in place.
    ///   - notifications: The notifications. Updated in place.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      backupVaultName: Input<Backup.BackupVault.Name>,
      accessPolicy: JSONDocument? = nil,
      encryptionKeyArn: Input<String>? = nil,
      lockConfiguration: Backup.BackupVault.LockConfigurationType? = nil,
      notifications: Backup.BackupVault.NotificationObjectType? = nil,
      tags: Tags? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, tagging: .map("BackupVaultTags"), file: file, line: line, column: column)
      declaration["BackupVaultName"] = backupVaultName.expression
      declaration["AccessPolicy"] = accessPolicy?.expression
      declaration["EncryptionKeyArn"] = encryptionKeyArn?.expression
      declaration["LockConfiguration"] = lockConfiguration?.expression
      declaration["Notifications"] = notifications?.expression
      declaration.set(tags)
    }

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The backup vault (`BackupVaultName`). Required. Matches `^[a-zA-Z0-9\-\_]{2,50}$`. A change replaces the resource.
    public var backupVaultName: Input<Backup.BackupVault.Name> { declaration.reference("BackupVaultName") }
    /// The access policy, as JSON (`AccessPolicy`). Updated in place.
    public var accessPolicy: Input<JSONDocument> { declaration.reference("AccessPolicy") }
    /// The backup vault (`BackupVaultArn`). Set by the cloud.
    public var backupVaultArn: Input<Backup.BackupVault.ARN> { declaration.reference("BackupVaultArn") }
    /// The ARN of the encryption key (`EncryptionKeyArn`). A change replaces the resource.
    public var encryptionKeyArn: Input<String> { declaration.reference("EncryptionKeyArn") }
    /// The lock configuration (`LockConfiguration`). Updated in place.
    public var lockConfiguration: Input<Backup.BackupVault.LockConfigurationType> { declaration.reference("LockConfiguration") }
    /// The notifications (`Notifications`). Updated in place.
    public var notifications: Input<Backup.BackupVault.NotificationObjectType> { declaration.reference("Notifications") }
    /// The tags (`BackupVaultTags`).
    public var tags: Input<Tags> { declaration.reference("BackupVaultTags") }

    /// Stands for the ARN of one.
    public enum ARN: TextValue {}

    /// Stands for the Name of one.
    public enum Name: TextValue {}

    /// The lock configuration (an object of `AWS::Backup::BackupVault`).
    public struct LockConfigurationType: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - minRetentionDays: The minimum retention, in days. Required.
      ///   - changeableForDays: The changeable for, in days.
      ///   - maxRetentionDays: The maximum retention, in days.
      public init(
        minRetentionDays: Input<Int>,
        changeableForDays: Input<Int>? = nil,
        maxRetentionDays: Input<Int>? = nil
      ) {
        members["MinRetentionDays"] = minRetentionDays.expression
        members["ChangeableForDays"] = changeableForDays?.expression
        members["MaxRetentionDays"] = maxRetentionDays?.expression
      }
    }

    /// The notifications (an object of `AWS::Backup::BackupVault`).
    public struct NotificationObjectType: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - backupVaultEvents: The backup vault events. Required.
      ///   - snsTopicArn: The SNS topic: an `AWS::SNS::Topic`, by its ARN. Required.
      public init(backupVaultEvents: [Input<String>], snsTopicArn: Input<SNS.Topic.ARN>) {
        members["BackupVaultEvents"] = backupVaultEvents.expression
        members["SNSTopicArn"] = snsTopicArn.expression
      }
    }
  }
}
