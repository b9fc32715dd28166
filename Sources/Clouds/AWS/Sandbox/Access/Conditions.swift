internal import AWSClient
internal import InfraModel

/// The condition block of a statement: every operator and every key must hold.
///
/// Source: IAM User Guide, "IAM JSON policy elements: Condition operators". Addresses are not compared: what comes over
/// loopback has none that would mean something. An operator that is not known does not hold.
struct Conditions {
  private let block: [String: Value]

  init(_ condition: Value?) { block = condition?.object ?? [:] }

  func hold(for request: AccessRequest) -> Bool {
    block.allSatisfy { name, keys in
      (keys.object ?? [:]).allSatisfy { key, values in
        Self.holds(name, request.keys[key.lowercased()], PolicyGrammar.elements(values).compactMap(\.plainText))
      }
    }
  }

  /// - Parameters:
  ///   - found: What the request has under the key; `nil` where it has nothing.
  ///   - due: What the policy names; one of them is enough, or none may be where the operator is negated.
  private static func holds(_ name: String, _ found: [String]?, _ due: [String]) -> Bool {
    var name = name[...]
    var isForAll = false
    if name.hasPrefix("ForAllValues:") {
      isForAll = true
      name = name.dropFirst(13)
    } else if name.hasPrefix("ForAnyValue:") {
      name = name.dropFirst(12)
    }
    if name == "Null" { return due.contains(found == nil ? "true" : "false") }
    let isOptional = name.hasSuffix("IfExists")
    if isOptional { name = name.dropLast(8) }
    let isNegated = name.contains("Not")
    guard let found, !found.isEmpty else { return isOptional || isNegated || isForAll }
    guard let compare = comparison(String(name)) else { return false }
    let fits = { (value: String) in due.contains { compare(value, $0) } != isNegated }
    return isForAll || isNegated ? found.allSatisfy(fits) : found.contains(where: fits)
  }

  /// What an operator compares, its negation aside.
  private static func comparison(_ name: String) -> ((String, String) -> Bool)? {
    switch name {
    case "StringEquals", "StringNotEquals", "Bool": { $0 == $1 }
    case "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase": { $0.lowercased() == $1.lowercased() }
    case "StringLike", "StringNotLike", "ArnLike", "ArnNotLike", "ArnEquals", "ArnNotEquals":
      { Wildcard.matches($0, $1) }
    case "NumericEquals", "NumericNotEquals": numbers(==)
    case "NumericLessThan": numbers(<)
    case "NumericLessThanEquals": numbers(<=)
    case "NumericGreaterThan": numbers(>)
    case "NumericGreaterThanEquals": numbers(>=)
    case "DateLessThan": times(<)
    case "DateLessThanEquals": times(<=)
    case "DateGreaterThan": times(>)
    case "DateGreaterThanEquals": times(>=)
    default: nil
    }
  }

  private static func numbers(_ compare: @escaping (Double, Double) -> Bool) -> (String, String) -> Bool {
    { left, right in
      guard let left = Double(left), let right = Double(right) else { return false }
      return compare(left, right)
    }
  }

  private static func times(_ compare: @escaping (Double, Double) -> Bool) -> (String, String) -> Bool {
    { left, right in
      guard let left = ServerWire.seconds(left), let right = ServerWire.seconds(right) else { return false }
      return compare(left, right)
    }
  }
}
