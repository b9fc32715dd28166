package import Importing
internal import InfraModel
package import Terraform

/// What a state of Terraform comes to here: resources with their identifiers, and what is left out.
///
///     state ──▶ ways of its types ──▶ resources, parts joined to them ──▶ read by their own handlers
package struct TerraformTakeover: Sendable {
  /// What is not taken over.
  package struct Left: Hashable, Sendable {
    /// Terraform's address.
    package var source: String
    /// A clause.
    package var reason: String
  }

  package private(set) var resources: [FoundResource] = []
  package private(set) var left: [Left] = []
  /// What is taken over, and still deserves a look.
  package private(set) var notes: [Left] = []
  /// The texts of the state that must not be written anywhere.
  package let secrets: Set<String>
  /// The region that most have; `nil` where none has one.
  package let region: String?
  /// The account of what has an ARN; `nil` where there is none, or several.
  package let account: String?

  /// - Parameter region: The region of resources that name none; that of most where it is not given.
  package init(of state: TerraformState, region: String? = nil) {
    secrets = state.resources.reduce(into: []) { $0.formUnion($1.secrets(without: $1.openAttributes)) }
    let arns = state.resources.compactMap(Place.init)
    let counts = Dictionary(grouping: arns.map(\.region).filter { !$0.isEmpty }) { $0 }.mapValues(\.count)
    let usual = region ?? counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    self.region = usual
    let accounts = Set(arns.map(\.account).filter { $0.count == 12 })
    account = accounts.count == 1 ? accounts.first : nil
    let names = NameIndex(state)
    var parts: [(TerraformResource, hosts: [TerraformWay.Host])] = []
    for resource in state.resources {
      guard let way = way(of: resource) else { continue }
      switch way {
      case .nothing(let reason): leave(resource, reason)
      case .part(let hosts): parts.append((resource, hosts))
      case .resources(let made): take(resource, made, usual ?? "", names)
      }
    }
    let places = Dictionary(resources.enumerated().map { ($1.source, $0) }) { first, _ in first }
    for (part, hosts) in parts { join(part, to: names.first(hosts, of: part).flatMap { places[$0] }) }
    dropDoubles()
  }

  private mutating func leave(_ resource: TerraformResource, _ reason: String) {
    left.append(Left(source: resource.address, reason: reason))
  }

  private mutating func way(of resource: TerraformResource) -> TerraformWay? {
    guard resource.provider.hasSuffix("/aws") else {
      let provider = resource.provider.split(separator: "/").last ?? "its provider"
      leave(resource, "infra does not know the provider \(provider); resources that use its values keep them")
      return nil
    }
    guard !resource.isTainted else {
      leave(resource, "it is tainted: Terraform did not finish it, and would replace it")
      return nil
    }
    if resource.deposed > 0 {
      notes.append(
        Left(
          source: resource.address,
          reason: resource.deposed == 1
            ? "a predecessor of it that Terraform still has to delete stays as it is"
            : "\(resource.deposed) predecessors of it that Terraform still has to delete stay as they are"))
    }
    guard let way = TerraformWay.of(resource.type) else {
      leave(resource, "infra does not know what \(resource.type) is here; import it by its identifier, or declare it")
      return nil
    }
    return way
  }

  private mutating func take(
    _ resource: TerraformResource, _ made: [TerraformWay.Made], _ region: String, _ names: NameIndex
  ) {
    let before = resources.count
    for one in made {
      if let condition = one.condition, resource.attribute(condition) != true { continue }
      if let (type, attribute) = one.unless, names.isNamed(resource, by: type, attribute) { continue }
      let inner = one.list.map { resource.attribute($0)?.list ?? [] } ?? [.object([:])]
      for (number, element) in inner.enumerated() {
        func text(_ form: String) -> String? {
          TerraformID(form).text { element[path: $0]?.setText ?? resource.text($0) }
        }
        guard let id = text(one.id) else { continue }
        resources.append(
          FoundResource(
            source: resource.address, blocks: [resource.block], needs: Set(resource.dependencies),
            modules: resource.modules, name: resource.name, key: resource.key.map(FoundResource.Key.init),
            suffix: inner.count > 1 ? "\(one.suffix ?? "")-\(number + 1)" : one.suffix, type: one.type,
            id: ResourceID(id), region: Place(resource)?.region.nonEmptyText ?? region,
            known: one.known.compactMapValues { text($0).map(Value.string) },
            declared: one.declaring.compactMapValues { text($0).map(Value.string) }))
      }
    }
    if resources.count == before { leave(resource, "the state has no identifier of it") }
  }

  /// - Parameter place: What it is part of, in ``resources``.
  private mutating func join(_ part: TerraformResource, to place: Int?) {
    guard let place else {
      leave(part, "what it is part of is not taken over")
      return
    }
    resources[place].parts.append(part.address)
    resources[place].blocks.insert(part.block)
    resources[place].needs.formUnion(part.dependencies)
    resources[place].needs.subtract(resources[place].blocks)
  }

  /// Two addresses of one object: the first has it.
  private mutating func dropDoubles() {
    var first: [CloudIdentity: String] = [:]
    resources = resources.filter { resource in
      let identity = CloudIdentity(type: resource.type, region: resource.region, id: resource.id)
      guard let other = first[identity] else {
        first[identity] = resource.source
        return true
      }
      left.append(Left(source: resource.source, reason: "it is the same object as \(other)"))
      return false
    }
  }
}

/// Where a resource's ARN says that it is.
private struct Place {
  var region: String
  var account: String

  init?(_ resource: TerraformResource) {
    guard let parts = resource.text("arn")?.split(separator: ":", omittingEmptySubsequences: false), parts.count >= 6,
      parts[0] == "arn"
    else { return nil }
    region = String(parts[3])
    account = String(parts[4])
  }
}

extension FoundResource.Key {
  fileprivate init(_ key: TerraformResource.Key) {
    switch key {
    case .number(let number): self = .number(number)
    case .text(let text): self = .text(text)
    }
  }
}

extension TerraformResource {
  /// Attributes that are not secret, though the provider calls them sensitive.
  fileprivate var openAttributes: Set<String> {
    guard case .resources(let made)? = TerraformWay.of(type) else { return [] }
    return made.reduce(into: []) { found, one in
      if let open = one.open, text(open.unless) != open.is { found.formUnion(open.attributes) }
    }
  }
}

/// Who is called what in a state, so that parts find what they belong to at once.
private struct NameIndex {
  /// The attributes by whose values others name a resource.
  private static let naming = ["id", "arn", "name", "bucket", "url", "key_id", "allocation_id", "identifier"]
  /// Addresses by type and name.
  private var addresses: [String: [String: String]] = [:]
  /// The texts of the attributes by which ``TerraformWay/Made/unless`` looks, by type and attribute.
  private var texts: [String: [String: Set<String>]] = [:]

  init(_ state: TerraformState) {
    for case .resources(let made) in TerraformWay.all.values {
      for (type, attribute) in made.compactMap(\.unless) { texts[type, default: [:]][attribute] = [] }
    }
    for resource in state.resources {
      for attribute in texts[resource.type]?.keys.sorted() ?? [] {
        if let text = resource.text(attribute) { texts[resource.type]?[attribute]?.insert(text) }
      }
      for name in Self.naming.compactMap(resource.text) where addresses[resource.type]?[name] == nil {
        addresses[resource.type, default: [:]][name] = resource.address
      }
    }
  }

  /// The address of the first host that is there.
  func first(_ hosts: [TerraformWay.Host], of part: TerraformResource) -> String? {
    hosts.lazy.compactMap { host in part.text(host.attribute).flatMap { addresses[host.type]?[$0] } }.first
  }

  /// Whether a resource of a type names one by its identifier.
  func isNamed(_ resource: TerraformResource, by type: String, _ attribute: String) -> Bool {
    resource.text("id").map { texts[type]?[attribute]?.contains($0) ?? false } ?? false
  }
}

extension Value {
  /// The text of what is set.
  fileprivate var setText: String? { plainText.flatMap(\.nonEmptyText) }
}

extension String {
  fileprivate var nonEmptyText: String? { isEmpty ? nil : self }
}
