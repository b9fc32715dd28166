internal import InfraModel

extension EC2 {
  static let keyPair = kind(
    "key", id: "KeyPairId", missing: "InvalidKeyPair.NotFound", as: "key pair", type: "key-pair"
  ) {
    $0.indexes = ["KeyName"]
  }

  static let keyPairs = ServiceBehavior(
    "ec2", kinds: [keyPair],
    operations: [
      "CreateKeyPair": Behavior { cloud, call throws(Fault) in
        let name = try call.required("KeyName")
        guard cloud.first(keyPair, in: call.region, where: "KeyName", is: .string(name)) == nil else {
          throw Fault("InvalidKeyPair.Duplicate", "The keypair '\(name)' already exists.")
        }
        let tags = call.tags(specification: "key-pair")
        let made = try cloud.create(
          keyPair, call,
          [
            "KeyName": .string(name), "KeyType": call["KeyType"] ?? "rsa", "CreateTime": .integer(Int64(call.now)),
            "KeyFingerprint": .string((0..<20).map { _ in cloud.random("0123456789abcdef", 2) }.joined(separator: ":")),
          ], tags: tags)
        // No key that opens anything: there is nothing to open.
        let material =
          "-----BEGIN RSA PRIVATE KEY-----\n\(cloud.random("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", 64))\n-----END RSA PRIVATE KEY-----"
        return (cloud.view(made).object ?? [:]).merging(["KeyMaterial": .string(material)]) { _, last in last }
      },
      "DescribeKeyPairs": Behavior { cloud, call throws(Fault) in
        var found = try cloud.matching(keyPair, ids: "KeyPairIds", call)
        let names = call.strings("KeyNames")
        for name in names where cloud.first(keyPair, in: call.region, where: "KeyName", is: .string(name)) == nil {
          throw Fault("InvalidKeyPair.NotFound", "The key pair '\(name)' does not exist")
        }
        if !names.isEmpty { found = found.filter { names.contains($0.string("KeyName") ?? "") } }
        return ["KeyPairs": .list(found.map { cloud.view($0) })]
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
}
