// AWS::Backup::BackupPlan: made by infra 0.1.0 from cfn-lint 1.51.0's facts of the CloudFormation registry.
// To make it again: infra types add AWS::Backup::BackupPlan. It is overwritten then.
// swift-format-ignore-file

public import AWS
public import Infra

extension Backup {
  /// A resource of type `AWS::Backup::BackupPlan`.
  ///
  /// - Identified by `BackupPlanId`.
  public struct BackupPlan: Resource {
    public static let typeName = "AWS::Backup::BackupPlan"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - backupPlan: The backup plan. Required. Updated in place.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      backupPlan: Backup.BackupPlan.BackupPlanResourceType,
      tags: Tags? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, tagging: .map("BackupPlanTags"), file: file, line: line, column: column)
      declaration["BackupPlan"] = backupPlan.expression
      declaration.set(tags)
    }

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The backup plan (`BackupPlan`). Required. Updated in place.
    public var backupPlan: Input<Backup.BackupPlan.BackupPlanResourceType> { declaration.reference("BackupPlan") }
    /// The backup plan (`BackupPlanArn`). Set by the cloud.
    public var backupPlanArn: Input<Backup.BackupPlan.ARN> { declaration.reference("BackupPlanArn") }
    /// The backup plan (`BackupPlanId`). Set by the cloud.
    public var backupPlanId: Input<Backup.BackupPlan.ID> { declaration.reference("BackupPlanId") }
    /// The ID of the version (`VersionId`). Set by the cloud.
    public var versionId: Input<String> { declaration.reference("VersionId") }
    /// The tags (`BackupPlanTags`).
    public var tags: Input<Tags> { declaration.reference("BackupPlanTags") }

    /// Stands for the ARN of one.
    public enum ARN: TextValue {}

    /// Stands for the ID of one.
    public enum ID: TextValue {}

    /// The advanced backup settings (an object of `AWS::Backup::BackupPlan`).
    public struct AdvancedBackupSettingResourceType: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - backupOptions: The backup options, as JSON. Required.
      ///   - resourceType: The resource type. Required. Matches `^[a-zA-Z0-9\-\_\.]{1,50}$`.
      public init(backupOptions: JSONDocument, resourceType: Input<String>) {
        members["BackupOptions"] = backupOptions.expression
        members["ResourceType"] = resourceType.expression
      }
    }

    /// The backup plan (an object of `AWS::Backup::BackupPlan`).
    public struct BackupPlanResourceType: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - backupPlanName: The name of the backup plan. Required.
      ///   - backupPlanRule: The backup plan rule. Required.
      ///   - advancedBackupSettings: The advanced backup settings.
      ///   - scanSettings: The scan settings.
      public init(
        backupPlanName: Input<String>,
        backupPlanRule: [Backup.BackupPlan.BackupRuleResourceType],
        advancedBackupSettings: [Backup.BackupPlan.AdvancedBackupSettingResourceType]? = nil,
        scanSettings: [Backup.BackupPlan.ScanSettingResourceType]? = nil
      ) {
        members["BackupPlanName"] = backupPlanName.expression
        members["BackupPlanRule"] = backupPlanRule.expression
        members["AdvancedBackupSettings"] = advancedBackupSettings?.expression
        members["ScanSettings"] = scanSettings?.expression
      }
    }

    /// The backup plan rule (an object of `AWS::Backup::BackupPlan`).
    public struct BackupRuleResourceType: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - ruleName: The name of the rule. Required.
      ///   - targetBackupVault: The target backup vault. Required.
      ///   - completionWindowMinutes: The completion window, in minutes.
      ///   - copyActions: The copy actions.
      ///   - enableContinuousBackup: Whether to enable continuous backup.
      ///   - indexActions: The index actions.
      ///   - lifecycle: The lifecycle.
      ///   - recoveryPointTags: The recovery point tags, by name.
      ///   - scanActions: The scan actions.
      ///   - scheduleExpression: The schedule expression.
      ///   - scheduleExpressionTimezone: The schedule expression timezone.
      ///   - startWindowMinutes: The start window, in minutes.
      ///   - targetLogicallyAirGappedBackupVaultArn: The ARN of the target logically air gapped backup vault.
      public init(
        ruleName: Input<String>,
        targetBackupVault: Input<String>,
        completionWindowMinutes: Input<Double>? = nil,
        copyActions: [Backup.BackupPlan.CopyActionResourceType]? = nil,
        enableContinuousBackup: Input<Bool>? = nil,
        indexActions: [Backup.BackupPlan.IndexActionsResourceType]? = nil,
        lifecycle: Backup.BackupPlan.LifecycleResourceType? = nil,
        recoveryPointTags: [String: Input<String>]? = nil,
        scanActions: [Backup.BackupPlan.ScanActionResourceType]? = nil,
        scheduleExpression: Input<String>? = nil,
        scheduleExpressionTimezone: Input<String>? = nil,
        startWindowMinutes: Input<Double>? = nil,
        targetLogicallyAirGappedBackupVaultArn: Input<String>? = nil
      ) {
        members["RuleName"] = ruleName.expression
        members["TargetBackupVault"] = targetBackupVault.expression
        members["CompletionWindowMinutes"] = completionWindowMinutes?.expression
        members["CopyActions"] = copyActions?.expression
        members["EnableContinuousBackup"] = enableContinuousBackup?.expression
        members["IndexActions"] = indexActions?.expression
        members["Lifecycle"] = lifecycle?.expression
        members["RecoveryPointTags"] = recoveryPointTags?.expression
        members["ScanActions"] = scanActions?.expression
        members["ScheduleExpression"] = scheduleExpression?.expression
        members["ScheduleExpressionTimezone"] = scheduleExpressionTimezone?.expression
        members["StartWindowMinutes"] = startWindowMinutes?.expression
        members["TargetLogicallyAirGappedBackupVaultArn"] = targetLogicallyAirGappedBackupVaultArn?.expression
      }
    }

    /// The copy actions (an object of `AWS::Backup::BackupPlan`).
    public struct CopyActionResourceType: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - destinationBackupVaultArn: The ARN of the destination backup vault. Required.
      ///   - lifecycle: The lifecycle.
      public init(destinationBackupVaultArn: Input<String>, lifecycle: Backup.BackupPlan.LifecycleResourceType? = nil) {
        members["DestinationBackupVaultArn"] = destinationBackupVaultArn.expression
        members["Lifecycle"] = lifecycle?.expression
      }
    }

    /// The index actions (an object of `AWS::Backup::BackupPlan`).
    public struct IndexActionsResourceType: NestedObject {
      public var members = Members()

      /// - Parameter resourceTypes: The resource types.
      public init(resourceTypes: [Input<String>]? = nil) { members["ResourceTypes"] = resourceTypes?.expression }
    }

    /// The lifecycle (an object of `AWS::Backup::BackupPlan`).
    public struct LifecycleResourceType: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - deleteAfterDays: The delete after, in days.
      ///   - moveToColdStorageAfterDays: The move to cold storage after, in days.
      ///   - optInToArchiveForSupportedResources: Whether opt in to archive for supported resources are on.
      public init(
        deleteAfterDays: Input<Double>? = nil,
        moveToColdStorageAfterDays: Input<Double>? = nil,
        optInToArchiveForSupportedResources: Input<Bool>? = nil
      ) {
        members["DeleteAfterDays"] = deleteAfterDays?.expression
        members["MoveToColdStorageAfterDays"] = moveToColdStorageAfterDays?.expression
        members["OptInToArchiveForSupportedResources"] = optInToArchiveForSupportedResources?.expression
      }
    }

    /// What `MalwareScanner` can be.
    public enum MalwareScanner: String, Expressible {
      case guardduty = "GUARDDUTY"
    }

    /// The scan actions (an object of `AWS::Backup::BackupPlan`).
    public struct ScanActionResourceType: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - malwareScanner: The malware scanner: `GUARDDUTY`.
      ///   - scanMode: The scan mode: `FULL_SCAN` or `INCREMENTAL_SCAN`.
      public init(
        malwareScanner: Backup.BackupPlan.MalwareScanner? = nil,
        scanMode: Backup.BackupPlan.ScanActionResourceType.ScanMode? = nil
      ) {
        members["MalwareScanner"] = malwareScanner?.expression
        members["ScanMode"] = scanMode?.expression
      }

      /// What `ScanMode` can be.
      public enum ScanMode: String, Expressible {
        case fullScan = "FULL_SCAN"
        case incrementalScan = "INCREMENTAL_SCAN"
      }
    }

    /// The scan settings (an object of `AWS::Backup::BackupPlan`).
    public struct ScanSettingResourceType: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - malwareScanner: The malware scanner: `GUARDDUTY`.
      ///   - resourceTypes: The resource types.
      ///   - scannerRoleArn: The scanner role: an `AWS::IAM::Role`, by its ARN.
      public init(
        malwareScanner: Backup.BackupPlan.MalwareScanner? = nil,
        resourceTypes: [Input<String>]? = nil,
        scannerRoleArn: Input<IAM.Role.ARN>? = nil
      ) {
        members["MalwareScanner"] = malwareScanner?.expression
        members["ResourceTypes"] = resourceTypes?.expression
        members["ScannerRoleArn"] = scannerRoleArn?.expression
      }
    }
  }
}
