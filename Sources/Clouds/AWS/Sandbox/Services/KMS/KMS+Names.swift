internal import InfraModel

extension KMS {
  /// The ARN by which services know a key, whatever name of it they were given; `nil` where it can't be used.
  static func arn(of name: String, _ cloud: inout Cloud, _ call: Call) throws(Fault) -> String? {
    if cloud.kinds[key.name] == nil {
      return name.hasPrefix("arn:") ? name : call.arn("kms", name.hasPrefix("alias/") ? name : "key/\(name)")
    }
    guard let found = try find(name, &cloud, call), found["KeyState"] != "PendingDeletion" else { return nil }
    return found.arn
  }

  /// The services whose keys have an alias in every account. Until one is used, the alias has no key.
  ///
  /// Source: KMS API Reference, ListAliases ("aliases that AWS created in your account").
  static let servicesOfAWS = [
    "acm", "backup", "dynamodb", "ebs", "elasticfilesystem", "es", "fsx", "glue", "kinesis", "kinesisvideo", "lambda",
    "rds", "redshift", "s3", "secretsmanager", "sns", "sqs", "ssm", "xray",
  ]

  /// The identifier of the key that a service of AWS has in every account and region.
  static func ownKey(_ service: String, _ call: Call) -> String {
    let seed = (service + call.account + call.region).utf8.reduce(UInt64(0xCBF2_9CE4_8422_2325)) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    let digits = [seed, seed &+ 1].map { bits in
      let text = String(SplitMix.bits(bits), radix: 16)
      return String(repeating: "0", count: 16 - text.count) + text
    }.joined()
    func part(_ start: Int, _ count: Int) -> String { String(digits.dropFirst(start).prefix(count)) }
    return [part(0, 8), part(8, 4), "4" + part(13, 3), "8" + part(17, 3), part(20, 12)].joined(separator: "-")
  }
}
