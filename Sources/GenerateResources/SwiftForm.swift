/// How a property is written in Swift.
struct SwiftForm {
  /// The type of the argument (`[Input<EC2.Subnet.ID>]`).
  var argument: String
  /// What a reference to the property stands for (`[EC2.Subnet.ID]`).
  var reference: String
  /// The member of the argument that gives the expression.
  var conversion = "expression"
  /// Types to declare beside the property.
  var nested: [NestedType] = []

  /// A value that can also be a reference.
  static func input(_ type: String) -> SwiftForm { SwiftForm(argument: "Input<\(type)>", reference: type) }

  /// A value that is written in Swift only.
  static func plain(_ type: String, nested: [NestedType] = []) -> SwiftForm {
    SwiftForm(argument: type, reference: type, nested: nested)
  }

  static let document = plain("JSONDocument")

  var asList: SwiftForm {
    SwiftForm(argument: "[\(argument)]", reference: "[\(reference)]", nested: nested)
  }

  var asMap: SwiftForm {
    SwiftForm(argument: "[String: \(argument)]", reference: "[String: \(reference)]", nested: nested)
  }
}

/// A type that is declared inside a resource's or another nested type.
enum NestedType {
  case strings(name: String, values: [String])
  case integers(name: String, word: String, values: [Int64])
  case object(name: String, path: String)

  var name: String {
    switch self {
    case .strings(let name, _), .integers(let name, _, _), .object(let name, _): name
    }
  }
}
