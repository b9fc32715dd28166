/// Writes nested types, each with those that stand inside of it.
struct NestedTypeEmitter {
  var places: NestedTypePlaces

  /// The types that several resources of a service share; `nil` if there are none.
  func sharedText(of service: String) -> String? {
    let forms = places.forms(in: .service(service))
    guard !forms.isEmpty else { return nil }
    let texts = forms.map { text(of: $0, indent: "  ") }.joined().dropFirst()
    return EmbeddedFactsEmitter.heading + "public import Infra\n\nextension \(service) {\n\(texts)}\n"
  }

  func text(of form: Int, indent: String) -> String {
    let name = places.types[form].name
    switch places.body(form) {
    case .strings(let values):
      var output = "\n\(indent)/// What `\(name)` can be.\n\(indent)public enum \(name): String, Expressible {\n"
      for (value, label) in zip(values, SwiftText.caseNames(values)) {
        let label = SwiftText.escaped(label)
        output += "\(indent)  case \(label)" + (label == value ? "\n" : " = \(SwiftText.literal(value))\n")
      }
      return output + "\(indent)}\n"
    case .integers(let word, let values):
      var output = "\n\(indent)/// What `\(name)` can be.\n\(indent)public enum \(name): Int, Expressible {\n"
      for value in values { output += "\(indent)  case \(word)\(value) = \(value)\n" }
      return output + "\(indent)}\n"
    case .object(let members): return object(form, name, members, indent: indent)
    }
  }

  private func object(_ form: Int, _ name: String, _ members: [Member], indent: String) -> String {
    var output = "\n\(indent)/// The nested object `\(name)`.\n"
    output += "\(indent)public struct \(name): NestedObject {\n\(indent)  public var members = Members()\n\n"
    output += "\(indent)  /// Makes one.\n"
    let parameters = members.parameterLines(indent: indent + "  ")
    if !parameters.isEmpty { output += "\(indent)  /// - Parameters:\n\(parameters)" }
    let arguments = members.arguments(indent: indent + "    ", name: places.name).joined(separator: ",\n")
    output += "\(indent)  public init(\n\(arguments)\n\(indent)  ) {\n"
    for member in members { output += "\(indent)    members[\"\(member.registryName)\"] = \(member.conversion)\n" }
    output += "\(indent)  }\n"
    for inner in places.forms(in: .nested(form)) { output += text(of: inner, indent: indent + "  ") }
    return output + "\(indent)}\n"
  }
}
