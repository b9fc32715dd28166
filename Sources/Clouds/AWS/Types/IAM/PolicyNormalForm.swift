import AWSClient
import InfraModel
import Planner

/// The normal form of an access policy: two policies that allow and deny the same have the same one.
///
/// By the grammar of AWS's policy language: the order of statements and of the members of a list has no meaning, one
/// value may stand for a list of one, actions and condition keys are compared without regard to case, an account's
/// root stands for its number, and `"*"` as a principal for any AWS principal.
enum Policy {
  /// The normal form; `nil` if the value is no policy.
  static func normalForm(_ value: Value) -> Value? {
    guard case .object(var members)? = JSONText.parsed(value), let statement = members["Statement"] else { return nil }
    members["Version"] = members["Version"] ?? "2008-10-17"
    let statements = (statement.list ?? [statement]).map(self.statement)
    members["Statement"] = .list(sortedOnce(statements))
    return .object(members)
  }

  private static func statement(_ value: Value) -> Value {
    guard case .object(var members) = value else { return value }
    for (key, member) in members {
      switch key {
      case "Action", "NotAction": members[key] = set(member, of: lowercased)
      case "Resource", "NotResource": members[key] = set(member, of: \.self)
      case "Principal", "NotPrincipal": members[key] = principal(member)
      case "Condition": members[key] = condition(member)
      case "Sid" where member == "": members[key] = nil
      default: break
      }
    }
    return .object(members)
  }

  private static func principal(_ value: Value) -> Value {
    if value == "*" { return ["AWS": ["*"]] }
    guard case .object(let kinds) = value else { return value }
    return .object(kinds.mapValues { set($0, of: account) })
  }

  /// `123456789012` for `arn:aws:iam::123456789012:root`, whatever the partition (`aws-cn`, `aws-us-gov`).
  private static func account(_ value: Value) -> Value {
    let parts = (value.string ?? "").split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 6, parts[0] == "arn", parts[2] == "iam", parts[3].isEmpty, parts[5] == "root",
      AccountNumber.isWellFormed(parts[4])
    else { return value }
    return .string(String(parts[4]))
  }

  private static func condition(_ value: Value) -> Value {
    guard case .object(let operators) = value else { return value }
    return .object(
      operators.mapValues { tests in
        guard case .object(let keys) = tests else { return tests }
        var normal: [String: Value] = [:]
        for (key, wanted) in keys { normal[key.lowercased()] = set(wanted, of: Scalar.asText) }
        return .object(normal)
      })
  }

  private static func lowercased(_ value: Value) -> Value { value.string.map { .string($0.lowercased()) } ?? value }

  private static func set(_ value: Value, of form: (Value) -> Value) -> Value {
    .list(sortedOnce((value.list ?? [value]).map(form)))
  }

  private static func sortedOnce(_ values: [Value]) -> [Value] {
    guard values.count > 1 else { return values }
    let keyed = values.map { (key: JSON.canonicalText($0, symbols: .tagged), value: $0) }.sorted { $0.key < $1.key }
    var result: [Value] = []
    var last: String?
    for (key, value) in keyed where key != last {
      result.append(value)
      last = key
    }
    return result
  }
}

extension NormalForm {
  /// A policy's normal form; of any other document what its JSON says.
  static let policy = NormalForm("policy") { Policy.normalForm($0) ?? JSONText.parsed($0) ?? $0 }
}
