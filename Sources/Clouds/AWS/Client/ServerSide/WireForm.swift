package import InfraModel
package import OperationModels

/// What is left of values that went over the wire, without the wire.
///
/// Whoever stands in for AWS in the same process gives and takes values; these are the ones that
/// ``RequestSerializer`` and ``ServerOperation`` would have made of them on one side, ``ServerOperation`` and
/// ``ResponseParser`` on the other: members that no shape knows are gone, and so is what a protocol cannot tell from
/// nothing.
package struct WireForm {
  private let model: OperationModel

  /// - Returns: `nil` for operations whose values travel in paths and headers, too.
  package init?(_ model: OperationModel) {
    switch model.service.wireProtocol {
    case .json, .ec2: break
    case .query: if model.outputShape != nil, model.resultWrapper == nil { return nil }
    case .restJSON, .restXML: return nil
    }
    self.model = model
  }

  private enum Form {
    /// The pairs of a form, with lists that are marked when they are empty, or without.
    case pairs(marksEmptyLists: Bool)
    case xml
    case json
  }

  /// The input as the service reads it.
  package func input(_ members: [String: Value]) -> [String: Value] {
    switch model.service.wireProtocol {
    case .ec2: of(members, model.inputShape, .pairs(marksEmptyLists: false))
    case .query: of(members, model.inputShape, .pairs(marksEmptyLists: true))
    default: of(members, model.inputShape, .json)
    }
  }

  /// The output as the client reads it.
  package func output(_ members: [String: Value]) -> [String: Value] {
    of(members, model.outputShape, model.service.wireProtocol == .json ? .json : .xml)
  }

  private func of(_ members: [String: Value], _ shape: Shape?, _ form: Form) -> [String: Value] {
    shape.map { structure(members, $0, form) } ?? [:]
  }

  private func structure(_ members: [String: Value], _ shape: Shape, _ form: Form) -> [String: Value] {
    var result = [String: Value](minimumCapacity: members.count)
    for member in shape.members {
      guard let value = members[member.name], !value.isNull else { continue }
      if let value = self.value(value, member, form) { result[member.name] = value }
    }
    return result
  }

  private func value(_ value: Value, _ use: Member, _ form: Form) -> Value? {
    let shape = model.shapes[use.shape]
    switch shape.kind {
    case .structure:
      if case .null = value, case .json = form { return nil }
      let members = structure(value.object ?? [:], shape, form)
      if case .pairs = form, members.isEmpty { return nil }
      return .object(members)
    case .list: return list(value, shape, use, form)
    case .map: return map(value, shape, use, form)
    default: return scalar(value, shape, use, form)
    }
  }

  private func list(_ value: Value, _ shape: Shape, _ use: Member, _ form: Form) -> Value? {
    guard let element = shape.element else { return nil }
    if case .json = form {
      if value.isNull { return nil }
      return .list((value.list ?? []).map { self.value($0, element, form) ?? .null })
    }
    let elements = value.list ?? []
    let found = elements.compactMap { self.value($0, element, form) }
    if !found.isEmpty { return .list(found) }
    switch form {
    case .pairs(let marksEmptyLists): return marksEmptyLists && elements.isEmpty ? .list([]) : nil
    case .xml: return shape.isFlattened || use.isFlattened ? nil : .list([])
    case .json: return .list([])
    }
  }

  private func map(_ value: Value, _ shape: Shape, _ use: Member, _ form: Form) -> Value? {
    guard let element = shape.element else { return nil }
    if case .json = form, value.isNull { return nil }
    let members = (value.object ?? [:]).compactMapValues { self.value($0, element, form) }
    if !members.isEmpty { return .object(members) }
    switch form {
    case .pairs: return nil
    case .xml: return shape.isFlattened || use.isFlattened ? nil : .object([:])
    case .json: return .object([:])
    }
  }

  private func scalar(_ value: Value, _ shape: Shape, _ use: Member, _ form: Form) -> Value? {
    switch (shape.kind, value) {
    case (.string, .string), (.boolean, .bool), (.integer, .integer), (.long, .integer): return value
    default: break
    }
    guard case .json = form else {
      let format = use.timestampFormat ?? shape.timestampFormat ?? .iso8601
      return Scalars.text(value, shape, format: format).flatMap { Scalars.value($0, shape) }
    }
    switch shape.kind {
    case .blob: return Scalars.bytes(value).map { .bytes($0) }
    case .timestamp:
      guard let seconds = Scalars.seconds(value) else { return nil }
      let format = use.timestampFormat ?? shape.timestampFormat ?? .unixTimestamp
      if format == .unixTimestamp { return Scalars.whole(seconds) }
      return Timestamps.seconds(Timestamps.text(seconds, as: format)).map { Scalars.whole($0) }
    case .float, .double:
      if case .number(let number) = value, !number.isFinite { return value }
      if let text = value.string { return Scalars.number(text) }
    default: break
    }
    if value.isNull { return shape.kind == .document ? .null : nil }
    return try? JSON.parse(JSON.canonical(value))
  }
}
