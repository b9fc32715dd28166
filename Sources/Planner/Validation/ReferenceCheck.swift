internal import InfraModel

/// Checks that every reference leads to something that is there and of the kind that is wanted.
struct ReferenceCheck {
  let declared: Declared
  let facts: FactsTable
  private var found: [Diagnostic] = []

  init(declared: Declared, facts: FactsTable) {
    self.declared = declared
    self.facts = facts
  }

  mutating func diagnostics() -> [Diagnostic] {
    for node in declared.graph.resources {
      let schema = facts[node.type].schema
      for (name, value) in node.symbolicProperties {
        walk(value, schema?.properties[name], schema, node, at: name)
      }
      for value in node.lifecycle.replacedWhen { walk(value, nil, nil, node, at: "") }
      for needed in node.dependsOn where declared.nodes[needed] == nil {
        let problem = PropertyProblem.refersToNothing(Reference(needed, ""), like: like(needed))
        found.append(problem.diagnostic(node, at: ""))
      }
    }
    for output in declared.graph.outputs {
      check([output.value], of: "output", named: output.name, at: output.position)
    }
    for gate in declared.graph.settings.release?.gates ?? [] {
      check(gate.values, of: "a gate of the", named: "release", at: gate.position)
      check(gate)
    }
    for notification in declared.graph.settings.notifications { check(notification) }
    return found
  }

  private func like(_ address: Address) -> String? {
    Spelling.nearest(to: address.path, among: declared.graph.resources.map(\.address.path))
  }

  private mutating func walk(
    _ value: Value, _ unresolved: PropertySchema?, _ schema: ResourceSchema?, _ node: ResourceNode, at path: String
  ) {
    switch value {
    case .reference(let reference):
      let property = unresolved.map { schema?.resolved($0) ?? $0 }
      check(reference, property?.kinds ?? [], property?.formats ?? [], node, at: path)
    case .interpolation(let pieces):
      for piece in pieces {
        if case .reference(let reference) = piece {
          check(reference, [.string], [], node, at: path)
        } else {
          walk(piece, nil, nil, node, at: path)
        }
      }
    case .secret(.stored(let secret, _)): walk(secret, nil, nil, node, at: path)
    case .list(let elements):
      let property = unresolved.flatMap { schema?.resolved($0) }
      for (index, element) in elements.enumerated() {
        walk(element, property?.items, schema, node, at: "\(path).\(index)")
      }
    case .object(let members):
      let property = unresolved.flatMap { schema?.resolved($0) }
      for (name, member) in members.sorted(by: { $0.key < $1.key }) {
        walk(member, property?.properties[name] ?? property?.mapOf, schema, node, at: path + "." + name)
      }
    default: break
    }
  }

  private mutating func check(
    _ reference: Reference, _ kinds: [PropertySchema.Kind], _ formats: [String], _ node: ResourceNode, at path: String
  ) {
    guard let problem = problem(reference, wanted: kinds, formats) else { return }
    found.append(problem.diagnostic(node, at: path))
  }

  /// Whether runs can be told where the environment says.
  private mutating func check(_ notification: RunNotification) {
    check(notification.values, of: "a notification of the", named: "environment", at: notification.position)
    switch notification.channel {
    case .webhook(let source):
      guard let limit = source.limit else { return }
      found.append(Diagnostic(limit.code, limit.message, at: notification.position, fix: limit.fix))
    case .topic(let address):
      guard let node = declared.nodes[address] else {
        check(
          [.reference(Reference(address, ""))], of: "a notification of the", named: "environment",
          at: notification.position)
        return
      }
      if facts[node.type].traits.passesMessagesOn { return }
      found.append(
        Diagnostic(
          .gateOfOtherType, "notifications go to '\(address)', but an \(node.type) does not pass messages on",
          at: notification.position, fix: "name another resource"))
    }
  }

  /// Whether a gate can do something with the resources that it names.
  private mutating func check(_ gate: ReleaseGate) {
    let known = gate.addresses.filter { address in
      if declared.nodes[address] != nil { return true }
      check([.reference(Reference(address, ""))], of: "a gate of the", named: "release", at: gate.position)
      return false
    }
    let types = known.compactMap { declared.nodes[$0]?.type }
    let message: String
    switch gate.kind {
    case .backUp:
      guard let type = types.first, !facts[type].traits.canBeBackedUp else { return }
      message = "the release backs up '\(known[0])', and no backup can be made of an \(type)"
    case .quiet:
      guard !types.isEmpty, !types.contains(where: { facts[$0].traits.isAlarm }) else { return }
      message = "the release waits for '\(known[0])' to be quiet, where nothing alarms"
    case .shift(let shift):
      guard let node = declared.nodes[shift.resource] else { return }
      guard
        let words = Self.problem(of: shift, node, facts[node.type].traits, types.dropFirst().map { facts[$0].traits })
      else { return }
      message = words
    case .rollout(let rollout):
      guard let type = types.first, facts[type].traits.rollout != rollout.way else { return }
      message =
        switch rollout.way {
        case .byItself: "the release waits for '\(known[0])' to be steady, but an \(type) has no rollout of its own"
        case .onRequest: "the release refreshes '\(known[0])', but an \(type) has no machines that can be refreshed"
        }
    case .run:
      guard let type = types.first, !facts[type].traits.hasHosts else { return }
      message = "the release runs a command on '\(known[0])', but an \(type) is not a machine"
    case .preflight, .confirm, .apply, .wait, .health, .command, .smoke: return
    }
    found.append(Diagnostic(.gateOfOtherType, message, at: gate.position, fix: "name another resource"))
  }

  /// - Parameter watched: The traits of what is watched.
  private static func problem(
    of shift: TrafficShift, _ node: ResourceNode, _ traits: ResourceTraits, _ watched: [ResourceTraits]
  ) -> String? {
    guard let sharing = traits.sharing else {
      return "the release shifts '\(node.address)', and the traffic of an \(node.type) cannot be shared"
    }
    if let others = node.properties[sharing.root], !others.isVacant {
      return "the release shifts '\(node.address)', which declares \(sharing.root) itself"
    }
    if !watched.isEmpty, !watched.contains(where: \.isAlarm) {
      return "the release watches '\(shift.alarms[0])' while '\(node.address)' is shifted, where nothing alarms"
    }
    return nil
  }

  /// - Parameters:
  ///   - kind: What has the values and is no resource.
  ///   - name: Its name.
  private mutating func check(
    _ values: [Value], of kind: String, named name: String, at position: SourcePosition?
  ) {
    for reference in values.flatMap(\.references) {
      guard let problem = problem(reference, wanted: [], []) else { continue }
      var diagnostic = problem.diagnostic(
        ResourceNode(address: Address(name), type: "", position: position), at: "")
      diagnostic.message = "\(kind) " + diagnostic.message
      diagnostic.address = nil
      found.append(diagnostic)
    }
  }

  private func problem(
    _ reference: Reference, wanted: [PropertySchema.Kind], _ formats: [String]
  ) -> PropertyProblem? {
    guard let target = declared.nodes[reference.address] else {
      return .refersToNothing(reference, like: like(reference.address))
    }
    guard let schema = facts[target.type].schema else { return nil }
    let property = schema.property(at: reference.property.text)
    if property == nil, !Self.isOpen(reference.property.text, schema),
      !schema.readOnly.contains(reference.property.text)
    {
      let names = Set(schema.properties.keys).union(schema.readOnly).sorted()
      return .refersToUnknownAttribute(
        reference, target.type, like: Spelling.nearest(to: reference.property.text, among: names))
    }
    let found = property.map { schema.resolved($0).kinds } ?? []
    guard wanted.isEmpty || found.isEmpty || Self.fits(found, wanted) else {
      return .refersToAnotherShape(reference, found: found, expected: wanted)
    }
    let expected = Self.kinds(formats)
    let given = Self.kinds(property?.formats ?? [])
    guard expected.isEmpty || given.isEmpty || !expected.isDisjoint(with: given) else {
      return .refersToAnotherKind(reference, expected: expected.sorted())
    }
    return nil
  }

  /// Whether the path leads into an object whose members the facts do not name.
  private static func isOpen(_ path: String, _ schema: ResourceSchema) -> Bool {
    var parts = path.split(separator: ".")
    while parts.count > 1 {
      parts.removeLast()
      if let outer = schema.property(at: parts.joined(separator: ".")) {
        return outer.properties.isEmpty && (outer.kinds.isEmpty || outer.kinds.contains(.object))
      }
    }
    return false
  }

  /// Whether a value of some kinds can stand where others are wanted: of single values each can be written as another.
  private static func fits(_ given: [PropertySchema.Kind], _ wanted: [PropertySchema.Kind]) -> Bool {
    func isSingle(_ kind: PropertySchema.Kind) -> Bool { kind != .array && kind != .object }
    return given.contains { wanted.contains($0) || (isSingle($0) && wanted.contains(where: isSingle)) }
  }

  /// The formats that name another resource's attribute; one that stands for several is taken as one.
  private static func kinds(_ formats: [String]) -> Set<String> {
    Set(formats.filter { $0.contains("::") }.map { $0.hasSuffix("s") ? String($0.dropLast()) : $0 })
  }
}
