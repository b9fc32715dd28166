import InfraModel
import Provider

extension Execution {
  /// Every resource that has all of these tags; `nil` where the type's read takes no filter of tags.
  func find(tagged tags: [String: String]) async throws(ProviderError) -> [ObservedResource]? {
    guard handler.isFoundByTags, case .call(let call) = handler.reads.source,
      case .item(let path)? = handler.tags?.place
    else { return nil }
    let filters = tags.sorted { $0.key < $1.key }.map { key, value in
      Value.object(["Name": .string("tag:\(key)"), "Values": [.string(value)]])
    }
    let answer = try await cloud.ask(call.operation, [handler.reads.filters: .list(filters)], of: call.service)
    // The filter is not trusted alone: `*` in a value stands for anything there.
    let items = items(in: .object(answer)).filter { item in
      let plain = Self.plainTags(item[path: path])
      return !isAbsent(item) && tags.allSatisfy { plain[$0.key] == $0.value }
    }
    let results = await concurrently(items) { item throws(ProviderError) -> ObservedResource? in
      var scope = scope(id: "", properties(of: item))
      scope.id = identifier(scope.properties) ?? ""
      let reading = try await reading(item, scope)
      return reading.pendingDeletion == nil ? reading.resource : nil
    }
    var found: [ObservedResource] = []
    for result in results { if let resource = try result.get() { found.append(resource) } }
    return found
  }
}

extension Handler {
  /// Whether the type's read can be asked for what has some tags.
  var isFoundByTags: Bool {
    if case .operationTag = finds { true } else { false }
  }
}
