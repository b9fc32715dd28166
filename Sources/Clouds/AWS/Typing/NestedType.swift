internal import InfraModel

/// A type that the typed resources need beside themselves: an object inside a property, or the values that it can have.
struct NestedType {
  enum Body {
    case strings([String])
    case integers(word: String, [Int64])
    case object([Member])
  }

  var name: String
  /// The resource type whose facts it comes from.
  var resource: ResourceType
  /// The nested type that it is part of; `nil` where it is part of the resource.
  var owner: Int?
  var body: Body

  /// The numbers of the nested types that members are of.
  var uses: [Int] {
    guard case .object(let members) = body else { return [] }
    return members.compactMap { if case .nested(let number) = $0.form.leaf { number } else { nil } }
  }
}
