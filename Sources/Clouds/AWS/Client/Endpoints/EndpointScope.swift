internal import InfraModel

/// The names that a rule sees, and the evaluation of its expressions.
struct EndpointScope {
  var values: [String: Value] = [:]

  /// Whether all conditions hold; what they assign is seen by those behind them.
  mutating func satisfies(_ conditions: [Value]) -> Bool {
    for condition in conditions {
      guard let result = call(condition), result != .bool(false) else { return false }
      if let name = condition["assign"]?.string { values[name] = result }
    }
    return true
  }

  /// The value of an expression: a reference, a function's call, a text with `{…}` in it, or a literal.
  func value(_ expression: Value?) -> Value? {
    switch expression {
    case .object(let members):
      if let name = members["ref"]?.string { return values[name] }
      if members["fn"] != nil { return call(.object(members)) }
      return .object(members.compactMapValues { value($0) })
    case .list(let elements): return .list(elements.compactMap { value($0) })
    case .string(let text): return .string(filled(text))
    default: return expression
    }
  }

  private func filled(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      result += rest[..<open]
      let behind = rest.index(after: open)
      if behind < rest.endIndex, rest[behind] == rest[open] {
        result.append(rest[open])
        rest = rest[rest.index(after: behind)...]
      } else if rest[open] == "{", let close = rest[behind...].firstIndex(of: "}") {
        let parts = rest[behind..<close].split(separator: "#", maxSplits: 1)
        let base = parts.first.flatMap { values[String($0)] }
        let found = parts.count > 1 ? base.flatMap { Self.attribute($0, String(parts[1])) } : base
        result += found?.string ?? ""
        rest = rest[rest.index(after: close)...]
      } else {
        break
      }
    }
    return result + rest
  }

  private func call(_ expression: Value) -> Value? {
    let arguments = expression["argv"]?.list ?? []
    func argument(_ index: Int) -> Value? { arguments.indices.contains(index) ? value(arguments[index]) : nil }
    switch expression["fn"]?.string {
    case "isSet": return .bool(argument(0).map { !$0.isNull } ?? false)
    case "not": return .bool(argument(0) == nil || argument(0) == .bool(false))
    case "booleanEquals", "stringEquals": return .bool(argument(0) == argument(1))
    case "getAttr": return argument(0).flatMap { Self.attribute($0, argument(1)?.string ?? "") }
    case "aws.partition": return argument(0)?.string.map { Partitions.shared.partition(of: $0) }
    case "aws.parseArn": return argument(0)?.string.flatMap(EndpointFunctions.arn)
    case "parseURL": return argument(0)?.string.flatMap(EndpointFunctions.url)
    case "uriEncode": return argument(0)?.string.map { .string(PercentEncoding.encode($0)) }
    case "isValidHostLabel":
      return .bool(EndpointFunctions.isHostLabel(argument(0)?.string ?? "", dots: argument(1) == .bool(true)))
    case "aws.isVirtualHostableS3Bucket":
      return .bool(EndpointFunctions.isHostableBucket(argument(0)?.string ?? "", dots: argument(1) == .bool(true)))
    case "substring":
      return EndpointFunctions.substring(
        argument(0)?.string ?? "", Int(argument(1)?.integer ?? 0), Int(argument(2)?.integer ?? 0),
        fromEnd: argument(3) == .bool(true))
    default: return nil
    }
  }

  /// Follows `a.b[0]`.
  private static func attribute(_ root: Value, _ path: String) -> Value? {
    var current: Value? = root
    for step in path.split(separator: ".") {
      let name = step.prefix { $0 != "[" }
      if !name.isEmpty { current = current?[String(name)] }
      if name.count < step.count { current = Int(step.dropFirst(name.count + 1).dropLast()).flatMap { current?[$0] } }
    }
    return current
  }
}
