import AWSClient
import InfraModel
import Planner

extension Demand {
  /// A key of KMS, however it is called; `ValidationException` and `NotFoundException` for anything else.
  static let key = TextForm(
    "a key: its identifier, its ARN, or an alias", fix: "refer to the key, or write alias/… or its ARN"
  ) {
    isKey($0, withAlias: true)
  }

  static func isKey(_ text: String, withAlias: Bool) -> Bool {
    if text.hasPrefix("alias/") { return withAlias && text.utf8.count > 6 }
    if TextForm.isARN(text) {
      return text.contains(":kms:") && (text.contains(":key/") || (withAlias && text.contains(":alias/")))
    }
    if text.hasPrefix("mrk-") { return keyLetters.areAll(of: text.dropFirst(4)) }
    return text.utf8.count == 36 && keyLetters.areAll(of: text)
  }
  private static let keyLetters: Letters = "A-Fa-f0-9-"

  static func usages(of spec: String) -> [String]? {
    switch spec {
    case "SYMMETRIC_DEFAULT": ["ENCRYPT_DECRYPT"]
    case "RSA_2048", "RSA_3072", "RSA_4096": ["ENCRYPT_DECRYPT", "SIGN_VERIFY"]
    case "HMAC_224", "HMAC_256", "HMAC_384", "HMAC_512": ["GENERATE_VERIFY_MAC"]
    case "ECC_SECG_P256K1": ["SIGN_VERIFY"]
    case "ECC_NIST_P256", "ECC_NIST_P384", "ECC_NIST_P521": ["SIGN_VERIFY", "KEY_AGREEMENT"]
    default: nil
    }
  }

  /// `MalformedPolicyDocumentException`: "The new key policy will not allow you to update the key policy in the future."
  static func keeper(_ policy: Statements) -> [Diagnostic] {
    guard policy.subject.flag("BypassPolicyLockoutSafetyCheck") != true, let statements = policy.all else { return [] }
    let isKept = statements.contains { statement in
      guard policy.subject.declared.literal(statement["Effect"]) != "Deny", mayBeOwn(statement, policy) else {
        return false
      }
      let actions = policy.texts(statement["Action"])
      return statement["NotAction"] != nil || actions.isEmpty
        || actions.contains { action in
          let name = action.lowercased()
          return name.hasSuffix("*") ? "kms:putkeypolicy".hasPrefix(name.dropLast()) : name == "kms:putkeypolicy"
        }
    }
    return isKept
      ? []
      : [
        policy.problem(
          "no principal of the account may change it later",
          fix: "allow kms:* to the account, as AWS's default key policy does")
      ]
  }

  /// Whether a statement is for somebody of the account: one principal at least is, or is not known yet.
  private static func mayBeOwn(_ statement: [String: Value], _ policy: Statements) -> Bool {
    guard let principal = statement["Principal"], let account = policy.subject.declared.account else { return true }
    guard let members = principal.object else { return true }
    return PolicyGrammar.elements(members["AWS"]).contains { value in
      guard let text = policy.subject.declared.literal(value)?.string else { return true }
      return text == "*" || text == account || text.contains("::\(account):")
    }
  }

}
