internal import AWSClient
internal import Digests
internal import InfraModel

/// Amazon CloudFront: one for the whole world.
///
/// Every change takes the entity tag of what it changes (`If-Match`).
/// Source: CloudFront API Reference, version 2020-05-31.
enum CloudFront {
  static func missing(_ code: String) -> FaultForm {
    FaultForm(code, "The specified resource does not exist.", status: 404)
  }

  /// The record of a call, if the tag that the call has is its newest one.
  static func matched(_ record: Record, _ call: Call) throws(Fault) -> Record {
    guard let tag = call.string("IfMatch"), !tag.isEmpty else {
      throw Fault(
        "InvalidIfMatchVersion", "The If-Match version is missing or not valid for the resource.", status: 400)
    }
    if record.string("ETag") != tag {
      throw Fault(
        "PreconditionFailed",
        "The request failed because it didn't meet the preconditions in one or more request-header fields.",
        status: 412)
    }
    return record
  }

  /// A new entity tag.
  static func tag(_ cloud: inout Cloud) -> Value { .string(cloud.identifier(.capitals(prefix: "E", count: 13))) }

  /// The members of a list of the service's.
  static func list(_ items: [Value]) -> Value {
    [
      "Marker": "", "MaxItems": 100, "IsTruncated": false, "Quantity": .integer(Int64(items.count)),
      "Items": .list(items),
    ]
  }

  /// A kind whose operations follow the pattern: Create, Get, Get…Config, Update, Delete, List.
  private struct Part: Sendable {
    var kind: Kind
    var word: String
    var plural: String
    /// The answer's list.
    var listed: String
    /// Whether elements of the list are the resources (`true`), wrapped ones, or flat summaries.
    var form: Form
    var exists: String
    /// The member that no two may share.
    var unique: String
    /// Those of Amazon's own.
    var managed: [ManagedPolicy] = []

    enum Form: Sendable {
      /// `{KeyGroup: {Id, …}}`
      case wrapped
      /// `{Type, CachePolicy: {Id, …}}`
      case typed
      /// The configuration's members beside the identifier.
      case flat
    }

    var config: String { word + "Config" }

    var operations: [String: Behavior] {
      let part = self
      return [
        "Create\(word)": Behavior { cloud, call throws(Fault) in
          let config = call[part.config] ?? [:]
          try part.checkUnique(config, besides: nil, cloud, call)
          let record = try cloud.create(
            part.kind, call,
            [
              part.config: config, "ETag": tag(&cloud), "LastModifiedTime": .number(call.now),
              "CreatedTime": .number(call.now),
              "S3CanonicalUserId": .string(Digest.sha256(Array(call.requestID.utf8))),
            ])
          return [part.word: .object(record.fields), "ETag": record["ETag"] ?? "", "Location": location(record, call)]
        },
        "Get\(word)": Behavior { cloud, call throws(Fault) in
          let fields = try part.fields(cloud, call)
          return [part.word: .object(fields), "ETag": fields["ETag"] ?? ""]
        },
        "Get\(config)": Behavior { cloud, call throws(Fault) in
          let fields = try part.fields(cloud, call)
          return [part.config: fields[part.config] ?? [:], "ETag": fields["ETag"] ?? ""]
        },
        "Update\(word)": Behavior { cloud, call throws(Fault) in
          try part.checkOwn(call, "IllegalUpdate")
          let record = try matched(try cloud.get(part.kind, try call.required("Id"), call), call)
          try part.checkUnique(call[part.config] ?? [:], besides: record.id, cloud, call)
          let new = tag(&cloud)
          let changed = try cloud.change(record) { record in
            record[part.config] = call[part.config]
            record["ETag"] = new
            record["LastModifiedTime"] = .number(call.now)
          }
          return [part.word: .object(changed.fields), "ETag": new]
        },
        "Delete\(word)": Behavior { cloud, call throws(Fault) in
          try part.checkOwn(call, "IllegalDelete")
          try cloud.delete(try matched(try cloud.get(part.kind, try call.required("Id"), call), call))
          return [:]
        },
        "List\(plural)": Behavior { cloud, call throws(Fault) in
          let found = call["Type"] == "managed" ? [] : cloud.list(part.kind, in: call.region)
          let managed = call["Type"] == "custom" ? [] : part.managed
          let theirs = managed.map { policy -> Value in
            ["Type": "managed", part.word: .object(policy.fields(part.config))]
          }
          return [
            part.listed: list(
              theirs
                + found.map { record in
                  switch part.form {
                  case .wrapped: [part.word: .object(record.fields)]
                  case .typed: ["Type": "custom", part.word: .object(record.fields)]
                  case .flat: Value.object(record.fields).merging(record[part.config])
                  }
                })
          ]
        },
      ]
    }

    /// What is told of the resource that a call names, the account's or Amazon's.
    private func fields(_ cloud: Cloud, _ call: Call) throws(Fault) -> [String: Value] {
      let id = try call.required("Id")
      if let policy = managed.first(where: { $0.id == id }) { return policy.fields(config) }
      return try cloud.get(kind, id, call).fields
    }

    private func checkUnique(_ wanted: Value, besides own: String?, _ cloud: Cloud, _ call: Call) throws(Fault) {
      let isTaken = cloud.list(kind, in: call.region).contains {
        $0.id != own && $0[config]?[unique] == wanted[unique]
      }
      if isTaken { throw Fault(exists, "A resource of this name already exists.", status: 409) }
    }

    /// Amazon's own are nobody's to change.
    private func checkOwn(_ call: Call, _ code: String) throws(Fault) {
      guard managed.contains(where: { $0.id == call.string("Id") }) else { return }
      throw Fault(code, "You cannot change or delete a managed policy.", status: 400)
    }
  }

  static func location(_ record: Record, _ call: Call) -> Value {
    .string(
      "https://cloudfront.amazonaws.com/2020-05-31/\(record.key.kind.split(separator: ".").last ?? "")/\(record.id)")
  }

  private static func kind(_ name: String, missing code: String, inUse: String, quota: Kind.Quota? = nil) -> Kind {
    Kind(
      "cloudfront.\(name)", missing: missing(code),
      inUse: FaultForm(inUse, "Cannot delete the resource because it is attached to one or more others.", status: 409)
    ) {
      $0.isGlobal = true
      $0.idField = "Id"
      $0.identifier = name.hasSuffix("policy") ? .uuid : .capitals(prefix: "E", count: 13)
      $0.quota = quota
      if name == "key-group" { $0.links = [Link("KeyGroupConfig.Items", to: "cloudfront.public-key")] }
    }
  }

  static let cachePolicy = kind(
    "cache-policy", missing: "NoSuchCachePolicy", inUse: "CachePolicyInUse", quota: few("TooManyCachePolicies"))
  static let originRequestPolicy = kind(
    "origin-request-policy", missing: "NoSuchOriginRequestPolicy", inUse: "OriginRequestPolicyInUse",
    quota: few("TooManyOriginRequestPolicies"))
  static let responseHeadersPolicy = kind(
    "response-headers-policy", missing: "NoSuchResponseHeadersPolicy", inUse: "ResponseHeadersPolicyInUse",
    quota: few("TooManyResponseHeadersPolicies"))

  /// Source: CloudFront Developer Guide, "Quotas on policies".
  private static func few(_ code: String) -> Kind.Quota {
    Kind.Quota(
      20, FaultForm(code, "You have reached the maximum number of policies for this AWS account.", status: 400))
  }

  static let accessControl = kind(
    "origin-access-control", missing: "NoSuchOriginAccessControl", inUse: "OriginAccessControlInUse")
  static let accessIdentity = kind(
    "origin-access-identity", missing: "NoSuchCloudFrontOriginAccessIdentity",
    inUse: "CloudFrontOriginAccessIdentityInUse")
  static let keyGroup = kind("key-group", missing: "NoSuchResource", inUse: "ResourceInUse")
  static let publicKey = kind("public-key", missing: "NoSuchPublicKey", inUse: "PublicKeyInUse")

  private static let all: [Part] = [
    Part(
      kind: cachePolicy, word: "CachePolicy", plural: "CachePolicies", listed: "CachePolicyList", form: .typed,
      exists: "CachePolicyAlreadyExists", unique: "Name", managed: managedCachePolicies),
    Part(
      kind: originRequestPolicy, word: "OriginRequestPolicy", plural: "OriginRequestPolicies",
      listed: "OriginRequestPolicyList", form: .typed, exists: "OriginRequestPolicyAlreadyExists", unique: "Name",
      managed: managedOriginRequestPolicies),
    Part(
      kind: responseHeadersPolicy, word: "ResponseHeadersPolicy", plural: "ResponseHeadersPolicies",
      listed: "ResponseHeadersPolicyList", form: .typed, exists: "ResponseHeadersPolicyAlreadyExists", unique: "Name",
      managed: managedResponseHeadersPolicies),
    Part(
      kind: accessControl, word: "OriginAccessControl", plural: "OriginAccessControls",
      listed: "OriginAccessControlList", form: .flat, exists: "OriginAccessControlAlreadyExists", unique: "Name"),
    Part(
      kind: accessIdentity, word: "CloudFrontOriginAccessIdentity", plural: "CloudFrontOriginAccessIdentities",
      listed: "CloudFrontOriginAccessIdentityList", form: .flat,
      exists: "CloudFrontOriginAccessIdentityAlreadyExists", unique: "CallerReference"),
    Part(
      kind: keyGroup, word: "KeyGroup", plural: "KeyGroups", listed: "KeyGroupList", form: .wrapped,
      exists: "KeyGroupAlreadyExists", unique: "Name"),
    Part(
      kind: publicKey, word: "PublicKey", plural: "PublicKeys", listed: "PublicKeyList", form: .flat,
      exists: "PublicKeyAlreadyExists", unique: "CallerReference"),
  ]

  static let parts = ServiceBehavior(
    "cloudfront", kinds: all.map(\.kind), operations: all.reduce(into: [:]) { $0.merge($1.operations) { $1 } })
}
