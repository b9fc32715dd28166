public import InfraModel

/// What planning needs to know beyond what the other parts say by themselves.
public struct Traits: Sendable {
  let traits: ResourceTraits
  /// Properties that the handler does not carry out, and why; declaring one is an error.
  let unsupported: [String: String]

  /// - Parameters:
  ///   - holdsData: What is lost with the resource; `nil` if nothing of worth.
  ///   - replacing: Mutable properties whose change replaces, because the API has no call for it.
  ///   - inPlaceValues: Values to which a replacing property can be changed in place all the same.
  ///   - comparisons: How a property is compared where the schema does not say.
  ///   - volatile: Attributes that an update in place may change; all others keep their value.
  ///   - unsupported: Properties that the handler does not carry out, and why.
  ///   - exclusive: What two resources can't share at a time, beside the name; `nil` where a replacement must not be
  ///     created before its predecessor goes unless somebody says so.
  public init(
    holdsData: String? = nil, consequences: [String: Consequence] = [:], replacing: Set<String> = [],
    inPlaceValues: [String: Set<Value>] = [:],
    comparisons: [String: ResourceTraits.Comparison] = [:], defaults: [String: Value] = [:],
    keptWhenRemoved: Set<String> = [], volatile: Set<String> = [], unsupported: [String: String] = [:],
    exclusive: Set<String>? = nil
  ) {
    traits = ResourceTraits(
      holdsData: holdsData, consequences: consequences, replacing: replacing, inPlaceValues: inPlaceValues,
      comparisons: comparisons,
      defaults: defaults, keptWhenRemoved: keptWhenRemoved, volatileAttributes: volatile,
      unsupportedProperties: unsupported, exclusiveProperties: exclusive)
    self.unsupported = unsupported
  }
}
