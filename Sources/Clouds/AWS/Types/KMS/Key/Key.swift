import AWSClient
import InfraModel
import Provider

extension KMS {
  /// A KMS key.
  ///
  /// A key is never deleted at once: KMS keeps it for 7 to 30 days, in which the deletion can be cancelled. Rotation can only be set on an enabled key, so a disabled one is enabled for that moment.
  /// Source: the API reference of CreateKey, PutKeyPolicy, EnableKeyRotation and ScheduleKeyDeletion.
  static let key = Handler("AWS::KMS::Key", of: .kms, id: "KeyId") {
    Create(
      "CreateKey",
      [
        .field("KeyPolicy", as: "Policy", .jsonText), "Description", "KeySpec", "KeyUsage", "Origin", "MultiRegion",
        "BypassPolicyLockoutSafetyCheck",
      ], outputs: ["KeyId": "KeyMetadata.KeyId", "Arn": "KeyMetadata.Arn"],
      retries: [.principals])
    Sets(
      "KeyPolicy", "BypassPolicyLockoutSafetyCheck", by: "PutKeyPolicy",
      [
        "KeyId", .constant("default", as: "PolicyName"), .code(as: "Policy", KeyPolicy.text),
        "BypassPolicyLockoutSafetyCheck",
      ], retries: [.principals])
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
      "DescribeKey", ["KeyId"], at: "KeyMetadata", except: ["KeyPolicy"])
    FurtherRead(
      "GetKeyPolicy", ["KeyId", .constant("default", as: "PolicyName")],
      maps: [.field("KeyPolicy", as: "Policy", .jsonText)])
    FurtherRead(
      "GetKeyRotationStatus", ["KeyId"], maps: [.field("EnableKeyRotation", as: "KeyRotationEnabled")],
      when: { item, _ in item["KeySpec"] == "SYMMETRIC_DEFAULT" && item["Origin"] == "AWS_KMS" })
    // A key whose own store is not connected can be described, tagged and given a policy all the same.
    // Source: the developer guide, "Key states of AWS KMS keys".
    Ready("KeyState", is: ["Enabled", "Disabled", "PendingImport", "Unavailable"])
    BeingDeleted("KeyState", in: ["PendingDeletion", "PendingReplicaDeletion"]) { scope in
      let key = "--key-id \(scope.id) --region \(scope.region)"
      return "aws kms cancel-key-deletion \(key) && aws kms enable-key \(key)"
    }
    Deletes("ScheduleKeyDeletion", ["KeyId", "PendingWindowInDays"])
    Finds.code(["ListKeys", "ListResourceTags"]) { cloud, scope in
      let keys = (try await cloud.ask("ListKeys", [:])["Keys"]?.list ?? []).compactMap { $0["KeyId"] }
      // KMS lists no tags with its keys: one question each, many at once.
      let marked = try await keys.concurrentMap { id in
        .bool(try await KeyState.isMade(id, by: scope.operation, cloud))
      }
      return zip(keys, marked).filter { $0.1 == true }.map { ["KeyId": $0.0] }
    }
    Traits(
      holdsData: "the key, and with it everything encrypted under it once its waiting period of 7 to 30 days is over",
      replacing: ["KeySpec", "KeyUsage", "Origin", "MultiRegion"],
      comparisons: ["KeyPolicy": .document],
      defaults: [
        "Enabled": true, "EnableKeyRotation": false, "KeySpec": "SYMMETRIC_DEFAULT", "KeyUsage": "ENCRYPT_DECRYPT",
        "Origin": "AWS_KMS", "MultiRegion": false, "Description": "",
      ],
      keptWhenRemoved: ["RotationPeriodInDays", "BypassPolicyLockoutSafetyCheck"], exclusive: [],
      rules: KeyRules.all)
  }
}

/// The policy that a key has where none is declared.
private enum KeyPolicy {
  /// The declared policy, or KMS's own: everything to the account, which then rules by IAM.
  static func text(_ scope: CallScope) -> Value {
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
  static func set(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    let id: [String: Value] = ["KeyId": .string(scope.id.text)]
    let isEnabled = scope["Enabled"] != false
    var wasEnabled = scope.previous["Enabled"] != false
    let turns = scope.changed.contains("EnableKeyRotation") || scope.changed.contains("RotationPeriodInDays")
    if !wasEnabled, isEnabled || turns {
      _ = try await cloud.change("EnableKey", id)
      wasEnabled = true
    }
    if turns {
      if scope["EnableKeyRotation"] == true {
        var input = id
        input["RotationPeriodInDays"] = scope["RotationPeriodInDays"]
        _ = try await cloud.change("EnableKeyRotation", input)
      } else if scope.previous["EnableKeyRotation"] == true {
        _ = try await cloud.change("DisableKeyRotation", id)
      }
    }
    if wasEnabled, !isEnabled { _ = try await cloud.change("DisableKey", id) }
  }

  /// Whether the key bears the operation's tag. A key that does not let us look is none of ours.
  static func isMade(_ id: Value, by operation: String, _ cloud: CloudCalls) async throws(ProviderError) -> Bool {
    do throws(ProviderError) {
      let tags = try await cloud.askIfPresent("ListResourceTags", ["KeyId": id])?["Tags"]?.list ?? []
      return tags.contains { $0["TagKey"]?.string == Tags.operationKey && $0["TagValue"]?.string == operation }
    } catch {
      if error.kind == .denied { return false }
      throw error
    }
  }
}
