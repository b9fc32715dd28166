import Digests
package import InfraModel
import Provider
import StateStore
internal import World

/// One operation with everything that it needs, taken from plan and state at the moment that it starts.
struct OperationExecution: Sendable {
  /// What an execution leaves.
  struct Outcome: Sendable {
    var effect = StateEffect.none
    var error: OperationError?
    /// The journal still holds an operation whose effect is not known.
    var isOpen = false
    var calls = 0
  }

  /// What is sent, and what is kept of it.
  struct Inputs: Sendable {
    var sent: [String: Value]
    var kept: [String: Value]
    var triggers: [Value]
  }

  /// The seconds that an operation may take where the declaration does not say: what the slowest databases need.
  static let defaultTimeout = 2400.0

  let operation: Operation
  let change: Change
  /// The declaration; `nil` for what is deleted.
  let node: ResourceNode?
  /// What the state holds at the address.
  let record: ResourceRecord?
  /// The declared properties and triggers with references resolved, secrets still symbolic.
  let resolved: Result<(properties: [String: Value], triggers: [Value]), OperationError>
  /// The versions of the secrets that what runs of it will read as it starts, as far as they are known.
  let startedWith: [Address: String]
  /// Seconds that it may take.
  let timeout: Double
  let scope: RunScope

  var region: String { record?.region ?? change.region }

  func run() async -> Outcome {
    var outcome = await carriedOut()
    outcome.error = outcome.error.map(scope.hidden.clean)
    return outcome
  }

  private func carriedOut() async -> Outcome {
    do throws(OperationError) {
      switch operation.kind {
      case .create, .createSuccessor: return try await create()
      case .update: return try await update()
      case .adopt: return try await adopt()
      case .move: return Outcome()
      case .forget: return try await forget()
      case .delete: return await delete(all: true)
      case .deleteDeposed: return await delete(all: false)
      }
    } catch {
      return Outcome(error: error)
    }
  }

  /// Waits before what failed is tried again.
  /// - Returns: `false` where it is not to be: the run was stopped, or it has been tried often enough.
  func pause(_ round: Int, _ error: OperationError) async -> Bool {
    guard round < scope.maximumAttempts, !Task.isCancelled, scope.storeError == nil else { return false }
    let delay = scope.retryDelay * Double(round)
    scope.emit(
      .progress(operation.address, "retrying in \(Int(delay.rounded(.up))) s: \(error.message)", elapsed: 0))
    await scope.world.clock.pause(delay)
    return !Task.isCancelled && scope.storeError == nil
  }

  /// Fetches the secrets, and packs the archives of what is sent.
  func inputs() async throws(OperationError) -> Inputs {
    let (properties, triggers) = try resolved.get()
    var inputs = Inputs(sent: [:], kept: [:], triggers: [])
    for (name, value) in properties {
      if value.holdsArchive, !sends(name) {
        // Equal files may be packed otherwise now: what runs is what was sent.
        let running = record?.properties[name]
        inputs.sent[name] = value
        inputs.kept[name] = running == value ? running : value
        continue
      }
      let revealed = try await scope.secrets.reveal(value, property: name, region: change.region)
      inputs.sent[name] = revealed.sent
      inputs.kept[name] = revealed.kept
    }
    for trigger in triggers {
      inputs.triggers.append(
        try await scope.secrets.reveal(trigger, property: "replacedWhen", region: change.region).kept)
    }
    return inputs
  }

  /// Whether carrying it out sends a property.
  private func sends(_ name: String) -> Bool {
    switch operation.kind {
    case .create, .createSuccessor: true
    default: change.properties.contains { $0.path.property == name }
    }
  }

  /// Names an operation before it is begun.
  /// - Parameters:
  ///   - left: the record as the operation is to leave it; `nil` for a deletion.
  ///   - makes: whether it makes what it leaves, and so can come upon something of another address.
  func attempt(
    _ action: Change.Action, on resource: ResourceID?, _ type: ResourceType, _ region: String,
    leaving left: ResourceRecord? = nil, makes: Bool = false
  ) -> Attempt {
    let id = OperationID.make(scope.world.random.next)
    var left = left
    if makes { left?.operation = id }
    let kept = left?.properties ?? [:]
    return Attempt(
      JournalEntry.Operation(
        id: id, address: operation.address, type: type, region: region, action: action, resource: resource,
        inputsDigest: Digest.sha256(JSON.canonical(.object(kept), symbols: .tagged)), record: left,
        keepsPredecessor: makes && change.keepsPredecessor, fence: scope.runStore.fence),
      scope, timeout: timeout, claim: { makes ? claim(CloudIdentity(type: type, region: region, id: $0)) : nil })
  }

  /// Takes a resource for this address.
  /// - Returns: the other address that holds it.
  func claim(_ identity: CloudIdentity) -> Address? {
    if let record, record.identities.contains(identity) { return nil }
    return scope.claim(identity, for: operation.address)
  }
}

extension ResourceRecord {
  /// The resource as it was replaced, and what it had replaced itself.
  /// - Parameters:
  ///   - successor: the type and region of what takes its place.
  ///   - isProtected: whether deleting it needs a permission of its own.
  ///   - isRetained: whether it is to be let go instead of deleted.
  func deposed(
    by successor: (type: ResourceType, region: String), id successorID: ResourceID, isProtected: Bool, isRetained: Bool
  ) -> [Deposed] {
    let own = Deposed(
      id: id, operation: operation, attributes: known, isProtected: isProtected, isRetained: isRetained)
    // A create that gives back what was there (publishing unchanged code) has replaced nothing.
    let others = (deposed + [own]).filter { one in
      one.id != successorID || (one.type ?? type) != successor.type || (one.region ?? region) != successor.region
    }
    return others.map { one in
      var one = one
      let (type, region) = (one.type ?? type, one.region ?? region)
      one.type = type == successor.type ? nil : type
      one.region = region == successor.region ? nil : region
      return one
    }
  }

  /// Everything known of it: what was declared, and beside it what the cloud answered. Where the two differ the
  /// declaration counts: an answer may have lagged behind, and of what others attach too only the declared is ours.
  package var known: [String: Value] { attributes.merging(properties) { $1 } }

  /// What is known of it, or of a predecessor that is still to be deleted.
  func known(of id: ResourceID) -> [String: Value] {
    self.id == id ? known : deposed.first { $0.id == id }?.attributes ?? [:]
  }

  /// The record after a change of which nobody knows how far it came: what keeps the resource from harm counts,
  /// whether it was declared before or is now.
  func halfChanged(to next: ResourceRecord?) -> ResourceRecord {
    var record = self
    record.status = .incomplete
    record.dependencies = Set(record.dependencies).union(next?.dependencies ?? []).sorted()
    record.isProtected = record.isProtected || next?.isProtected == true
    record.isRetained = record.isRetained || next?.isRetained == true
    return record
  }
}
