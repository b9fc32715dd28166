package import InfraModel

/// The typed Swift of types of the registry that the compiled language does not have: the files of a project's module.
///
/// A file depends on the facts of its type and on which other types of its service the module has: what refers to those
/// by their names is typed.
package struct RegistryModule {
  /// What a file of the module begins with.
  package struct Heading {
    /// The version of `infra` that writes.
    package var version: String
    /// What the facts are of.
    package var source: String

    package init(version: String, source: String) {
      self.version = version
      self.source = source
    }

    func text(_ subject: String, _ command: String) -> String {
      """
      // \(subject): made by infra \(version) from \(source).
      // To make it again: \(command). It is overwritten then.
      // swift-format-ignore-file


      """
    }
  }

  private let facts: [Facts]
  private let heading: Heading
  private let identifiers: Identifiers

  /// - Parameter facts: Of types that the language does not have; a service without a namespace gets one.
  package init(facts: [Facts], heading: Heading) {
    self.facts = facts
    self.heading = heading
    identifiers = Identifiers(of: BuiltInTypes.identifiers, adding: facts)
  }

  /// Whether the compiled language has a type.
  package static func isBuiltIn(_ type: ResourceType) -> Bool { BuiltInTypes.identifiers[type] != nil }

  /// The name of a type's file (`EKS+Cluster.swift`).
  package static func file(of type: ResourceType) -> String { "\(type.service)+\(type.shortName).swift" }

  /// The name of a type in Swift (`EKS.Cluster`).
  package static func swiftName(of type: ResourceType) -> String {
    "\(type.service).\(SwiftText.typeName(String(type.shortName)))"
  }

  /// The type that a file of the module is of; `nil` for one that is not of this form.
  package static func type(inHeadingOf text: String) -> ResourceType? {
    guard let end = text.firstRange(of: ": made by infra ")?.lowerBound, text.hasPrefix("// AWS::") else { return nil }
    let name = text[text.index(text.startIndex, offsetBy: 3)..<end]
    return name.contains { $0.isWhitespace } ? nil : ResourceType(String(name))
  }

  /// Whether a file was made by this.
  package static func isOurs(_ text: String) -> Bool {
    type(inHeadingOf: text) != nil || text.hasPrefix("// The namespace of ") && text.contains(": made by infra ")
  }

  /// Whether two files differ in what made them only.
  package static func isSame(_ left: String, _ right: String) -> Bool {
    func body(_ text: String) -> Substring { text[(text.firstIndex(of: "\n") ?? text.startIndex)...] }
    return left == right || left.hasPrefix("// ") && right.hasPrefix("// ") && body(left) == body(right)
  }

  /// The files by their names: one for each type, and one for the namespace of each service that the language lacks.
  package func files() -> [String: String] {
    var files: [String: String] = [:]
    for member in facts {
      files[Self.file(of: member.type)] = text(of: member)
      let service = String(member.type.service)
      guard !BuiltInTypes.services.contains(service) else { continue }
      files["\(service).swift"] =
        heading.text("The namespace of \(service)", "infra types add, with one of its types") + """
          /// Resources of \(service).
          public enum \(service) {}

          """
    }
    return files
  }

  private func text(of member: Facts) -> String {
    let refinements = Refinements(inferredFrom: member, identifiers)
    let (models, types) = ResourceModel.all(
      of: [member], refinements: refinements, identifiers: identifiers, meanings: Meanings())
    let places = NestedTypePlaces(of: types, besides: [.resource(member.type): taken(member, refinements)])
    let nested = NestedTypeEmitter(places: places, resources: models)
    let heading = heading.text("\(member.type)", "infra types add \(member.type)")
    return models.map { model in
      ResourceEmitter(
        model: model, identifiers: identifiers, places: places, nested: nested, meanings: Meanings(), heading: heading,
        imports: (needsLanguageOfCloud(model, types) ? ["AWS"] : []) + ["Infra"]
      ).text()
    }.joined()
  }

  /// The names that no type may have which comes to stand in the resource: those of its identifiers, and of what it names.
  private func taken(_ member: Facts, _ refinements: Refinements) -> Set<String> {
    (identifiers.kinds[member.type] ?? []).union(identifiers.namespaces(of: member.schema, refinements))
  }

  /// Whether anything public in a file is of the cloud's part of the language.
  private func needsLanguageOfCloud(_ model: ResourceModel, _ types: [NestedType]) -> Bool {
    if BuiltInTypes.services.contains(String(model.schema.type.service)) { return true }
    let members = types.reduce(into: model.members) { members, type in
      if case .object(let more) = type.body { members += more }
    }
    return members.contains { member in
      switch member.form.leaf {
      case .input(let type), .plain(let type):
        type == "PolicyDocument" || BuiltInTypes.services.contains(String(type.prefix { $0 != "." }))
      case .nested: false
      }
    }
  }
}
