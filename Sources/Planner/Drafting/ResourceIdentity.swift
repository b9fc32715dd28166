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
    guard let text = value.plainText else { return JSON.canonicalText(value, symbols: .tagged) }
    switch traits.comparisons[property] {
    case .caseInsensitive: return text.lowercased()
    case .nameOrIdentifier: return rules.names.name(text)
    case .network: return Scalar.network(text) ?? text
    default: break
    }
    let isNetwork = schema?.properties[property]?.formats.contains { $0.hasSuffix("-network") } ?? false
    return (isNetwork ? Scalar.network(text) : nil) ?? text
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
