public import InfraModel

/// An environment as a list names it.
public struct EnvironmentSummary: Hashable, Sendable {
  public var name: EnvironmentName
  public var region: String
  public var account: String?
  public var position: SourcePosition?

  public init(name: EnvironmentName, region: String, account: String? = nil, position: SourcePosition? = nil) {
    self.name = name
    self.region = region
    self.account = account
    self.position = position
  }
}

extension EnvironmentSummary: DocumentPart {
  public var document: Value {
    .compact([
      "name": .string(name.name), "region": .string(region), "account": account.map(Value.string),
      "position": position.map { .string($0.description) },
    ])
  }

  public init(document: Value) throws(DocumentError) {
    let reader = try DocumentReader(document)
    self.init(
      // A name that is none is told with its place by the environment's own evaluation, and so is an account.
      name: EnvironmentName(try reader.string("name")), region: try reader.region("region"),
      account: try reader.optionalString("account"), position: try reader.position("position"))
  }
}
