import InfraModel
import Provider

/// The attributes that a user pool has beside the standard ones. They are told as `custom:NAME`, and can be added, never
/// changed or taken away.
///
/// Source: Cognito user pools API Reference, AddCustomAttributes; Cognito Developer Guide, "Working with user attributes".
enum CustomAttributes {
  private static let prefixes = ["custom:", "dev:custom:"]

  /// Attributes as the registry names them.
  static let encoding = ValueEncoding.code(
    encode: { $0 },
    decode: { value in
      .list((value.list ?? []).map { $0.setting("Name", to: .string(plain($0["Name"]?.string ?? ""))) })
    })

  private static func plain(_ name: String) -> String {
    prefixes.first { name.hasPrefix($0) }.map { String(name.dropFirst($0.count)) } ?? name
  }

  /// Keeps those that are declared: a pool tells all standard attributes, too.
  static func keep(_ properties: inout [String: Value], declared: Value?) {
    let names = Set((declared?.list ?? []).compactMap { $0["Name"] })
    let kept = (properties["Schema"]?.list ?? []).filter { $0["Name"].map(names.contains) ?? false }
    properties["Schema"] = kept.isEmpty ? nil : .list(kept)
  }

  @Sendable static func add(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    let before = Set((scope.previous["Schema"]?.list ?? []).compactMap { $0["Name"] })
    let new = (scope["Schema"]?.list ?? []).filter { !before.contains($0["Name"] ?? .null) }
    if new.isEmpty { return }
    _ = try await cloud.change(
      "AddCustomAttributes", ["UserPoolId": .string(scope.text("UserPoolId")), "CustomAttributes": .list(new)])
  }

  /// "After you create a user pool, you can't remove or change" attributes.
  static let stay = ChangeRule.update("attributes of users stay") { change in
    guard change.changed.contains("Schema") else { return [] }
    let desired = Dictionary(
      (change.after["Schema"]?.list ?? []).map { ($0["Name"]?.string ?? "", NormalForm.attribute($0)) }
    ) { first, _ in first }
    let moved = (change.before["Schema"]?.list ?? []).filter {
      desired[$0["Name"]?.string ?? ""] != NormalForm.attribute($0)
    }
    return moved.map { attribute in
      .refused(
        property: "Schema",
        message: "cannot take back or change its attribute \(attribute["Name"]?.string ?? "") once there are users",
        fix: "leave the attribute as it was, and add one with another name")
    }
  }

  /// Source: the developer guide of Cognito, "Updating user pool configuration": a custom attribute cannot be deleted.
  static let neverGo = ChangeRule.update("attributes never go") { change in
    guard change.changed.contains("Schema") else { return [] }
    let before = Set((change.before["Schema"]?.list ?? []).map { $0["Name"] ?? .null })
    let new = (change.after["Schema"]?.list ?? []).filter { !before.contains($0["Name"] ?? .null) }
    guard let name = new.first?["Name"]?.string else { return [] }
    return [.irreversible("the attribute \(name) cannot be removed from the pool")]
  }
}

extension NormalForm {
  /// Attributes of users, without what Cognito fills in.
  static let attributes = NormalForm("attributes of users") { value in
    .list((value.list ?? []).map(attribute).sorted { ($0["Name"]?.string ?? "") < ($1["Name"]?.string ?? "") })
  }

  /// Without the standard attributes that every pool has, unless one is required:
  /// https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html
  static let ownAttributes = NormalForm("own attributes of users") { value in
    let own = (value.list ?? []).filter { attribute in
      let name = attribute["Name"]?.string ?? ""
      return !standardNames.contains(name) || name != "sub" && attribute["Required"] == true
    }
    return own.isEmpty ? .null : .list(own)
  }

  private static let standardNames: Set<String> = [
    "address", "birthdate", "email", "email_verified", "family_name", "gender", "given_name", "identities", "locale",
    "middle_name", "name", "nickname", "phone_number", "phone_number_verified", "picture", "preferred_username",
    "profile", "sub", "updated_at", "website", "zoneinfo",
  ]

  fileprivate static func attribute(_ value: Value) -> Value {
    let standard: [String: Value] = [
      "AttributeDataType": "String", "DeveloperOnlyAttribute": false, "Mutable": true, "Required": false,
      "StringAttributeConstraints": [:], "NumberAttributeConstraints": [:],
    ]
    return .object((value.object ?? [:]).filter { standard[$0.key] != $0.value })
  }
}
