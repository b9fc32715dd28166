internal import InfraModel

/// How a type of Terraform's AWS provider is declared here.
enum TerraformWay: Sendable {
  /// As resources, mostly one.
  case resources([Made])
  /// As part of another resource of Terraform's: of the first that is there.
  case part([Host])
  /// Not at all, and why: a clause.
  case nothing(String)

  /// What a part is part of: a type of Terraform's, and the part's attribute that names one, which is compared with the
  /// other's `id`, ARN and names.
  struct Host: Sendable {
    var type: String
    var attribute: String
  }

  /// A resource that is made of one of Terraform's.
  struct Made: Sendable {
    var type: ResourceType
    /// What the identifier is made of. `{a}` is an attribute, `{a,b}` the first of several that is set (`=c` is the
    /// text c). The text between `[` and `]` is left out where its attribute is not set. Where a required one is not
    /// set, there is no such resource.
    var id: String
    /// What its name begins with or is, beside that of Terraform's; `nil` for the main one.
    var suffix: String?
    /// Properties by which it is read beside its identifier, each with the form of its value.
    var known: [String: String]
    /// Properties that no read returns and Terraform has, by their dotted paths, each with the form of its value.
    var declaring: [String: String]
    /// The attribute that must be true.
    var condition: String?
    /// The list of objects of which each makes one; attributes are looked for in the object first.
    var list: String?
    /// A type of Terraform's, and its attribute that names this one by its `id`: where there is any, the list has what
    /// they made.
    var unless: (type: String, by: String)?
    /// Attributes that the provider calls sensitive whatever they hold, though they are not secret here unless another
    /// attribute has a value.
    var open: (attributes: Set<String>, unless: String, is: String)?

    init(
      _ type: ResourceType, _ id: String, knowing known: [String: String] = [:],
      declaring: [String: String] = [:], suffix: String? = nil,
      if condition: String? = nil, each list: String? = nil,
      unless: (type: String, by: String)? = nil, open: (attributes: Set<String>, unless: String, is: String)? = nil
    ) {
      self.type = type
      self.id = id
      self.known = known
      self.declaring = declaring
      self.suffix = suffix
      self.condition = condition
      self.list = list
      self.unless = unless
      self.open = open
    }
  }

  /// One resource.
  static func one(_ type: ResourceType, _ id: String) -> TerraformWay { .resources([Made(type, id)]) }
  /// Several.
  static func several(_ made: Made...) -> TerraformWay { .resources(made) }
  /// A part of one type.
  static func part(of type: String, by attribute: String) -> TerraformWay { .part(of: [type], by: attribute) }
  /// A part of one of several types.
  static func part(of types: [String], by attribute: String) -> TerraformWay {
    .part(types.map { Host(type: $0, attribute: attribute) })
  }

  /// How a type is declared here; `nil` for one that is not known.
  static func of(_ type: String) -> TerraformWay? { all[type] }

  static let all: [String: TerraformWay] = [
    network, compute, containers, balancing, functions, api, databases, caches, storage, messages, identity, secrets,
    monitoring, edge, names, backups, registry,
  ].reduce(into: [:]) { $0.merge($1) { first, _ in first } }
}
