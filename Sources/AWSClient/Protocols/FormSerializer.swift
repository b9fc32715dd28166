internal import InfraModel
internal import OperationModels

/// The request bodies of the query and ec2 protocols: form pairs whose keys are paths.
///
/// They differ in three things: ec2 writes lists flat and capitalises names, query puts `member` into lists that are
/// not flattened, and empty lists are written by query only.
struct FormSerializer {
  let model: OperationModel
  private let isEC2: Bool
  private var body: [UInt8] = []

  init(_ model: OperationModel) {
    self.model = model
    isEC2 = model.service.wireProtocol == .ec2
  }

  mutating func body(for input: [String: Value]) -> [UInt8] {
    pair("Action", model.name)
    pair("Version", model.service.apiVersion)
    if let shape = model.inputShape { structure(input, shape, prefix: "") }
    return body
  }

  private mutating func pair(_ key: String, _ value: String) {
    if !body.isEmpty { body.append(UInt8(ascii: "&")) }
    PercentEncoding.append(key.utf8, to: &body)
    body.append(UInt8(ascii: "="))
    PercentEncoding.append(value.utf8, to: &body)
  }

  private mutating func structure(_ members: [String: Value], _ shape: Shape, prefix: String) {
    for member in shape.members {
      guard let value = members[member.name], !value.isNull else { continue }
      write(value, member, key: prefix + model.formName(of: member))
    }
  }

  private mutating func write(_ value: Value, _ use: Member, key: String) {
    let shape = model.shapes[use.shape]
    switch shape.kind {
    case .structure: structure(value.object ?? [:], shape, prefix: key + ".")
    case .list: list(value.list ?? [], shape, use, key: key)
    case .map: map(value.object ?? [:], shape, use, key: key)
    default:
      let format = use.timestampFormat ?? shape.timestampFormat ?? .iso8601
      if let text = Scalars.text(value, shape, format: format) { pair(key, text) }
    }
  }

  private mutating func list(_ elements: [Value], _ shape: Shape, _ use: Member, key: String) {
    guard let element = shape.element else { return }
    if elements.isEmpty, !isEC2 { return pair(key, "") }
    let isFlat = isEC2 || shape.isFlattened || use.isFlattened
    let prefix = isFlat ? key : "\(key).\(element.locationName ?? "member")"
    for (index, value) in elements.enumerated() { write(value, element, key: "\(prefix).\(index + 1)") }
  }

  private mutating func map(_ members: [String: Value], _ shape: Shape, _ use: Member, key: String) {
    guard let keyUse = shape.key, let valueUse = shape.element else { return }
    let isFlat = shape.isFlattened || use.isFlattened
    let prefix = isFlat ? key : key + ".entry"
    for (index, member) in members.sorted(by: { $0.key < $1.key }).enumerated() {
      pair("\(prefix).\(index + 1).\(keyUse.locationName ?? "key")", member.key)
      write(member.value, valueUse, key: "\(prefix).\(index + 1).\(valueUse.locationName ?? "value")")
    }
  }
}

extension OperationModel {
  /// The name of a member in the keys of a form.
  func formName(of member: Member) -> String {
    if service.wireProtocol == .ec2 {
      if let queryName = member.queryName { return queryName }
      let name = member.wireName
      return name.prefix(1).uppercased() + name.dropFirst()
    }
    let shape = shapes[member.shape]
    if shape.kind == .list, shape.isFlattened || member.isFlattened, let element = shape.element?.locationName {
      return element
    }
    return member.wireName
  }
}
