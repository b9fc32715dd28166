public import InfraModel

/// A resource as a cost model sees it: its properties, its declared usage, and what it hangs together with.
public struct PricedResource: Sendable {
  public var type: ResourceType
  public var region: String
  /// By the registry's names; may hold references.
  public var properties: [String: Value]
  /// Declared usage: a number, or `{"low": …, "high": …}`, by ``UsageKey/name``.
  public var usage: [String: Value] { didSet { usageNames = Self.names(of: usage) } }
  /// The names of the declared usage, taken apart, sorted: each key of a model asks for its own spellings among them.
  private(set) var usageNames: [UsageName]
  /// Where other resources are found.
  public var references: References
  /// `nil` for a resource that is priced by itself.
  public var address: Address?

  /// Where other resources are found.
  public enum References: Sendable {
    /// Resources by the property that refers to them, or by any name.
    case named([String: PricedResource])
    /// Those of a graph.
    case graph(ResourceIndex)
  }

  public init(
    _ type: ResourceType, region: String, properties: [String: Value] = [:], usage: [String: Value] = [:],
    references: References = .named([:]), address: Address? = nil
  ) {
    self.type = type
    self.region = region
    self.properties = properties
    self.usage = usage
    usageNames = Self.names(of: usage)
    self.references = references
    self.address = address
  }

  private static func names(of usage: [String: Value]) -> [UsageName] {
    usage.isEmpty ? [] : usage.keys.sorted().map(UsageName.init)
  }
}
