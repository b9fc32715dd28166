internal import AWSClient
internal import Digests
internal import InfraModel

extension ECR {
  static let image = Kind(
    "ecr.image", missing: FaultForm("ImageNotFoundException", "The image '{id}' does not exist within the repository")
  ) {
    $0.links = [Link("repositoryName", to: "ecr.repository")]
  }

  /// What the registry as a whole has been told.
  static let registry = Kind("ecr.registry", missing: FaultForm("RegistryPolicyNotFoundException", "no registry"))

  static let cacheRule = Kind(
    "ecr.pull-through-cache-rule",
    missing: FaultForm(
      "PullThroughCacheRuleNotFoundException", "The pull through cache rule with prefix '{id}' does not exist"),
    exists: FaultForm(
      "PullThroughCacheRuleAlreadyExistsException", "The pull through cache rule with prefix '{id}' already exists")
  ) { $0.idField = "ecrRepositoryPrefix" }

  static let images = ServiceBehavior(
    "ecr", kinds: [image, registry, cacheRule],
    operations: [
      "PutImage": Behavior(putImage),
      "ListImages": Behavior { cloud, call throws(Fault) in
        let found = cloud.referrers(of: try repository(cloud, call), image)
        return ["imageIds": .list(found.flatMap(identifiers))]
      },
      "DescribeImages": Behavior { cloud, call throws(Fault) in
        ["imageDetails": .list(try wanted(cloud, call).found.map { .object($0.fields) })]
      },
      "BatchGetImage": Behavior { cloud, call throws(Fault) in
        let (found, failures) = try wanted(cloud, call, isStrict: false)
        return ["images": .list(found.map(rendered)), "failures": .list(failures)]
      },
      "BatchDeleteImage": Behavior { cloud, call throws(Fault) in
        let (found, failures) = try wanted(cloud, call, isStrict: false)
        for record in found { try cloud.delete(record) }
        return ["imageIds": .list(found.flatMap(identifiers)), "failures": .list(failures)]
      },
      "GetAuthorizationToken": Behavior { cloud, call throws(Fault) in
        let token = Base64.encode(Array("AWS:\(cloud.random("abcdefghijklmnopqrstuvwxyz0123456789", 40))".utf8))
        return [
          "authorizationData": [
            [
              "authorizationToken": .string(token), "expiresAt": .number(call.now + 12 * 3600),
              "proxyEndpoint": .string("https://\(call.account).dkr.ecr.\(call.region).amazonaws.com"),
            ]
          ]
        ]
      },
      "DescribeRegistry": Behavior { cloud, call throws(Fault) in
        let settings = cloud.find(registry, call.account, in: call.region)
        return [
          "registryId": .string(call.account),
          "replicationConfiguration": settings?["replicationConfiguration"] ?? ["rules": []],
        ]
      },
      "PutReplicationConfiguration": .putRegistry("replicationConfiguration"),
      "PutRegistryPolicy": .putRegistry("policyText"),
      "GetRegistryPolicy": Behavior { cloud, call throws(Fault) in try registryPolicy(cloud, call) },
      "DeleteRegistryPolicy": Behavior { cloud, call throws(Fault) in
        let policy = try registryPolicy(cloud, call)
        try cloud.change(registry, call.account, call) { $0["policyText"] = nil }
        return policy
      },
      "PutRegistryScanningConfiguration": Behavior { cloud, call throws(Fault) in
        let configuration: Value = ["scanType": call["scanType"] ?? "BASIC", "rules": call["rules"] ?? []]
        try keep(configuration, "scanningConfiguration", &cloud, call)
        return ["registryScanningConfiguration": configuration]
      },
      "GetRegistryScanningConfiguration": Behavior { cloud, call throws(Fault) in
        let settings = cloud.find(registry, call.account, in: call.region)
        return [
          "registryId": .string(call.account),
          "scanningConfiguration": settings?["scanningConfiguration"] ?? ["scanType": "BASIC", "rules": []],
        ]
      },
      "CreatePullThroughCacheRule": Behavior { cloud, call throws(Fault) in
        var fields = call.members(except: ["ecrRepositoryPrefix"])
        fields["registryId"] = .string(call.account)
        fields["createdAt"] = .number(call.now)
        return try cloud.create(cacheRule, named: try call.required("ecrRepositoryPrefix"), call, fields).fields
      },
      "DescribePullThroughCacheRules": .describe(
        cacheRule, ids: "ecrRepositoryPrefixes", as: "pullThroughCacheRules"),
      "DeletePullThroughCacheRule": Behavior { cloud, call throws(Fault) in
        try cloud.delete(cacheRule, try call.required("ecrRepositoryPrefix"), call).fields
      },
    ])

  private static func identifiers(_ record: Record) -> [Value] {
    let digest = record["imageDigest"] ?? ""
    let tags = record["imageTags"]?.list ?? []
    return tags.isEmpty
      ? [["imageDigest": digest]] : tags.map { ["imageDigest": digest, "imageTag": $0] }
  }

  private static func rendered(_ record: Record) -> Value {
    Value.object(record.fields).setting("imageId", to: identifiers(record)[0])
  }

  /// The images that a call names, and those of them that are not there; all of them where it names none.
  private static func wanted(
    _ cloud: Cloud, _ call: Call, isStrict: Bool = true
  ) throws(Fault) -> (found: [Record], failures: [Value]) {
    let all = cloud.referrers(of: try repository(cloud, call), image)
    guard let identifiers = call["imageIds"]?.list else { return (all, []) }
    var found: [Record] = []
    var failures: [Value] = []
    for id in identifiers {
      let match = all.first { record in
        (id["imageDigest"] == nil || record["imageDigest"] == id["imageDigest"])
          && (id["imageTag"] == nil || record["imageTags"]?.list?.contains(id["imageTag"] ?? "") == true)
      }
      if let match {
        found.append(match)
      } else if isStrict {
        throw image.missing.fault((id["imageTag"] ?? id["imageDigest"])?.string ?? "")
      } else {
        failures.append([
          "imageId": id, "failureCode": "ImageNotFound", "failureReason": "Requested image not found",
        ])
      }
    }
    return (found, failures)
  }

  @Sendable private static func putImage(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let repository = try repository(cloud, call)
    let manifest = try call.required("imageManifest")
    let digest = "sha256:" + Digest.sha256(Array(manifest.utf8))
    let there = cloud.referrers(of: repository, image)
    let tag = call["imageTag"]
    let before = there.first { $0.string("imageDigest") == digest }
    if let tag, let holder = there.first(where: { $0["imageTags"]?.list?.contains(tag) == true }),
      holder.id != before?.id
    {
      if repository["imageTagMutability"] == "IMMUTABLE" {
        throw Fault(
          "ImageTagAlreadyExistsException",
          "The image tag '\(tag.string ?? "")' already exists in the '\(repository.id)' repository and cannot be overwritten "
            + "because the repository is immutable.")
      }
      try cloud.change(holder) { $0["imageTags"] = .list(($0["imageTags"]?.list ?? []).filter { $0 != tag }) }
    }
    let tags = (before?["imageTags"]?.list ?? []).filter { $0 != tag } + (tag.map { [$0] } ?? [])
    if let before {
      if tags == before["imageTags"]?.list {
        throw Fault("ImageAlreadyExistsException", "Image with digest '\(digest)' already exists")
      }
      return ["image": rendered(try cloud.change(before) { $0["imageTags"] = .list(tags) })]
    }
    var fields = call.members("imageManifest", "imageManifestMediaType", "repositoryName")
    fields["registryId"] = .string(call.account)
    fields["imageDigest"] = .string(digest)
    fields["imageTags"] = .list(tags)
    fields["imageSizeInBytes"] = .integer(Int64(manifest.utf8.count))
    fields["imagePushedAt"] = .number(call.now)
    return ["image": rendered(try cloud.create(image, named: "\(repository.id)@\(digest)", call, fields))]
  }

  private static func registryPolicy(_ cloud: Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    guard let policy = cloud.find(registry, call.account, in: call.region)?["policyText"] else {
      throw Fault(
        "RegistryPolicyNotFoundException", "Registry policy does not exist in the registry with id '\(call.account)'")
    }
    return ["registryId": .string(call.account), "policyText": policy]
  }

  fileprivate static func keep(
    _ value: Value?, _ field: String, _ cloud: inout Cloud, _ call: Call
  ) throws(Fault) {
    if cloud.find(registry, call.account, in: call.region) == nil {
      try cloud.create(registry, named: call.account, call, [:])
    }
    try cloud.change(registry, call.account, call) { $0[field] = value }
  }
}

extension Behavior {
  fileprivate static func putRegistry(_ member: String) -> Behavior {
    Behavior { cloud, call throws(Fault) in
      try ECR.keep(call[member], member, &cloud, call)
      return ["registryId": .string(call.account), member: call[member] ?? .null]
    }
  }
}
