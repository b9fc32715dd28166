import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPool.html
  static let userPool: [Demand] = [
    .length("UserPoolName", from: 1, to: 128),
    .one("MfaConfiguration", of: "OFF", "ON", "OPTIONAL"), .one("DeletionProtection", of: "ACTIVE", "INACTIVE"),
    .one("AliasAttributes.*", of: "phone_number", "email", "preferred_username"),
    .one("UsernameAttributes.*", of: "phone_number", "email"),
    .one("AutoVerifiedAttributes.*", of: "phone_number", "email"),
    .one("EnabledMfas.*", of: "SMS_MFA", "SOFTWARE_TOKEN_MFA", "EMAIL_OTP"),
    .excludes("AliasAttributes", if: .given("UsernameAttributes")),
    .needs("EnabledMfas", if: .when("MfaConfiguration", is: "ON", "OPTIONAL")),
    .elements("Schema", to: 50),
    .number("Policies.PasswordPolicy.MinimumLength", from: 6, to: 99),
    .number("Policies.PasswordPolicy.TemporaryPasswordValidityDays", from: 0, to: 365),
    .number("Policies.PasswordPolicy.PasswordHistorySize", from: 0, to: 24),
  ]
}
