/// A property or attribute of another resource in the same environment.
public struct Reference: Hashable, Sendable {
  /// The resource that is referred to.
  public var address: Address
  /// The registry's name of the property or attribute, dotted where it is nested (`Endpoint.Address`).
  public var property: PropertyPath

  public init(_ address: Address, _ property: PropertyPath) {
    self.address = address
    self.property = property
  }
}

extension Reference: CustomStringConvertible {
  public var description: String { "\(address).\(property)" }
}

/// Where a secret comes from. It says nothing about the secret itself.
public enum SecretSource: Hashable, Sendable {
  /// A value kept in the cloud's secret store: the secret's identifier (a string or a reference), and the key of a
  /// JSON secret (`nil` for the whole text).
  case stored(secret: Value, key: String?)
  /// An environment variable of the process that applies.
  case environment(String)
  /// A file, by its path from the project's folder.
  case file(String)
  /// A text that the declaration itself has, such as the password in a URL; only to ask for its digest, and never part
  /// of a document.
  case text(String)
}
