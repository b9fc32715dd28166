// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension SecretsManager {
  /// A resource of type `AWS::SecretsManager::RotationSchedule`.
  ///
  /// Identified by `Id`.
  public struct RotationSchedule: Resource {
    public static let typeName = "AWS::SecretsManager::RotationSchedule"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - secretId: Required. A change replaces the resource.
    ///   - externalSecretRotationMetadata: Updated in place.
    ///   - externalSecretRotationRoleArn: Updated in place.
    ///   - hostedRotationLambda: Updated in place. Never read back.
    ///   - rotateImmediatelyOnUpdate: Updated in place. Never read back.
    ///   - rotationLambdaARN: Updated in place.
    ///   - rotationRules: Updated in place.
    public init(
      _ name: String,
      secretId: Input<SecretsManager.Secret.ARN>,
      externalSecretRotationMetadata: [SecretsManager.RotationSchedule.ExternalSecretRotationMetadataItem]? = nil,
      externalSecretRotationRoleArn: Input<IAM.Role.ARN>? = nil,
      hostedRotationLambda: SecretsManager.RotationSchedule.HostedRotationLambda? = nil,
      rotateImmediatelyOnUpdate: Input<Bool>? = nil,
      rotationLambdaARN: Input<Lambda.Function.ARN>? = nil,
      rotationRules: SecretsManager.RotationSchedule.RotationRules? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, file: file, line: line, column: column)
      declaration["SecretId"] = secretId.expression
      declaration["ExternalSecretRotationMetadata"] = externalSecretRotationMetadata?.expression
      declaration["ExternalSecretRotationRoleArn"] = externalSecretRotationRoleArn?.expression
      declaration["HostedRotationLambda"] = hostedRotationLambda?.expression
      declaration["RotateImmediatelyOnUpdate"] = rotateImmediatelyOnUpdate?.expression
      declaration["RotationLambdaARN"] = rotationLambdaARN?.expression
      declaration["RotationRules"] = rotationRules?.expression
    }

    /// `SecretId`. Required. A change replaces the resource.
    public var secretId: Input<SecretsManager.Secret.ARN> { declaration.reference("SecretId") }

    /// `ExternalSecretRotationMetadata`. Updated in place.
    public var externalSecretRotationMetadata: Input<[SecretsManager.RotationSchedule.ExternalSecretRotationMetadataItem]> { declaration.reference("ExternalSecretRotationMetadata") }

    /// `ExternalSecretRotationRoleArn`. Updated in place.
    public var externalSecretRotationRoleArn: Input<IAM.Role.ARN> { declaration.reference("ExternalSecretRotationRoleArn") }

    /// `HostedRotationLambda`. Updated in place. Never read back.
    public var hostedRotationLambda: Input<SecretsManager.RotationSchedule.HostedRotationLambda> { declaration.reference("HostedRotationLambda") }

    /// `Id`. Set by the cloud.
    public var id: Input<String> { declaration.reference("Id") }

    /// `RotateImmediatelyOnUpdate`. Updated in place. Never read back.
    public var rotateImmediatelyOnUpdate: Input<Bool> { declaration.reference("RotateImmediatelyOnUpdate") }

    /// `RotationLambdaARN`. Updated in place.
    public var rotationLambdaARN: Input<Lambda.Function.ARN> { declaration.reference("RotationLambdaARN") }

    /// `RotationRules`. Updated in place.
    public var rotationRules: Input<SecretsManager.RotationSchedule.RotationRules> { declaration.reference("RotationRules") }

    /// The nested object `ExternalSecretRotationMetadataItem`.
    public struct ExternalSecretRotationMetadataItem: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - key: Required.
      ///   - value: Required.
      public init(
        key: Input<String>,
        value: Input<String>
      ) {
        members["Key"] = key.expression
        members["Value"] = value.expression
      }
    }

    /// The nested object `HostedRotationLambda`.
    public struct HostedRotationLambda: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - rotationType: Required.
      public init(
        rotationType: Input<String>,
        excludeCharacters: Input<String>? = nil,
        kmsKeyArn: Input<KMS.Key.ARN>? = nil,
        masterSecretArn: Input<String>? = nil,
        masterSecretKmsKeyArn: Input<String>? = nil,
        rotationLambdaName: Input<String>? = nil,
        runtime: Input<String>? = nil,
        superuserSecretArn: Input<String>? = nil,
        superuserSecretKmsKeyArn: Input<String>? = nil,
        vpcSecurityGroupIds: Input<String>? = nil,
        vpcSubnetIds: Input<String>? = nil
      ) {
        members["RotationType"] = rotationType.expression
        members["ExcludeCharacters"] = excludeCharacters?.expression
        members["KmsKeyArn"] = kmsKeyArn?.expression
        members["MasterSecretArn"] = masterSecretArn?.expression
        members["MasterSecretKmsKeyArn"] = masterSecretKmsKeyArn?.expression
        members["RotationLambdaName"] = rotationLambdaName?.expression
        members["Runtime"] = runtime?.expression
        members["SuperuserSecretArn"] = superuserSecretArn?.expression
        members["SuperuserSecretKmsKeyArn"] = superuserSecretKmsKeyArn?.expression
        members["VpcSecurityGroupIds"] = vpcSecurityGroupIds?.expression
        members["VpcSubnetIds"] = vpcSubnetIds?.expression
      }
    }

    /// The nested object `RotationRules`.
    public struct RotationRules: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        automaticallyAfterDays: Input<Int>? = nil,
        duration: Input<String>? = nil,
        scheduleExpression: Input<String>? = nil
      ) {
        members["AutomaticallyAfterDays"] = automaticallyAfterDays?.expression
        members["Duration"] = duration?.expression
        members["ScheduleExpression"] = scheduleExpression?.expression
      }
    }
  }
}
