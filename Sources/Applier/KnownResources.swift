import InfraModel
import StateStore

/// Which resources of the cloud a state holds, and where: one cloud identity, one address.
struct KnownResources: Sendable {
  private var holders: [CloudIdentity: Address] = [:]
  private var held: [Address: Set<CloudIdentity>] = [:]

  init(_ records: some Sequence<ResourceRecord>) { for record in records { insert(record) } }

  func contains(_ type: ResourceType, _ id: ResourceID, in region: String) -> Bool {
    holder(of: type, id, in: region) != nil
  }

  /// The address at which the state holds a resource, as itself or as a predecessor; `nil` if it does not.
  func holder(of type: ResourceType, _ id: ResourceID, in region: String) -> Address? {
    holders[CloudIdentity(type: type, region: region, id: id)]
  }

  /// Takes a resource for an address, if no other address holds it.
  /// - Returns: the other address that does.
  mutating func claim(_ identity: CloudIdentity, for address: Address) -> Address? {
    if let holder = holders[identity], holder != address { return holder }
    holders[identity] = address
    held[address, default: []].insert(identity)
    return nil
  }

  /// What an operation changed in the state.
  mutating func apply(_ effect: StateEffect) {
    for address in effect.removed { forget(address) }
    for record in effect.stored { insert(record) }
  }

  /// A record, and the predecessors that it still has, in the place of what was known of its address.
  private mutating func insert(_ record: ResourceRecord) {
    forget(record.address)
    let keys = record.identities
    for key in keys { holders[key] = record.address }
    held[record.address] = keys
  }

  private mutating func forget(_ address: Address) {
    for key in held.removeValue(forKey: address) ?? [] where holders[key] == address { holders[key] = nil }
  }
}
