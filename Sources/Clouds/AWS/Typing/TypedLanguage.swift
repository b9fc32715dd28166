internal import InfraModel

/// The typed Swift of a cloud's resource types: facts in, texts out.
package struct TypedLanguage {
  private let facts: [Facts]
  private let refinements: Refinements
  private let meanings: Meanings
  private let heading: String

  /// - Parameters:
  ///   - facts: Sorted by type.
  ///   - heading: What every file begins with.
  package init(facts: [Facts], refinements: Refinements, meanings: Meanings, heading: String) {
    self.facts = facts
    self.refinements = refinements
    self.meanings = meanings
    self.heading = heading
  }

  /// The files by their names: one for each resource type, one for what types of a service share, one for each open type,
  /// and the namespaces.
  package func files() -> [String: String] {
    let identifiers = Identifiers(facts: facts, refinements: refinements)
    var files = ["Namespaces.swift": NamespacesEmitter(facts: facts, heading: heading).text()]
    for type in refinements.openTypes {
      files[type.name.replacing(".", with: "+") + ".swift"] = type.text(heading: heading)
    }
    let (models, types) = ResourceModel.all(
      of: facts, refinements: refinements, identifiers: identifiers, meanings: meanings)
    let places = NestedTypePlaces(of: types, besides: taken(identifiers))
    let nested = NestedTypeEmitter(places: places, resources: models)
    for model in models {
      let type = model.schema.type
      files["\(type.service)+\(type.shortName).swift"] =
        ResourceEmitter(
          model: model, identifiers: identifiers, places: places, nested: nested, meanings: meanings, heading: heading
        ).text()
      files["\(type.service)+Shared.swift"] = nested.sharedText(of: String(type.service), heading: heading)
    }
    return files
  }

  /// What the room of typed Swift knows of this language: the files of its own folder.
  package func ownFiles() -> [String: String] {
    let identifiers = Identifiers(facts: facts, refinements: refinements)
    return [
      "BuiltInTypes+Table.swift": BuiltInTypes.text(identifiers, heading: heading),
      "BuiltInTypes+Refinements.swift": BuiltInTypes.text(refinements, heading: heading),
    ]
  }

  /// The names that services and resources have besides nested types.
  private func taken(_ identifiers: Identifiers) -> [NestedTypePlaces.Place: Set<String>] {
    var names: [NestedTypePlaces.Place: Set<String>] = [:]
    for type in facts.map(\.type) {
      names[.service(String(type.service)), default: []].insert(SwiftText.typeName(String(type.shortName)))
      names[.resource(type)] = identifiers.kinds[type]
    }
    for type in refinements.openTypes {
      if let service = type.service { names[.service(service), default: []].insert(type.shortName) }
    }
    return names
  }
}
