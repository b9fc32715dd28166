internal import InfraModel

extension Draft {
  /// The state as an apply of this plan would leave it. What only the cloud can say (the identifier of what is made)
  /// has a text of its own in its place.
  /// - Parameter changes: those of the plan.
  func predictedState(after changes: [Change]) -> State {
    var predicted = state
    for change in changes where !change.isOfDeposed && change.action != .none {
      predicted.resources[change.previousAddress ?? change.address] = nil
    }
    for change in changes where !change.isOfDeposed && change.action != .none {
      guard let node = nodes[change.address] else { continue }
      predicted.resources[change.address] = record(of: node, after: change)
    }
    return predicted
  }

  private func record(of node: ResourceNode, after change: Change) -> ResourceRecord {
    let former = records[node.address]
    let isMade = change.action == .create || change.action == .replace
    var properties = desired[node.address] ?? node.properties
    for (name, value) in properties { properties[name] = sealed(value, in: node.region) }
    var attributes: [String: Value] = [:]
    if !isMade, let former {
      let changed = Set(change.properties.map(\.path.property))
      // What stays has the form in which it was applied, with the digests of its secrets.
      for (name, value) in former.properties where properties[name] != nil && !changed.contains(name) {
        properties[name] = value
      }
      attributes = running(former)
      for property in change.properties where properties[property.path.property] == nil {
        attributes[property.path.text] = property.after
      }
    }
    attributes.merge(properties) { $1 }
    let type = facts[node.type]
    if isMade, let schema = type.schema {
      for path in schema.readOnly.union(schema.primaryIdentifier).sorted() where !path.contains("*") {
        guard Value.object(attributes)[path: path]?.isNull ?? true else { continue }
        let made = made(Reference(node.address, PropertyPath(path)))
        attributes = Value.object(attributes).setting(path.split(separator: ".")[...], to: made).object ?? attributes
      }
    }
    let parts = type.schema?.primaryIdentifier.map { Value.object(attributes)[path: $0]?.plainText ?? "" } ?? []
    var record = ResourceRecord(
      address: former?.address ?? node.address, type: node.type, region: change.region,
      id: isMade ? ResourceID(parts: parts) : change.id ?? former?.id ?? ResourceID(parts: parts),
      operation: former?.operation ?? "", declared: node.properties, properties: properties, attributes: attributes,
      dependencies: dependencies[node.address] ?? [], isProtected: node.lifecycle.isProtected,
      isRetained: node.lifecycle.isRetained, createsBeforeDestroy: node.lifecycle.createsBeforeDestroy,
      triggers: node.lifecycle.replacedWhen.map { sealed(resolve($0), in: node.region) }, position: node.position)
    record.succeed(former)
    record.move(to: node.address)
    return record
  }

  /// A value as a record has it: secrets as digests, a text of its own for what is not known yet.
  private func sealed(_ value: Value, in region: String?) -> Value {
    if value.isConcrete { return value }
    let digest = digests(in: region)
    return value.mapLeaves { leaf in
      switch leaf {
      case .unknown(let references): .string(references.map { made($0).string ?? "" }.joined())
      case .secret(let source): .digest(digest(source) ?? "")
      default: leaf
      }
    }
  }

  /// What stands for a value that only the cloud can give.
  private func made(_ reference: Reference) -> Value { .string("(\(reference))") }
}
