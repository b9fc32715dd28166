import InfraModel
import Provider

extension Execution {
  /// Sets what the create did not carry; says whether anything was called.
  /// - Parameter made: The resource as the create left it.
  func setAfterCreate(_ scope: CallScope, _ made: ObservedResource) async throws(ProviderError) -> Bool {
    var called = false
    let carried = handler.create.properties(in: scope)
    for setting in handler.settings {
      let pending = setting.properties.filter { scope[$0] != nil && !carried.contains($0) }
      guard !pending.isEmpty else { continue }
      called = true
      switch setting {
      case .sets(let sets):
        var narrowed = scope
        narrowed.changed = Set(pending)
        let setting = narrowed
        try await betweenChanges(scope) { _ throws(ProviderError) in _ = try await perform(sets, setting) }
        if sets.waitsUntilReady { _ = try await settled(scope, "settling") }
      case .members(let members):
        var started = scope
        // What the cloud put there by itself is what a read says, and not what it usually is.
        if started.previous[members.property] == nil, members.initially != nil {
          started.previous[members.property] = made.properties[members.property] ?? []
        }
        try await change(members, started)
      }
    }
    if let tags = handler.tags, case .none = tags.onCreate, scope[tags.property] != nil {
      called = true
      try await setTags(scope)
    }
    return called
  }

  /// Sets what an update changes.
  func setChanged(_ scope: CallScope) async throws(ProviderError) {
    try await upload(scope, changed: scope.changed)
    var scope = scope
    if let rotates = handler.rotates, scope.rotates {
      scope.changed.remove(rotates.rotation.property)
      do { try await rotates.code(cloud, scope) } catch { throw ProviderError(unexpected: error) }
    }
    for setting in handler.settings where !scope.changed.isDisjoint(with: setting.properties) {
      switch setting {
      case .sets(let sets):
        try await update(sets, scope)
        if sets.waitsUntilReady { _ = try await settled(scope, "settling") }
      case .members(let members): try await change(members, scope)
      }
    }
    if let tags = handler.tags, scope.changed.contains(tags.property) { try await setTags(scope) }
  }

  private func update(_ sets: Sets, _ scope: CallScope) async throws(ProviderError) {
    let changed = scope.changed.intersection(sets.properties)
    var scope = scope
    switch sets.removal {
    case .by(let mutation) where sets.properties.allSatisfy({ scope[$0] == nil }):
      _ = try await perform(mutation, scope)
      return
    case .kept where changed.allSatisfy({ scope[$0] == nil }): return
    case .to(let values):
      for property in changed where scope[property] == nil { scope.properties[property] = values[property] }
    case .omitted, .by, .kept: break
    }
    _ = try await perform(sets, scope)
  }

  private func perform(_ sets: Sets, _ scope: CallScope) async throws(ProviderError) -> [String: Value] {
    guard case .call(let call) = sets.mutation else { return try await perform(sets.mutation, scope) }
    let fields = call.fields.filter { field in
      guard let property = field.property, sets.properties.contains(property), sets.extent == .changed else {
        return true
      }
      return scope.changed.contains(property)
    }
    return try await perform(
      .call(Call(call.operation, fields, of: call.service)), scope, retries: sets.retries)
  }

  private func change(_ members: Members, _ scope: CallScope) async throws(ProviderError) {
    let current = scope.previous[members.property]?.list ?? []
    let desired = scope[members.property]?.list ?? members.initially?(scope) ?? []
    let currentByKey = Dictionary(current.map { (members.key(of: $0), $0) }, uniquingKeysWith: { $1 })
    let desiredKeys = Set(desired.map(members.key))
    let undeclared = current.filter { !desiredKeys.contains(members.key(of: $0)) }
    let removed = self.undeclared.map { $0.removable(undeclared, members, scope) } ?? undeclared
    var added = desired.filter { currentByKey[members.key(of: $0)] == nil }
    let changed = desired.filter { element in
      guard let before = currentByKey[members.key(of: element)] else { return false }
      return before != element
    }
    switch members.modification {
    case .add: added += changed
    case .call(let call): try await run(call, members.extent, changed, scope)
    case .replace:
      try await run(members.remove, members.extent, changed.compactMap { currentByKey[members.key(of: $0)] }, scope)
      added += changed
    }
    try await run(members.add, members.extent, added, scope)
    try await run(members.remove, members.extent, removed, scope)
  }

  private func run(
    _ call: Call, _ extent: Members.Extent, _ elements: [Value], _ scope: CallScope
  ) async throws(ProviderError) {
    if elements.isEmpty { return }
    switch extent {
    case .all:
      _ = try await cloud.change(call.operation, input(call.fields, scope, elements: elements), of: call.service)
    case .each:
      for element in elements {
        _ = try await cloud.change(call.operation, input(call.fields, scope, element: element), of: call.service)
      }
    }
  }
}
