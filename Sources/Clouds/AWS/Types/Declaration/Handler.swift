public import AWSClient
public import InfraModel

/// Everything that `infra` knows about carrying out one resource type: a declaration that reads like the type's page
/// in the API reference.
public struct Handler: Sendable {
  public let type: ResourceType
  public let service: Service
  /// The properties of the primary identifier, in the schema's order.
  public let identifier: [String]
  let naming: Naming
  let create: Create
  let derivedIdentifiers: [DerivedIdentifiers]
  /// What sets properties after the create and on updates, in the order in which it is done.
  let settings: [Setting]
  let tags: Tags?
  let reads: Reads
  let furtherReads: [FurtherRead]
  let postprocessing: [Postprocess]
  let names: [Names]
  let ready: Ready?
  let supplies: Supplies?
  let beingDeleted: BeingDeleted?
  let deletes: Deletes
  package let finds: Finds
  let exposes: [Exposes]
  let uploads: [Uploads]
  let backsUp: BacksUp?
  let announces: Announces?
  let hosts: Hosts?
  let rollsOut: RollsOut?
  let rotates: Rotates?
  let alarms: Alarms?
  let upkeeps: Upkeeps?
  public let traits: ResourceTraits

  /// ``Sets`` and ``Members`` in their order.
  enum Setting: Sendable {
    case sets(Sets)
    case members(Members)

    var properties: [String] {
      switch self {
      case .sets(let sets): sets.properties
      case .members(let members): [members.property]
      }
    }
  }

  /// Puts a handler together.
  /// - Parameters:
  ///   - identifier: The properties of the primary identifier, joined by `|`: `"RouteTableId|CidrBlock"`.
  ///   - naming: How the API spells the registry's names.
  public init(
    _ type: ResourceType, of service: Service, id identifier: String, naming: Naming = .same,
    @HandlerBuilder _ parts: () -> HandlerParts
  ) {
    let parts = parts()
    guard let create = parts.create, let reads = parts.reads, let deletes = parts.deletes, let finds = parts.finds
    else { preconditionFailure("\(type) must say how it creates, reads, deletes and is found") }
    self.type = type
    self.service = service
    self.identifier = identifier.split(separator: "|").map(String.init)
    self.naming = naming
    self.create = create
    derivedIdentifiers = parts.derivedIdentifiers
    settings = parts.settings
    tags = parts.tags
    self.reads = reads
    furtherReads = parts.furtherReads
    exposes = parts.exposes
    uploads = parts.uploads
    backsUp = parts.backsUp
    announces = parts.announces
    hosts = parts.hosts
    rollsOut = parts.rollsOut
    rotates = parts.rotates
    alarms = parts.alarms
    upkeeps = parts.upkeeps
    postprocessing = parts.postprocessing
    names = parts.names
    ready = parts.ready
    supplies = parts.supplies
    beingDeleted = parts.beingDeleted
    self.deletes = deletes
    self.finds = finds
    var traits = parts.traits(named: create.name?.property)
    traits.identifier = self.identifier
    self.traits = traits
  }
}

extension Handler: CustomStringConvertible {
  public var description: String { type.name }
}
