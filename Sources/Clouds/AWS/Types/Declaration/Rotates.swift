public import InfraModel

/// How the secret that a resource holds gets another value on request, though no declaration changed.
public struct Rotates: Sendable {
  let rotation: SecretRotation
  let uses: [Use]
  /// Makes the value and returns once it is the current one.
  let code: @Sendable (CloudCalls, CallScope) async throws -> Void

  /// - Parameters:
  ///   - property: The property whose value becomes another one; where it is declared, nothing is rotated.
  ///   - generator: The property that says how the cloud makes a value.
  ///   - schedule: The type that says that something else makes the values.
  ///   - scheduled: Its property that names the secret.
  ///   - version: The attribute that tells the current value from earlier ones, without telling any.
  public init(
    _ property: String, generatedBy generator: String, orBy schedule: ResourceType, of scheduled: String,
    version: String, uses: [Use], _ code: @escaping @Sendable (CloudCalls, CallScope) async throws -> Void
  ) {
    rotation = SecretRotation(
      property: property, generator: generator, schedule: schedule, scheduled: scheduled, version: version)
    self.uses = uses
    self.code = code
  }
}
