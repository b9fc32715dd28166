import AWSClient
import InfraModel
import Provider

/// One policy document of several resources: each has a copy, and nothing joins the copies. So the identifier lists
/// the resources it was created with, joined by commas.
struct AttachedPolicy: Sendable {
  /// The list of those who have it.
  let property: String
  let get: Use
  let set: Use
  /// The copy of one of them; `nil` where it has none but the service's own.
  let document: @Sendable (CloudCalls, _ holder: String) async throws(ProviderError) -> Value?
  /// Puts a copy; `nil` takes it back.
  let put: @Sendable (CloudCalls, _ holder: String, _ document: String?) async throws(ProviderError) -> Void

  private func holders(_ properties: [String: Value]) -> [String] {
    (properties[property]?.list ?? []).compactMap(\.string)
  }

  /// Those that are known to have it, or that the identifier names.
  private func known(_ scope: CallScope) -> [String] {
    let declared = holders(scope.properties)
    return declared.isEmpty ? scope.id.text.split(separator: ",").map(String.init) : declared
  }

  func id(_ properties: [String: Value]) -> [String: Value] {
    ["Id": .string(holders(properties).sorted().joined(separator: ","))]
  }

  private func text(_ scope: CallScope) -> String {
    let document = scope["PolicyDocument"] ?? .null
    return document.string ?? JSON.canonicalText(document)
  }

  func create(_ cloud: CloudCalls, _ scope: CallScope) async throws -> [String: Value] {
    let holders = holders(scope.properties)
    try await refuseForeign(holders, allowsOwn: scope.mayBeUnmarked, cloud, scope)
    for holder in holders {
      try await put(cloud, holder, text(scope))
      try await cloud.identify(ResourceID(scope.text("Id")))
    }
    return [:]
  }

  /// A put overwrites: refuse if another policy is there.
  /// - Parameter allowsOwn: Whether an equal document may be the resource's own copy.
  private func refuseForeign(
    _ holders: [String], allowsOwn: Bool, _ cloud: CloudCalls, _ scope: CallScope
  ) async throws(ProviderError) {
    for holder in holders {
      guard let there = try await document(cloud, holder) else { continue }
      if allowsOwn, IAM.isSame(there, scope["PolicyDocument"]) { continue }
      throw ProviderError(
        .alreadyExists, "\(holder) has a policy already", call: "\(cloud.service.id) \(get.operation)")
    }
  }

  func update(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    let before = Set(holders(scope.previous))
    let after = holders(scope.properties)
    // A repeated update meets its own copy.
    try await refuseForeign(after.filter { !before.contains($0) }, allowsOwn: true, cloud, scope)
    let isChanged = scope.changed.contains("PolicyDocument")
    for holder in after where isChanged || !before.contains(holder) { try await put(cloud, holder, text(scope)) }
    let removable = scope.removable(property).compactMap(\.string)
    for holder in removable where before.contains(holder) && !after.contains(holder) {
      try await put(cloud, holder, nil)
    }
  }

  func read(_ cloud: CloudCalls, _ scope: CallScope) async throws -> Value? {
    var item: [String: Value] = ["Id": .string(scope.id.text)]
    var found: [Value] = []
    for holder in known(scope) {
      guard let document = try await document(cloud, holder) else { continue }
      found.append(.string(holder))
      // One copy that was changed is enough for a difference.
      if item["PolicyDocument"] == nil || !IAM.isSame(document, scope["PolicyDocument"]) {
        item["PolicyDocument"] = document
      }
    }
    item[property] = .list(found)
    return found.isEmpty ? Value?.none : .object(item)
  }

  /// Takes every copy back; one that is gone already does not keep the others.
  func delete(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    let holders = known(scope)
    var lenient = cloud
    lenient.isLenient = true
    for (index, holder) in holders.enumerated() {
      try await put(index == holders.count - 1 ? cloud : lenient, holder, nil)
    }
  }

  func find(_ cloud: CloudCalls, _ scope: CallScope) async throws -> [[String: Value]] {
    for holder in holders(scope.properties) {
      guard let there = try await document(cloud, holder) else { continue }
      return IAM.isSame(there, scope["PolicyDocument"]) ? [["Id": scope["Id"] ?? .null]] : []
    }
    return []
  }
}

extension Handler {
  /// A type whose resources are policies of several others.
  init(_ type: ResourceType, of service: Service, attached policy: AttachedPolicy) {
    self.init(type, of: service, id: "Id") {
      DerivedIdentifiers { policy.id($0.properties) }
      Create(uses: [policy.get, policy.set], properties: ["PolicyDocument", policy.property], policy.create)
      Sets("PolicyDocument", policy.property, uses: [policy.get, policy.set], policy.update)
      Reads(uses: [policy.get], maps: [.field("PolicyDocument", .jsonText)], policy.read)
      Deletes(uses: [policy.set], policy.delete)
      Finds.likeness([policy.get], policy.find)
      Traits(
        comparisons: ["PolicyDocument": .document, policy.property: .unordered], exclusive: [],
        identities: [[policy.property]])
    }
  }
}
