internal import HTTP
internal import InfraModel
internal import OperationModels

/// Checks an input against its shape before anything is sent.
struct InputCheck {
  /// What does not fit, and where.
  struct Problem: Error, Hashable {
    var path: String
    var problem: String
    var kind = InputProblem.Kind.malformed
  }

  let model: OperationModel
  /// Whether what is not known yet is taken to fit.
  var toleratesUnknown = false
  /// Whether what is missing is taken to come.
  var toleratesMissing = false

  func check(_ input: [String: Value]) throws(Problem) {
    guard let shape = model.inputShape else {
      if let extra = input.keys.min() {
        throw Problem(path: extra, problem: "is not known: the operation has no input", kind: .unknown)
      }
      return
    }
    try structure(input, shape, path: "")
    try headers(input, shape)
  }

  /// What goes into a header must not end it: what stood behind it would be a header of its own.
  private func headers(_ input: [String: Value], _ shape: Shape) throws(Problem) {
    for member in shape.members {
      guard let value = input[member.name] else { continue }
      let texts: [String] =
        switch (member.location, value) {
        case (.header, .string(let text)) where !member.isJSONValue: [text]
        case (.header, .list(let elements)): elements.compactMap(\.string)
        case (.headers, .object(let members)): members.flatMap { [$0.key, $0.value.string ?? ""] }
        default: []
        }
      guard !texts.contains(where: \.hasControlCharacters) else {
        throw Problem(
          path: member.name, problem: "is sent as a header and contains a control character")
      }
    }
  }

  private func structure(_ members: [String: Value], _ shape: Shape, path: String) throws(Problem) {
    let prefix = path.isEmpty ? "" : path + "."
    for name in members.keys.sorted() where shape.member(name) == nil {
      let names = shape.members.map(\.name)
      // Of a long list the members that start alike help more than all.
      let alike = names.filter { $0.lowercased().hasPrefix(name.prefix(2).lowercased()) }
      let shown = names.count <= 12 ? names.joined(separator: ", ") : (alike + ["…"]).joined(separator: ", ")
      throw Problem(path: prefix + name, problem: "is not known; \(shape.name) has \(shown)", kind: .unknown)
    }
    var set = 0
    for member in shape.members {
      guard let value = members[member.name], !value.isNull else {
        if member.isRequired, !member.isIdempotencyToken, !toleratesMissing {
          throw Problem(path: prefix + member.name, problem: "is missing and required", kind: .missing)
        }
        continue
      }
      set += 1
      if member.location == .uri, value.string == "" {
        throw Problem(path: prefix + member.name, problem: "is part of the path and must not be empty")
      }
      try check(value, model.shapes[member.shape], path: prefix + member.name)
    }
    if shape.isUnion, set != 1 { throw Problem(path: path, problem: "must have exactly one member, has \(set)") }
  }

  func check(_ value: Value, _ shape: Shape, path: String) throws(Problem) {
    if toleratesUnknown, value.isSymbol { return }
    switch (shape.kind, value) {
    case (.structure, .object(let members)): try structure(members, shape, path: path)
    case (.list, .list(let elements)):
      try bounds(Double(elements.count), shape, path, "elements")
      guard let element = shape.element else { return }
      for (index, value) in elements.enumerated() {
        try check(value, model.shapes[element.shape], path: "\(path).\(index)")
      }
    case (.map, .object(let members)):
      try bounds(Double(members.count), shape, path, "entries")
      guard let element = shape.element else { return }
      for (name, value) in members.sorted(by: { $0.key < $1.key }) {
        try check(value, model.shapes[element.shape], path: "\(path).\(name)")
      }
    case (.string, .string(let text)): try bounds(Double(text.unicodeScalars.count), shape, path, "characters")
    case (.blob, .bytes(let bytes)): try bounds(Double(bytes.count), shape, path, "bytes")
    case (.blob, .string(let text)): try bounds(Double(text.utf8.count), shape, path, "bytes")
    case (.boolean, .bool), (.document, _): break
    case (.integer, .integer(let number)), (.long, .integer(let number)):
      if shape.kind == .integer, Int32(exactly: number) == nil {
        throw Problem(path: path, problem: "does not fit into 32 bits")
      }
      try bounds(Double(number), shape, path, "")
    case (.float, .integer), (.double, .integer), (.float, .number), (.double, .number):
      try bounds(value.number ?? 0, shape, path, "")
    case (.float, .string(let text)), (.double, .string(let text)):
      if Scalars.number(text) == nil { throw Problem(path: path, problem: "is not a number") }
    case (.timestamp, .integer), (.timestamp, .number): break
    case (.timestamp, .string(let text)):
      if Timestamps.seconds(text) == nil { throw Problem(path: path, problem: "is not a time") }
    default: throw Problem(path: path, problem: "is \(Self.name(value)); expected \(Self.name(shape.kind))")
    }
  }

  private func bounds(_ size: Double, _ shape: Shape, _ path: String, _ unit: String) throws(Problem) {
    let found = unit.isEmpty ? "is \(Timestamps.plainNumber(size))" : "has \(Timestamps.plainNumber(size)) \(unit)"
    if let least = shape.minimum, size < least {
      throw Problem(
        path: path, problem: "\(found); the minimum is \(Timestamps.plainNumber(least))", kind: .outOfBounds)
    }
    if let greatest = shape.maximum, size > greatest {
      throw Problem(
        path: path, problem: "\(found); the maximum is \(Timestamps.plainNumber(greatest))", kind: .outOfBounds)
    }
  }

  private static func name(_ kind: Shape.Kind) -> String {
    switch kind {
    case .structure: "a structure"
    case .list: "a list"
    case .map: "a map"
    case .string: "a string"
    case .blob: "bytes"
    case .boolean: "a truth value"
    case .integer, .long: "an integer"
    case .float, .double: "a number"
    case .timestamp: "a time"
    case .document: "any value"
    }
  }

  private static func name(_ value: Value) -> String {
    switch value {
    case .null: "null"
    case .bool: "a truth value"
    case .integer: "an integer"
    case .number: "a number"
    case .string: "a string"
    case .bytes: "bytes"
    case .list: "a list"
    case .object: "an object"
    case .reference, .interpolation, .lookup, .unknown: "not known yet"
    case .secret, .digest: "a secret's stand-in"
    case .archive: "an archive that is not packed"
    }
  }
}

extension Value {
  /// Whether it stands for a value that is known later.
  fileprivate var isSymbol: Bool {
    switch self {
    case .reference, .interpolation, .lookup, .unknown, .secret, .digest, .archive: true
    case .null, .bool, .integer, .number, .string, .bytes, .list, .object: false
    }
  }
}
