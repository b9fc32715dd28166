/// One property of a resource or nested object, ready to be written.
struct Member: Hashable {
  var registryName: String
  var swiftName: String
  var form: SwiftForm
  var isRequired: Bool
  /// What it is, in a clause.
  var meaning: String
  /// Whether somebody wrote the meaning; else it is made of the name.
  var isExplained: Bool
  /// What else there is to say, a sentence each.
  var documentation: [String]

  /// Arguments are in one order everywhere: required ones first, then the others, each part by its labels' letters,
  /// large and small alike.
  var order: (Int, String, String) { (isRequired ? 0 : 1, swiftName.lowercased(), swiftName) }

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
  /// What an initializer's comment says of its parameters.
  func parameterComment(indent: String) -> String {
    let lines = parameterLines(indent: indent)
    return count == 1 ? lines.replacing("///   - ", with: "/// - Parameter ") : "\(indent)/// - Parameters:\n\(lines)"
  }

  /// A line for each parameter.
  func parameterLines(indent: String) -> String {
    map { member in
      let sentences = ["\(member.meaning)."] + member.documentation
      return "\(indent)///   - \(member.swiftName): \(sentences.joined(separator: " "))\n"
    }.joined()
  }

  /// The parameters of an initializer.
  func arguments(name: (Int) -> String) -> [String] {
    map { "\($0.argumentName): \($0.form.argument(name: name))\($0.isRequired ? "" : "? = nil")" }
  }
}
