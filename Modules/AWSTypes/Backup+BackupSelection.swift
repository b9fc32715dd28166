// AWS::Backup::BackupSelection: made by infra 0.1.0 from cfn-lint 1.51.0's facts of the CloudFormation registry.
// To make it again: infra types add AWS::Backup::BackupSelection. It is overwritten then.
// swift-format-ignore-file

public import AWS
public import Infra

extension Backup {
  /// A resource of type `AWS::Backup::BackupSelection`.
  ///
  /// - Identified by `Id`.
  public struct BackupSelection: Resource {
    public static let typeName = "AWS::Backup::BackupSelection"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - backupPlanId: The backup plan: an `AWS::Backup::BackupPlan`, by its ID. Required. A change replaces the resource.
    ///   - backupSelection: The backup selection. Required. A change replaces the resource.
    public init(
      _ name: String,
      backupPlanId: Input<Backup.BackupPlan.ID>,
      backupSelection: Backup.BackupSelection.BackupSelectionResourceType,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, file: file, line: line, column: column)
      declaration["BackupPlanId"] = backupPlanId.expression
      declaration["BackupSelection"] = backupSelection.expression
    }

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The backup plan: an `AWS::Backup::BackupPlan`, by its ID (`BackupPlanId`). Required. A change replaces the resource.
    public var backupPlanId: Input<Backup.BackupPlan.ID> { declaration.reference("BackupPlanId") }
    /// The backup selection (`BackupSelection`). Required. A change replaces the resource.
    public var backupSelection: Input<Backup.BackupSelection.BackupSelectionResourceType> { declaration.reference("BackupSelection") }
    /// The ID (`Id`). Set by the cloud.
    public var id: Input<Backup.BackupSelection.ID> { declaration.reference("Id") }
    /// The ID of the selection (`SelectionId`). Set by the cloud.
    public var selectionId: Input<String> { declaration.reference("SelectionId") }

    /// Stands for the ID of one.
    public enum ID: TextValue {}

    /// The backup selection (an object of `AWS::Backup::BackupSelection`).
    public struct BackupSelectionResourceType: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - iamRoleArn: The IAM role: an `AWS::IAM::Role`, by its ARN. Required.
      ///   - selectionName: The name of the selection. Required. Matches `^[a-zA-Z0-9\-\_\.\:]+$`.
      ///   - conditions: The conditions.
      ///   - listOfTags: The list of tags.
      ///   - notResources: The not resources.
      ///   - resources: The resources.
      public init(
        iamRoleArn: Input<IAM.Role.ARN>,
        selectionName: Input<String>,
        conditions: Backup.BackupSelection.BackupSelectionResourceType.Conditions? = nil,
        listOfTags: [Backup.BackupSelection.ConditionResourceType]? = nil,
        notResources: [Input<String>]? = nil,
        resources: [Input<String>]? = nil
      ) {
        members["IamRoleArn"] = iamRoleArn.expression
        members["SelectionName"] = selectionName.expression
        members["Conditions"] = conditions?.expression
        members["ListOfTags"] = listOfTags?.expression
        members["NotResources"] = notResources?.expression
        members["Resources"] = resources?.expression
      }

      /// The conditions (an object of `AWS::Backup::BackupSelection`).
      public struct Conditions: NestedObject {
        public var members = Members()

        /// - Parameters:
        ///   - stringEquals: The string equals.
        ///   - stringLike: The string like.
        ///   - stringNotEquals: The string not equals.
        ///   - stringNotLike: The string not like.
        public init(
          stringEquals: [Backup.BackupSelection.ConditionParameter]? = nil,
          stringLike: [Backup.BackupSelection.ConditionParameter]? = nil,
          stringNotEquals: [Backup.BackupSelection.ConditionParameter]? = nil,
          stringNotLike: [Backup.BackupSelection.ConditionParameter]? = nil
        ) {
          members["StringEquals"] = stringEquals?.expression
          members["StringLike"] = stringLike?.expression
          members["StringNotEquals"] = stringNotEquals?.expression
          members["StringNotLike"] = stringNotLike?.expression
        }
      }
    }

    /// The string equals (an object of `AWS::Backup::BackupSelection`).
    public struct ConditionParameter: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - conditionKey: The condition key.
      ///   - conditionValue: The condition value.
      public init(conditionKey: Input<String>? = nil, conditionValue: Input<String>? = nil) {
        members["ConditionKey"] = conditionKey?.expression
        members["ConditionValue"] = conditionValue?.expression
      }
    }

    /// The list of tags (an object of `AWS::Backup::BackupSelection`).
    public struct ConditionResourceType: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - conditionKey: The condition key. Required.
      ///   - conditionType: The condition type: `STRINGEQUALS`. Required.
      ///   - conditionValue: The condition value. Required.
      public init(
        conditionKey: Input<String>,
        conditionType: Backup.BackupSelection.ConditionResourceType.ConditionType,
        conditionValue: Input<String>
      ) {
        members["ConditionKey"] = conditionKey.expression
        members["ConditionType"] = conditionType.expression
        members["ConditionValue"] = conditionValue.expression
      }

      /// What `ConditionType` can be.
      public enum ConditionType: String, Expressible {
        case stringequals = "STRINGEQUALS"
      }
    }
  }
}
