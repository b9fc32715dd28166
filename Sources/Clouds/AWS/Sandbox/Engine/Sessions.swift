internal import InfraModel

/// The temporary keys that roles' sessions have.
enum Sessions {
  static let kind = Kind("sts.session", missing: FaultForm("InvalidClientTokenId", "no such session")) {
    $0.isGlobal = true
    $0.identifier = .capitals(prefix: "ASIA", count: 16)
  }

  struct Session: Sendable {
    var secret: String
    var token: String
    var expiration: Double
    var principal: Principal
  }

  /// The session of a key; `nil` where none has it.
  static func session(_ accessKeyID: String, _ cloud: Cloud) -> Session? {
    let key = RecordKey(kind: kind.name, region: "", id: accessKeyID)
    guard let record = cloud[whole: key], let secret = record.string("SecretAccessKey"),
      let token = record.string("SessionToken"), let expiration = record["Expiration"]?.number,
      let arn = record.string("Arn"), let userID = record.string("UserId"), let account = record.string("Account")
    else { return nil }
    return Session(
      secret: secret, token: token, expiration: expiration,
      principal: Principal(
        accessKeyID: accessKeyID, account: account, arn: arn, userID: userID, role: record.string("RoleArn")))
  }
}
