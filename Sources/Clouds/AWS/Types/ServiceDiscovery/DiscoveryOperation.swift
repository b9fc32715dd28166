import AWSClient
import InfraModel
import Provider

/// What Cloud Map takes its time for: a call begins an operation, which tells how it ended and what it was about.
///
///     CreateHttpNamespace ──▶ OperationId ──▶ GetOperation: PENDING … SUCCESS, Targets: NAMESPACE ns-…
enum DiscoveryOperation {
  /// What a handler says that it calls.
  static func uses(_ operation: String) -> [Use] { [Use(operation), "GetOperation"] }

  /// Calls an operation and waits until what it began has ended.
  /// - Parameter retries: Errors that pass by themselves, beside that of another operation in progress.
  /// - Returns: The identifiers of what it was about, by `NAMESPACE` or `SERVICE`; nothing where the operation is not found.
  static func carryOut(
    _ operation: String, _ input: [String: Value], retries: [Retry] = [], _ cloud: CloudCalls
  ) async throws(ProviderError) -> [String: Value] {
    let begun = try await cloud.change(
      operation, input, retries: [Retry(on: ["DuplicateRequest"])] + retries)
    // An answer that names none has nothing to wait for.
    guard let id = begun["OperationId"], id.string != nil else { return [:] }
    return try await cloud.wait(
      Pause(first: 1, longest: 10), "the operation was still in progress", call: "\(cloud.service.id) \(operation)"
    ) { (waited) throws(ProviderError) -> [String: Value]? in
      let told = try await cloud.askIfPresent("GetOperation", ["OperationId": id])?["Operation"]
      // It may not be known in the first moments; where it never is, reads say what has become of it.
      if told == nil, waited >= CloudCalls.consistencyTimeout { return [:] }
      switch told?["Status"]?.string {
      case "SUCCESS": return told?["Targets"]?.object ?? [:]
      case "FAIL":
        throw ProviderError(
          .failed, told?["ErrorMessage"]?.string ?? "the operation failed", code: told?["ErrorCode"]?.string,
          call: "\(cloud.service.id) \(operation)")
      default: break
      }
      cloud.progress("waiting for \(operation)")
      return nil
    }
  }
}
