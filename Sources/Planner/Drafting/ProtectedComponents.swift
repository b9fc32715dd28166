internal import InfraModel

extension [PlanningProblem] {
  /// The problems as they are shown: what one line would delete of a protected component is told once, of the component.
  var diagnostics: [Diagnostic] {
    var deleted: [SourcePosition: [Address]] = [:]
    for case .protected(let change) in self where change.action == .delete {
      if let position = change.position { deleted[position, default: []].append(change.address) }
    }
    var told: Set<SourcePosition> = []
    return compactMap { problem in
      guard case .protected(let change) = problem, change.action == .delete, let position = change.position,
        let addresses = deleted[position], addresses.count > 1, let component = Address.component(of: addresses)
      else { return problem.diagnostic }
      guard told.insert(position).inserted else { return nil }
      var diagnostic = problem.diagnostic
      diagnostic.message = "\(component) would be deleted, but it is protected"
      diagnostic.address = component
      diagnostic.notes.append(.init("with " + addresses.map(\.path).joined(separator: ", ")))
      diagnostic.fix = "add .allowDeletion(of: \"\(component)\", because: \"…\"), or keep the declaration"
      return diagnostic
    }
  }
}

extension Address {
  /// The innermost component that has all of some resources in it; `nil` if there is none.
  fileprivate static func component(of addresses: [Address]) -> Address? {
    let paths = addresses.map { $0.path.split(separator: "/") }
    guard var common = paths.first?.dropLast() else { return nil }
    for path in paths.dropFirst() {
      common = zip(common, path.dropLast()).prefix { $0 == $1 }.map(\.0)[...]
    }
    return common.isEmpty ? nil : Address(common.joined(separator: "/"))
  }
}
