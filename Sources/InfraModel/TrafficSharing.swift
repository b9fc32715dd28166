/// How a resource of a type shares what it is asked between targets: one property names the target, and a list names
/// further ones, each with its weight.
public struct TrafficSharing: Hashable, Sendable {
  /// The top-level property that names what answers (`FunctionVersion`).
  public var target: String
  /// The list of further targets, dotted (`RoutingConfig.AdditionalVersionWeights`).
  public var others: String
  /// The member of an element that names its target.
  public var name: String
  /// The member of an element with its weight, from 0 to 1. What the weights leave goes to ``target``.
  public var weight: String

  public init(_ target: String, others: String, name: String, weight: String) {
    self.target = target
    self.others = others
    self.name = name
    self.weight = weight
  }

  /// The top-level property that has the list.
  public var root: String { String(others.prefix { $0 != "." }) }

  /// The properties with which a part of the traffic goes where they lead, and the rest to another target.
  /// - Parameters:
  ///   - properties: As they are declared.
  ///   - target: What was there before.
  ///   - percent: The part; from 0 to 100.
  public func sharing(_ properties: [String: Value], with target: Value, percent: Double) -> [String: Value] {
    var result = properties
    result[self.target] = target
    result[root] = nil
    guard percent > 0, let other = properties[self.target] else { return result }
    let element: Value = .object([name: other, weight: .number(percent / 100)])
    let members = others.split(separator: ".").dropFirst().reversed()
    result[root] = members.reduce(.list([element])) { .object([String($1): $0]) }
    return result
  }

  /// How much of the traffic goes to further targets, in percent.
  public func percent(in properties: [String: Value]) -> Double {
    let weights = (Value.object(properties)[path: others]?.list ?? []).compactMap { $0[weight]?.number }
    return weights.reduce(0, +) * 100
  }
}
