import InfraModel

/// The second factors of a sign-in, which Cognito sets and tells apart from the rest of a user pool.
///
/// Source: Cognito user pools API Reference, SetUserPoolMfaConfig.
enum SecondFactors {
  static let properties = [
    "MfaConfiguration", "EnabledMfas", "EmailAuthenticationMessage", "EmailAuthenticationSubject",
    "WebAuthnFactorConfiguration", "WebAuthnRelyingPartyID", "WebAuthnUserVerification",
  ]

  @Sendable static func set(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    let factors = Set((scope["EnabledMfas"]?.list ?? []).compactMap(\.string))
    var input: [String: Value] = [
      "UserPoolId": .string(scope.text("UserPoolId")), "MfaConfiguration": scope["MfaConfiguration"] ?? "OFF",
    ]
    if factors.contains("SMS_MFA") {
      var messages: [String: Value] = [:]
      messages["SmsAuthenticationMessage"] = scope["SmsAuthenticationMessage"]
      messages["SmsConfiguration"] = scope["SmsConfiguration"]
      input["SmsMfaConfiguration"] = .object(messages)
    }
    if factors.contains("EMAIL_OTP") {
      var messages: [String: Value] = [:]
      messages["Message"] = scope["EmailAuthenticationMessage"]
      messages["Subject"] = scope["EmailAuthenticationSubject"]
      input["EmailMfaConfiguration"] = .object(messages)
    }
    if factors.contains("SOFTWARE_TOKEN_MFA") { input["SoftwareTokenMfaConfiguration"] = ["Enabled": true] }
    var keys: [String: Value] = [:]
    keys["RelyingPartyId"] = scope["WebAuthnRelyingPartyID"]
    keys["UserVerification"] = scope["WebAuthnUserVerification"]
    keys["FactorConfiguration"] = scope["WebAuthnFactorConfiguration"]
    if !keys.isEmpty { input["WebAuthnConfiguration"] = .object(keys) }
    _ = try await cloud.change("SetUserPoolMfaConfig", input)
  }

  @Sendable static func read(_ cloud: CloudCalls, _ scope: CallScope) async throws -> [String: Value] {
    let asked = try await cloud.askIfPresent("GetUserPoolMfaConfig", ["UserPoolId": .string(scope.id.text)])
    guard let answer = asked else { return [:] }
    var properties: [String: Value] = [:]
    properties["MfaConfiguration"] = answer["MfaConfiguration"]
    var factors: [Value] = []
    if answer["SmsMfaConfiguration"] != nil { factors.append("SMS_MFA") }
    if answer["SoftwareTokenMfaConfiguration"]?["Enabled"] == true { factors.append("SOFTWARE_TOKEN_MFA") }
    if let messages = answer["EmailMfaConfiguration"] {
      factors.append("EMAIL_OTP")
      properties["EmailAuthenticationMessage"] = messages["Message"]
      properties["EmailAuthenticationSubject"] = messages["Subject"]
    }
    if !factors.isEmpty { properties["EnabledMfas"] = .list(factors) }
    let keys = answer["WebAuthnConfiguration"]
    properties["WebAuthnRelyingPartyID"] = keys?["RelyingPartyId"]
    properties["WebAuthnUserVerification"] = keys?["UserVerification"]
    properties["WebAuthnFactorConfiguration"] = keys?["FactorConfiguration"]
    return properties
  }
}
