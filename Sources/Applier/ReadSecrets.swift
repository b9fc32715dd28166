public import InfraModel

/// What was read of a graph's secrets for a plan: digests, and what could not be read.
public struct ReadSecrets: Sendable {
  /// A secret that could not be read.
  public struct Unread: Hashable, Sendable {
    /// The resources that use it, sorted.
    public var addresses: [Address]
    /// Why.
    public var error: OperationError
  }

  /// One name stands for different secrets in different regions of a cloud's store.
  private struct Key: Hashable {
    var source: SecretSource
    var region: String?

    init(_ source: SecretSource, _ region: String) {
      self.source = source
      if case .stored = source { self.region = region }
    }
  }

  /// Digests of today's form by those that an earlier version recorded of the same texts.
  var renewals: [String: String] = [:]
  private var found: [Key: String] = [:]
  private var failures: [Key: Unread] = [:]
  private var order: [Key] = []
  /// The resources with secrets in the cloud's store that were not to be read.
  private var leftOut: Set<Address> = []

  public init() {}

  /// The digest of a secret for a resource of a region; `nil` if it is not known.
  public func digest(of source: SecretSource, in region: String) -> String? { found[Key(source, region)] }

  /// The digest of a secret whatever the region; `nil` if it is not known, or is not the same in all regions.
  public subscript(source: SecretSource) -> String? {
    let all = Set(found.lazy.filter { $0.key.source == source }.map(\.value))
    return all.count == 1 ? all.first : nil
  }

  /// The digests that are the same whatever the region.
  public var digests: [SecretSource: String] {
    Dictionary(Set(found.keys.map(\.source)).compactMap { source in self[source].map { (source, $0) } }) { $1 }
  }

  /// What could not be read, in the order of the graph.
  public var unread: [Unread] { order.compactMap { failures[$0] } }

  /// Whether a secret has been read or asked for already; notes that another resource uses it.
  mutating func reuse(_ source: SecretSource, in region: String, for address: Address) -> Bool {
    let key = Key(source, region)
    if let addresses = failures[key]?.addresses, !addresses.contains(address) {
      failures[key]?.addresses = (addresses + [address]).sorted()
    }
    return found[key] != nil || failures[key] != nil
  }

  mutating func add(_ digest: String, of source: SecretSource, in region: String) {
    found[Key(source, region)] = digest
  }

  mutating func add(_ error: OperationError, of source: SecretSource, in region: String, for address: Address) {
    let key = Key(source, region)
    failures[key] = Unread(addresses: [address], error: error)
    order.append(key)
  }

  mutating func leaveOut(_ source: SecretSource, of address: Address) { leftOut.insert(address) }
}

extension ReadSecrets {
  /// What a plan has to say of what it does not know: a secret that was not read counts as unchanged, and one that this
  /// machine lacks stands in the way of an apply that sends it.
  public func diagnostics(for plan: Plan) -> [Diagnostic] {
    let sent = Set(plan.changes.filter(\.sendsProperties).map(\.address))
    let positions = plan.graph.resources.byAddress.mapValues(\.position)
    var all = unread.map { unread in
      let needing = unread.isOfThisMachine ? unread.addresses.filter(sent.contains) : []
      let what =
        needing.isEmpty
        ? ", so whether it changed for \(Self.several(unread.addresses)) is not known"
        : ", and the apply needs it for \(Self.several(needing))"
      let first = needing.first ?? unread.addresses.first
      return Diagnostic(
        .secretNotRead, unread.error.message + what, severity: .warning, address: first,
        at: first.flatMap { positions[$0] ?? nil }, fix: unread.fix)
    }
    if !leftOut.isEmpty {
      all.append(
        Diagnostic(
          .secretsLeftOut,
          "the secrets in the cloud's store were not read, so whether they changed for"
            + " \(Self.several(leftOut.sorted())) is not known",
          severity: .note, fix: "plan without --no-refresh"))
    }
    return all
  }

  /// The secrets that an apply of a plan needs and that this machine does not have: told before anything is sent.
  public func missing(for plan: Plan) -> [Diagnostic] {
    let needed = Dictionary(
      plan.changes.filter(\.sendsProperties).map { ($0.address, $0) }, uniquingKeysWith: { first, _ in first })
    return unread.flatMap { unread -> [Diagnostic] in
      guard unread.isOfThisMachine else { return [] }
      return unread.addresses.compactMap { address in
        needed[address].map { unread.error.diagnostic(at: address, $0.position) }
      }
    }
  }

  private static func several(_ addresses: [Address]) -> String {
    let more = addresses.count - 3
    return addresses.prefix(3).map(\.path).joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
  }
}

extension ReadSecrets.Unread {
  /// Whether it is a variable or a file, which an apply on this machine would lack, too.
  fileprivate var isOfThisMachine: Bool {
    switch error {
    case .noVariable, .noFile: true
    default: false
    }
  }

  fileprivate var fix: String? {
    switch error {
    case .noVariable(let name): "set \(name) and plan again"
    case .noFile(let path): "put the secret into \(path) and plan again"
    default: nil
    }
  }
}

extension Change {
  /// Whether carrying it out sends what is declared.
  fileprivate var sendsProperties: Bool {
    switch action {
    case .create, .update, .replace, .adopt: true
    case .none, .delete, .move, .forget: false
    }
  }
}
