/// How a resource that holds a secret gets another value of it though no declaration changed.
public struct SecretRotation: Hashable, Sendable {
  /// The property whose value becomes another one (`SecretString`). What is declared of it is not the cloud's to change.
  public var property: String
  /// The property that says how the cloud makes a value (`GenerateSecretString`).
  public var generator: String
  /// A resource of this type says that something else makes the values, for the secret that its property names
  /// (`RotationSchedule`, `SecretId`).
  public var schedule: ResourceType
  public var scheduled: String
  /// The attribute that tells the current value from earlier ones without telling any (`VersionId`).
  public var version: String

  public init(property: String, generator: String, schedule: ResourceType, scheduled: String, version: String) {
    self.property = property
    self.generator = generator
    self.schedule = schedule
    self.scheduled = scheduled
    self.version = version
  }
}
