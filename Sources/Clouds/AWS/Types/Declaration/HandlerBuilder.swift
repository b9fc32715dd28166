import InfraModel

/// The parts of a handler while it is being put together.
public struct HandlerParts: Sendable {
  var create: Create?
  var derivedIdentifiers: [DerivedIdentifiers] = []
  var settings: [Handler.Setting] = []
  var tags: Tags?
  var reads: Reads?
  var furtherReads: [FurtherRead] = []
  var postprocessing: [Postprocess] = []
  var names: [Names] = []
  var ready: Ready?
  var supplies: Supplies?
  var beingDeleted: BeingDeleted?
  var deletes: Deletes?
  var finds: Finds?
  var declared: ResourceTraits?
  var shared: [SharedList] = []
  var exposes: [Exposes] = []
  var uploads: [Uploads] = []
  var backsUp: BacksUp?
  var alarms: Alarms?
  var upkeeps: Upkeeps?
  var announces: Announces?
  var hosts: Hosts?
  var rollsOut: RollsOut?
  var rotates: Rotates?

  mutating func add(_ other: HandlerParts) {
    create = other.create ?? create
    derivedIdentifiers += other.derivedIdentifiers
    settings += other.settings
    tags = other.tags ?? tags
    reads = other.reads ?? reads
    furtherReads += other.furtherReads
    postprocessing += other.postprocessing
    names += other.names
    ready = other.ready ?? ready
    supplies = other.supplies ?? supplies
    beingDeleted = other.beingDeleted ?? beingDeleted
    deletes = other.deletes ?? deletes
    finds = other.finds ?? finds
    precondition(declared == nil || other.declared == nil, "a handler has one Traits")
    declared = other.declared ?? declared
    shared += other.shared
    exposes += other.exposes
    uploads += other.uploads
    backsUp = other.backsUp ?? backsUp
    alarms = other.alarms ?? alarms
    upkeeps = other.upkeeps ?? upkeeps
    announces = other.announces ?? announces
    hosts = other.hosts ?? hosts
    rollsOut = other.rollsOut ?? rollsOut
    rotates = other.rotates ?? rotates
  }

  /// The traits that were declared, with what follows from the other parts.
  func traits(named name: String?) -> ResourceTraits {
    var traits = declared ?? ResourceTraits()
    traits.shared = shared
    traits.exposing = exposes.map(\.exposure)
    traits.nameProperty = name
    traits.restoredBy = backsUp?.restored
    if let backsUp { traits.keptWhenRemoved.insert(backsUp.restored) }
    traits.isAlarm = alarms != nil
    traits.passesMessagesOn = announces != nil
    if !derivedIdentifiers.isEmpty { traits.isIdentifierDerived = true }
    traits.hasHosts = hosts != nil
    traits.rollout = rollsOut?.way
    traits.rotation = rotates?.rotation
    if let rotates { traits.volatileAttributes.insert(rotates.rotation.version) }
    if let ready { traits.typicalSeconds = ready.duration }
    // Tags are found by their keys: in what order a service tells them means nothing, whether the facts say so or not.
    if let tags { traits.comparisons[tags.property] = traits.comparisons[tags.property] ?? .unordered }
    for setting in settings {
      switch setting {
      case .sets(let sets):
        traits.defaults.merge(sets.defaults) { declared, _ in declared }
        if case .kept = sets.removal { traits.keptWhenRemoved.formUnion(sets.properties) }
        for property in sets.properties {
          traits.consequences[property] = traits.consequences[property] ?? sets.consequence
        }
      case .members(let members):
        traits.consequences[members.property] = traits.consequences[members.property] ?? members.consequence
      }
    }
    return traits
  }
}

/// Lets a handler be written as a list of its parts.
@resultBuilder
public enum HandlerBuilder {
  /// Parts that several handlers have in common.
  public static func buildExpression(_ parts: HandlerParts) -> HandlerParts { parts }
  public static func buildExpression(_ part: Create) -> HandlerParts { parts { $0.create = part } }
  public static func buildExpression(_ part: DerivedIdentifiers) -> HandlerParts {
    parts { $0.derivedIdentifiers = [part] }
  }
  public static func buildExpression(_ part: Sets) -> HandlerParts { parts { $0.settings = [.sets(part)] } }
  public static func buildExpression(_ part: Members) -> HandlerParts { parts { $0.settings = [.members(part)] } }
  public static func buildExpression(_ part: Tags) -> HandlerParts { parts { $0.tags = part } }
  public static func buildExpression(_ part: Reads) -> HandlerParts { parts { $0.reads = part } }
  public static func buildExpression(_ part: FurtherRead) -> HandlerParts { parts { $0.furtherReads = [part] } }
  public static func buildExpression(_ part: Postprocess) -> HandlerParts { parts { $0.postprocessing = [part] } }
  public static func buildExpression(_ part: Names) -> HandlerParts { parts { $0.names = [part] } }
  public static func buildExpression(_ part: Ready) -> HandlerParts { parts { $0.ready = part } }
  public static func buildExpression(_ part: Supplies) -> HandlerParts { parts { $0.supplies = part } }
  public static func buildExpression(_ part: BeingDeleted) -> HandlerParts { parts { $0.beingDeleted = part } }
  public static func buildExpression(_ part: Shares) -> HandlerParts { parts { $0.shared = [part.list] } }
  public static func buildExpression(_ part: Exposes) -> HandlerParts { parts { $0.exposes = [part] } }
  public static func buildExpression(_ part: Uploads) -> HandlerParts { parts { $0.uploads = [part] } }
  public static func buildExpression(_ part: BacksUp) -> HandlerParts { parts { $0.backsUp = part } }
  public static func buildExpression(_ part: Alarms) -> HandlerParts { parts { $0.alarms = part } }
  public static func buildExpression(_ part: Upkeeps) -> HandlerParts { parts { $0.upkeeps = part } }
  public static func buildExpression(_ part: Hosts) -> HandlerParts { parts { $0.hosts = part } }
  public static func buildExpression(_ part: RollsOut) -> HandlerParts { parts { $0.rollsOut = part } }
  public static func buildExpression(_ part: Rotates) -> HandlerParts { parts { $0.rotates = part } }
  public static func buildExpression(_ part: Announces) -> HandlerParts { parts { $0.announces = part } }
  public static func buildExpression(_ part: Deletes) -> HandlerParts { parts { $0.deletes = part } }
  public static func buildExpression(_ part: Finds) -> HandlerParts { parts { $0.finds = part } }
  public static func buildExpression(_ part: Traits) -> HandlerParts { parts { $0.declared = part.traits } }
  public static func buildBlock(_ blocks: HandlerParts...) -> HandlerParts { buildArray(blocks) }
  public static func buildArray(_ blocks: [HandlerParts]) -> HandlerParts {
    parts { whole in for block in blocks { whole.add(block) } }
  }
  public static func buildOptional(_ block: HandlerParts?) -> HandlerParts { block ?? HandlerParts() }

  private static func parts(_ change: (inout HandlerParts) -> Void) -> HandlerParts {
    var parts = HandlerParts()
    change(&parts)
    return parts
  }
}
