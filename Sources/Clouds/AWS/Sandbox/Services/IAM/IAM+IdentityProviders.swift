internal import Digests
internal import InfraModel

extension IAM {
  static let identityProvider = Kind(
    "iam.oidc-provider",
    missing: FaultForm("NoSuchEntity", "OpenIDConnect Provider not found for arn {id}"),
    exists: FaultForm("EntityAlreadyExists", "Provider with url https://{id} already exists.")
  ) {
    $0.isGlobal = true
    $0.idField = "Url"
    $0.arn = "arn:{partition}:iam::{account}:oidc-provider/{id}"
    $0.tags = .list()
  }

  static let accountAlias = Kind(
    "iam.account-alias", missing: FaultForm("NoSuchEntity", "The account alias {id} does not exist.")
  ) { $0.isGlobal = true }

  /// Who says who somebody is, so that a role can be taken on with a token (GitHub Actions).
  static let identityProviders = ServiceBehavior(
    "iam", kinds: [identityProvider, accountAlias],
    operations: [
      "CreateOpenIDConnectProvider": Behavior { cloud, call throws(Fault) in
        let url = try call.required("Url")
        guard url.hasPrefix("https://") else {
          throw Fault("InvalidInput", "Invalid Open ID Connect Provider URL")
        }
        let host = String(url.dropFirst("https://".count))
        // Without thumbprints IAM takes that of the certificate that the provider shows.
        let own = [Value.string(String(Digest.sha256(Array(host.utf8)).prefix(40)))]
        let thumbprints = call.list("ThumbprintList")
        try checkSizes(clients: call.list("ClientIDList").count, thumbprints: thumbprints.count)
        let record = try cloud.create(
          identityProvider, named: host, call,
          [
            "ClientIDList": call["ClientIDList"] ?? [],
            "ThumbprintList": .list(thumbprints.isEmpty ? own : thumbprints),
            "CreateDate": .integer(Int64(call.now)),
          ], tags: call.tags())
        return ["OpenIDConnectProviderArn": .string(record.arn ?? ""), "Tags": call["Tags"] ?? []]
      },
      "GetOpenIDConnectProvider": Behavior { cloud, call throws(Fault) in
        view(cloud, try provider(cloud, call)).object ?? [:]
      },
      "ListOpenIDConnectProviders": Behavior { cloud, call throws(Fault) in
        let found = cloud.list(identityProvider, in: call.region)
        return ["OpenIDConnectProviderList": .list(found.map { ["Arn": .string($0.arn ?? "")] })]
      },
      "DeleteOpenIDConnectProvider": Behavior { cloud, call throws(Fault) in
        try cloud.delete(try provider(cloud, call))
        return [:]
      },
      "AddClientIDToOpenIDConnectProvider": Behavior { cloud, call throws(Fault) in
        let id = call["ClientID"] ?? .null
        try cloud.change(try provider(cloud, call)) { record throws(Fault) in
          let known = record["ClientIDList"]?.list ?? []
          if known.contains(id) { return }
          try checkSizes(clients: known.count + 1)
          record["ClientIDList"] = .list(known + [id])
        }
        return [:]
      },
      "RemoveClientIDFromOpenIDConnectProvider": Behavior { cloud, call throws(Fault) in
        try cloud.change(try provider(cloud, call)) { record in
          record["ClientIDList"] = .list((record["ClientIDList"]?.list ?? []).filter { $0 != call["ClientID"] })
        }
        return [:]
      },
      "UpdateOpenIDConnectProviderThumbprint": Behavior { cloud, call throws(Fault) in
        try checkSizes(thumbprints: call.list("ThumbprintList").count)
        try cloud.change(try provider(cloud, call)) { $0["ThumbprintList"] = call["ThumbprintList"] }
        return [:]
      },
      "ListAccountAliases": Behavior { cloud, call throws(Fault) in
        ["AccountAliases": .list(cloud.list(accountAlias, in: call.region).map { .string($0.id) })]
      },
      "CreateAccountAlias": Behavior { cloud, call throws(Fault) in
        // An account has one: a new one takes the other's place.
        for other in cloud.list(accountAlias, in: call.region) { try cloud.delete(other) }
        try cloud.create(accountAlias, named: try call.required("AccountAlias"), call, [:])
        return [:]
      },
      "DeleteAccountAlias": .delete(accountAlias, id: "AccountAlias"),
    ].merging(tagging(identityProvider, "OpenIDConnectProvider", by: "OpenIDConnectProviderArn")) { $1 })

  private static func checkSizes(clients: Int = 0, thumbprints: Int = 0) throws(Fault) {
    if clients > 100 { throw Fault("LimitExceeded", "Cannot exceed quota for ClientIdsPerOpenIdConnectProvider: 100") }
    if thumbprints > 5 { throw Fault("InvalidInput", "Thumbprint list must contain at most 5 entries.") }
  }

  private static func provider(_ cloud: Cloud, _ call: Call) throws(Fault) -> Record {
    let arn = try call.required("OpenIDConnectProviderArn")
    guard let found = cloud.find(arn: arn) else { throw identityProvider.missing.fault(arn) }
    return found
  }
}
