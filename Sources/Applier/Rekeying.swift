public import InfraModel
public import Provider

/// Brings records into a state with another key of digests: each digest is made again from its secret.
public struct Rekeying: Sendable {
  /// A record whose secret cannot be read now.
  public struct Unread: Hashable, Sendable {
    public var address: Address
    /// Why; holds nothing secret.
    public var reason: String
  }

  /// The records with digests by the other key, sorted by address.
  public private(set) var records: [ResourceRecord] = []
  /// The records that could not be brought over.
  public private(set) var unread: [Unread] = []

  /// - Parameters:
  ///   - moved: The records as they are to be in the other state.
  ///   - state: The state that they are in, under the addresses that `addresses` names.
  ///   - addresses: The addresses in the state by those in the other.
  ///   - key: The other state's key.
  public init(
    _ moved: [ResourceRecord], of state: State, _ addresses: [Address: Address], to key: String,
    _ provider: any Provider, _ inputs: ApplyInputs
  ) async {
    let concerned = moved.filter { !$0.digests.isEmpty }
    guard !concerned.isEmpty, state.digestKey != key else {
      records = moved
      return
    }
    let nodes = concerned.map { record in
      // References inside of the sources are those of the state that it comes from.
      let former = state.resources[addresses[record.address] ?? record.address]
      return ResourceNode(
        address: record.address, type: record.type, region: record.region, properties: former?.declared ?? [:])
    }
    let secrets = Secrets(provider, inputs, SecretDigests(key: state.digestKey))
    let read = await secrets.digests(
      in: Graph(environment: state.environment, region: state.region, resources: nodes), state)
    let reasons = Dictionary(
      read.unread.flatMap { unread in unread.addresses.map { ($0, unread.error.message) } },
      uniquingKeysWith: { first, _ in first })
    let digests = SecretDigests(key: key)
    for record in moved {
      if record.digests.isEmpty {
        records.append(record)
      } else if let reason = reasons[record.address] {
        unread.append(Unread(address: addresses[record.address] ?? record.address, reason: reason))
      } else {
        // A digest of a secret that has changed since is known by nobody any more: the next plan sees a change, as it
        // would have in the state that it comes from.
        records.append(
          record.mappingDigests { digest in
            let today = read.renewals[digest] ?? digest
            guard let text = KnownDigests.shared.text(of: today, key: state.digestKey) else { return .digest(digest) }
            return digests.digest(text)
          })
      }
    }
  }
}

extension ResourceRecord {
  /// The digests of all secrets that are recorded.
  var digests: Set<String> {
    var found: Set<String> = []
    for value in [properties, attributes].flatMap(\.values) + triggers + deposed.flatMap(\.attributes.values) {
      value.collectDigests(into: &found)
    }
    return found
  }

  fileprivate func mappingDigests(_ transform: (String) -> Value) -> ResourceRecord {
    func mapped(_ value: Value) -> Value {
      value.mapLeaves { leaf in if case .digest(let digest) = leaf { transform(digest) } else { leaf } }
    }
    var record = self
    record.properties = properties.mapValues(mapped)
    record.attributes = attributes.mapValues(mapped)
    record.triggers = triggers.map(mapped)
    record.deposed = deposed.map { deposed in
      var deposed = deposed
      deposed.attributes = deposed.attributes.mapValues(mapped)
      return deposed
    }
    return record
  }
}
