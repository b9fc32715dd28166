package import InfraModel

/// What a cloud asks of declarations, and in which forms it writes things: all that planning needs to know of a cloud
/// beside the facts and the traits of its types.
public struct PlanningRules: Sendable {
  /// What lies between resources.
  package var rules: [Rule]
  /// What is asked of one resource, by its type.
  package var demands: [ResourceType: [Demand]]
  /// What is asked of every resource, by what its type has (tags).
  package var common: @Sendable (ResourceSchema) -> [Demand]
  /// The kinds of identifiers that the cloud gives.
  package var identifiers: [IdentifierKind]
  /// The normal form of documents that stand in properties: two documents that mean the same have the same one.
  package var documents: NormalForm
  /// The full identifiers that may stand for names.
  package var names: NameForm

  package init(
    rules: [Rule] = [], demands: [ResourceType: [Demand]] = [:],
    common: @escaping @Sendable (ResourceSchema) -> [Demand] = { _ in [] }, identifiers: [IdentifierKind] = [],
    documents: NormalForm = .json, names: NameForm = .plain
  ) {
    self.rules = rules
    self.demands = demands
    self.common = common
    self.identifiers = identifiers
    self.documents = documents
    self.names = names
  }

  /// The rules of a cloud that asks for nothing beside its facts.
  public static let none = PlanningRules()

  /// The rules of two clouds whose types are not the same.
  public func adding(_ other: PlanningRules) -> PlanningRules {
    let (own, others) = (self, other)
    return PlanningRules(
      rules: rules + other.rules, demands: demands.merging(other.demands, uniquingKeysWith: +),
      common: { own.common($0) + others.common($0) }, identifiers: identifiers + other.identifiers,
      documents: NormalForm("\(documents.name), \(other.documents.name)") { others.documents(own.documents($0)) },
      names: names.adding(other.names))
  }
}

extension NormalForm {
  /// JSON, whether it is given as text or as a value.
  static let json = NormalForm("JSON") { JSONText.parsed($0) ?? $0 }
}
