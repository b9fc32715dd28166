import InfraModel

/// Turns the registry's values into an API's and back, by encoding, naming and schema.
struct Codec: Sendable {
  let naming: Naming
  let schema: ResourceSchema

  /// The API's value of a registry value; `nil` leaves it out.
  func encode(_ value: Value, _ encoding: ValueEncoding, _ property: PropertySchema?) -> Value? {
    switch encoding {
    case .schema: renamed(value, property)
    case .asIs: value
    case .jsonText: if case .string = value { value } else { .string(JSON.canonicalText(value)) }
    case .text: value.asText
    case .joined(let separator):
      value.list.map { .string($0.compactMap(\.plainText).joined(separator: separator)) } ?? value
    case .each(let encoding): value.list.map { .list($0.compactMap { encode($0, encoding, items(property)) }) } ?? value
    case .object(let fields): .object(members(value, fields, property))
    case .pairs(let key, let text):
      value.object.map { members in
        .list(members.sorted { $0.key < $1.key }.map { .object([key: .string($0.key), text: $0.value]) })
      } ?? value
    case .elementsMember(let name): value.list.map { .list($0.map { .object([name: $0]) }) } ?? value
    case .listOfOne: .list([value])
    case .code(let encode, _): encode(value)
    }
  }

  /// The registry's value of an API's value; `nil` leaves it out.
  func decode(_ value: Value, _ encoding: ValueEncoding, _ property: PropertySchema?) -> Value? {
    if value.isNull { return nil }
    switch encoding {
    case .schema: return known(value, property)
    case .asIs: return value
    case .jsonText: return Self.parsed(value)
    case .text: return Self.coerced(value, property?.kinds ?? [])
    case .joined(let separator):
      return value.string.map { .list($0.split(separator: separator).map { .string(String($0)) }) } ?? value
    case .each(let encoding):
      return value.list.map { .list($0.compactMap { decode($0, encoding, items(property)) }) } ?? value
    case .object(let fields): return .object(properties(value, fields, property))
    case .pairs(let key, let text):
      guard let pairs = value.list else { return value }
      let members = pairs.compactMap { pair in pair[key]?.string.map { ($0, pair[text] ?? .null) } }
      return .object(Dictionary(members, uniquingKeysWith: { $1 }))
    case .elementsMember(let name): return value.list.map { .list($0.compactMap { $0[path: name] }) } ?? value
    case .listOfOne: return value[0]
    case .code(_, let decode): return decode(value)
    }
  }

  /// The members of an object that fields describe, by the API's names.
  private func members(_ value: Value, _ fields: [Field], _ property: PropertySchema?) -> [String: Value] {
    var result: [String: Value] = [:]
    for field in fields {
      if case .constant(let constant) = field.source, let member = field.member { result.set(member, constant) }
      guard let path = field.propertyPath, let part = value[path: path], !part.isNull,
        let encoded = encode(part, field.encoding, property.flatMap { nested(in: $0, path) })
      else { continue }
      result.set(field.member ?? naming.member(path), encoded)
    }
    return result
  }

  /// The properties of an API's object that fields describe.
  private func properties(_ value: Value, _ fields: [Field], _ property: PropertySchema?) -> [String: Value] {
    var result: [String: Value] = [:]
    for field in fields {
      guard let path = field.propertyPath, let part = value[path: field.member ?? naming.member(path)],
        let decoded = decode(part, field.encoding, property.flatMap { nested(in: $0, path) })
      else { continue }
      result.set(path, decoded)
    }
    return result
  }

  private func items(_ property: PropertySchema?) -> PropertySchema? { property?.items.map(schema.resolved) }

  private func nested(in property: PropertySchema, _ path: String) -> PropertySchema? {
    var found: PropertySchema? = property
    for part in path.split(separator: ".") {
      found = (found?.properties[String(part)] ?? found?.mapOf).map(schema.resolved)
    }
    return found
  }

  private func renamed(_ value: Value, _ property: PropertySchema?) -> Value {
    switch value {
    case .list(let elements): return .list(elements.map { renamed($0, items(property)) })
    case .object(let members):
      guard let property else { return value }
      if property.properties.isEmpty {
        guard let map = property.mapOf.map(schema.resolved) else { return value }
        return .object(members.mapValues { renamed($0, map) })
      }
      var result: [String: Value] = [:]
      for (name, member) in members {
        result[naming.member(name)] = renamed(member, property.properties[name].map(schema.resolved))
      }
      return .object(result)
    case .string(let text) where property?.formats.contains("base64") == true: return .string(Base64.encoded(text))
    default: return value
    }
  }

  private func known(_ value: Value, _ property: PropertySchema?) -> Value? {
    guard let property else { return value }
    switch value {
    case .null: return nil
    case .list(let elements): return .list(elements.compactMap { known($0, items(property)) })
    case .object(let members):
      if property.properties.isEmpty {
        guard let map = property.mapOf.map(schema.resolved) else { return value }
        return .object(members.compactMapValues { known($0, map) })
      }
      var result: [String: Value] = [:]
      for (name, schemaOfMember) in property.properties {
        guard let member = members[naming.member(name)] ?? members[name] else { continue }
        result[name] = known(member, schema.resolved(schemaOfMember))
      }
      return .object(result)
    case .string(let text) where property.formats.contains("base64"): return .string(Base64.shown(text))
    default: return Self.coerced(value, property.kinds)
    }
  }

  /// A scalar in the kind that the schema names.
  static func coerced(_ value: Value, _ kinds: [PropertySchema.Kind]) -> Value {
    switch value {
    case .string(let text) where !kinds.contains(.string):
      if kinds.contains(.integer), let number = Int64(text) { return .integer(number) }
      if kinds.contains(.number), let number = Double(text) {
        return Int64(exactly: number).map(Value.integer) ?? .number(number)
      }
      if kinds.contains(.boolean) { return text == "true" ? true : text == "false" ? false : value }
      return value
    case .integer, .number, .bool:
      if kinds == [.string] { return value.asText }
      return value.number.flatMap { Int64(exactly: $0) }.map(Value.integer) ?? value
    default: return value
    }
  }

  /// A document that may be escaped for URLs; the text itself where it is none.
  static func parsed(_ value: Value) -> Value {
    guard case .string(let text) = value else { return value }
    do { return try JSON.parse(text.utf8.first == UInt8(ascii: "%") ? unescaped(text) : text) } catch { return value }
  }

  private static func unescaped(_ text: String) -> String {
    String(decoding: PercentEncoding.decode(Array(text.utf8), plusIsBlank: true), as: UTF8.self)
  }
}
