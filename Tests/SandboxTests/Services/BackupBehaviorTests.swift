import AWSClient
import AWSLives
import AWSSamples
import InfraModel
import Sandbox
import Testing

@Suite("Backup vaults, what is in them and what locks them")
struct BackupBehaviorTests {
  private let aws = SandboxDriver()

  private func vault(_ name: Value, in region: String = Samples.region) async throws -> Value {
    let answer = try await aws.call(.backup, "CreateBackupVault", ["BackupVaultName": name], in: region)
    return try #require(answer["BackupVaultArn"])
  }

  private func point(in vault: Value) async throws -> Value {
    let answer = try await aws.call(
      .backup, "StartBackupJob",
      [
        "BackupVaultName": vault, "ResourceArn": "arn:aws:s3:::shop",
        "IamRoleArn": "arn:aws:iam::123456789012:role/service-role/backups",
      ])
    aws.time.pass(200)
    return try #require(answer["RecoveryPointArn"])
  }

  private func refusal(_ operation: String, _ input: [String: Value], in region: String = Samples.region) async
    -> String?
  {
    await aws.refusal(.backup, operation, input, in: region)
  }

  @Test("A vault with recovery points is not deleted, and neither is the one in the region that they were copied to")
  func points() async throws {
    _ = try await vault("shop")
    let copies = try await vault("copies", in: "eu-west-1")
    let made = try await point(in: "shop")
    try await aws.call(
      .backup, "StartCopyJob",
      [
        "RecoveryPointArn": made, "SourceBackupVaultName": "shop", "DestinationBackupVaultArn": copies,
        "IamRoleArn": "arn:aws:iam::123456789012:role/service-role/backups",
      ])
    aws.time.pass(200)
    #expect(await refusal("DeleteBackupVault", ["BackupVaultName": "shop"]) == "InvalidRequestException")
    try await aws.call(.backup, "DeleteRecoveryPoint", ["BackupVaultName": "shop", "RecoveryPointArn": made])
    try await aws.call(.backup, "DeleteBackupVault", ["BackupVaultName": "shop"])
    let there = await refusal("DeleteBackupVault", ["BackupVaultName": "copies"], in: "eu-west-1")
    #expect(there == "InvalidRequestException")
  }

  @Test("What is in a locked vault stays, and a lock whose date has passed, too")
  func locks() async throws {
    _ = try await vault("shop")
    let named: [String: Value] = ["BackupVaultName": "shop"]
    let made = try await point(in: "shop")
    try await aws.call(
      .backup, "PutBackupVaultLockConfiguration", ["BackupVaultName": "shop", "ChangeableForDays": 3])
    let kept: [String: Value] = ["BackupVaultName": "shop", "RecoveryPointArn": made]
    #expect(await refusal("DeleteRecoveryPoint", kept) == "InvalidRequestException")
    aws.time.pass(3 * 86_400)
    #expect(await refusal("DeleteBackupVaultLockConfiguration", named) == "InvalidRequestException")
    let shorter: [String: Value] = ["BackupVaultName": "shop", "MinRetentionDays": 7, "MaxRetentionDays": 6]
    #expect(await refusal("PutBackupVaultLockConfiguration", shorter) == "InvalidParameterValueException")
  }

  @Test("A request that comes again gives the plan and the selection that it made")
  func again() async throws {
    let plan: Value = ["BackupPlanName": "shop", "Rules": [["RuleName": "daily", "TargetBackupVaultName": "Default"]]]
    let asked: [String: Value] = ["BackupPlan": plan, "CreatorRequestId": "one"]
    let first = try await aws.call(.backup, "CreateBackupPlan", asked)["BackupPlanId"]
    #expect(try await aws.call(.backup, "CreateBackupPlan", asked)["BackupPlanId"] == first)
    #expect(await refusal("CreateBackupPlan", ["BackupPlan": plan]) == "AlreadyExistsException")
  }
}
