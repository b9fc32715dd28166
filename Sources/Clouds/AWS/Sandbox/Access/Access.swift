internal import AWSClient
internal import InfraModel
internal import OperationModels

/// Whether a principal's policies allow a call. Keys that were given from the start may do everything; the sessions of
/// roles may do what the role's policies, its boundary included, allow.
struct Access {
  private let call: Call
  private let action: String
  /// `nil` where everything is allowed.
  private let policies: [PolicyDocument]?
  private let boundary: [PolicyDocument]?
  /// The ARNs that the input names, or whose identifiers it names, as long as they were there.
  private var named: [String] = []

  init(_ call: Call, _ cloud: Cloud) {
    self.call = call
    action = IAMAction.name(Service(call.operation.service.id), call.operation.name)
    guard let role = call.principal.role else {
      policies = nil
      boundary = nil
      return
    }
    // A session of a role that is gone may do nothing.
    let record = cloud.find(arn: role)
    policies = record.map { IAM.policies(of: $0, cloud) } ?? []
    boundary = record?["PermissionsBoundary"]?["PermissionsBoundaryArn"]?.string.map {
      IAM.document($0, cloud).map { [$0] } ?? []
    }
    named = Self.named(call, cloud)
  }

  /// Everybody may ask who they are.
  private var isFree: Bool { policies == nil || action == "sts:GetCallerIdentity" }

  /// Checks what a call is about before it is carried out.
  func check(_ cloud: Cloud) throws(Fault) {
    if isFree { return }
    if named.isEmpty, !call.operation.isRead { return }
    for resource in named.isEmpty ? ["*"] : named { try check(resource, cloud) }
  }

  /// Checks what a call has made or changed; where that is refused, it is undone.
  func check(_ changes: [Cloud.Change], _ cloud: Cloud) throws(Fault) {
    if isFree || call.operation.isRead { return }
    let service = call.operation.service.id + "."
    let made = changes.filter { $0.before == nil && $0.key.kind.hasPrefix(service) }
      .compactMap { cloud[whole: $0.key]?.arn }
    if !made.isEmpty {
      for arn in made { try check(arn, cloud) }
    } else if named.isEmpty {
      try check("*", cloud)
    }
  }

  private func check(_ resource: String, _ cloud: Cloud) throws(Fault) {
    let request = AccessRequest(action: action, resource: resource, keys: keys(resource, cloud))
    guard (policies ?? []).decision(on: request) == .allowed, boundary?.decision(on: request) ?? .allowed == .allowed
    else { throw Fault.denied(call.operation, call.principal, action, on: resource) }
  }

  private static func named(_ call: Call, _ cloud: Cloud) -> [String] {
    var texts: [String] = []
    for (_, value) in call.input.sorted(by: { $0.key < $1.key }) {
      texts += value.list?.compactMap(\.string) ?? value.string.map { [$0] } ?? []
    }
    let service = call.operation.service.id + "."
    let kinds = cloud.kinds.values.filter { $0.name.hasPrefix(service) }
    return texts.compactMap { text in
      if text.hasPrefix("arn:") { return text }
      return kinds.lazy.compactMap { cloud.find($0, text, in: call.region)?.arn }.first
    }
  }

  private func keys(_ resource: String, _ cloud: Cloud) -> [String: [String]] {
    var keys: [String: [String]] = [
      "aws:requestedregion": [call.region], "aws:principalaccount": [call.account],
      "aws:principalarn": [call.principal.role ?? call.principal.arn], "aws:userid": [call.principal.userID],
      "aws:securetransport": ["true"], "aws:currenttime": [ServerWire.isoTime(call.now)],
      "aws:epochtime": [String(Int64(call.now))],
    ]
    var tags = call.tags("Tags").merging(call.tags("tags")) { first, _ in first }
    for specification in call.list("TagSpecifications") {
      tags.merge(Call.tags(specification["Tags"])) { first, _ in first }
    }
    for (name, value) in tags { keys["aws:requesttag/\(name.lowercased())"] = [value] }
    if !tags.isEmpty { keys["aws:tagkeys"] = tags.keys.sorted() }
    for (name, value) in cloud.find(arn: resource)?.tags ?? [:] {
      keys["aws:resourcetag/\(name.lowercased())"] = [value]
    }
    return keys
  }
}

extension IAM {
  /// The policies of a role: its own, and those that are attached to it.
  static func policies(of role: Record, _ cloud: Cloud) -> [PolicyDocument] {
    let own = (role["Policies"]?.object ?? [:]).values.compactMap(\.string)
      .compactMap { try? PolicyDocument($0, .identity) }
    let attached = (role["AttachedPolicies"]?.list ?? []).compactMap(\.string).compactMap { document($0, cloud) }
    return own + attached
  }

  /// The version that holds of a policy, of the account or of AWS; `nil` where there is none.
  static func document(_ arn: String, _ cloud: Cloud) -> PolicyDocument? {
    let policy = cloud.find(arn: arn)?.fields ?? AWSManagedPolicies.policy(arn, cloud.partition)
    let version = policy?["Versions"]?.list?.first { $0["VersionId"] == policy?["DefaultVersionId"] }
    guard let text = version?["Document"]?.string else { return nil }
    return try? PolicyDocument(ServerWire.decodedLabel(text), .identity)
  }
}
