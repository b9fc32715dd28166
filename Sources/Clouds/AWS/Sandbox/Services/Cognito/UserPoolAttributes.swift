internal import InfraModel

/// The attributes of a pool's users: those that every pool has, and those of its own.
///
/// Source: Cognito user pools API Reference, SchemaAttributeType; Cognito Developer Guide, "Working with user
/// attributes".
enum UserPoolAttributes {
  /// What a new pool tells: every standard attribute, as it is given where it is, and its own.
  static func all(_ given: [Value]) -> Value {
    let told = standard.map { attribute -> Value in
      attribute.merging(given.first { $0["Name"] == attribute["Name"] })
    }
    let others = given.filter { one in !standard.contains { $0["Name"] == one["Name"] } }
    return .list(told + own(others))
  }

  /// Attributes of a pool's own, which are told with a prefix.
  static func own(_ given: [Value]) -> [Value] {
    let usual: Value = ["DeveloperOnlyAttribute": false, "Required": false]
    return given.map { attribute -> Value in
      let prefix = attribute["DeveloperOnlyAttribute"] == true ? "dev:custom:" : "custom:"
      return usual.merging(attribute).setting("Name", to: .string(prefix + (attribute["Name"]?.string ?? "")))
    }
  }

  private static let texts = [
    "name", "given_name", "family_name", "middle_name", "nickname", "preferred_username", "profile", "picture",
    "website", "email", "gender", "zoneinfo", "locale", "phone_number", "address",
  ]

  private static let standard: [Value] = {
    var all = [text("sub", from: "1", to: "2048").setting("Mutable", to: false).setting("Required", to: true)]
    for name in texts { all.append(text(name, from: "0", to: "2048")) }
    all.append(text("birthdate", from: "10", to: "10"))
    for name in ["email_verified", "phone_number_verified"] { all.append(attribute(name, "Boolean")) }
    all.append(attribute("updated_at", "Number").setting("NumberAttributeConstraints", to: ["MinValue": "0"]))
    return all
  }()

  private static func text(_ name: String, from least: String, to most: String) -> Value {
    attribute(name, "String").setting(
      "StringAttributeConstraints", to: ["MinLength": .string(least), "MaxLength": .string(most)])
  }

  private static func attribute(_ name: String, _ type: String) -> Value {
    [
      "Name": .string(name), "AttributeDataType": .string(type), "DeveloperOnlyAttribute": false, "Mutable": true,
      "Required": false,
    ]
  }
}
