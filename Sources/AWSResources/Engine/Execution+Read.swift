import InfraModel
import Provider

/// What a read gave: the raw item for states, the registry's properties, and whose operation made it.
struct Reading: Sendable {
  var item: Value
  var resource: ObservedResource
  /// The operation of the resource's own tag.
  var operation: String?
}

extension Execution {
  /// Reads one resource; `nil` if it is absent.
  func read(_ scope: Scope) async throws(ProviderError) -> Reading? {
    guard let item = try await item(scope) else { return nil }
    return try await reading(item, scope)
  }

  /// Reads many resources with as few calls as the API allows.
  func read(_ scopes: [Scope]) async -> [Result<Reading?, ProviderError>] {
    guard let batch = handler.reads.batch, scopes.count > 1, case .call(let call) = handler.reads.source else {
      return await concurrently(scopes) { scope throws(ProviderError) in try await read(scope) }
    }
    var results: [Result<Reading?, ProviderError>] = []
    let size = min(batch.most, scopes.count)
    for start in stride(from: 0, to: scopes.count, by: size) {
      let chunk = Array(scopes[start..<min(start + size, scopes.count)])
      do throws(ProviderError) {
        let items = try await items(call, batch, chunk)
        results += await concurrently(chunk) { scope throws(ProviderError) in
          guard let item = items.first(where: { matches($0, scope) }), !isAbsent(item) else { return nil }
          return try await reading(item, scope)
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
  func item(_ scope: Scope) async throws(ProviderError) -> Value? {
    let item: Value?
    switch handler.reads.source {
    case .code(_, let code):
      do { item = try await code(caller, scope) } catch {
        let error = ProviderError(unexpected: error)
        guard error.kind == .notFound else { throw error }
        item = nil
      }
    case .call(let call):
      do throws(ProviderError) {
        if let batch = handler.reads.batch {
          item = try await items(call, batch, [scope]).first { matches($0, scope) }
        } else {
          let answer = Value.object(try await caller.ask(call.operation, input(call.fields, scope), of: call.service))
          if let found = answer.at(handler.reads.items), found.list == nil {
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

  private func items(_ call: Call, _ batch: Reads.Batch, _ scopes: [Scope]) async throws(ProviderError) -> [Value] {
    var input: [String: Value] = scopes.first.map { self.input(call.fields, $0) } ?? [:]
    var seen: Set<String> = []
    let values = scopes.compactMap { $0[batch.property].flatMap(Codec.text) }.filter { seen.insert($0).inserted }
    let list = Value.list(values.map(Value.string))
    switch batch.way {
    case .list(let member): input.set(member, list)
    case .filter(let name): input[handler.reads.filters] = [["Name": .string(name), "Values": list]]
    case .all: break
    }
    return items(in: .object(try await caller.ask(call.operation, input, of: call.service)))
  }

  /// The items of an answer, those inside of others with the outer members showing through.
  func items(in answer: Value) -> [Value] {
    let outer = answer.at(handler.reads.items)?.list ?? []
    guard let inner = handler.reads.inner else { return outer }
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

  private func matches(_ item: Value, _ scope: Scope) -> Bool {
    for property in handler.reads.matching ?? handler.identifier {
      let field = readField(property)
      let member = field.member ?? handler.naming.member(property)
      guard let mine = scope[property].flatMap(Codec.text), let found = item[path: member].flatMap(Codec.text),
        mine == found
      else { return false }
    }
    return handler.reads.condition?(item, scope) ?? true
  }

  /// An item in the registry's words, with the further calls that it takes.
  func reading(_ item: Value, _ scope: Scope) async throws(ProviderError) -> Reading {
    var properties = properties(of: item)
    var known = scope
    known.properties.merge(properties) { $1 }
    let context = known
    let calls = handler.also.filter { $0.condition?(item, context) ?? true }
    async let tagged = concurrently([item]) { item throws(ProviderError) in try await tags(of: item, context) }
    for result in await concurrently(calls, { also throws(ProviderError) in try await further(also, context) }) {
      properties.merge(try result.get()) { $1 }
    }
    var plain = try await tagged[0].get()
    let operation = plain.removeValue(forKey: Tags.operationKey)
    plain = plain.filter { !$0.key.hasPrefix("aws:") && !$0.key.hasPrefix("infra:") }
    if let place = handler.tags, !plain.isEmpty, schema.properties[place.property] != nil {
      properties[place.property] = tagProperty(plain)
    }
    // Answers rarely repeat what the request named; the parts of the identifier are known all the same.
    for part in handler.identifier where properties[part] == nil { properties[part] = known[part] }
    var before = scope
    before.properties.merge(properties) { declared, _ in declared }
    for adjust in handler.adjusts { adjust.code(&properties, item, before) }
    let id = scope.id.isEmpty ? identifier(known.properties.merging(properties) { $1 }) ?? "" : scope.id
    return Reading(item: item, resource: ObservedResource(id: id, properties: properties), operation: operation)
  }

  private func further(_ also: Also, _ scope: Scope) async throws(ProviderError) -> [String: Value] {
    switch also.source {
    case .code(_, let code):
      do { return try await code(caller, scope) } catch {
        let error = ProviderError(unexpected: error)
        guard error.kind == .notFound else { throw error }
        return [:]
      }
    case .call(let call, let path, let maps):
      guard let answer = try await caller.askIfPresent(call.operation, input(call.fields, scope), of: call.service),
        let item = Value.object(answer).at(path)
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
        let decoded = codec.decode(value, field.form, schema.resolved(property))
      else { continue }
      result[name] = decoded
    }
    return result
  }

  private func mapped(_ maps: [Field], _ item: Value) -> [String: Value] {
    var result: [String: Value] = [:]
    for field in maps {
      guard let path = field.propertyPath, let value = item[path: field.member ?? handler.naming.member(path)],
        let decoded = codec.decode(value, field.form, schema.property(at: path))
      else { continue }
      result.set(path, decoded)
    }
    return result
  }

  /// How a property is read: as `maps` say, else as the create sends it, else by its name.
  func readField(_ property: String) -> Field {
    handler.reads.maps.first { $0.propertyPath == property }
      ?? handler.create.step.fields.first { $0.propertyPath == property && $0.isInvertible }
      ?? Field(stringLiteral: property)
  }
}

extension Field {
  /// Whether a read may use it as it is.
  fileprivate var isInvertible: Bool { if case .listOfOne = form { false } else { true } }
}

extension Value {
  /// What a dotted path leads to; the value itself for an empty one.
  func at(_ path: String) -> Value? { path.isEmpty ? self : self[path: path] }
}
