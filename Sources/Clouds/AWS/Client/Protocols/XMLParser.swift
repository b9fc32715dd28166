internal import InfraModel
internal import OperationModels

/// Values from XML, by their shapes, in one pass over the text. Elements that no shape knows are passed over.
struct XMLParser {
  typealias Problem = XMLReader.Problem
  typealias Tag = XMLReader.Tag

  let model: OperationModel
  var reader: XMLReader
  /// By the shapes' indices; made when a shape is first met.
  private var shapes: [XMLShape?]

  /// What is made of a text's outermost element; `nil` where the text is not well-formed.
  /// - Parameter make: Reads the element to its end.
  static func read<Result>(
    _ bytes: [UInt8], _ model: OperationModel, _ make: (inout XMLParser, Tag) throws(Problem) -> Result
  ) -> Result? {
    let result: Result?? = bytes.withContiguousStorageIfAvailable { buffer in
      var parser = XMLParser(model: model, reader: XMLReader(buffer))
      do throws(Problem) {
        let root = try parser.reader.root()
        let result = try make(&parser, root)
        try parser.reader.finish()
        return result
      } catch {
        return nil
      }
    }
    return result ?? nil
  }

  private init(model: OperationModel, reader: XMLReader) {
    self.model = model
    self.reader = reader
    shapes = Array(repeating: nil, count: model.shapes.count)
  }

  /// Goes into the first element of a name directly inside another; stays where it is if there is none.
  mutating func enter(_ name: String, in tag: Tag) throws(Problem) -> Tag? {
    let start = reader
    while let child = try reader.child(in: tag) {
      if reader.isNamed(child, name) { return child }
      try reader.skip(child)
    }
    reader = start
    return nil
  }

  /// The text of the first element of a name; the reader stays where it is.
  mutating func text(_ name: String, in tag: Tag) throws(Problem) -> String? {
    let start = reader
    guard let child = try enter(name, in: tag) else { return nil }
    let text = try reader.text(in: child)
    reader = start
    return text
  }

  /// Passes over an element that says nothing.
  mutating func nothing<Value>(_ tag: Tag) throws(Problem) -> Value? {
    try reader.skip(tag)
    return nil
  }

  private mutating func shape(_ index: Int) -> XMLShape {
    if let known = shapes[index] { return known }
    let shape = XMLShape(model.shapes[index], in: model)
    shapes[index] = shape
    return shape
  }

  /// The members of a structure; those without an element are left out.
  mutating func members(
    _ tag: Tag, _ shape: Shape, where isInBody: (Member) -> Bool = { _ in true }
  ) throws(Problem) -> [String: Value] {
    try members(tag, XMLShape(shape, in: model, where: isInBody)).members
  }

  private mutating func members(
    _ tag: Tag, _ shape: XMLShape
  ) throws(Problem) -> (members: [String: Value], unknown: String?) {
    var members = [String: Value](minimumCapacity: shape.usualCount)
    for (name, key) in shape.attributes {
      if let text = reader.attribute(name, of: tag) { members[key] = .string(text) }
    }
    var several = SeveralElements()
    var unknown: String?
    var previous = shape.start
    while let child = try reader.child(in: tag) {
      let name = UnsafeBufferPointer(rebasing: reader.bytes[child.local])
      guard let first = shape.field(name, after: previous) else {
        if shape.isUnion, unknown == nil { unknown = reader.name(child) }
        try reader.skip(child)
        continue
      }
      previous = first
      let start = reader
      var next: Int? = first
      while let index = next {
        if index != first { reader = start }
        next = shape.fields[index].next
        try readMember(child, index, shape.fields[index], &members, &several)
      }
    }
    several.move(to: &members, shape)
    shape.usualCount = members.count
    return (members, unknown)
  }

  private mutating func readMember(
    _ tag: Tag, _ index: Int, _ field: XMLShape.Field, _ members: inout [String: Value],
    _ several: inout SeveralElements
  ) throws(Problem) {
    switch field.form {
    case .element(let shape, let isFlattened):
      guard let value = try value(tag, self.shape(shape), isFlattened: isFlattened) else { return }
      // Of several where one is due, the first counts.
      if let earlier = members.updateValue(value, forKey: field.key) { members[field.key] = earlier }
    case .elements(let use):
      let value = try value(tag, shape(use.shape), isFlattened: use.isFlattened)
      several.add(value, index)
    case .entries(let shape):
      let map = self.shape(shape)
      several.add(try entry(tag, map), index)
    }
  }

  mutating func value(_ tag: Tag, _ use: Member) throws(Problem) -> Value? {
    try value(tag, shape(use.shape), isFlattened: use.isFlattened)
  }

  private mutating func value(_ tag: Tag, _ shape: XMLShape, isFlattened: Bool) throws(Problem) -> Value? {
    switch shape.kind {
    case .structure:
      let (members, unknown) = try members(tag, shape)
      guard members.isEmpty, let unknown else { return .object(members) }
      return .object(["SDK_UNKNOWN_MEMBER": ["name": .string(unknown)]])
    case .list:
      guard let use = shape.element else {
        try reader.skip(tag)
        return nil
      }
      let element = self.shape(use.shape)
      var elements: [Value] = []
      while let child = try reader.child(in: tag) {
        if let value = try value(child, element, isFlattened: use.isFlattened) { elements.append(value) }
      }
      return .list(elements)
    case .map:
      var members: [String: Value] = [:]
      if shape.isFlattened || isFlattened {
        if let (key, value) = try entry(tag, shape) { members[key] = value }
      } else {
        while let child = try reader.child(in: tag) {
          if let (key, value) = try entry(child, shape) { members[key] = value }
        }
      }
      return .object(members)
    case .string: return .string(try reader.text(in: tag))
    default: return Scalars.value(try reader.text(in: tag), shape.kind)
    }
  }

  /// A map's entry; `nil` where its key or its value is missing.
  private mutating func entry(_ tag: Tag, _ map: XMLShape) throws(Problem) -> (key: String, value: Value)? {
    guard let use = map.element else {
      try reader.skip(tag)
      return nil
    }
    var key: String?
    var value: Value?
    var hasValue = false
    while let child = try reader.child(in: tag) {
      if key == nil, reader.isNamed(child, map.keyName) {
        key = try reader.text(in: child)
      } else if !hasValue, reader.isNamed(child, map.elementName) {
        hasValue = true
        value = try self.value(child, use)
      } else {
        try reader.skip(child)
      }
    }
    guard let key, let value else { return nil }
    return (key, value)
  }
}

/// The elements of flattened lists and maps, that come one by one among a structure's others.
private struct SeveralElements {
  private var lists: [Int: [Value]] = [:]
  private var maps: [Int: [String: Value]] = [:]

  mutating func add(_ value: Value?, _ field: Int) {
    if let value { lists[field, default: []].append(value) } else { lists[field] = lists[field] ?? [] }
  }

  mutating func add(_ entry: (key: String, value: Value)?, _ field: Int) {
    if let entry { maps[field, default: [:]][entry.key] = entry.value } else { maps[field] = maps[field] ?? [:] }
  }

  func move(to members: inout [String: Value], _ shape: XMLShape) {
    if lists.isEmpty, maps.isEmpty { return }
    for (index, entries) in maps { members[shape.fields[index].key] = .object(entries) }
    for isSecondChoice in [false, true] {
      for (index, elements) in lists where shape.fields[index].isSecondChoice == isSecondChoice {
        let key = shape.fields[index].key
        if members[key] == nil { members[key] = .list(elements) }
      }
    }
  }
}
