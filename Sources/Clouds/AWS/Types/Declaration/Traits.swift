public import InfraModel

/// What planning needs to know beyond what the other parts say by themselves.
public struct Traits: Sendable {
  let traits: ResourceTraits

  /// - Parameters:
  ///   - holdsData: What is lost with the resource; `nil` if nothing of worth.
  ///   - replacing: Mutable properties whose change replaces, because the API has no call for it.
  ///   - changeable: Properties that the registry lets only a create set, and that the API can change all the same.
  ///   - inPlaceValues: Values to which a replacing property can be changed in place all the same.
  ///   - unremovable: Mutable paths that the API can change and cannot unset, so that their removal replaces.
  ///   - comparisons: How a property is compared where the schema does not say.
  ///   - volatile: Attributes that an update in place may change; all others keep their value.
  ///   - unsupported: Properties that the handler does not carry out, and why.
  ///   - exclusive: What two resources can't share at a time, beside the name; `nil` where a replacement must not be
  ///     created before its predecessor goes unless somebody says so.
  ///   - holds: The properties through which it holds others, so that the cloud refuses to delete those meanwhile.
  ///   - holdsAlone: Those of `holds` through which one resource at a time can hold the other.
  ///   - identities: Sets of properties that no two resources of the type can share at a time.
  ///   - guards: Flags that make the cloud refuse a deletion while they are set.
  ///   - rules: What is known of changes beyond their properties' kinds.
  ///   - remains: What outlives its deletion, and on what that depends.
  ///   - place: Where it stands without naming it.
  ///   - needs: What must be there first though nothing names it.
  ///   - sharing: How it shares traffic between two targets.
  ///   - identifierDerived: Its identifier follows from what is declared though the schema calls it read-only.
  ///   - readsAtStart: The paths that name secrets which what runs of it reads once, as it starts.
  ///   - declaredForms: What a person would declare of what runs, where the cloud puts something into it by itself.
  ///   - renewed: Attributes of which a second resource of the same declaration has others, with who goes by them.
  ///   - knownBySchemaAlone: Nothing else is known of the type.
  public init(
    holdsData: String? = nil, consequences: [String: Consequence] = [:], replacing: Set<String> = [],
    changeable: Set<String> = [], inPlaceValues: [String: Set<Value>] = [:], unremovable: Set<String> = [],
    comparisons: [String: ResourceTraits.Comparison] = [:], defaults: [String: Value] = [:],
    keptWhenRemoved: Set<String> = [], volatile: Set<String> = [], unsupported: [String: String] = [:],
    exclusive: Set<String>? = nil, holds: Set<String> = [], holdsAlone: Set<String> = [],
    identities: [[String]] = [], guards: Set<String> = [],
    rules: [ChangeRule] = [], remains: ResourceTraits.Remains? = nil, place: ResourceTraits.UnnamedPlace? = nil,
    needs: [ResourceTraits.UnnamedNeed] = [], sharing: TrafficSharing? = nil, identifierDerived: Bool = false,
    readsAtStart: Set<String> = [], declaredForms: [String: NormalForm] = [:], renewed: [String: String] = [:],
    knownBySchemaAlone: Bool = false
  ) {
    var traits = ResourceTraits(
      isKnownBySchemaAlone: knownBySchemaAlone, holdsData: holdsData, consequences: consequences, replacing: replacing,
      changeable: changeable, inPlaceValues: inPlaceValues,
      comparisons: comparisons, unremovable: unremovable,
      defaults: defaults, keptWhenRemoved: keptWhenRemoved, volatileAttributes: volatile,
      unsupportedProperties: unsupported, exclusiveProperties: exclusive, holds: holds, identities: identities,
      deletionGuards: guards, rules: rules, remains: remains, unnamedPlace: place,
      unnamedNeeds: needs)
    traits.holdsAlone = holdsAlone
    traits.sharing = sharing
    traits.isIdentifierDerived = identifierDerived
    traits.renewedAttributes = renewed
    traits.readsAtStart = readsAtStart
    traits.declaredForms = declaredForms
    self.traits = traits
  }
}
