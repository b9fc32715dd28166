import InfraModel

/// Labels on resources, by key. Of equal keys the last one wins.
public struct Tags: Sendable, ExpressibleByDictionaryLiteral {
  var values: [String: Expression] = [:]

  /// No tags.
  public init() {}

  public init(dictionaryLiteral elements: (String, Input<String>)...) {
    for (key, value) in elements { values[key] = value.expression }
  }

  /// These tags and others, which win.
  public func merging(_ others: Tags) -> Tags {
    var result = self
    result.values.merge(others.values) { _, other in other }
    return result
  }
}

/// How a resource type writes its tags.
public enum TagForm: Sendable {
  /// A list of objects with `Key` and `Value`, sorted by key.
  case list(String)
  /// An object from key to value.
  case map(String)
  /// A list as in ``list(_:)`` whose entries also say that instances inherit them.
  case propagating(String)

  /// The registry's name of the property.
  var property: String {
    switch self {
    case .list(let property), .map(let property), .propagating(let property): property
    }
  }

  func expression(of tags: Tags) -> Expression {
    switch self {
    case .map: .object(tags.values)
    case .list:
      .list(tags.values.sorted { $0.key < $1.key }.map { .object(["Key": .value(.string($0)), "Value": $1]) })
    case .propagating:
      .list(
        tags.values.sorted { $0.key < $1.key }.map {
          .object(["Key": .value(.string($0)), "Value": $1, "PropagateAtLaunch": .value(true)])
        })
    }
  }
}
