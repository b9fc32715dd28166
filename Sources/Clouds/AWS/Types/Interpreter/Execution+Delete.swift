import InfraModel
import Provider

extension Execution {
  /// Deletes a resource and waits until it is gone. One that is gone, or goes already, is no error.
  ///
  ///     undo what holds it ──▶ delete ──┬─ done ────────────────────────────▶ wait until a read finds nothing
  ///            ▲                        ├─ still held ─▶ pause, once more ─┐
  ///            └────────────────────────┼───────────────────────────────────┘
  ///                                     └─ not found, refused ─▶ what do reads say?
  ///                                          absent at every look ─▶ gone
  ///                                          going                ─▶ wait
  ///                                          there                ─▶ once more, then the error
  ///
  /// Only the last step's "not found" may mean that the resource is gone, and only if reads agree.
  func delete(_ request: DeleteRequest, _ context: OperationContext) async throws(ProviderError) {
    var scope = scope(id: request.id, request.known, operation: context.operation, account: request.account)
    scope.keepsSnapshot = request.keepsSnapshot
    scope.owner = context.owner
    context.progress("deleting")
    // What this process made is no stranger to a cloud that says it is gone.
    var deleting = self
    deleting.cloud.made = nil
    let noted = try await deleting.noted(scope, earlier: request.leftovers)
    deleting.cloud.leftovers = noted
    try await deleting.remove(request, scope, context)
    if let leftovers = handler.deletes.leftovers, !noted.isEmpty {
      scope.properties.merge(noted) { $1 }
      deleting.cloud.isLenient = true
      _ = try await deleting.perform(leftovers.remove, scope)
    }
  }

  /// What is to go after it; what an earlier try has noted where it is gone already.
  private func noted(
    _ scope: CallScope, earlier: [String: Value]
  ) async throws(ProviderError) -> [String: Value] {
    guard let leftovers = handler.deletes.leftovers else { return [:] }
    do { return try await leftovers.note(cloud, scope) } catch {
      let error = ProviderError(unexpected: error)
      if error.kind == .notFound { return earlier }
      throw error
    }
  }

  private func remove(
    _ request: DeleteRequest, _ scope: CallScope, _ context: OperationContext
  ) async throws(ProviderError) {
    var pause = Pause(first: 2, longest: 10)
    while let error = await refusal(scope) {
      switch try await presence(scope, after: error) {
      case .gone: return
      case .beingDeleted(let isDone):
        if isDone { return } else { return try await waitUntilGone(request, scope) }
      case .there: break
      }
      let mayPass =
        error.kind == .notFound || error.kind == .dependencyViolation && !handler.deletes.before.isEmpty
      guard mayPass, pause.total < min(Self.deletionTimeout, context.timeout) else { throw error }
      try await context.sleep(pause.next())
    }
    if handler.deletes.waits { try await waitUntilGone(request, scope) }
  }

  /// Seconds for which a delete is tried again whose "not found" reads deny, or that what it undoes still hinders.
  private static let deletionTimeout = 30.0

  /// What a resource is after a delete that was refused.
  private enum Presence {
    case gone
    /// It goes by itself; done, where the cloud keeps it for a while in which it can be brought back.
    case beingDeleted(isDone: Bool)
    case there
  }

  /// Undoes what holds the resource, and deletes it; what the last step was refused with.
  private func refusal(_ scope: CallScope) async -> ProviderError? {
    do throws(ProviderError) {
      var undoing = self
      undoing.cloud.isLenient = true
      for mutation in handler.deletes.before { _ = try await undoing.perform(mutation, scope) }
      _ = try await perform(handler.deletes.mutation, scope, retries: handler.deletes.retries)
      return nil
    } catch {
      return error
    }
  }

  /// What reads say of a resource whose delete was refused.
  private func presence(_ scope: CallScope, after error: ProviderError) async throws(ProviderError) -> Presence {
    guard error.kind == .notFound else {
      switch error.kind {
      case .conflict, .dependencyViolation, .invalid, .other: break
      default: throw error
      }
      // The refusal is what is told, whatever becomes of the look.
      guard let item = try? await item(scope) else { return .there }
      return seen(item, scope)
    }
    var pause = Pause(first: 1, longest: 4)
    for look in 1...Self.looks {
      if let item = try await item(scope) { return seen(item, scope) }
      // Reads may lag behind what they have not seen yet.
      if look < Self.looks { try await cloud.sleep(pause.next()) }
    }
    return .gone
  }

  private func seen(_ item: Value, _ scope: CallScope) -> Presence {
    guard let pendingDeletion = handler.beingDeleted?.pendingDeletion(of: item, scope) else { return .there }
    return .beingDeleted(isDone: pendingDeletion.restoreCommand != nil)
  }

  /// How many reads in a row must find nothing.
  private static let looks = 3

  private func waitUntilGone(_ request: DeleteRequest, _ scope: CallScope) async throws(ProviderError) {
    guard let context = cloud.context else { return }
    var pause = Pause(first: 1, longest: 15)
    while try await item(scope) != nil {
      guard pause.total < context.timeout else {
        throw ProviderError(.timedOut, "\(handler.type) \(request.id) was still there after \(Int(pause.total)) s")
      }
      context.progress("deleting")
      try await context.sleep(pause.next())
    }
  }
}
