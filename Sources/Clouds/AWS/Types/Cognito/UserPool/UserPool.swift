import AWSClient
import InfraModel
import Provider

extension Cognito {
  /// A directory of users. Most of it is set by one call, which takes back what it is not given; the second factors of a
  /// sign-in have a call of their own, and attributes can only be added.
  ///
  /// Source: Cognito user pools API Reference, version 2016-04-18.
  static let userPool = Handler("AWS::Cognito::UserPool", of: .cognito, id: "UserPoolId") {
    Create(
      "CreateUserPool",
      [
        .field("UserPoolName", as: "PoolName"), "AliasAttributes", "UsernameAttributes", "UsernameConfiguration",
        "Schema",
      ]
        + settings.fields,
      outputs: ["UserPoolId": "UserPool.Id", "Arn": "UserPool.Arn"], name: Create.Name("UserPoolName", longest: 128),
      retries: [.principals])
    // Before the other settings, whose call is given the factors, too, and refuses those that are not set up.
    Sets(properties: SecondFactors.properties, uses: ["SetUserPoolMfaConfig"], SecondFactors.set)
    Sets(
      properties: ["UserPoolName"] + settings, by: "UpdateUserPool",
      [pool, .field("UserPoolName", as: "PoolName"), "MfaConfiguration"] + settings.fields,
      // "With the exception of UserPoolTier, if you don't provide a value … Amazon Cognito sets it to its default value."
      removed: .to(["UserPoolTier": "ESSENTIALS"]), retries: [busy, .principals])
    Sets("Schema", uses: ["AddCustomAttributes"], CustomAttributes.add)
    Tags(
      "UserPoolTags", create: .map("UserPoolTags"), read: .item("UserPoolTags"),
      add: Call("TagResource", [arn, .tagMap(as: "Tags")]),
      remove: Call("UntagResource", [arn, .tagKeys(as: "TagKeys")]))
    Reads(
      "DescribeUserPool", [pool], at: "UserPool",
      maps: [
        .field("UserPoolId", as: "Id"), .field("UserPoolName", as: "Name"),
        .field("Schema", as: "SchemaAttributes", CustomAttributes.encoding),
      ])
    FurtherRead(uses: ["GetUserPoolMfaConfig"], SecondFactors.read)
    Postprocess { properties, _, scope in
      let name = "cognito-idp.\(scope.region).amazonaws.com/\(scope.id)"
      properties["ProviderName"] = .string(name)
      properties["ProviderURL"] = .string("https://\(name)")
      CustomAttributes.keep(&properties, declared: scope["Schema"])
    }
    Deletes("DeleteUserPool", [pool])
    Finds.code(["ListUserPools", "DescribeUserPool"]) { cloud, scope in
      let listed = try await cloud.ask("ListUserPools", ["MaxResults": 60])["UserPools"]?.list ?? []
      var ours: [[String: Value]] = []
      for pool in listed where pool["Name"] == scope["UserPoolName"] {
        guard let id = pool["Id"] else { continue }
        let found = try await cloud.askIfPresent("DescribeUserPool", ["UserPoolId": id])
        if found?["UserPool"]?["UserPoolTags"]?[Tags.operationKey] == .string(scope.operation) {
          ours.append(["UserPoolId": id])
        }
      }
      return ours
    }
    Traits(
      holdsData: "the users in it",
      replacing: ["AliasAttributes", "UsernameAttributes", "UsernameConfiguration"],
      comparisons: [
        "AliasAttributes": .unordered, "AutoVerifiedAttributes": .unordered, "EnabledMfas": .unordered,
        "Schema": .form(.attributes), "UsernameAttributes": .unordered,
        "UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate": .unordered,
        "AccountRecoverySetting.RecoveryMechanisms": .unordered,
      ],
      defaults: [
        "AdminCreateUserConfig": ["AllowAdminCreateUserOnly": false, "UnusedAccountValidityDays": 7],
        "DeletionProtection": "INACTIVE", "MfaConfiguration": "OFF", "UserPoolTier": "ESSENTIALS",
      ],
      exclusive: [], rules: [CustomAttributes.stay, CustomAttributes.neverGo, protection],
      declaredForms: ["Schema": .ownAttributes])
  }

  /// "You must inactivate deletion protection before you can delete the user pool" (DeleteUserPool).
  private static let protection = ChangeRule("deletion protection") { change in
    guard change.kind != .update, change.before["DeletionProtection"] == "ACTIVE" else { return [] }
    return [
      .refused(
        property: "DeletionProtection", message: "is protected from deletion",
        fix: "declare deletionProtection: \"INACTIVE\", apply that, then delete it")
    ]
  }

  private static let pool = Field.field("UserPoolId", as: "UserPoolId")
  private static let arn = Field.field("Arn", as: "ResourceArn")

  /// What the create and the update take alike.
  private static let settings = [
    "AccountRecoverySetting", "AdminCreateUserConfig", "AutoVerifiedAttributes", "DeletionProtection",
    "DeviceConfiguration", "EmailConfiguration", "EmailVerificationMessage", "EmailVerificationSubject", "LambdaConfig",
    "Policies", "SmsAuthenticationMessage", "SmsConfiguration", "SmsVerificationMessage", "UserAttributeUpdateSettings",
    "UserPoolAddOns", "UserPoolTier", "VerificationMessageTemplate",
  ]
}
