import InfraModel
import Provider

/// Instances of a version or an alias that are kept warm: three calls and a life cycle of their own.
enum ProvisionedConcurrency {
  static let uses: [Use] = [
    "PutProvisionedConcurrencyConfig", "GetProvisionedConcurrencyConfig", "DeleteProvisionedConcurrencyConfig",
  ]

  /// Sets what is declared and waits until it is READY, or takes it away.
  static func set(_ cloud: CloudCalls, _ scope: CallScope, _ target: FunctionName) async throws {
    let names = names(of: target)
    guard let wanted = scope["ProvisionedConcurrencyConfig.ProvisionedConcurrentExecutions"] else {
      _ = try await cloud.change("DeleteProvisionedConcurrencyConfig", names)
      return
    }
    _ = try await cloud.change(
      "PutProvisionedConcurrencyConfig", names.merging(["ProvisionedConcurrentExecutions": wanted]) { $1 },
      retries: [.updating])
    try await cloud.wait(
      Pause(first: 1, longest: 10), "provisioned concurrency of \(target.name) was not ready"
    ) { (_) throws(ProviderError) -> Void? in
      let answer = try await cloud.ask("GetProvisionedConcurrencyConfig", names)
      switch answer["Status"]?.string {
      case "READY": return ()
      case "FAILED":
        let reason = answer["StatusReason"]?.string ?? "the cloud gives no reason"
        throw ProviderError(.failed, "provisioned concurrency of \(target.name) failed: \(reason)")
      default: break
      }
      let there = answer["AvailableProvisionedConcurrentExecutions"]?.integer ?? 0
      cloud.progress("provisioning, \(there) of \(wanted.integer ?? 0)")
      return nil
    }
  }

  /// What is set; asked for only where it is declared.
  static func read(_ cloud: CloudCalls, _ scope: CallScope, _ target: FunctionName) async throws -> [String: Value] {
    guard scope["ProvisionedConcurrencyConfig"] != nil else { return [:] }
    let answer = try await cloud.ask("GetProvisionedConcurrencyConfig", names(of: target))
    guard let requested = answer["RequestedProvisionedConcurrentExecutions"] else { return [:] }
    return ["ProvisionedConcurrencyConfig": ["ProvisionedConcurrentExecutions": requested]]
  }

  private static func names(of target: FunctionName) -> [String: Value] {
    ["FunctionName": .string(target.name), "Qualifier": .string(target.qualifier ?? "$LATEST")]
  }
}
