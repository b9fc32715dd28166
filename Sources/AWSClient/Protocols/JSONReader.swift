internal import InfraModel
internal import OperationModels

/// Values from JSON, by their shapes. Members that no shape knows are passed over, nulls are left out.
struct JSONReader {
  let model: OperationModel

  func members(_ wire: [String: Value], _ shape: Shape, where isInBody: (Member) -> Bool = { _ in true }) -> [String:
    Value]
  {
    var members: [String: Value] = [:]
    for member in shape.members where isInBody(member) {
      guard let source = wire[member.wireName], let value = value(source, member) else { continue }
      members[member.name] = value
    }
    return members
  }

  /// The one member that is set; one that the model does not know yet is told by its name.
  private func union(_ wire: [String: Value], _ shape: Shape) -> [String: Value] {
    let known = members(wire, shape)
    guard known.isEmpty, let name = wire.filter({ !$0.value.isNull && $0.key != "__type" }).keys.min() else {
      return known
    }
    return ["SDK_UNKNOWN_MEMBER": ["name": .string(name)]]
  }

  func value(_ source: Value, _ use: Member) -> Value? {
    let shape = model.shapes[use.shape]
    if source.isNull { return shape.kind == .document ? .null : nil }
    switch shape.kind {
    case .structure: return source.object.map { .object(shape.isUnion ? union($0, shape) : members($0, shape)) }
    case .list:
      guard let element = shape.element, let elements = source.list else { return nil }
      return .list(elements.map { value($0, element) ?? .null })
    case .map:
      guard let element = shape.element, let members = source.object else { return nil }
      return .object(members.compactMapValues { value($0, element) })
    case .blob: return source.string.flatMap { Base64.decode($0) }.map { .bytes($0) }
    case .timestamp:
      if let number = source.number { return Scalars.whole(number) }
      return source.string.flatMap { Timestamps.seconds($0) }.map { Scalars.whole($0) }
    case .float, .double: return source.string.map { Scalars.number($0) } ?? source
    case .document, .string, .boolean, .integer, .long: return source
    }
  }
}
