package import InfraModel

/// What two resources of a type cannot share at a time: a name, an address block of a network, a place in a table.
package struct ResourceIdentity: Hashable {
  package let type: ResourceType
  package let region: String
  /// The properties that make it up, in the order of the facts.
  package let properties: [String]
  /// Their values in a normal form.
  package let values: [String]
}

extension TypeFacts {
  /// Every identity that a resource with these properties has: those of which the last property is there. None where a
  /// part is not known yet; a part that is left out counts as such.
  package func identities(_ type: ResourceType, in region: String, _ value: (String) -> Value?) -> [ResourceIdentity] {
    identities.compactMap { properties in
      var values: [String] = []
      guard let last = properties.last, let own = value(last), !own.isVacant else { return nil }
      for property in properties {
        let value = value(property) ?? .null
        if value.isVacant {
          values.append("")
        } else {
          guard let text = normalText(value, of: property) else { return nil }
          values.append(text)
        }
      }
      return ResourceIdentity(type: type, region: region, properties: properties, values: values)
    }
  }

  /// A value in a form that is the same for all ways of writing it; `nil` where it is vacant or not known.
  package func normalText(_ value: Value, of property: String) -> String? {
    guard !value.isVacant, !value.holdsUnknown, !value.holdsSecret else { return nil }
    let value = normalForm(of: value, at: property)
    guard let text = value.plainText else { return JSON.canonicalText(value, symbols: .tagged) }
    switch traits.comparisons[property] {
    case .caseInsensitive: return text.lowercased()
    case .nameOrIdentifier, .anyName: return rules.names.name(text)
    case .network: return Scalar.network(text) ?? text
    default: break
    }
    let isNetwork = schema?.property(at: property)?.formats.contains { $0.hasSuffix("-network") } ?? false
    return (isNetwork ? Scalar.network(text) : nil) ?? text
  }

  /// One value for all that a comparison finds equal, as far as it has a form.
  private func normalForm(of value: Value, at property: String) -> Value {
    switch traits.comparisons[property] {
    case .form(let form): return form(value)
    case .document: return rules.documents(value)
    default: break
    }
    let isUnordered =
      traits.comparisons[property] == .unordered || schema?.property(at: property)?.hasNoOrder == true
    guard isUnordered, let elements = value.list else { return value }
    let keyed = elements.map { (key: JSON.canonicalText($0, symbols: .tagged), element: $0) }
    return .list(keyed.sorted { $0.key < $1.key }.map(\.element))
  }
}

extension Change {
  /// The change of the value at a path, or of something in or around it that changes it (`Config.Comment` does not change
  /// `Config.Name`); `nil` where that value stays.
  func change(at path: String) -> PropertyChange? {
    properties.first { part in
      let outer = part.path.text
      if outer == path || outer.hasPrefix(path + ".") { return true }
      guard path.hasPrefix(outer + ".") else { return false }
      let rest = String(path.dropFirst(outer.count + 1))
      return part.before?[path: rest] != part.after?[path: rest]
    }
  }
}

/// What makes two resources of a type the same one in a declaration.
package struct NamedResource: Hashable {
  package let type: ResourceType
  package let region: String
  package let name: Value

  package init(type: ResourceType, region: String, name: Value) {
    self.type = type
    self.region = region
    self.name = name
  }
}
