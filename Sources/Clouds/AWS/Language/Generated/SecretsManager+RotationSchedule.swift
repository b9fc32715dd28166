// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension SecretsManager {
  /// How and how often a secret is replaced (`AWS::SecretsManager::RotationSchedule`).
  ///
  /// - Identified by `Id`.
  public struct RotationSchedule: Resource {
    public static let typeName = "AWS::SecretsManager::RotationSchedule"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - secretId: The secret that is rotated: an `AWS::SecretsManager::Secret`, by its ARN. Required. A change replaces the resource.
    ///   - externalSecretRotationMetadata: What the partner needs for the rotation. Updated in place.
    ///   - externalSecretRotationRoleArn: The role that rotates the partner's secret: an `AWS::IAM::Role`, by its ARN. Updated in place.
    ///   - hostedRotationLambda: A function of AWS's own that replaces it. Updated in place. Never read back.
    ///   - rotateImmediatelyOnUpdate: Whether it is replaced at once, too. Updated in place. Never read back.
    ///   - rotationLambdaARN: The function that replaces it: an `AWS::Lambda::Function`, by its ARN. Updated in place.
    ///   - rotationRules: How often it is replaced. Updated in place.
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

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The secret that is rotated: an `AWS::SecretsManager::Secret`, by its ARN (`SecretId`). Required. A change replaces the resource.
    public var secretId: Input<SecretsManager.Secret.ARN> { declaration.reference("SecretId") }
    /// What the partner needs for the rotation (`ExternalSecretRotationMetadata`). Updated in place.
    public var externalSecretRotationMetadata: Input<[SecretsManager.RotationSchedule.ExternalSecretRotationMetadataItem]> { declaration.reference("ExternalSecretRotationMetadata") }
    /// The role that rotates the partner's secret: an `AWS::IAM::Role`, by its ARN (`ExternalSecretRotationRoleArn`). Updated in place.
    public var externalSecretRotationRoleArn: Input<IAM.Role.ARN> { declaration.reference("ExternalSecretRotationRoleArn") }
    /// A function of AWS's own that replaces it (`HostedRotationLambda`). Updated in place. Never read back.
    public var hostedRotationLambda: Input<SecretsManager.RotationSchedule.HostedRotationLambda> { declaration.reference("HostedRotationLambda") }
    /// The identifier (`Id`). Set by the cloud.
    public var id: Input<String> { declaration.reference("Id") }
    /// Whether it is replaced at once, too (`RotateImmediatelyOnUpdate`). Updated in place. Never read back.
    public var rotateImmediatelyOnUpdate: Input<Bool> { declaration.reference("RotateImmediatelyOnUpdate") }
    /// The function that replaces it: an `AWS::Lambda::Function`, by its ARN (`RotationLambdaARN`). Updated in place.
    public var rotationLambdaARN: Input<Lambda.Function.ARN> { declaration.reference("RotationLambdaARN") }
    /// How often it is replaced (`RotationRules`). Updated in place.
    public var rotationRules: Input<SecretsManager.RotationSchedule.RotationRules> { declaration.reference("RotationRules") }

    /// What the partner needs for the rotation (an object of `AWS::SecretsManager::RotationSchedule`).
    public struct ExternalSecretRotationMetadataItem: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - key: The name. Required.
      ///   - value: The value. Required.
      public init(key: Input<String>, value: Input<String>) {
        members["Key"] = key.expression
        members["Value"] = value.expression
      }
    }

    /// A function of AWS's own that replaces it (an object of `AWS::SecretsManager::RotationSchedule`).
    public struct HostedRotationLambda: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - rotationType: The kind of secret. Required.
      ///   - excludeCharacters: Characters that must not occur.
      ///   - kmsKeyArn: The key that encrypts the secret: an `AWS::KMS::Key`, by its ARN.
      ///   - masterSecretArn: The secret of the user who may change others' passwords.
      ///   - masterSecretKmsKeyArn: The key of that secret.
      ///   - rotationLambdaName: The name of the function.
      ///   - runtime: The runtime of the function.
      ///   - superuserSecretArn: The secret of the user who may change others' passwords.
      ///   - superuserSecretKmsKeyArn: The key of that secret.
      ///   - vpcSecurityGroupIds: Its security groups.
      ///   - vpcSubnetIds: The subnets of the function.
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

    /// How often it is replaced (an object of `AWS::SecretsManager::RotationSchedule`).
    public struct RotationRules: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - automaticallyAfterDays: How many days pass between rotations.
      ///   - duration: How long a rotation may take.
      ///   - scheduleExpression: The times: `rate(…)` or `cron(…)`.
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
