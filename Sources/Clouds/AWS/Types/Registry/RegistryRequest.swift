import AWSClient
import InfraModel
import Provider

/// A request of the Cloud Control API, which goes on after the call that made it was answered.
/// https://docs.aws.amazon.com/cloudcontrolapi/latest/APIReference/API_ProgressEvent.html
struct RegistryRequest: Sendable {
  private let cloud: CloudCalls
  private let type: ResourceType

  init(_ cloud: CloudCalls, _ type: ResourceType) {
    self.cloud = cloud
    self.type = type
  }

  /// Another request for the same resource goes on, or has just ended.
  private static let busy = Retry(on: ["ConcurrentOperationException", "ConcurrentModificationException"], for: 300)

  /// Makes the request and asks for it until it has ended.
  /// - Parameter identified: Told once the cloud has named the resource, which may be before the end.
  /// - Throws: What the request failed with.
  func carryOut(
    _ operation: String, _ input: [String: Value],
    identified: (ResourceID) async throws(ProviderError) -> Void = { _ in }
  ) async throws(ProviderError) -> RegistryEvent {
    let answer = try await cloud.change(operation, input, retries: [Self.busy])
    var event = try progress(answer, of: operation)
    var reported: ResourceID?
    var pause = Pause(first: 1, longest: 10)
    while true {
      if let identifier = event.identifier, identifier != reported, event.mayExist {
        reported = identifier
        try await identified(identifier)
      }
      switch event.status {
      case .succeeded: return event
      case .failed(let code): throw event.error(code, type)
      case .pending: break
      }
      guard pause.total < (cloud.context?.timeout ?? 0) else {
        throw ProviderError(.timedOut, "the request has not ended after \(Int(pause.total)) s", call: event.call)
      }
      cloud.progress(event.words)
      try await cloud.sleep(pause.next())
      event = try progress(try await status(event), of: operation)
    }
  }

  /// How far the request is. What it does goes on where the question got no answer.
  private func status(_ event: RegistryEvent) async throws(ProviderError) -> [String: Value] {
    do throws(ProviderError) {
      return try await cloud.ask("GetResourceRequestStatus", ["RequestToken": .string(event.token)])
    } catch {
      guard error.kind == .unreachable else { throw error }
      throw ProviderError(.answerLost, error.message, code: error.code, call: error.call, requestID: error.requestID)
    }
  }

  private func progress(_ answer: [String: Value], of operation: String) throws(ProviderError) -> RegistryEvent {
    guard let event = answer["ProgressEvent"].flatMap(RegistryEvent.init) else {
      throw ProviderError(.notUnderstood, "the answer names no request", call: "cloudcontrol \(operation)")
    }
    return event
  }
}
