import InfraModel
import Provider

/// What a read gave: the raw item for states, the registry's properties, and whose operation made it.
struct Reading: Sendable {
  var item: Value
  var resource: ObservedResource
  /// The operation of the resource's own tag.
  var operation: String?
  /// Set while it is being deleted, or waits for its deletion.
  var pendingDeletion: PendingDeletion?
  /// Whether it was under way to something when it was first looked at.
  var hasWaited = false

  var observation: Observation { pendingDeletion.map { .beingDeleted(resource, $0) } ?? .present(resource) }
}

extension Execution {
  /// Reads one resource; `nil` if it is absent.
  func read(_ scope: CallScope) async throws(ProviderError) -> Reading? {
    guard let item = try await item(scope) else { return nil }
    return try await reading(item, scope)
  }

  /// Reads many resources with as few calls as the API allows.
  func read(_ scopes: [CallScope]) async -> [Result<Reading?, ProviderError>] {
    guard let batch = handler.reads.batch, scopes.count > 1, case .call(let call) = handler.reads.source else {
      return await concurrently(scopes) { scope throws(ProviderError) in try await read(scope) }
    }
    guard let within = batch.within else { return await read(scopes, call, batch) }
    var results: [Int: Result<Reading?, ProviderError>] = [:]
    for (_, places) in Dictionary(grouping: scopes.indices, by: { scopes[$0][within] ?? .null }) {
      for (place, result) in zip(places, await read(places.map { scopes[$0] }, call, batch)) { results[place] = result }
    }
    return scopes.indices.compactMap { results[$0] }
  }

  /// Reads resources that one call can be asked for.
  private func read(
    _ scopes: [CallScope], _ call: Call, _ batch: Reads.Batch
  ) async -> [Result<Reading?, ProviderError>] {
    var results: [Result<Reading?, ProviderError>] = []
    let size = min(batch.most, scopes.count)
    for start in stride(from: 0, to: scopes.count, by: size) {
      let chunk = Array(scopes[start..<min(start + size, scopes.count)])
      do throws(ProviderError) {
        async let shared = shared(chunk)
        let items = items(in: try await answer(call, batch, handler.reads.filters, chunk))
        let further = await shared
        results += await concurrently(chunk) { scope throws(ProviderError) in
          guard let item = items.first(where: { matches($0, scope) }), !isAbsent(item) else { return nil }
          return try await reading(item, scope, further)
        }
      } catch {
        if error.kind == .notFound || error.kind == .invalid {
          results += await concurrently(chunk) { scope throws(ProviderError) in try await read(scope) }
        } else {
          results += chunk.map { _ in .failure(error) }
        }
      }
    }
    return results
  }

  /// The raw item of one resource; `nil` if it is absent.
  func item(_ scope: CallScope) async throws(ProviderError) -> Value? {
    let item: Value?
    switch handler.reads.source {
    case .code(_, let code):
      do { item = try await code(cloud, scope) } catch {
        let error = ProviderError(unexpected: error)
        guard error.kind == .notFound else { throw error }
        item = nil
      }
    case .call(let call):
      do throws(ProviderError) {
        if let batch = handler.reads.batch {
          let answer = try await answer(call, batch, handler.reads.filters, [scope])
          item = items(in: answer).first { matches($0, scope) }
        } else {
          let answer = Value.object(try await cloud.ask(call.operation, input(call.fields, scope), of: call.service))
          if let found = answer[path: handler.reads.items], found.list == nil {
            item = found
          } else {
            item = items(in: answer).first { matches($0, scope) }
          }
        }
      } catch {
        guard error.kind == .notFound else { throw error }
        item = nil
      }
    }
    if let item, !isAbsent(item) { return item }
    return Value?.none
  }

  /// What one call answers about many resources.
  private func answer(
    _ call: Call, _ batch: Reads.Batch, _ filters: String, _ scopes: [CallScope]
  ) async throws(ProviderError) -> Value {
    var input: [String: Value] = scopes.first.map { self.input(call.fields, $0) } ?? [:]
    var seen: Set<String> = []
    let values = scopes.compactMap { $0[batch.property].flatMap(\.plainText) }.filter { seen.insert($0).inserted }
    let list = Value.list(values.map(Value.string))
    switch batch.way {
    case .list(let member): input.set(member, list)
    case .filter(let name):
      input[filters] = .list((input[filters]?.list ?? []) + [["Name": .string(name), "Values": list]])
    case .all: break
    }
    return .object(try await cloud.ask(call.operation, input, of: call.service))
  }

  /// What the further reads that go for many at once answer, by their place among the handler's.
  private func shared(_ scopes: [CallScope]) async -> [Int: Result<Value, ProviderError>] {
    let places = handler.furtherReads.indices.filter {
      if case .batch = handler.furtherReads[$0].source { true } else { false }
    }
    let answers = await concurrently(places) { place throws(ProviderError) in
      guard case .batch(let call, let batch, _, _, _) = handler.furtherReads[place].source else { return Value.null }
      return try await answer(call, batch, "Filters", scopes)
    }
    return Dictionary(uniqueKeysWithValues: zip(places, answers))
  }

  /// The items of the main read's answer.
  func items(in answer: Value) -> [Value] {
    Self.items(in: answer, at: handler.reads.items, inner: handler.reads.inner)
  }

  /// The items of an answer, those inside of others with the outer members showing through.
  private static func items(in answer: Value, at path: String, inner: String?) -> [Value] {
    let outer = answer[path: path]?.list ?? []
    guard let inner else { return outer }
    return outer.flatMap { (item: Value) -> [Value] in
      let around = item.object ?? [:]
      return (item[path: inner]?.list ?? []).map { element in
        .object(around.merging(element.object ?? [:]) { $1 })
      }
    }
  }

  func isAbsent(_ item: Value) -> Bool {
    guard let absent = handler.reads.absent, let state = item[path: absent.path]?.string else { return false }
    return absent.values.contains(state)
  }

  private func matches(_ item: Value, _ scope: CallScope) -> Bool {
    for property in handler.reads.matching ?? handler.identifier {
      let field = readField(property)
      let member = field.member ?? handler.naming.member(property)
      guard let mine = scope[property].flatMap(\.plainText), let found = item[path: member].flatMap(\.plainText),
        mine == found
      else { return false }
    }
    return handler.reads.condition?(item, scope) ?? true
  }

  /// An item in the registry's words, with the further calls that it takes.
  /// - Parameter shared: Answers about many resources that were got beforehand, by the place of the further read.
  func reading(
    _ item: Value, _ scope: CallScope, _ shared: [Int: Result<Value, ProviderError>] = [:]
  ) async throws(ProviderError) -> Reading {
    var properties = properties(of: item)
    var known = scope
    known.properties.merge(properties) { $1 }
    let context = known
    let pendingDeletion = handler.beingDeleted?.pendingDeletion(of: item, known)
    // Of what goes, clouds answer little more than that.
    let calls =
      pendingDeletion == nil
      ? handler.furtherReads.indices.filter { handler.furtherReads[$0].condition?(item, context) ?? true } : []
    async let tagged = concurrently(pendingDeletion == nil ? [item] : []) { item throws(ProviderError) in
      try await tags(of: item, context)
    }
    for result in await concurrently(
      calls,
      { place throws(ProviderError) in
        try await further(handler.furtherReads[place], context, shared[place])
      })
    {
      properties.merge(try result.get()) { $1 }
    }
    var plain = try await tagged.first?.get() ?? [:]
    let operation = plain.removeValue(forKey: Tags.operationKey)
    plain = plain.filter { !Tags.isReserved($0.key) }
    if let place = handler.tags, !plain.isEmpty, schema.properties[place.property] != nil {
      properties[place.property] = tagProperty(plain)
    }
    // Answers rarely repeat what the request named; the parts of the identifier are known all the same.
    for part in handler.identifier where properties[part] == nil { properties[part] = known[part] }
    var before = scope
    before.properties.merge(properties) { declared, _ in declared }
    for process in handler.postprocessing { process.code(&properties, item, before) }
    let id = scope.id.isEmpty ? identifier(known.properties.merging(properties) { $1 }) ?? "" : scope.id
    known.id = id
    let failure = handler.ready?.failure(of: item, known)
    let members = handler.exposes.compactMap { exposed in
      exposed.members.map { (exposed.exposure.property, $0(item)) }
    }
    var resource = ObservedResource(
      id: id, properties: properties, failure: failure,
      members: Dictionary(members, uniquingKeysWith: { first, _ in first }))
    resource.alarm = handler.alarms?.state(of: item)
    resource.upkeep = handler.upkeeps?.facts(item, scope) ?? []
    return Reading(item: item, resource: resource, operation: operation, pendingDeletion: pendingDeletion)
  }

  private func further(
    _ furtherRead: FurtherRead, _ scope: CallScope, _ shared: Result<Value, ProviderError>?
  ) async throws(ProviderError) -> [String: Value] {
    switch furtherRead.source {
    case .batch(let call, let batch, let path, let inner, let maps):
      let answer = if let shared { try shared.get() } else { try await answer(call, batch, "Filters", [scope]) }
      let member = handler.naming.member(batch.property)
      let item = Self.items(in: answer, at: path, inner: inner).first { $0[member] == scope[batch.property] }
      return item.map { mapped(maps, $0) } ?? [:]
    case .code(_, let code):
      do { return try await code(cloud, scope) } catch {
        let error = ProviderError(unexpected: error)
        guard error.kind == .notFound else { throw error }
        return [:]
      }
    case .call(let call, let path, let maps):
      guard let answer = try await cloud.askIfPresent(call.operation, input(call.fields, scope), of: call.service),
        let item = Value.object(answer)[path: path]
      else { return [:] }
      return mapped(maps, item)
    }
  }

  /// The properties that an item itself holds.
  func properties(of item: Value) -> [String: Value] {
    var result = mapped(handler.reads.maps, item)
    let named = Set(handler.reads.maps.compactMap(\.property)).union(handler.reads.except)
    for (name, property) in schema.properties where !named.contains(name) && name != handler.tags?.property {
      let field = readField(name)
      guard let value = item[path: field.member ?? handler.naming.member(name)] ?? item[handler.naming.member(name)],
        let decoded = codec.decode(value, field.encoding, schema.resolved(property))
      else { continue }
      result[name] = decoded
    }
    return result
  }

  private func mapped(_ maps: [Field], _ item: Value) -> [String: Value] {
    var result: [String: Value] = [:]
    for field in maps {
      guard let path = field.propertyPath, let value = item[path: field.member ?? handler.naming.member(path)],
        let decoded = codec.decode(value, field.encoding, schema.property(at: path))
      else { continue }
      result.set(path, decoded)
    }
    return result
  }

  /// How a property is read: as `maps` say, else as the create sends it, else by its name.
  func readField(_ property: String) -> Field {
    handler.reads.maps.first { $0.propertyPath == property }
      ?? handler.create.mutation.fields.first { $0.propertyPath == property && $0.isInvertible }
      ?? Field(stringLiteral: property)
  }
}

extension Field {
  /// Whether a read may use it as it is.
  fileprivate var isInvertible: Bool { if case .listOfOne = encoding { false } else { true } }
}
