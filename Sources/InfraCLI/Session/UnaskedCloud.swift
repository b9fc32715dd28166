internal import AWSClient
internal import InfraModel

/// A cloud whose types are known and that no command may call.
struct UnaskedCloud: AWSCalling {
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
