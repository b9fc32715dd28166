internal import InfraModel

extension Draft {
  /// Every output that is declared or stored, sorted by name.
  var outputs: [OutputChange] {
    var changes: [OutputChange] = []
    let declared = purpose == .destroy ? [] : graph.outputs
    for output in declared {
      let before = state.outputs[output.name]
      let isCovered = output.value.references.allSatisfy { isSelected($0.address) || records[$0.address] != nil }
      let after = isCovered ? resolve(output.value) : before
      changes.append(OutputChange(name: output.name, before: before, after: unchanged(after, before) ? before : after))
    }
    let names = Set(declared.map(\.name))
    if selection == nil {
      for (name, value) in state.outputs where !names.contains(name) {
        changes.append(OutputChange(name: name, before: value, after: nil))
      }
    }
    return changes.sorted { $0.name < $1.name }
  }

  private func unchanged(_ after: Value?, _ before: Value?) -> Bool {
    guard let after, let before else { return after == before }
    let comparison = PropertyComparison(schema: nil, comparisons: [:], digest: digests(in: nil))
    let place = PropertyComparison.Place(path: "", pattern: "", property: nil)
    guard after.object.map({ Set($0.keys) }) == before.object.map({ Set($0.keys) }) else { return false }
    return comparison.matches(after, before, applied: before, at: place)
  }
}
