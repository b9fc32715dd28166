import InfraModel
import Provider

/// The attributes of a load balancer, a listener or a target group: a list of keys and values, of which a call sets some and
/// none can be taken away. One that is declared no longer gets the value that AWS begins with.
struct KeyedAttributes: Sendable {
  /// The registry's list.
  let property: String
  /// The property with the ARN.
  let arn: String
  /// The operations that tell and set them.
  let describe: String
  let modify: String
  /// What AWS begins with, by the resource's properties; keys whose value is the empty text begin with none.
  let standards: @Sendable (CallScope) -> [String: String]

  var setting: Sets {
    Sets(property, uses: [Use(modify)]) { cloud, scope in try await set(cloud, scope) }
  }

  /// Only where some are declared: most resources have none, and each is asked for by itself.
  var reading: FurtherRead {
    FurtherRead(uses: [Use(describe)], when: { _, scope in scope[property] != nil }) { cloud, scope in
      let answer = try await cloud.ask(describe, [arn: .string(scope.text(arn))])
      return [property: told(answer["Attributes"], scope)]
    }
  }

  private func set(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    let declared = Self.texts(scope[property])
    let running = Self.texts(scope.previous[property])
    var attributes = declared.filter { running[$0.key] != $0.value }
    let standards = standards(scope)
    for key in Self.texts(.list(scope.removable(property))).keys where declared[key] == nil {
      attributes[key] = standards[key]
    }
    if attributes.isEmpty { return }
    _ = try await cloud.change(modify, [arn: .string(scope.text(arn)), "Attributes": Self.list(attributes)])
  }

  /// Those that are declared, and those whose value differs from AWS's default.
  private func told(_ answer: Value?, _ scope: CallScope) -> Value {
    let declared = Self.texts(scope[property])
    let standards = standards(scope)
    return Self.list(
      Self.texts(answer).filter { key, value in
        declared[key] != nil || standards[key].map { $0 != value } ?? false
      })
  }

  static func texts(_ list: Value?) -> [String: String] {
    let pairs = (list?.list ?? []).compactMap { element in
      element["Key"]?.string.map { ($0, element["Value"].flatMap(\.plainText) ?? "") }
    }
    return Dictionary(pairs, uniquingKeysWith: { $1 })
  }

  private static func list(_ texts: [String: String]) -> Value {
    .list(texts.sorted { $0.key < $1.key }.map { ["Key": .string($0.key), "Value": .string($0.value)] })
  }
}
