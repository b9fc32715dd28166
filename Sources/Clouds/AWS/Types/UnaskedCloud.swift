internal import AWSClient
public import InfraModel

extension AWSProvider {
  /// A provider that knows the types and makes no call: each fails with the flag that forbids it, `--no-refresh`.
  public static func unasked(schemas: any SchemaCatalog) -> AWSProvider {
    AWSProvider(client: UnaskedCloud(), schemas: schemas)
  }
}

/// A cloud that no command may call.
private struct UnaskedCloud: AWSCalling {
  func call(
    _ service: Service, _ operation: String, _ input: [String: Value], region: String
  ) async throws(AWSError) -> [String: Value] {
    throw AWSError(.credentials("--no-refresh asks no cloud"), service: service, operation: operation)
  }

  func callAll(
    _ service: Service, _ operation: String, _ input: [String: Value], region: String
  ) async throws(AWSError) -> [String: Value] {
    try await call(service, operation, input, region: region)
  }
}
