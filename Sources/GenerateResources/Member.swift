/// One property of a resource or nested object, ready to be written.
struct Member: Hashable {
  var registryName: String
  var swiftName: String
  var form: SwiftForm
  var isRequired: Bool
  /// Sentences.
  var documentation: [String]

  /// The label, and a second name where the first is taken inside the initializer.
  var argumentName: String {
    internalName == SwiftText.escaped(swiftName) ? swiftName : "\(swiftName) \(internalName)"
  }

  /// The expression of the argument.
  var conversion: String { internalName + (isRequired ? "." : "?.") + form.conversion }

  private var internalName: String {
    switch swiftName {
    case "name", "members", "declaration", "file", "line", "column": swiftName + "Value"
    case "self": "selfValue"
    default: SwiftText.escaped(swiftName)
    }
  }
}

extension [Member] {
  /// What an initializer's comment says of its parameters, a line each.
  func parameterLines(indent: String) -> String {
    filter { !$0.documentation.isEmpty }.map {
      "\(indent)///   - \($0.swiftName): \($0.documentation.joined(separator: " "))\n"
    }.joined()
  }

  /// The parameters of an initializer, a line each.
  func arguments(indent: String, name: (Int) -> String) -> [String] {
    map { "\(indent)\($0.argumentName): \($0.form.argument(name: name))\($0.isRequired ? "" : "? = nil")" }
  }
}
