import AWSClient
import InfraModel
import Provider

extension KMS {
  /// A KMS key.
  ///
  /// A key is never deleted at once: KMS keeps it for 7 to 30 days, in which the deletion can be cancelled. Such a key
  /// counts as absent. Rotation can only be set on an enabled key, so a disabled one is enabled for that moment.
  /// Source: the API reference of CreateKey, PutKeyPolicy, EnableKeyRotation and ScheduleKeyDeletion.
  static let key = Handler("AWS::KMS::Key", of: .kms, id: "KeyId") {
    Create(
      "CreateKey",
      [
        .field("KeyPolicy", as: "Policy", .jsonText), "Description", "KeySpec", "KeyUsage", "Origin", "MultiRegion",
        "BypassPolicyLockoutSafetyCheck",
      ], gives: ["KeyId": "KeyMetadata.KeyId", "Arn": "KeyMetadata.Arn"])
    Sets(
      "KeyPolicy", "BypassPolicyLockoutSafetyCheck", by: "PutKeyPolicy",
      [
        "KeyId", .constant("default", as: "PolicyName"), .code(as: "Policy", KeyPolicy.text),
        "BypassPolicyLockoutSafetyCheck",
      ])
    Sets(
      "Description", by: "UpdateKeyDescription", ["KeyId", "Description"], removed: .to(["Description": ""]))
    Sets(
      "Enabled", "EnableKeyRotation", "RotationPeriodInDays",
      uses: ["EnableKey", "DisableKey", "EnableKeyRotation", "DisableKeyRotation"], KeyState.set)
    Sets("PendingWindowInDays", uses: [], removed: .kept) { _, _ in }
    Tags(
      create: .keyed("Tags", key: "TagKey", value: "TagValue"),
      read: .call(Call("ListResourceTags", ["KeyId"]), at: "Tags"),
      add: Call(
        "TagResource",
        ["KeyId", .elements(as: "Tags", .object([.field("Key", as: "TagKey"), .field("Value", as: "TagValue")]))]),
      remove: Call("UntagResource", ["KeyId", .tagKeys()]))
    Reads(
      "DescribeKey", ["KeyId"], at: "KeyMetadata", except: ["KeyPolicy"],
      absent: (path: "KeyState", values: ["PendingDeletion", "PendingReplicaDeletion"]))
    Also(
      "GetKeyPolicy", ["KeyId", .constant("default", as: "PolicyName")],
      maps: [.field("KeyPolicy", as: "Policy", .jsonText)])
    Also(
      "GetKeyRotationStatus", ["KeyId"], maps: [.field("EnableKeyRotation", as: "KeyRotationEnabled")],
      when: { item, _ in item["KeySpec"] == "SYMMETRIC_DEFAULT" && item["Origin"] == "AWS_KMS" })
    Ready("KeyState", is: ["Enabled", "Disabled", "PendingImport"], failed: ["Unavailable"])
    Deletes(uses: ["DescribeKey", "ScheduleKeyDeletion"], KeyState.delete)
    Finds.code(["ListKeys", "ListResourceTags"]) { caller, scope in
      var found: [[String: Value]] = []
      for key in try await caller.ask("ListKeys", [:])["Keys"]?.list ?? [] {
        guard let id = key["KeyId"], try await KeyState.isMade(id, by: scope.operation, caller) else { continue }
        found.append(["KeyId": id])
      }
      return found
    }
    Traits(
      holdsData: "the key, and with it everything encrypted under it once its waiting period of 7 to 30 days is over",
      replacing: ["KeySpec", "KeyUsage", "Origin", "MultiRegion"],
      comparisons: ["KeyPolicy": .policy],
      defaults: [
        "Enabled": true, "EnableKeyRotation": false, "KeySpec": "SYMMETRIC_DEFAULT", "KeyUsage": "ENCRYPT_DECRYPT",
        "Origin": "AWS_KMS", "MultiRegion": false, "Description": "",
      ],
      keptWhenRemoved: ["RotationPeriodInDays", "BypassPolicyLockoutSafetyCheck"], exclusive: [],
      rules: [KeyRules.disabled])
  }
}

/// The policy that a key has where none is declared.
private enum KeyPolicy {
  /// The declared policy, or KMS's own: everything to the account, which then rules by IAM.
  static func text(_ scope: Scope) -> Value {
    if let declared = scope["KeyPolicy"] {
      if case .string = declared { return declared }
      return .string(JSON.canonicalText(declared))
    }
    return .string(
      JSON.canonicalText([
        "Version": "2012-10-17", "Id": "key-default-1",
        "Statement": [
          [
            "Sid": "Enable IAM User Permissions", "Effect": "Allow", "Action": "kms:*", "Resource": "*",
            "Principal": ["AWS": .string("arn:\(scope.partition):iam::\(scope.account):root")],
          ]
        ],
      ]))
  }
}

/// Whether a key is enabled and rotates.
private enum KeyState {
  /// Sets rotation while the key is enabled, then whether it stays so.
  static func set(_ caller: Caller, _ scope: Scope) async throws {
    let id: [String: Value] = ["KeyId": .string(scope.id)]
    let isEnabled = scope["Enabled"] != false
    var wasEnabled = scope.previous["Enabled"] != false
    let turns = scope.changed.contains("EnableKeyRotation") || scope.changed.contains("RotationPeriodInDays")
    if !wasEnabled, isEnabled || turns {
      _ = try await caller.change("EnableKey", id)
      wasEnabled = true
    }
    if turns {
      if scope["EnableKeyRotation"] == true {
        var input = id
        input["RotationPeriodInDays"] = scope["RotationPeriodInDays"]
        _ = try await caller.change("EnableKeyRotation", input)
      } else if scope.previous["EnableKeyRotation"] == true {
        _ = try await caller.change("DisableKeyRotation", id)
      }
    }
    if wasEnabled, !isEnabled { _ = try await caller.change("DisableKey", id) }
  }

  /// Schedules the deletion; one that is scheduled already is no error.
  @Sendable
  static func delete(_ caller: Caller, _ scope: Scope) async throws {
    var input: [String: Value] = ["KeyId": .string(scope.id)]
    input["PendingWindowInDays"] = scope["PendingWindowInDays"]
    do { _ = try await caller.change("ScheduleKeyDeletion", input) } catch {
      guard error.code == "KMSInvalidStateException", try await isGoing(scope.id, caller) else { throw error }
    }
  }

  private static func isGoing(_ id: String, _ caller: Caller) async throws(ProviderError) -> Bool {
    let answer = try await caller.askIfPresent("DescribeKey", ["KeyId": .string(id)])
    guard let state = answer?["KeyMetadata"]?["KeyState"]?.string else { return true }
    return state.hasSuffix("Deletion")
  }

  /// Whether the key bears the operation's tag. A key that does not let us look is none of ours.
  static func isMade(_ id: Value, by operation: String, _ caller: Caller) async throws(ProviderError) -> Bool {
    do throws(ProviderError) {
      let tags = try await caller.askIfPresent("ListResourceTags", ["KeyId": id])?["Tags"]?.list ?? []
      return tags.contains { $0["TagKey"]?.string == Tags.operationKey && $0["TagValue"]?.string == operation }
    } catch {
      if error.kind == .denied { return false }
      throw error
    }
  }
}
