import InfraModel

extension ValueEncoding {
  /// A configuration whose lists carry their length in CloudFront's API.
  static let countedLists = ValueEncoding.code(encode: CountedLists.sent, decode: CountedLists.told)
}

/// Lists of policies and functions: the registry has plain ones, or objects with `Items` alone, and CloudFront's API has
/// `Quantity` and `Items`.
enum CountedLists {
  /// Members that are plain lists in the registry.
  private static let plain: Set<String> = ["Cookies", "Headers", "KeyValueStoreAssociations", "QueryStrings"]

  static func sent(_ value: Value) -> Value {
    switch value {
    case .list(let elements): return .list(elements.map(sent))
    case .object(let members):
      var result: [String: Value] = [:]
      for (name, member) in members where !member.isNull {
        let inner = sent(member)
        if plain.contains(name), let elements = inner.list {
          result[name] = counted(elements)
        } else if name.hasSuffix("TTL"), let seconds = inner.number {
          result[name] = .integer(Int64(seconds))
        } else {
          result[name] = inner
        }
      }
      if let elements = result["Items"]?.list { return counted(elements) }
      return .object(result)
    default: return value
    }
  }

  private static func counted(_ elements: [Value]) -> Value {
    ["Quantity": .integer(Int64(elements.count)), "Items": .list(elements)]
  }

  static func told(_ value: Value) -> Value {
    switch value {
    case .list(let elements): return .list(elements.map(told))
    case .object(let members):
      var result: [String: Value] = [:]
      for (name, member) in members where name != "Quantity" {
        let inner = told(member)
        result[name] = plain.contains(name) && member.object != nil ? inner["Items"] ?? [] : inner
      }
      return .object(result)
    default: return value
    }
  }

  /// Whether what is told has all that is declared; the order of a list says nothing.
  static func has(_ told: Value?, all declared: Value) -> Bool {
    switch (declared, told) {
    case (.null, _): true
    case (.object(let wanted), .object(let found)?): wanted.allSatisfy { has(found[$0.key], all: $0.value) }
    case (.list(let wanted), .list(let found)?):
      wanted.count == found.count && wanted.allSatisfy { one in found.contains { has($0, all: one) } }
    case (_, let told?): declared == told || declared.number != nil && declared.number == told.number
    case (_, nil): false
    }
  }
}
