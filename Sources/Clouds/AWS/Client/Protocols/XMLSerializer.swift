internal import InfraModel
internal import OperationModels

/// Values as the rest-xml protocol has them in a body.
struct XMLSerializer {
  let model: OperationModel
  private var output: [UInt8] = []

  init(_ model: OperationModel) { self.model = model }

  /// An element with a structure's members.
  mutating func document(
    _ members: [String: Value], _ shape: Shape, name: String, namespace: XMLNamespace?,
    where isInBody: (Member) -> Bool = { _ in true }
  ) -> [UInt8] {
    structure(members, shape, name: name, namespace: namespace, where: isInBody)
    return output
  }

  private mutating func structure(
    _ members: [String: Value], _ shape: Shape, name: String, namespace: XMLNamespace?, where isInBody: (Member) -> Bool
  ) {
    var attributes = Self.declaration(namespace)
    for member in shape.members where member.isXMLAttribute {
      guard let value = members[member.name], let text = Scalars.plain(value) else { continue }
      attributes.append((member.wireName, text))
    }
    open(name, attributes)
    for member in shape.members where !member.isXMLAttribute && isInBody(member) {
      guard let value = members[member.name], !value.isNull else { continue }
      write(value, member, name: member.wireName)
    }
    close(name)
  }

  private mutating func write(_ value: Value, _ use: Member, name: String) {
    let shape = model.shapes[use.shape]
    let namespace = use.xmlNamespace ?? shape.xmlNamespace
    switch shape.kind {
    case .structure: structure(value.object ?? [:], shape, name: name, namespace: namespace) { _ in true }
    case .list: list(value.list ?? [], shape, use, name: name, namespace: namespace)
    case .map: map(value.object ?? [:], shape, use, name: name, namespace: namespace)
    default:
      let format = use.timestampFormat ?? shape.timestampFormat ?? .iso8601
      guard let text = Scalars.text(value, shape, format: format) else { return }
      open(name, Self.declaration(namespace))
      escape(text)
      close(name)
    }
  }

  private mutating func list(
    _ elements: [Value], _ shape: Shape, _ use: Member, name: String, namespace: XMLNamespace?
  ) {
    guard let element = shape.element else { return }
    if shape.isFlattened || use.isFlattened {
      for value in elements { write(value, element, name: use.locationName ?? element.locationName ?? name) }
      return
    }
    open(name, Self.declaration(namespace))
    for value in elements { write(value, element, name: element.locationName ?? "member") }
    close(name)
  }

  private mutating func map(
    _ members: [String: Value], _ shape: Shape, _ use: Member, name: String, namespace: XMLNamespace?
  ) {
    guard let key = shape.key, let element = shape.element else { return }
    let isFlat = shape.isFlattened || use.isFlattened
    let entry = isFlat ? name : "entry"
    if !isFlat { open(name, Self.declaration(namespace)) }
    for (memberName, value) in members.sorted(by: { $0.key < $1.key }) {
      open(entry, isFlat ? Self.declaration(namespace) : [])
      write(.string(memberName), key, name: key.locationName ?? "key")
      write(value, element, name: element.locationName ?? "value")
      close(entry)
    }
    if !isFlat { close(name) }
  }

  private static func declaration(_ namespace: XMLNamespace?) -> [(String, String)] {
    guard let namespace else { return [] }
    return [(namespace.prefix.map { "xmlns:\($0)" } ?? "xmlns", namespace.uri)]
  }

  private mutating func open(_ name: String, _ attributes: [(String, String)]) {
    output.append(UInt8(ascii: "<"))
    output += name.utf8
    for (key, value) in attributes {
      output.append(UInt8(ascii: " "))
      output += key.utf8
      output += "=\"".utf8
      escape(value)
      output.append(UInt8(ascii: "\""))
    }
    output.append(UInt8(ascii: ">"))
  }

  private mutating func close(_ name: String) {
    output += "</".utf8
    output += name.utf8
    output.append(UInt8(ascii: ">"))
  }

  /// A text as it stands between tags.
  static func escaped(_ text: String) -> [UInt8] {
    var output: [UInt8] = []
    escape(text, into: &output)
    return output
  }

  private mutating func escape(_ text: String) { Self.escape(text, into: &output) }

  private static func escape(_ text: String, into output: inout [UInt8]) {
    var text = text
    text.withUTF8 { bytes in
      // Most characters stand for themselves: what lies between the others is copied as a whole.
      var start = 0
      for (index, byte) in bytes.enumerated() {
        guard let entity = entity(byte) else { continue }
        output += bytes[start..<index]
        entity.withUTF8Buffer { output += $0 }
        start = index + 1
      }
      output += bytes[start...]
    }
  }

  @inline(__always)
  private static func entity(_ byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "\""): "&quot;"
    case 0x0D: "&#xD;"
    case 0x0A: "&#xA;"
    default: nil
    }
  }
}
