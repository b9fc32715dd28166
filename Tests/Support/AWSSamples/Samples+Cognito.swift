import InfraModel

extension Samples {
  package static let cognito: [Sample] = [userPool, userPoolWithFactors, userPoolClient, userPoolDomain]

  private static let aPool = Sample.Need(
    "pool", "AWS::Cognito::UserPool", ["UserPoolName": "infra-pool", "UsernameAttributes": ["email"]])

  package static let userPool = Sample(
    "AWS::Cognito::UserPool",
    [
      "UserPoolName": "infra-users", "UsernameAttributes": ["email"], "AutoVerifiedAttributes": ["email"],
      "DeletionProtection": "ACTIVE",
      "Policies": [
        "PasswordPolicy": [
          "MinimumLength": 12, "RequireLowercase": true, "RequireNumbers": true, "RequireSymbols": true,
          "RequireUppercase": true, "TemporaryPasswordValidityDays": 7,
        ]
      ],
      "Schema": [["Name": "team", "AttributeDataType": "String", "Mutable": true]],
      "UserPoolTags": ["Name": "users"],
    ],
    updates: [
      .set([
        "DeletionProtection": "INACTIVE",
        "AdminCreateUserConfig": ["AllowAdminCreateUserOnly": true],
        "AccountRecoverySetting": ["RecoveryMechanisms": [["Name": "verified_email", "Priority": 1]]],
        "UserPoolTags": ["Name": "people", "Owner": "me"],
      ]),
      .set([
        "Schema": [
          ["Name": "team", "AttributeDataType": "String"], ["Name": "seats", "AttributeDataType": "Number"],
        ]
      ]),
      .remove("AdminCreateUserConfig", "AccountRecoverySetting"), .remove("UserPoolTags"),
    ],
    motoLacks: [
      "UsernameAttributes": "moto forgets them in an update",
      "UserPoolTags": "moto has no TagResource of user pools",
      "AdminCreateUserConfig": "moto keeps what an update leaves out",
      "AccountRecoverySetting": "moto keeps what an update leaves out",
    ])

  package static let userPoolWithFactors = Sample(
    "AWS::Cognito::UserPool", title: "with a second factor, without a name",
    ["MfaConfiguration": "OPTIONAL", "EnabledMfas": ["SOFTWARE_TOKEN_MFA"], "UserPoolTier": "PLUS"],
    updates: [
      .set(["MfaConfiguration": "ON", "EmailVerificationSubject": "Welcome"]),
      .remove("MfaConfiguration", "EnabledMfas"),
    ],
    motoLacks: ["UserPoolTier": "moto has no tiers"])

  package static let userPoolClient = Sample(
    "AWS::Cognito::UserPoolClient", needs: [aPool],
    [
      "UserPoolId": .ref("pool", "UserPoolId"), "ClientName": "infra-web", "GenerateSecret": false,
      "AllowedOAuthFlowsUserPoolClient": true, "AllowedOAuthFlows": ["code"],
      "AllowedOAuthScopes": ["openid", "email"], "CallbackURLs": ["https://example.com/callback"],
      "SupportedIdentityProviders": ["COGNITO"], "ExplicitAuthFlows": ["ALLOW_REFRESH_TOKEN_AUTH"],
    ],
    updates: [
      .set([
        "AllowedOAuthScopes": ["email", "openid", "profile"], "LogoutURLs": ["https://example.com/"],
        "RefreshTokenValidity": 7, "TokenValidityUnits": ["RefreshToken": "days"],
      ]), .remove("LogoutURLs", "RefreshTokenValidity", "TokenValidityUnits"),
    ],
    motoLacks: [
      "LogoutURLs": "moto keeps what an update leaves out",
      "RefreshTokenValidity": "moto keeps what an update leaves out",
      "TokenValidityUnits": "moto keeps what an update leaves out",
    ])

  package static let userPoolDomain = Sample(
    "AWS::Cognito::UserPoolDomain", needs: [aPool],
    ["UserPoolId": .ref("pool", "UserPoolId"), "Domain": "infra-sample"],
    updates: [.set(["ManagedLoginVersion": 2]), .remove("ManagedLoginVersion")],
    motoLacks: ["ManagedLoginVersion": "moto has the first pages only"])
}
