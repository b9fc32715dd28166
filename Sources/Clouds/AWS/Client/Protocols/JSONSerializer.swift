internal import InfraModel
internal import OperationModels

/// Values as the json and rest-json protocols have them in a body: members in the shapes' order, which is by name.
struct JSONSerializer {
  private let model: OperationModel
  private var writer = JSONWriter()

  private init(model: OperationModel) { self.model = model }

  /// The members of a structure that travel in the body.
  static func body(
    of members: [String: Value], _ shape: Shape, in model: OperationModel,
    where isInBody: (Member) -> Bool = { _ in true }
  ) -> [UInt8] {
    var serializer = JSONSerializer(model: model)
    serializer.structure(members, shape, where: isInBody)
    return serializer.writer.output
  }

  /// A value that is the whole body.
  static func body(of value: Value, _ use: Member, in model: OperationModel) -> [UInt8] {
    var serializer = JSONSerializer(model: model)
    serializer.write(value, use)
    return serializer.writer.output
  }

  private mutating func structure(
    _ members: [String: Value], _ shape: Shape, where isInBody: (Member) -> Bool = { _ in true }
  ) {
    object(shape.members) { member in
      guard isInBody(member), let value = members[member.name], !value.isNull else { return nil }
      return (member.wireName, value, member)
    }
  }

  private mutating func object<Element>(
    _ elements: some Sequence<Element>, _ member: (Element) -> (name: String, value: Value, use: Member)?
  ) {
    writer.output.append(UInt8(ascii: "{"))
    var isFirst = true
    for element in elements {
      guard let (name, value, use) = member(element) else { continue }
      if !isFirst { writer.output.append(UInt8(ascii: ",")) }
      isFirst = false
      writer.writeString(name)
      writer.output.append(UInt8(ascii: ":"))
      write(value, use)
    }
    writer.output.append(UInt8(ascii: "}"))
  }

  private mutating func write(_ value: Value, _ use: Member) {
    let shape = model.shapes[use.shape]
    switch (shape.kind, value) {
    case (_, .null): writer.write(.null)
    case (.structure, _): structure(value.object ?? [:], shape)
    case (.list, .list(let elements)):
      guard let element = shape.element else { return writer.write(value) }
      writer.output.append(UInt8(ascii: "["))
      for (index, value) in elements.enumerated() {
        if index > 0 { writer.output.append(UInt8(ascii: ",")) }
        write(value, element)
      }
      writer.output.append(UInt8(ascii: "]"))
    case (.list, _): writer.write(shape.element == nil ? value : [])
    case (.map, _):
      guard let element = shape.element else { return writer.write(value) }
      object((value.object ?? [:]).sorted { $0.key < $1.key }) { ($0.key, $0.value, element) }
    case (.blob, _): writer.write(Scalars.bytes(value).map { .string(Base64.encode($0)) } ?? value)
    case (.timestamp, _):
      guard let seconds = Scalars.seconds(value) else { return writer.write(value) }
      let format = use.timestampFormat ?? shape.timestampFormat ?? .unixTimestamp
      writer.write(format == .unixTimestamp ? Scalars.whole(seconds) : .string(Timestamps.text(seconds, as: format)))
    case (.float, .number(let number)), (.double, .number(let number)):
      writer.write(number.isFinite ? value : .string(Scalars.plain(value) ?? "NaN"))
    default: writer.write(value)
    }
  }
}
