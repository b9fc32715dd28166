internal import InfraModel

extension CostEstimate {
  /// What of an estimate is true whatever other estimates are right: a property that cannot be read must not stand in
  /// for its default.
  package mutating func keepOnly(whatIsIn others: [CostEstimate]) {
    guard !others.isEmpty else { return }
    func isInAll<Part: Hashable>(_ part: Part, _ parts: (CostEstimate) -> [Part]) -> Bool {
      others.allSatisfy { parts($0).contains(part) }
    }
    components.removeAll { !isInAll($0, \.components) }
    oneTime.removeAll { !isInAll($0, \.oneTime) }
    growing.removeAll { !isInAll($0, \.growing) }
    assumptions.removeAll { !isInAll($0, \.assumptions) }
    unknown.removeAll { !isInAll($0, \.unknown) }
  }
}

extension PricedResource {
  /// This resource with each value that an unreadable property may turn out to have.
  package func alternatives(to problem: PropertyTable.Problem) -> [PricedResource] {
    problem.alternatives.map { value in
      var result = self
      if let whole = Value.object(properties).setting(problem.path.split(separator: ".")[...], to: value).object {
        result.properties = whole
      }
      return result
    }
  }
}

extension PricedResource {
  /// This resource, if one that it is made from were another.
  package func made(from origin: PricedResource) -> PricedResource {
    var result = self
    switch references {
    case .named(let resources):
      result.references = .named(resources.mapValues { $0.type == origin.type ? origin : $0 })
    case .graph(let index):
      if let address = origin.address { result.references = .graph(index.setting(origin.properties, at: address)) }
    }
    return result
  }
}

extension Value {
  /// This value with another one at a path that it has; `nil` takes away what is there.
  fileprivate func setting(_ path: ArraySlice<Substring>, to value: Value?) -> Value {
    guard let name = path.first else { return value ?? .null }
    switch self {
    case .object(var members):
      let whole = path.joined(separator: ".")
      if members[whole] != nil {
        members[whole] = value
      } else if let member = members[String(name)] {
        members[String(name)] = path.count == 1 ? value : member.setting(path.dropFirst(), to: value)
      }
      return .object(members)
    case .list(var elements):
      guard let index = Int(name), elements.indices.contains(index) else { return self }
      elements[index] = elements[index].setting(path.dropFirst(), to: value)
      return .list(elements)
    default: return self
    }
  }
}
