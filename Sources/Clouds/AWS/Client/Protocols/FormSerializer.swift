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
  /// The path to what is being written, encoded.
  private var key: [UInt8] = []

  init(_ model: OperationModel) {
    self.model = model
    isEC2 = model.service.wireProtocol == .ec2
  }

  mutating func body(for input: [String: Value]) -> [UInt8] {
    step("Action")
    pair(model.name)
    back(to: 0)
    step("Version")
    pair(model.service.apiVersion)
    back(to: 0)
    if let shape = model.inputShape { structure(input, shape) }
    return body
  }

  /// Goes on by a name. How long the path was before is where to go back to.
  @discardableResult
  private mutating func step(_ name: String) -> Int {
    let length = key.count
    if length > 0 { key.append(UInt8(ascii: ".")) }
    PercentEncoding.append(name.utf8, to: &key)
    return length
  }

  /// Goes on by a number from 1.
  private mutating func step(_ index: Int) -> Int { step(String(index + 1)) }

  private mutating func back(to length: Int) { key.removeLast(key.count - length) }

  private mutating func pair(_ value: String) {
    if !body.isEmpty { body.append(UInt8(ascii: "&")) }
    body += key
    body.append(UInt8(ascii: "="))
    PercentEncoding.append(value.utf8, to: &body)
  }

  private mutating func structure(_ members: [String: Value], _ shape: Shape) {
    for member in shape.members {
      guard let value = members[member.name], !value.isNull else { continue }
      let length = step(model.formName(of: member))
      write(value, member)
      back(to: length)
    }
  }

  private mutating func write(_ value: Value, _ use: Member) {
    let shape = model.shapes[use.shape]
    switch shape.kind {
    case .structure: structure(value.object ?? [:], shape)
    case .list: list(value.list ?? [], shape, use)
    case .map: map(value.object ?? [:], shape, use)
    default:
      let format = use.timestampFormat ?? shape.timestampFormat ?? .iso8601
      if let text = Scalars.text(value, shape, format: format) { pair(text) }
    }
  }

  private mutating func list(_ elements: [Value], _ shape: Shape, _ use: Member) {
    guard let element = shape.element else { return }
    if elements.isEmpty, !isEC2 { return pair("") }
    let isFlat = isEC2 || shape.isFlattened || use.isFlattened
    let length = isFlat ? key.count : step(element.locationName ?? "member")
    for (index, value) in elements.enumerated() {
      let length = step(index)
      write(value, element)
      back(to: length)
    }
    back(to: length)
  }

  private mutating func map(_ members: [String: Value], _ shape: Shape, _ use: Member) {
    guard let keyUse = shape.key, let valueUse = shape.element else { return }
    let isFlat = shape.isFlattened || use.isFlattened
    let length = isFlat ? key.count : step("entry")
    for (index, member) in members.sorted(by: { $0.key < $1.key }).enumerated() {
      let entry = step(index)
      let place = step(keyUse.locationName ?? "key")
      pair(member.key)
      back(to: place)
      step(valueUse.locationName ?? "value")
      write(member.value, valueUse)
      back(to: entry)
    }
    back(to: length)
  }
}

extension OperationModel {
  /// The name of a member in the keys of a form.
  func formName(of member: Member) -> String {
    if service.wireProtocol == .ec2 {
      if let queryName = member.queryName { return queryName }
      let name = member.wireName
      guard let first = name.utf8.first, first &- 97 < 26 else { return name }
      return String(Unicode.Scalar(first - 32)) + name.dropFirst()
    }
    let shape = shapes[member.shape]
    if shape.kind == .list, shape.isFlattened || member.isFlattened, let element = shape.element?.locationName {
      return element
    }
    return member.wireName
  }
}
