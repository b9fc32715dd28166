extension PropertyTable {
  static let userPool: PropertyTable = [
    .texts("UserPoolTier"),
    .free(
      "TODO", "AccountRecoverySetting", "AdminCreateUserConfig", "AliasAttributes", "AutoVerifiedAttributes",
      "DeletionProtection", "DeviceConfiguration", "EmailAuthenticationMessage", "EmailAuthenticationSubject",
      "EmailConfiguration", "EmailVerificationMessage", "EmailVerificationSubject", "EnabledMfas", "LambdaConfig",
      "MfaConfiguration", "Policies", "Schema", "SmsAuthenticationMessage", "SmsConfiguration",
      "SmsVerificationMessage", "UserAttributeUpdateSettings", "UserPoolAddOns", "UserPoolName", "UserPoolTags",
      "UsernameAttributes", "UsernameConfiguration", "VerificationMessageTemplate", "WebAuthnFactorConfiguration",
      "WebAuthnRelyingPartyID", "WebAuthnUserVerification"),
  ]
}
