internal import Digests
internal import InfraModel

extension EC2 {
  static let keyPair = kind(
    "key", id: "KeyPairId", missing: "InvalidKeyPair.NotFound", as: "key pair", type: "key-pair"
  ) {
    $0.indexes = ["KeyName"]
    $0.filters = ["fingerprint": "KeyFingerprint"]
  }

  static let keyPairs = ServiceBehavior(
    "ec2", kinds: [keyPair],
    operations: [
      "CreateKeyPair": Behavior { cloud, call throws(Fault) in
        let fingerprint = (0..<20).map { _ in cloud.random("0123456789abcdef", 2) }.joined(separator: ":")
        let made = try makeKeyPair(&cloud, call, type: call.string("KeyType") ?? "rsa", fingerprint)
        // No key that opens anything: there is nothing to open.
        let material =
          "-----BEGIN RSA PRIVATE KEY-----\n\(cloud.random("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", 64))\n-----END RSA PRIVATE KEY-----"
        return (cloud.view(made).object ?? [:]).merging(["KeyMaterial": .string(material)]) { _, last in last }
      },
      "ImportKeyPair": Behavior { cloud, call throws(Fault) in
        let material: [UInt8] = if case .bytes(let bytes)? = call["PublicKeyMaterial"] { bytes } else { [] }
        // The first word of a key in OpenSSH's form is its type.
        let words = String(decoding: material, as: UTF8.self).split(separator: " ")
        guard let word = words.first, words.count > 1, ["ssh-rsa", "ssh-ed25519"].contains(word) else {
          throw Fault("InvalidKey.Format", "Key is not in valid OpenSSH public key format")
        }
        let body = words[1].prefix { !$0.isNewline }
        let digits = Hex.encode(Hash.md5(Base64.decode(String(body)) ?? []))
        let pairs = stride(from: 0, to: digits.count, by: 2).map { digits.dropFirst($0).prefix(2) }
        let made = try makeKeyPair(
          &cloud, call, type: String(word.dropFirst("ssh-".count)), pairs.joined(separator: ":"),
          String(decoding: material, as: UTF8.self))
        return cloud.view(made).object ?? [:]
      },
      "DescribeKeyPairs": Behavior { cloud, call throws(Fault) in
        var found = try cloud.matching(keyPair, ids: "KeyPairIds", call)
        let names = call.strings("KeyNames")
        for name in names where cloud.first(keyPair, in: call.region, where: "KeyName", is: .string(name)) == nil {
          throw Fault("InvalidKeyPair.NotFound", "The key pair '\(name)' does not exist")
        }
        if !names.isEmpty { found = found.filter { names.contains($0.string("KeyName") ?? "") } }
        let hasKey = call["IncludePublicKey"] == true
        return ["KeyPairs": .list(found.map { hasKey ? cloud.view($0) : cloud.view($0).without("PublicKey") })]
      },
      // What is not there is gone already.
      "DeleteKeyPair": Behavior { cloud, call throws(Fault) in
        let byID = call.string("KeyPairId").flatMap { cloud.find(keyPair, $0, in: call.region) }
        let byName = call["KeyName"].flatMap { cloud.first(keyPair, in: call.region, where: "KeyName", is: $0) }
        guard let record = byID ?? byName else { return ["Return": true] }
        try cloud.delete(record)
        return ["Return": true, "KeyPairId": .string(record.id)]
      },
    ])

  private static func makeKeyPair(
    _ cloud: inout Cloud, _ call: Call, type: String, _ fingerprint: String, _ key: String? = nil
  ) throws(Fault) -> Record {
    let name = try call.required("KeyName")
    guard cloud.first(keyPair, in: call.region, where: "KeyName", is: .string(name)) == nil else {
      throw Fault("InvalidKeyPair.Duplicate", "The keypair '\(name)' already exists.")
    }
    var fields: [String: Value] = [
      "KeyName": .string(name), "KeyType": .string(type), "CreateTime": .integer(Int64(call.now)),
      "KeyFingerprint": .string(fingerprint),
    ]
    fields["PublicKey"] = key.map(Value.string)
    return try cloud.create(keyPair, call, fields, tags: call.tags(specification: "key-pair"))
  }
}
