import InfraModel
import Provider

extension Execution {
  /// What the create carries of tags: the declared ones and the operation's.
  func tagsOfCreate(_ scope: CallScope) -> [String: Value] {
    guard let tags = handler.tags else { return [:] }
    var declared = Self.plainTags(scope[tags.property])
    declared[Tags.operationKey] = scope.operation
    let list = Self.tagList(declared)
    switch tags.onCreate {
    case .none: return [:]
    case .specification(let type): return ["TagSpecifications": [["ResourceType": .string(type), "Tags": .list(list)]]]
    case .list(let member): return [member: .list(list)]
    case .keyed(let member, let key, let value):
      return [member: .list(list.map { .object([key: $0["Key"] ?? "", value: $0["Value"] ?? ""]) })]
    case .lowercaseList(let member):
      return [member: .list(list.map { ["key": $0["Key"] ?? "", "value": $0["Value"] ?? ""] })]
    case .map(let member): return [member: .object(declared.mapValues(Value.string))]
    }
  }

  /// All tags of a resource, the operation's included.
  func tags(of item: Value, _ scope: CallScope) async throws(ProviderError) -> [String: String] {
    switch handler.tags?.place {
    case nil: return [:]
    case .item(let path): return Self.plainTags(item[path: path])
    case .call(let call, let path):
      guard let answer = try await cloud.askIfPresent(call.operation, input(call.fields, scope), of: call.service)
      else { return [:] }
      return Self.plainTags(Value.object(answer)[path: path])
    }
  }

  /// Adds, changes and removes tags by difference.
  func setTags(_ scope: CallScope) async throws(ProviderError) {
    guard let tags = handler.tags else { return }
    let current = Self.plainTags(scope.previous[tags.property])
    let desired = Self.plainTags(scope[tags.property])
    func goes(_ key: String) -> Bool {
      desired[key] == nil && undeclared.map { $0.removesTag(key, of: tags.property) } ?? true
    }
    if let replace = tags.replace {
      var item = Value.null
      if case .item = tags.place { item = try await self.item(scope) ?? .null }
      let kept = try await self.tags(of: item, scope).filter {
        Tags.isReserved($0.key) || undeclared != nil && !goes($0.key)
      }
      let whole = kept.merging(desired) { $1 }
      if case .call(let call) = replace { return try await setTags(call, Self.tagList(whole), scope) }
      var replacing = scope
      replacing.previous[tags.property] = item[path: tags.property]
      replacing.properties[tags.property] = tagProperty(whole)
      _ = try await perform(replace, replacing)
      return
    }
    let removed = current.filter { goes($0.key) }
    let added = desired.filter { current[$0.key] != $0.value }
    if !added.isEmpty {
      try await setTags(tags.add, Self.tagList(added), scope)
    }
    if !removed.isEmpty {
      try await setTags(tags.remove, Self.tagList(removed), scope)
    }
  }

  private func setTags(_ call: Call?, _ elements: [Value], _ scope: CallScope) async throws(ProviderError) {
    guard let call else { throw ProviderError(.unsupported, "the tags of \(handler.type) can't change") }
    _ = try await cloud.change(
      call.operation, input(call.fields, scope, elements: elements), of: call.service)
  }

  /// Tags in the form that the schema gives the property: a map, or a list sorted by key.
  func tagProperty(_ tags: [String: String]) -> Value {
    let property = handler.tags.flatMap { schema.properties[$0.property] }.map(schema.resolved)
    if property?.kinds.contains(.object) == true { return .object(tags.mapValues(Value.string)) }
    let list = Self.tagList(tags)
    guard let names = property?.items.map(schema.resolved)?.tagMembers, names != ("Key", "Value") else {
      return .list(list)
    }
    return .list(list.map { .object([names.key: $0["Key"] ?? "", names.value: $0["Value"] ?? ""]) })
  }

  private static func tagList(_ tags: [String: String]) -> [Value] {
    tags.sorted { $0.key < $1.key }.map { ["Key": .string($0.key), "Value": .string($0.value)] }
  }

  /// Tags in any of the forms that APIs and the registry have.
  static func plainTags(_ value: Value?) -> [String: String] {
    switch value {
    case .object(let members): members.compactMapValues { $0.plainText }
    case .list(let elements):
      Dictionary(
        elements.compactMap { element in
          (element["Key"] ?? element["key"] ?? element["TagKey"]).flatMap(\.plainText).map { key in
            (key, (element["Value"] ?? element["value"] ?? element["TagValue"]).flatMap(\.plainText) ?? "")
          }
        }, uniquingKeysWith: { $1 })
    default: [:]
    }
  }
}
