internal import InfraModel

extension BridgeCalls: RegistryHome {
  func create(
    _ properties: [String: Value], _ model: RegistryModel, _ cloud: inout Cloud
  ) throws(RequestProblem) -> String {
    var known = properties
    if let name = bridge.name, known[name] == nil {
      let kind = bridge.type.split(separator: ":").last?.lowercased() ?? ""
      let ending = bridge.endings.first { known[$0.key] == true }?.value ?? ""
      known[name] = .string("\(kind)-\(cloud.random("abcdefghijklmnopqrstuvwxyz0123456789", 12))\(ending)")
    }
    let declared = known
    for (name, source) in bridge.derived where known[name] == nil { known[name] = value(source, declared) }
    return try undoing(&cloud) { cloud throws(Fault) in
      let given = model.identifier(of: declared)
      if try read(given, model, &cloud) != nil { throw there(given) }
      let before = cloud.changed.count
      guard try perform(bridge.create, &cloud, &known) != nil else {
        throw Fault("InternalFailure", "\(bridge.create.operation) told nothing", status: 500)
      }
      let identifier = model.identifier(of: known)
      // Where the service gives back what is there, nothing has changed.
      if cloud.changed.count == before { throw there(identifier) }
      let running = declared.filter { bridge.create.sends($0.key) }
      try change(from: running, to: known.merging(declared) { $1 }, only: Set(declared.keys), &cloud)
      return identifier
    }
  }

  func update(
    _ identifier: String, _ running: [String: Value], to wanted: [String: Value], _ model: RegistryModel,
    _ cloud: inout Cloud
  ) throws(RequestProblem) {
    // What only a create sets has not changed; where no read tells it, the patch names it again.
    let names = Set(running.keys).union(wanted.keys).subtracting(model.schema.createOnly)
    if let stuck = names.sorted().first(where: { running[$0] != wanted[$0] && !bridge.changes($0) }) {
      throw RequestProblem(code: "NotUpdatable", message: "The sandbox cannot change \(stuck) of \(model.name).")
    }
    try undoing(&cloud) { cloud throws(Fault) in
      try change(from: running, to: wanted, only: names, &cloud)
    }
  }

  func delete(
    _ identifier: String, _ running: [String: Value], _ model: RegistryModel, _ cloud: inout Cloud
  ) throws(RequestProblem) {
    try undoing(&cloud) { cloud throws(Fault) in
      var known = running
      for property in bridge.clears { known[property] = nil }
      try change(from: running, to: known, only: Set(bridge.clears), &cloud)
      for step in bridge.versions { try perform(step, &cloud, &known) }
      try perform(bridge.delete, &cloud, &known)
    }
  }

  func find(
    _ identifier: String, _ model: RegistryModel, _ cloud: inout Cloud
  ) throws(RequestProblem) -> [String: Value]? {
    do throws(Fault) { return try read(identifier, model, &cloud) } catch { throw problem(error) }
  }

  func list(_ model: RegistryModel, _ cloud: inout Cloud) throws(RequestProblem) -> [[String: Value]] {
    do throws(Fault) {
      var found: [[String: Value]] = []
      // What is a part of another resource is listed by that one, which the call's model names.
      let named = call.string("ResourceModel").flatMap { try? JSON.parse($0) }?.object ?? [:]
      for item in try elements(bridge.list, &cloud, named) {
        var properties: [String: Value] = [:]
        for (property, taken) in bridge.list.gives { properties[property] = value(of: property, taken, in: item) }
        if let whole = try read(model.identifier(of: properties), model, &cloud) { found.append(whole) }
      }
      return found
    } catch { throw problem(error) }
  }

  func carries(_ property: String) -> Bool { bridge.carries(property) }

  // MARK: - Calls

  private func read(_ identifier: String, _ model: RegistryModel, _ cloud: inout Cloud) throws(Fault) -> [String:
    Value]?
  {
    var known: [String: Value] = [:]
    let parts = identifier.split(separator: "|", omittingEmptySubsequences: false)
    guard parts.count == model.schema.primaryIdentifier.count, !parts.contains("") else { return nil }
    for (name, part) in zip(model.schema.primaryIdentifier, parts) { known[name] = .string(String(part)) }
    for (index, read) in bridge.reads.enumerated() {
      switch read {
      case .item(let step):
        let item = try perform(step, &cloud, &known)
        guard index == 0 else { continue }
        guard let item, !bridge.gone.contains(where: { item[$0.key] == $0.value }) else { return nil }
      case .elements(let property, let step, let each):
        let elements = try elements(step, &cloud, known)
        var list: [Value] = []
        for element in elements {
          var one = known.merging(["*": element]) { $1 }
          if let each {
            try perform(each, &cloud, &one)
          } else {
            for (name, taken) in step.gives { one[name] = value(of: name, taken, in: element) }
          }
          let gives = (each ?? step).gives
          if gives["*"] != nil {
            if let told = one["*"] { list.append(told) }
          } else {
            list.append(.object(one.filter { gives[$0.key] != nil }))
          }
        }
        known[property] = list.isEmpty ? Value?.none : .list(list)
      }
    }
    return known
  }

  /// Calls for what differs among some properties.
  private func change(
    from running: [String: Value], to wanted: [String: Value], only names: Set<String>, _ cloud: inout Cloud
  ) throws(Fault) {
    var known = wanted
    func differs(_ name: String) -> Bool { names.contains(name) && running[name] != wanted[name] }
    for change in bridge.changes {
      switch change {
      case .set(let properties, let steps, let removed) where properties.contains(where: differs):
        let isDeclared = properties.contains { wanted[$0] != nil }
        for step in isDeclared ? steps : removed ?? steps { try perform(step, &cloud, &known) }
      case .choose(let properties, let name, let value, let steps, let others) where properties.contains(where: differs):
        for step in wanted[name] == value ? steps : others { try perform(step, &cloud, &known) }
      case .tags(let property, let add, let remove) where differs(property):
        let (before, after) = (Call.tags(running[property]), Call.tags(wanted[property]))
        let gone = before.keys.filter { after[$0] == nil }.sorted()
        known["-Tags"] = .list(gone.map { .string($0) })
        known["+Tags"] = .object(after.filter { before[$0.key] != $0.value }.mapValues { .string($0) })
        if !gone.isEmpty { try perform(remove, &cloud, &known) }
        if known["+Tags"] != [:] { try perform(add, &cloud, &known) }
      case .elements(let property, let add, let remove) where differs(property):
        let (before, after) = (running[property]?.list ?? [], wanted[property]?.list ?? [])
        for (elements, steps) in [
          (before.filter { !after.contains($0) }, remove), (after.filter { !before.contains($0) }, add),
        ] {
          for element in elements {
            var one = known.merging(["*": element]) { $1 }
            for step in steps { try perform(step, &cloud, &one) }
          }
        }
      default: break
      }
    }
  }

  private static let exists = "AlreadyExists"

  private func there(_ identifier: String) -> Fault {
    Fault(Self.exists, "Resource of type '\(bridge.type)' with identifier '\(identifier)' already exists.")
  }

  /// A request that fails leaves everything as it was.
  private func undoing<Result>(
    _ cloud: inout Cloud, _ body: (inout Cloud) throws(Fault) -> Result
  ) throws(RequestProblem) -> Result {
    do throws(Fault) { return try body(&cloud) } catch {
      cloud.undo()
      throw problem(error)
    }
  }

  /// The code of the registry for a refusal of the service, by what the service's kinds say in each case.
  private func problem(_ fault: Fault) -> RequestProblem {
    RequestProblem(code: code(of: fault), message: "\(fault.message) (\(fault.code))")
  }

  private func code(of fault: Fault) -> String {
    func isSaid(by form: (Kind) -> FaultForm?) -> Bool {
      service?.kinds.contains { form($0)?.code == fault.code } == true
    }
    if fault.code == Self.exists || isSaid(by: \.exists) { return "AlreadyExists" }
    if isSaid(by: \.missing) { return "NotFound" }
    if isSaid(by: \.inUse) { return "ResourceConflict" }
    if isSaid(by: { $0.quota?.fault }) { return "ServiceLimitExceeded" }
    if fault.code.hasPrefix("AccessDenied") || fault.code == "UnauthorizedOperation" { return "AccessDenied" }
    return fault.status ?? 400 >= 500 ? "ServiceInternalError" : "InvalidRequest"
  }
}

extension Bridge {
  /// Whether a property can be declared.
  func carries(_ property: String) -> Bool { create.sends(property) || changes(property) }

  /// Whether a property can be changed.
  func changes(_ property: String) -> Bool {
    unsent.contains(property)
      || changes.contains { change in
        switch change {
        case .set(let names, _, _), .choose(let names, _, _, _, _): names.contains(property)
        case .tags(let name, _, _), .elements(let name, _, _): name == property
        }
      }
  }
}

extension Bridge.Step {
  /// Whether the call's input has a property.
  func sends(_ property: String) -> Bool {
    input.values.contains { source in
      source.properties.contains { $0 == property || $0.hasPrefix(property + ".") }
    }
  }
}

extension Bridge.Source {
  /// The properties, and members of properties, that it is made of.
  var properties: [String] {
    switch self {
    case .property(let name, _): [name]
    case .constant: []
    case .object(let members): members.values.flatMap(\.properties)
    case .list(let elements): elements.flatMap(\.properties)
    case .first(let source, _): source.properties
    case .arn(_, let name): [name]
    }
  }
}
