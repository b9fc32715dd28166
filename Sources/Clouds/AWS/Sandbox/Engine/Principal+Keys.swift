internal import AWSClient
internal import InfraModel

extension Principal {
  /// Whoever has a key that is known from the start, with its secret.
  static func known(_ key: String, _ keys: [String: String], _ cloud: Cloud) -> (secret: String, Principal)? {
    guard let secret = secret(of: key, keys) else { return nil }
    let account = isAccount(key) ? key : cloud.account
    let arn = "arn:\(cloud.partition):iam::\(account):user/\(isAccount(key) ? "sandbox" : key)"
    return (secret, Principal(accessKeyID: key, account: account, arn: arn, userID: "AIDASANDBOX"))
  }

  /// A known key's secret. An account's number is a key, too: that of its user `sandbox`.
  static func secret(of key: String, _ keys: [String: String]) -> String? {
    keys[key] ?? (isAccount(key) ? keys["sandbox"] : nil)
  }

  private static func isAccount(_ key: String) -> Bool {
    AccountNumber.isWellFormed(key)
  }
}
