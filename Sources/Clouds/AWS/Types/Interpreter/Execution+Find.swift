import InfraModel
import Provider

extension Execution {
  /// Looks for what a create of this operation made: by its mark, or, where a call of it had no answer and nothing can
  /// be marked, by what it is.
  func find(_ scope: CallScope) async throws(ProviderError) -> FindResult {
    switch handler.finds {
    case .operationTag:
      guard case .call(let call) = handler.reads.source else { return .absent }
      let filter: Value = ["Name": .string("tag:\(Tags.operationKey)"), "Values": [.string(scope.operation)]]
      let answer = try await cloud.ask(call.operation, [handler.reads.filters: [filter]], of: call.service)
      // The filter is not trusted alone: a server that ignores it would hand over a stranger's.
      let items = items(in: .object(answer)).filter { item in
        guard case .item(let path) = handler.tags?.place else { return true }
        return Self.plainTags(item[path: path])[Tags.operationKey] == scope.operation
      }
      return try await result(of: items, scope)
    case .listing(let call, let path, let tags):
      let answer = try await cloud.ask(call.operation, input(call.fields, scope), of: call.service)
      let items = (Value.object(answer)[path: path]?.list ?? []).filter {
        Self.plainTags($0[path: tags])[Tags.operationKey] == scope.operation
      }
      return try await result(of: items, scope)
    case .name: return try await named(scope)
    case .lookup(let call, let outputs):
      guard
        let answer = try await cloud.askIfPresent(call.operation, input(call.fields, scope), of: call.service)
      else { return .absent }
      var identified = scope
      for (property, path) in outputs { identified.properties[property] = Value.object(answer)[path: path] }
      return try await named(identified)
    case .identity(let same):
      guard let reading = try await identified(scope) else { return .absent }
      let isSame = same.allSatisfy { name in
        guard let declared = scope[name] else { return true }
        // A document may be declared as text.
        return reading.resource.properties[name].map(Value.document) == Value.document(declared)
      }
      return isSame && scope.mayBeUnmarked ? .found(reading.resource) : .ambiguous([reading.resource.id])
    case .likeness where !scope.mayBeUnmarked: return .absent
    case .code(_, let code), .likeness(_, let code):
      let candidates: [[String: Value]]
      do { candidates = try await code(cloud, scope) } catch is Finds.Unfinished { return .unfinished } catch {
        throw ProviderError(unexpected: error)
      }
      var found: [ObservedResource] = []
      for properties in candidates {
        var candidate = scope
        candidate.properties.merge(properties) { $1 }
        if let reading = try await identified(candidate) { found.append(reading.resource) }
      }
      return Self.result(found)
    }
  }

  /// What has the name: ours by the operation's tag, or by a name that was made of the operation.
  private func named(_ scope: CallScope) async throws(ProviderError) -> FindResult {
    guard let reading = try await identified(scope) else { return .absent }
    let isNamedByUs = reading.resource.id.text.contains(scope.operation) && !scope.operation.isEmpty
    let isOurs =
      handler.tags.map { $0.onCreate != .none } == true ? reading.operation == scope.operation : isNamedByUs
    return isOurs ? .found(reading.resource) : .ambiguous([reading.resource.id])
  }

  /// Reads the resource that the scope's properties identify.
  private func identified(_ scope: CallScope) async throws(ProviderError) -> Reading? {
    guard let id = identifier(scope.properties) else { return nil }
    var scope = scope
    scope.id = id
    guard let reading = try await read(scope), reading.pendingDeletion == nil else { return nil }
    return reading
  }

  private func result(of items: [Value], _ scope: CallScope) async throws(ProviderError) -> FindResult {
    var found: [ObservedResource] = []
    for item in items where !isAbsent(item) {
      var candidate = scope
      candidate.properties.merge(properties(of: item)) { $1 }
      candidate.id = identifier(candidate.properties) ?? ""
      if handler.beingDeleted?.pendingDeletion(of: item, candidate) != nil { continue }
      found.append(try await reading(item, candidate).resource)
    }
    return Self.result(found)
  }

  private static func result(_ found: [ObservedResource]) -> FindResult {
    switch found.count {
    case 0: .absent
    case 1: .found(found[0])
    default: .ambiguous(found.map(\.id).sorted())
    }
  }
}
