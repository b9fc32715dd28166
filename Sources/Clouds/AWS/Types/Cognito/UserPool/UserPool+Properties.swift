import Pricing

extension PropertyTable {
  static let userPool: PropertyTable = [
    .choice("UserPoolTier", "ESSENTIALS", "LITE", "PLUS"),
    .choice("UserPoolAddOns.AdvancedSecurityMode", "AUDIT", "ENFORCED", "OFF"),
    .unpriced(
      "Text messages", because: "their price depends on the country and the carrier", "SmsConfiguration"),
    .unpriced(
      "Mails", because: "they are charged at Amazon SES, by how many are sent", when: .isOne(of: ["DEVELOPER"]),
      "EmailConfiguration.EmailSendingAccount"),
    .free("only active users are paid for, by the plan", "UserPoolAddOns", "EmailConfiguration"),
    .free("functions are charged at the function", "LambdaConfig"),
    .free(
      "how users sign in costs nothing by itself", "AccountRecoverySetting", "AdminCreateUserConfig", "AliasAttributes",
      "AutoVerifiedAttributes", "DeletionProtection", "DeviceConfiguration", "EnabledMfas", "MfaConfiguration",
      "Policies", "Schema", "UserAttributeUpdateSettings", "UsernameAttributes", "UsernameConfiguration",
      "WebAuthnFactorConfiguration", "WebAuthnRelyingPartyID", "WebAuthnUserVerification"),
    .free(
      "wording costs nothing", "EmailAuthenticationMessage", "EmailAuthenticationSubject", "EmailVerificationMessage",
      "EmailVerificationSubject", "SmsAuthenticationMessage", "SmsVerificationMessage", "VerificationMessageTemplate"),
    .free("names and tags cost nothing", "UserPoolName", "UserPoolTags"),
  ]
}
