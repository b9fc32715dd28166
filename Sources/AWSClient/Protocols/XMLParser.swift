internal import InfraModel
internal import OperationModels

/// Values from XML, by their shapes. Elements that no shape knows are passed over.
struct XMLParser {
  let model: OperationModel

  /// The members of a structure; those without an element are left out.
  func members(_ element: XMLElement, _ shape: Shape, where isInBody: (Member) -> Bool = { _ in true }) -> [String:
    Value]
  {
    var byName: [String: [XMLElement]] = [:]
    for child in element.children { byName[child.name, default: []].append(child) }
    var members: [String: Value] = [:]
    for member in shape.members where isInBody(member) {
      if member.isXMLAttribute {
        if let text = element.attribute(member.wireName) { members[member.name] = .string(text) }
        continue
      }
      let target = model.shapes[member.shape]
      let isFlat = target.isFlattened || member.isFlattened
      guard let found = byName[name(of: member, target, isFlat: isFlat)] ?? fallback(member, target, byName) else {
        continue
      }
      if isFlat, target.kind == .list, let use = target.element {
        members[member.name] = .list(found.compactMap { value($0, use) })
      } else if isFlat, target.kind == .map {
        members[member.name] = map(found, target)
      } else if let value = value(found[0], member) {
        members[member.name] = value
      }
    }
    return members
  }

  private func name(of member: Member, _ target: Shape, isFlat: Bool) -> String {
    if isFlat, target.kind == .list, let name = target.element?.locationName { return name }
    return Self.local(member.wireName)
  }

  /// Some models name the flattened member, others its element.
  private func fallback(_ member: Member, _ target: Shape, _ byName: [String: [XMLElement]]) -> [XMLElement]? {
    target.isFlattened || member.isFlattened ? byName[Self.local(member.wireName)] : nil
  }

  private static func local(_ name: String) -> String {
    name.split(separator: ":").last.map { String($0) } ?? name
  }

  func value(_ element: XMLElement, _ use: Member) -> Value? {
    let shape = model.shapes[use.shape]
    switch shape.kind {
    case .structure:
      let members = members(element, shape)
      guard shape.isUnion, members.isEmpty, let unknown = element.children.first else { return .object(members) }
      return .object(["SDK_UNKNOWN_MEMBER": ["name": .string(unknown.name)]])
    case .list:
      guard let use = shape.element else { return nil }
      return .list(element.children.compactMap { value($0, use) })
    case .map: return map(shape.isFlattened || use.isFlattened ? [element] : element.children, shape)
    default: return Scalars.value(element.text, shape)
    }
  }

  private func map(_ entries: [XMLElement], _ shape: Shape) -> Value? {
    guard let keyUse = shape.key, let valueUse = shape.element else { return nil }
    var members: [String: Value] = [:]
    for entry in entries {
      guard let key = entry.child(keyUse.locationName ?? "key")?.text,
        let element = entry.child(valueUse.locationName ?? "value"), let value = value(element, valueUse)
      else { continue }
      members[key] = value
    }
    return .object(members)
  }
}
