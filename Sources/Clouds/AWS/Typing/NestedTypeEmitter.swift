/// Writes nested types, each with those nested in it.
struct NestedTypeEmitter {
  var places: NestedTypePlaces
  /// What the properties that take a form are.
  private let uses: [Int: String]

  init(places: NestedTypePlaces, resources: [ResourceModel]) {
    self.places = places
    let objects = places.types.flatMap { type -> [Member] in
      if case .object(let members) = type.body { members } else { [] }
    }
    var uses: [Int: Member] = [:]
    for member in resources.flatMap(\.members) + objects {
      guard case .nested(let number) = member.form.leaf else { continue }
      let form = places.forms[number]
      if uses[form] == nil || member.isExplained && uses[form]?.isExplained == false { uses[form] = member }
    }
    self.uses = uses.mapValues(\.meaning)
  }

  /// The types that several resources of a service share; `nil` if there are none.
  func sharedText(of service: String, heading: String) -> String? {
    let forms = places.forms(in: .service(service))
    guard !forms.isEmpty else { return nil }
    let texts = forms.map { text(of: $0, indent: "  ") }.joined().dropFirst()
    return heading + "public import Infra\n\nextension \(service) {\n\(texts)}\n"
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
    let owners = places.resources(of: form).map { "`\($0)`" }.joined(separator: " and ")
    let meaning = uses[form] ?? "The " + PropertyWords.words(of: name).joined(separator: " ")
    var output = "\n\(indent)/// \(meaning) (an object of \(owners)).\n"
    output += "\(indent)public struct \(name): NestedObject {\n\(indent)  public var members = Members()\n\n"
    output += members.parameterComment(indent: indent + "  ")
    output += initializer(members, indent: indent + "  ")
    for inner in places.forms(in: .nested(form)) { output += text(of: inner, indent: indent + "  ") }
    return output + "\(indent)}\n"
  }

  /// One line where it fits.
  private func initializer(_ members: [Member], indent: String) -> String {
    let arguments = members.arguments(name: places.name)
    let assignments = members.map { "members[\"\($0.registryName)\"] = \($0.conversion)" }
    let heading = "\(indent)public init(\(arguments.joined(separator: ", "))) {"
    if assignments.count == 1, heading.count + assignments[0].count <= 117 { return "\(heading) \(assignments[0]) }\n" }
    let list = arguments.map { "\n\(indent)  \($0)" }.joined(separator: ",") + "\n\(indent)"
    let opened = heading.count <= 120 ? heading : "\(indent)public init(\(list)) {"
    return opened + assignments.map { "\n\(indent)  \($0)" }.joined() + "\n\(indent)}\n"
  }
}
