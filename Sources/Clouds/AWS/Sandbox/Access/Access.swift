internal import AWSClient
internal import InfraModel
internal import OperationModels

/// Something that a caller must be allowed.
struct AccessNeed: Hashable, Sendable {
  /// `s3:GetObject`.
  var action: String
  /// An ARN, or `*` where the action is about nothing in particular.
  var resource: String
  /// Condition keys of the service, in small letters, with their values.
  var keys: [String: [String]] = [:]
}

/// What a principal may do: what the policies of the role whose session it is, and its boundary, allow.
struct Permissions: Sendable {
  private let policies: [PolicyDocument]
  private let boundary: [PolicyDocument]?

  /// `nil` for principals with all permissions: the keys that the sandbox starts with.
  init?(_ principal: Principal, _ cloud: Cloud) {
    guard let role = principal.role else { return nil }
    // A session of a role that is gone may do nothing.
    let record = cloud.find(arn: role)
    policies = record.map { IAM.policies(of: $0, cloud) } ?? []
    boundary = record?["PermissionsBoundary"]?["PermissionsBoundaryArn"]?.string.map {
      IAM.document($0, cloud).map { [$0] } ?? []
    }
  }

  func allow(_ request: AccessRequest) -> Bool {
    policies.decision(on: request) == .allowed && boundary?.decision(on: request) ?? .allowed == .allowed
  }
}

/// Whether a principal's policies allow a call.
///
/// What a call needs is said by its service, or follows from the ARNs and identifiers in its input and from what it
/// makes.
struct Access {
  private let call: Call
  private let action: String
  /// What the service says that the call needs; `nil` where it says nothing.
  private let needs: [AccessNeed]?
  /// The ARNs that the input names, or whose identifiers it names, as long as they were there.
  private let named: [String]

  /// `nil` where everything is allowed.
  init?(_ call: Call, _ service: ServiceBehavior?, _ cloud: Cloud) {
    action = IAMAction.name(Service(call.operation.service.id), call.operation.name)
    // Everybody may ask who they are.
    if call.permissions == nil || action == "sts:GetCallerIdentity" { return nil }
    self.call = call
    needs = service?.needs.map { $0(call) }
    named = needs == nil ? Self.named(call, cloud) : []
  }

  /// Checks what a call is about before it is carried out.
  func check(_ cloud: Cloud) throws(Fault) {
    if let needs {
      for need in needs { try check(need, cloud) }
      return
    }
    if named.isEmpty, !call.operation.isRead { return }
    for resource in named.isEmpty ? ["*"] : named { try check(resource, cloud) }
  }

  /// Checks what a call has made or changed; where that is refused, it is undone.
  func check(_ changes: [Cloud.Change], _ cloud: Cloud) throws(Fault) {
    if needs != nil || call.operation.isRead { return }
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
    try check(AccessNeed(action: action, resource: resource), cloud)
  }

  private func check(_ need: AccessNeed, _ cloud: Cloud) throws(Fault) {
    if !call.isAllowed(need, cloud) {
      throw Fault.denied(call.operation, call.principal, need.action, on: need.resource)
    }
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
}

extension Call {
  /// Whether the caller's policies allow something.
  func isAllowed(_ need: AccessNeed, _ cloud: Cloud) -> Bool {
    guard let permissions else { return true }
    let keys = keys(need.resource, cloud).merging(need.keys) { $1 }
    return permissions.allow(AccessRequest(action: need.action, resource: need.resource, keys: keys))
  }

  private func keys(_ resource: String, _ cloud: Cloud) -> [String: [String]] {
    var keys: [String: [String]] = [
      "aws:requestedregion": [region], "aws:principalaccount": [account],
      "aws:principalarn": [principal.role ?? principal.arn], "aws:userid": [principal.userID],
      "aws:securetransport": ["true"], "aws:currenttime": [ServerWire.isoTime(now)],
      "aws:epochtime": [String(Int64(now))],
    ]
    var tags = tags("Tags").merging(self.tags("tags")) { first, _ in first }
    for specification in list("TagSpecifications") {
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
