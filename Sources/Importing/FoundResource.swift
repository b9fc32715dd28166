package import InfraModel

/// A resource that exists and is to be declared. Another tool may manage it.
package struct FoundResource: Hashable, Sendable {
  /// The key of a resource among those of its block.
  package enum Key: Hashable, Sendable {
    case number(Int64)
    case text(String)
  }

  /// How the other tool calls it (`module.shop.aws_vpc.this`).
  package var source: String
  /// The blocks of the other tool that stand for it: its own, and those of its parts.
  package var blocks: Set<String>
  /// The blocks that it or a part of it refers to, directly or not: only what is among them can be meant by a value.
  package var needs: Set<String>
  /// The names of the modules that it stands in, from the outside in.
  package var modules: [String]
  /// The name of its block.
  package var name: String
  package var key: Key?
  /// What it is beside the main resource of its block; `nil` for that one.
  package var suffix: String?
  package var type: ResourceType
  package var id: ResourceID
  package var region: String
  /// Properties by which it is read beside its identifier.
  package var known: [String: Value]
  /// Declared values that no read returns, by dotted paths.
  package var declared: [String: Value]
  /// What the other tool has as resources of their own and is part of this one.
  package var parts: [String]

  package init(
    source: String, blocks: Set<String>, needs: Set<String>, modules: [String] = [], name: String, key: Key? = nil,
    suffix: String? = nil, type: ResourceType, id: ResourceID, region: String, known: [String: Value] = [:],
    declared: [String: Value] = [:], parts: [String] = []
  ) {
    self.source = source
    self.blocks = blocks
    self.needs = needs
    self.modules = modules
    self.name = name
    self.key = key
    self.suffix = suffix
    self.type = type
    self.id = id
    self.region = region
    self.known = known
    self.declared = declared
    self.parts = parts
  }

  /// Whether a value of it can mean another resource.
  func canName(_ other: FoundResource) -> Bool {
    if source == other.source { return suffix != nil && other.suffix == nil }
    return !needs.isDisjoint(with: other.blocks) && other.needs.isDisjoint(with: blocks)
  }
}
