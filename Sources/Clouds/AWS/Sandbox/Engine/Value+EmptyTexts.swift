internal import InfraModel

extension Value {
  /// The value without the members of its objects that are empty texts. Elements of lists stay, and so does what an
  /// attribute is set to (`{"Value": ""}`).
  var withoutEmptyTexts: Value {
    switch self {
    case .object(let members):
      .object(members.filter { $0.key == "Value" || $0.value != "" }.mapValues(\.withoutEmptyTexts))
    case .list(let elements): .list(elements.map(\.withoutEmptyTexts))
    default: self
    }
  }
}
