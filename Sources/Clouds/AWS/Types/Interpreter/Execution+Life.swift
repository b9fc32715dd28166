import InfraModel
import Provider

extension Execution {
  /// Makes a resource, sets what the create did not carry, and waits until it is ready.
  func create(_ request: CreateRequest, _ context: OperationContext) async throws(ProviderError) -> ObservedResource {
    try refuseUnsupported(request.properties.keys)
    var scope = self.scope(request.properties, operation: context.operation, account: request.account)
    scope.owner = context.owner
    scope.mayBeUnmarked = context.isRepeated
    context.progress("creating")
    if handler.create.overwrites { try await refuseStranger(scope) }
    try await upload(scope)
    do throws(ProviderError) {
      var creating = scope
      creating.tagMembers = tagsOfCreate(scope)
      let answer = Value.object(
        try await perform(handler.create.mutation, creating, retries: handler.create.retries))
      for (property, path) in handler.create.outputs { scope.properties[property] = answer[path: path] }
    } catch {
      guard let found = try await made(scope, after: error, context) else { throw named(error, scope) }
      addAttributes(of: found, to: &scope)
      scope.previous = found.properties
    }
    guard let id = identifier(scope.properties) else {
      throw ProviderError(.notUnderstood, "the answer to the create of \(handler.type) names no identifier")
    }
    scope.id = id
    try await cloud.identify(id)
    var fresh = self
    fresh.cloud.isFresh = true
    let made = try await fresh.settled(scope, "creating", isFresh: true)
    addAttributes(of: made.resource, to: &scope)
    cloud.made?.add(names(of: made.resource))
    guard try await fresh.setAfterCreate(scope, made.resource) else { return made.resource }
    return try await fresh.settled(scope, "settling", isFresh: true).resource
  }

  /// By what others refer to a resource: its identifier, its parts, and the attributes that the cloud made up.
  private func names(of resource: ObservedResource) -> [String] {
    let names = handler.identifier + schema.readOnly.filter { !$0.contains(".") }
    return [resource.id.text] + names.compactMap { resource.properties[$0]?.string }
  }

  /// What the cloud set by itself: attributes, and the parts of the identifier.
  private func addAttributes(of resource: ObservedResource, to scope: inout CallScope) {
    for (name, value) in resource.properties where scope.properties[name] == nil {
      if schema.readOnly.contains(name) || handler.identifier.contains(name) { scope.properties[name] = value }
    }
  }

  /// Changes what differs and waits until the resource is ready.
  func update(_ request: UpdateRequest, _ context: OperationContext) async throws(ProviderError) -> ObservedResource {
    try refuseUnsupported(request.changed.filter { request.desired[$0] != nil })
    let settable = handler.settings.reduce(into: Set([handler.tags?.property].compactMap(\.self))) {
      $0.formUnion($1.properties)
    }
    var changed = request.changed
    // What rides on the create alone has been set by the one that is gone on with.
    if request.finishesCreate { changed.subtract(handler.create.properties.subtracting(settable)) }
    if let stuck = changed.subtracting(settable).sorted().first {
      throw ProviderError(.unsupported, "\(handler.type) \(stuck) can't be changed in place")
    }
    var updating = self
    updating.undeclared = Undeclared(request)
    var properties = request.desired
    for name in changed where name != handler.tags?.property {
      guard let undeclared = updating.undeclared, let desired = properties[name] else { continue }
      properties[name] = undeclared.completed(
        desired, request.current[name], at: name, schema.properties[name].map(schema.resolved), schema)
    }
    for (name, value) in request.current where schema.readOnly.contains(name) { properties[name] = value }
    var scope = scope(
      id: request.id, properties, previous: request.current, changed: changed, operation: context.operation,
      account: request.account)
    scope.rotates = request.rotates
    scope.owner = context.owner
    scope.applied = request.applied
    scope.known = updating.undeclared.map { undeclared in
      Dictionary(uniqueKeysWithValues: changed.map { ($0, undeclared.known($0)) })
    }
    // A failure may be what the update cures.
    let before =
      handler.ready == nil ? nil : try await settled(scope, "waiting", isChanged: false, passesFailures: true)
    updating.former = before?.resource.failure
    // A change under way when the plan looked has arrived by now: a second one may be refused so soon after it.
    if let before, before.hasWaited { scope = scope.remaining(on: before.resource) }
    if scope.changed.isEmpty, let before { return before.resource }
    context.progress("updating")
    var arrived: ObservedResource?
    try await updating.betweenChanges(scope) { waited throws(ProviderError) in
      if let waited { scope = scope.remaining(on: waited) }
      if scope.changed.isEmpty { arrived = waited } else { try await updating.setChanged(scope) }
    }
    if let arrived { return arrived }
    if let ready = handler.ready, ready.interval >= Self.slow {
      // What takes minutes says for some seconds after the call that it is available, as before.
      try await cloud.sleep(ready.interval / 2)
    }
    return try await updating.settled(scope, "updating").resource
  }

  /// Does what the cloud refuses while it carries out another change: waits for that, and does what is left.
  /// - Parameter work: Takes the resource as the other change left it; `nil` at first.
  func betweenChanges(
    _ scope: CallScope, _ work: (_ waited: ObservedResource?) async throws(ProviderError) -> Void
  ) async throws(ProviderError) {
    var pause = Pause(first: handler.ready?.interval ?? 1, longest: 30)
    var waited: ObservedResource?
    while true {
      do throws(ProviderError) { return try await work(waited) } catch {
        guard let code = error.code, handler.ready?.busy.contains(code) == true, pause.total < Self.busiest else {
          throw error
        }
        cloud.progress("waiting: \(code)")
        try await cloud.sleep(pause.next())
        waited = try await settled(scope, "waiting", isChanged: false, passesFailures: true).resource
      }
    }
  }

  /// For how many seconds a change is tried again that is refused for others, beside the waits for their ends.
  private static let busiest = 300.0

  /// Seconds between two looks at what takes minutes to change.
  private static let slow = 10.0

  /// The scope of a resource that is to be made, its name made up where it has none.
  func scope(_ declared: [String: Value], operation: String, account: String) -> CallScope {
    var properties = declared
    if let name = handler.create.name, properties[name.property] == nil {
      properties[name.property] = .string(name.text(operation: operation, declared: declared))
    }
    var scope = CallScope(
      properties: properties, previous: [:], changed: [], operation: operation, region: cloud.region,
      account: account, id: "")
    for derived in handler.derivedIdentifiers {
      scope.properties.merge(derived.code(scope)) { declared, _ in declared }
    }
    return scope
  }

  /// Reads until the resource is there and ready.
  /// - Parameter passesFailures: Whether a failure counts as ready.
  func settled(
    _ scope: CallScope, _ doing: String, isFresh: Bool = false, isChanged: Bool = true, passesFailures: Bool = false
  ) async throws(ProviderError) -> Reading {
    let timeout = cloud.context?.timeout ?? 0
    let interval = handler.ready?.interval ?? 1
    var pause = Pause(first: interval, longest: max(10, interval * 4))
    var supplied = Value.null
    while true {
      let item = try await item(scope)
      let pendingDeletion = item.flatMap { handler.beingDeleted?.pendingDeletion(of: $0, scope) }
      if let pendingDeletion, !isFresh || pause.total >= CloudCalls.consistencyTimeout {
        throw ProviderError(.failed, "\(handler.type) \(scope.id) is \(pendingDeletion.state)")
      }
      if let item, pendingDeletion != nil, let failure = handler.ready?.failure(of: item, scope) {
        // What was made and goes at once does not come back, and tells why only as long as it is there.
        throw Self.failed(handler.type, scope, failure)
      }
      if let item, pendingDeletion == nil, let ready = handler.ready {
        let state = ready.state(of: item)
        let isDone = !isChanged || ready.condition?(item, scope) ?? true
        if ready.values.contains(state), isDone {
          var reading = try await reading(item, scope)
          reading.hasWaited = pause.total > 0
          return reading
        }
        if let failure = ready.failure(of: item, scope) {
          if passesFailures { return try await reading(item, scope) }
          // What was to be cured stands for a moment still after the call that cures it.
          guard former?.state == failure.state, pause.total < max(10, interval * 3) else {
            throw Self.failed(handler.type, scope, failure)
          }
        }
        cloud.progress(state.isEmpty || state == doing ? doing : "\(doing): \(state)")
        if let supplies = handler.supplies {
          let supply = Supply(waited: pause.total, done: supplied)
          do { supplied = try await supplies.code(cloud, scope, item, supply) } catch {
            throw ProviderError(unexpected: error)
          }
        }
      } else if let item, pendingDeletion == nil {
        return try await reading(item, scope)
      } else if !isFresh || pause.total >= CloudCalls.consistencyTimeout {
        throw ProviderError(.notFound, "\(handler.type) \(scope.id) is not there")
      }
      guard pause.total < timeout else {
        throw ProviderError(.timedOut, "\(handler.type) \(scope.id) was not ready after \(Int(pause.total)) s")
      }
      try await cloud.sleep(pause.next())
    }
  }

  private static func failed(_ type: ResourceType, _ scope: CallScope, _ failure: Failure) -> ProviderError {
    let words = failure.message.map { ": \($0)" } ?? ""
    return ProviderError(.failed, "\(type) \(scope.id) is \(failure.state)\(words)")
  }

  /// What a create made whose answer was lost, or whose repetition met what the first try had made.
  private func made(
    _ scope: CallScope, after error: ProviderError, _ context: OperationContext
  ) async throws(ProviderError) -> ObservedResource? {
    guard error.mayHaveTakenEffect || error.kind == .alreadyExists else { return nil }
    var scope = scope
    scope.mayBeUnmarked = error.mayHaveTakenEffect || cloud.hasLostAnswer
    // What was made a moment ago may not be seen yet, and what is being made not until it is.
    var looks = 1
    var pause = Pause(first: 1, longest: 10)
    while true {
      switch try await find(scope) {
      case .found(let resource): return resource
      case .unfinished: guard pause.total < context.timeout else { return nil }
      case .absent, .ambiguous: looks += 1
      }
      guard looks <= 4 else { return nil }
      try await context.sleep(pause.next())
    }
  }

  /// The refusal of a create with what stands in its way, where the declaration names it.
  private func named(_ error: ProviderError, _ scope: CallScope) -> ProviderError {
    guard error.kind == .alreadyExists, error.occupant == nil else { return error }
    var error = error
    error.occupant = identifier(scope.properties).map { .resource($0) }
    return error
  }

  /// Refuses a create that would silently replace somebody else's resource of the same name.
  private func refuseStranger(_ scope: CallScope) async throws(ProviderError) {
    var scope = scope
    scope.mayBeUnmarked = true
    guard case .ambiguous(let ids) = try await find(scope) else { return }
    throw ProviderError(
      .alreadyExists,
      "\(handler.type) \(ids.map(\.text).joined(separator: ", ")) exists already and is not this environment's",
      occupant: ids.count == 1 ? ids.first.map { .resource($0) } : nil)
  }
}
