internal import InfraModel
internal import OperationModels

/// Values as the json and rest-json protocols have them in a body.
struct JSONSerializer {
  let model: OperationModel

  /// The members of a structure that travel in the body.
  func body(of members: [String: Value], _ shape: Shape, where isInBody: (Member) -> Bool = { _ in true }) -> [UInt8] {
    JSON.canonical(structure(members, shape, where: isInBody))
  }

  func structure(_ members: [String: Value], _ shape: Shape, where isInBody: (Member) -> Bool = { _ in true }) -> Value
  {
    var wire: [String: Value] = [:]
    for member in shape.members where isInBody(member) {
      guard let value = members[member.name], !value.isNull else { continue }
      wire[member.wireName] = wireValue(value, member)
    }
    return .object(wire)
  }

  func wireValue(_ value: Value, _ use: Member) -> Value {
    let shape = model.shapes[use.shape]
    if value.isNull { return .null }
    switch shape.kind {
    case .structure: return structure(value.object ?? [:], shape)
    case .list:
      guard let element = shape.element else { return value }
      return .list((value.list ?? []).map { wireValue($0, element) })
    case .map:
      guard let element = shape.element else { return value }
      return .object((value.object ?? [:]).mapValues { wireValue($0, element) })
    case .blob: return Scalars.bytes(value).map { .string(Base64.encode($0)) } ?? value
    case .timestamp:
      guard let seconds = Scalars.seconds(value) else { return value }
      let format = use.timestampFormat ?? shape.timestampFormat ?? .unixTimestamp
      return format == .unixTimestamp ? Scalars.whole(seconds) : .string(Timestamps.text(seconds, as: format))
    case .float, .double:
      guard case .number(let number) = value, !number.isFinite else { return value }
      return .string(Scalars.plain(value) ?? "NaN")
    case .document, .string, .boolean, .integer, .long: return value
    }
  }
}
