internal import InfraModel

extension Value {
  /// The object with a member set.
  func setting(_ member: String, to value: Value) -> Value {
    guard case .object(var members) = self else { return self }
    members[member] = value
    return .object(members)
  }

  /// The object without some members.
  func without(_ names: String...) -> Value {
    guard case .object(let members) = self else { return self }
    return .object(members.filter { !names.contains($0.key) })
  }

  /// The object with those members that another has.
  func merging(_ other: Value?) -> Value {
    guard case .object(let members) = self, case .object(let added)? = other else { return self }
    return .object(members.merging(added) { _, last in last })
  }
}

extension Record {
  /// Merges those members of a call's input that are there: what an update leaves out stays.
  mutating func merge(_ names: [String], of call: Call) {
    for name in names { if let value = call[name] { fields[name] = value } }
  }

  /// An element of a map in a field.
  mutating func set(_ element: String, in field: String, to value: Value?) {
    var members = fields[field]?.object ?? [:]
    members[element] = value?.isNull == false ? value : Value?.none
    fields[field] = .object(members)
  }
}
