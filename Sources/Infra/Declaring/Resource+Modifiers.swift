import InfraModel

extension Resource {
  /// Leaves changes of a property alone that somebody else makes.
  ///
  ///     service.ignoringChanges(to: \.desiredCount, because: "the autoscaler sets it")
  public func ignoringChanges<Wrapped>(to property: KeyPath<Self, Input<Wrapped>>, because reason: String) -> Self {
    guard let name = registryName(of: property) else { return self }
    var copy = self
    copy.modifiers.ignoredChanges.append(Lifecycle.Ignored(property: name, because: reason))
    return copy
  }

  /// Takes over an existing resource by its identifier instead of making one.
  public func adopting(id: String) -> Self {
    var copy = self
    copy.modifiers.adoptedID = id
    return copy
  }

  /// Sets a property to another value than it was declared with.
  public func setting<Wrapped>(_ property: KeyPath<Self, Input<Wrapped>>, to value: Input<Wrapped>) -> Self {
    guard let name = registryName(of: property) else { return self }
    return setting(property: name, to: value)
  }

  /// Sets a property by the registry's name, for what the typed form can't say.
  public func setting(property name: String, to value: some Expressible) -> Self {
    var copy = self
    copy.declaration[name] = value.expression
    return copy
  }

  /// Says which argument of the enclosing component a property comes from, so that diagnostics point at it.
  public func argument<Wrapped>(_ label: String, for property: KeyPath<Self, Input<Wrapped>>) -> Self {
    guard let name = registryName(of: property) else { return self }
    var copy = self
    copy.modifiers.labels[name] = label
    return copy
  }

  /// Every property reads as a reference that carries the registry's name.
  private func registryName<Wrapped>(of property: KeyPath<Self, Input<Wrapped>>) -> String? {
    if case .reference(_, let name) = self[keyPath: property].expression { name } else { nil }
  }
}
