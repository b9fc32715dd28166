import AWSLives
import AWSSchemas
import InfraModel
import Provider
import Synchronization

@testable import AWSResources

/// A rollout that a scripted cloud answers.
struct RolloutTrial: Sendable {
  let cloud: ScriptedCloud
  /// What is kept for a later try and what is called, in their order.
  let order: Order
  private let journal = Journal(operation: "op-1")

  /// A text for each thing that must not come before another.
  final class Order: Sendable {
    private let kept = Mutex<[String]>([])
    var all: [String] { kept.withLock { $0 } }
    func add(_ text: String) { kept.withLock { $0.append(text) } }
  }

  /// - Parameter reply: Gives the answer to an operation; `times` is how often it was called, this one included.
  init(
    _ reply: @escaping @Sendable (_ operation: String, _ input: [String: Value], _ times: Int) -> ScriptedCloud.Reply
  ) {
    let order = Order()
    self.order = order
    cloud = ScriptedCloud { operation, input, times in
      if !operation.hasPrefix("Describe"), !operation.hasPrefix("List") { order.add(operation) }
      return reply(operation, input, times)
    }
  }

  /// Seconds that were waited.
  var waited: Double { journal.slept }

  /// - Parameters:
  ///   - applied: What was applied, with attributes.
  ///   - kept: What an earlier try of the gate has kept.
  func run(
    _ type: ResourceType, _ applied: [String: Value], refresh: MachineRefresh? = nil, kept: String? = nil,
    timeout: Int = 300
  ) async throws(ProviderError) -> GateWork {
    var context = journal.context()
    context.keep = { [order] text in order.add("keep \(text)") }
    return try await AWSProvider(client: cloud, schemas: AWSSchemaCatalog()).rollOut(
      RolloutRequest(
        type: type, id: "shop", region: "eu-central-1", account: "123456789012", applied: applied, refresh: refresh,
        kept: kept, timeout: timeout), context)
  }
}
