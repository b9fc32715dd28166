import AWS
import Infra

/// A function that replaces signing keys, and how often it does.
struct KeyRotation: Component {
  var scope: Scope
  private let role: IAM.Role
  private let policy: IAM.ManagedPolicy
  private let logs: Logs.LogGroup
  private let function: Lambda.Function
  private let permission: Lambda.Permission
  private let schedules: [SecretsManager.RotationSchedule]

  /// - Parameters:
  ///   - keys: The keys, by a name for each.
  ///   - days: How often each is replaced, 1 to 1,000 days.
  init(
    of keys: [String: SecretsManager.Secret], everyDays days: Int, logRetention: Logs.LogGroup.RetentionInDays,
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    scope = Scope("rotation", file: file, line: line, column: column)
    let sorted = keys.sorted { $0.key < $1.key }
    let role = IAM.Role(
      "role", assumeRolePolicyDocument: .assumable(by: .service("lambda.amazonaws.com")),
      roleName: "\(Environment.prefix)-rotation")
    let policy = IAM.ManagedPolicy(
      "policy",
      policyDocument: PolicyDocument {
        Statement.allow("logs:CreateLogStream", "logs:PutLogEvents", on: "*", id: "Logs")
        Statement.allow("secretsmanager:GetRandomPassword", on: "*", id: "MakeKeys")
        Statement(
          .allow,
          [
            "secretsmanager:DescribeSecret", "secretsmanager:GetSecretValue", "secretsmanager:PutSecretValue",
            "secretsmanager:UpdateSecretVersionStage",
          ], on: sorted.map(\.value.id.text), id: "ReplaceKeys")
      }, managedPolicyName: "\(Environment.prefix)-rotation", roles: [role.roleName])
    let logs = Logs.LogGroup(
      "logs", logGroupName: "/aws/lambda/\(Environment.prefix)-rotation", retentionInDays: logRetention)
    let function = Lambda.Function(
      "function", code: .archive(Archive("rotation/")), role: role.arn,
      functionName: "\(Environment.prefix)-rotation", handler: "index.handler", memorySize: .mebibytes(128),
      runtime: .python3_13, timeout: .seconds(30)
    ).depends(on: logs, policy)
    let permission = Lambda.Permission(
      "permission", action: "lambda:InvokeFunction", functionName: "\(function.arn)",
      principal: "secretsmanager.amazonaws.com", sourceAccount: "\(AccountID.current)")
    self.role = role
    self.policy = policy
    self.logs = logs
    self.function = function
    self.permission = permission
    schedules = sorted.map { name, key in
      SecretsManager.RotationSchedule(
        name, secretId: key.id, rotateImmediatelyOnUpdate: false, rotationLambdaARN: function.arn,
        rotationRules: .init(automaticallyAfterDays: .init(days))
      ).depends(on: permission)
    }
  }

  var body: Contents {
    role
    policy
    logs
    function
    permission
    Group("schedule") { schedules }
  }
}
