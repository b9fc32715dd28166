internal import InfraModel
internal import OperationModels

/// Values from JSON, by their shapes, in one pass over the text. Members that no shape knows are passed over, nulls are
/// left out.
struct JSONReader {
  typealias Problem = JSON.SyntaxError

  private let model: OperationModel
  private var parser: JSONParser
  /// By the shapes' indices; made when a shape is first met.
  private var shapes: [JSONShape?]

  /// The members of a structure; `nil` where the text is no JSON object.
  static func members(
    _ bytes: [UInt8], _ model: OperationModel, _ shape: Shape, where isInBody: (Member) -> Bool = { _ in true }
  ) -> [String: Value]? {
    read(bytes, model) { reader throws(Problem) in
      try reader.value(JSONShape(shape, where: isInBody))
    }.flatMap { $0?.object }
  }

  /// The value of a shape's use; `nil` where the text is no JSON, and `.some(nil)` where it does not fit the shape.
  static func value(_ bytes: [UInt8], _ model: OperationModel, _ use: Member) -> Value?? {
    read(bytes, model) { reader throws(Problem) in try reader.value(reader.shape(use.shape)) }
  }

  private static func read(
    _ bytes: [UInt8], _ model: OperationModel, _ make: (inout JSONReader) throws(Problem) -> Value?
  ) -> Value?? {
    let result: Value??? = bytes.withContiguousStorageIfAvailable { buffer in
      var reader = JSONReader(model: model, parser: JSONParser(buffer: buffer))
      do throws(Problem) {
        reader.parser.begin()
        let value = try make(&reader)
        try reader.parser.finish()
        return .some(value)
      } catch {
        return nil
      }
    }
    return result ?? nil
  }

  private init(model: OperationModel, parser: JSONParser) {
    self.model = model
    self.parser = parser
    shapes = Array(repeating: nil, count: model.shapes.count)
  }

  private mutating func shape(_ index: Int) -> JSONShape {
    if let known = shapes[index] { return known }
    let shape = JSONShape(model.shapes[index])
    shapes[index] = shape
    return shape
  }

  private mutating func value(_ shape: JSONShape) throws(Problem) -> Value? {
    switch shape.kind {
    case .structure:
      guard try parser.enter(UInt8(ascii: "{")) else { return try other() }
      return .object(try structure(shape))
    case .list:
      guard let element = shape.element, try parser.enter(UInt8(ascii: "[")) else { return try other() }
      let target = self.shape(element)
      var elements: [Value] = []
      var isFirst = true
      while try parser.nextElement(isFirst: &isFirst) { elements.append(try value(target) ?? .null) }
      return .list(elements)
    case .map:
      guard let element = shape.element, try parser.enter(UInt8(ascii: "{")) else { return try other() }
      let target = self.shape(element)
      var members: [String: Value] = [:]
      var isFirst = true
      while let key = try parser.nextKey(isFirst: &isFirst) { members[parser.text(key)] = try value(target) }
      return .object(members)
    default: return Self.scalar(try parser.parseValue(), shape.kind)
    }
  }

  /// Passes over a value of another form than its shape's.
  private mutating func other() throws(Problem) -> Value? {
    _ = try parser.parseValue()
    return nil
  }

  private mutating func structure(_ shape: JSONShape) throws(Problem) -> [String: Value] {
    var members = [String: Value](minimumCapacity: shape.usualCount)
    var previous = shape.start
    var isFirst = true
    var unknown: String?
    while let key = try parser.nextKey(isFirst: &isFirst) {
      guard let place = field(key, shape, after: previous) else {
        let value = try parser.parseValue()
        let name = parser.text(key)
        if shape.isUnion, !value.isNull, name != "__type" { unknown = min(unknown ?? name, name) }
        continue
      }
      previous = place
      let field = shape.fields[place]
      members[field.key] = try value(self.shape(field.shape))
    }
    shape.usualCount = members.count
    // Of a union, one member is set; one that the model does not know yet is told by its name.
    guard shape.isUnion, members.isEmpty, let unknown else { return members }
    return ["SDK_UNKNOWN_MEMBER": ["name": .string(unknown)]]
  }

  private func field(_ key: JSONParser.Key, _ shape: JSONShape, after previous: Int) -> Int? {
    switch key {
    case .plain(let range):
      return shape.field(UnsafeBufferPointer(rebasing: parser.buffer[range]), after: previous)
    case .escaped(var text): return text.withUTF8 { shape.field($0, after: previous) }
    }
  }

  private static func scalar(_ source: Value, _ kind: Shape.Kind) -> Value? {
    if case .null = source { return kind == .document ? .null : nil }
    switch kind {
    case .blob: return source.string.flatMap { Base64.decode($0) }.map { .bytes($0) }
    case .timestamp:
      if let number = source.number { return Scalars.whole(number) }
      return source.string.flatMap { Timestamps.seconds($0) }.map { Scalars.whole($0) }
    case .float, .double: return source.string.map { Scalars.number($0) } ?? source
    default: return source
    }
  }
}
