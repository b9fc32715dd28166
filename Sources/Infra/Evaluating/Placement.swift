import InfraModel

/// A declared resource at its place, with what its surroundings say about it.
struct Placement {
  var declaration: Declaration
  var address: Address
  /// The user's own line: the resource's, or that of the innermost component declared by the user.
  var position: SourcePosition
  /// Whether ``position`` is the resource's own.
  var isOwnPosition: Bool
  var modifiers: Modifiers
  var region: Region

  /// The argument label that a property has at ``position``; `nil` if it is not known there.
  func label(of property: String) -> String? {
    modifiers.labels[property] ?? (isOwnPosition ? SwiftName.label(of: property) : nil)
  }
}

extension Modifiers {
  /// What holds for a value inside another: the outer modifiers, then its own.
  func applied(to inner: Modifiers, named name: String) -> Modifiers {
    var result = inner
    result.isProtected = isProtected || inner.isProtected
    result.isRetained = isRetained || inner.isRetained
    result.createsBeforeDestroy = createsBeforeDestroy || inner.createsBeforeDestroy
    result.replacedWhen = replacedWhen + inner.replacedWhen
    result.dependsOn = dependsOn + inner.dependsOn
    result.renamedFrom = inner.renamedFrom + renamedFrom.map { name.isEmpty ? $0 : $0 + "/" + name }
    result.region = inner.region ?? region
    result.tags = tags.merging(inner.tags)
    result.usageDefaults = usageDefaults.merging(inner.usageDefaults)
    result.timeout = inner.timeout ?? timeout
    result.allowedDeletions = allowedDeletions + inner.allowedDeletions
    return result
  }
}
