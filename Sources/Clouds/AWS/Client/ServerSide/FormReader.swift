internal import InfraModel
internal import OperationModels

/// Values from the form pairs of the query and ec2 protocols: what ``FormSerializer`` writes.
struct FormReader {
  private let model: OperationModel
  private let isEC2: Bool
  private let root = FormNode()

  init(_ model: OperationModel, _ pairs: [(name: String, value: String)]) {
    self.model = model
    isEC2 = model.service.wireProtocol == .ec2
    for (name, value) in pairs where name != "Action" && name != "Version" {
      root.put(value, name.split(separator: "."))
    }
  }

  func input() throws(InputProblem) -> [String: Value] {
    let input = try model.inputShape.map { shape throws(InputProblem) in try structure(root, shape, path: "") } ?? [:]
    if isEC2, let unread = root.unread(path: "") {
      throw InputProblem(path: unread, problem: "is not recognized", kind: .unknown)
    }
    return input
  }

  private func structure(_ node: FormNode, _ shape: Shape, path: String) throws(InputProblem) -> [String: Value] {
    var members: [String: Value] = [:]
    for member in shape.members {
      guard let child = node.child(model.formName(of: member)) else { continue }
      members[member.name] = try value(child, member, path: path.isEmpty ? member.name : "\(path).\(member.name)")
    }
    return members
  }

  private func value(_ node: FormNode, _ use: Member, path: String) throws(InputProblem) -> Value {
    let shape = model.shapes[use.shape]
    switch shape.kind {
    case .structure: return .object(try structure(node, shape, path: path))
    case .list: return .list(try list(node, shape, use, path: path))
    case .map: return .object(try map(node, shape, use, path: path))
    default:
      node.isRead = true
      guard let text = node.value, let value = Scalars.value(text, shape) else {
        throw InputProblem(path: path, problem: "is not of its type", kind: .malformed)
      }
      return value
    }
  }

  private func list(_ node: FormNode, _ shape: Shape, _ use: Member, path: String) throws(InputProblem) -> [Value] {
    guard let element = shape.element else { return [] }
    let isFlat = isEC2 || shape.isFlattened || use.isFlattened
    node.isRead = true
    // Services take the plain name, too.
    let parent = isFlat ? node : node.child(element.locationName ?? "member") ?? node.child("member")
    var values: [Value] = []
    for (index, child) in (parent?.numbered ?? []).enumerated() {
      values.append(try value(child, element, path: "\(path).\(index)"))
    }
    return values
  }

  private func map(
    _ node: FormNode, _ shape: Shape, _ use: Member, path: String
  ) throws(InputProblem) -> [String: Value] {
    guard let keyUse = shape.key, let valueUse = shape.element else { return [:] }
    let parent = shape.isFlattened || use.isFlattened ? node : node.child("entry")
    var members: [String: Value] = [:]
    for entry in parent?.numbered ?? [] {
      guard let key = entry.child(keyUse.locationName ?? "key")?.value,
        let child = entry.child(valueUse.locationName ?? "value")
      else { throw InputProblem(path: path, problem: "has an entry without key or value", kind: .malformed) }
      members[key] = try value(child, valueUse, path: "\(path).\(key)")
    }
    return members
  }
}

/// A step of the keys' paths.
private final class FormNode {
  var value: String?
  var isRead = false
  private var children: [Substring: FormNode] = [:]

  func put(_ value: String, _ path: some Collection<Substring>) {
    guard let first = path.first else {
      self.value = value
      return
    }
    let child = children[first] ?? FormNode()
    children[first] = child
    child.put(value, path.dropFirst())
  }

  func child(_ name: String) -> FormNode? {
    guard let found = children[name[...]] else { return nil }
    found.isRead = true
    return found
  }

  /// The children whose names are numbers, in their order.
  var numbered: [FormNode] {
    children.compactMap { name, node in Int(name).map { ($0, node) } }.sorted { $0.0 < $1.0 }.map {
      $0.1.isRead = true
      return $0.1
    }
  }

  /// A key that nobody asked for.
  func unread(path: String) -> String? {
    if value != nil, !isRead { return path }
    for (name, child) in children.sorted(by: { $0.key < $1.key }) {
      if let found = child.unread(path: path.isEmpty ? String(name) : "\(path).\(name)") { return found }
    }
    return nil
  }
}
