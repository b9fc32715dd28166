import InfraModel

/// The types of JSON values.
enum SchemaType: String {
  case null, boolean, integer, number, string, array, object

  func takes(_ value: Value) -> Bool {
    switch self {
    case .null: value.isNull
    case .boolean: value.bool != nil
    case .integer: value.number.map { $0.rounded() == $0 } ?? false
    case .number: value.number != nil
    case .string: value.string != nil
    case .array: value.list != nil
    case .object: value.object != nil
    }
  }
}
