import InfraModel
import OperationModels

/// Values that fit a shape, from a seed: every member is there in some, the required ones in all.
struct Generated {
  let model: OperationModel
  private var bits: UInt64
  private let isForm: Bool

  init(_ model: OperationModel, seed: UInt64) {
    self.model = model
    bits = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    isForm = model.service.wireProtocol == .ec2 || model.service.wireProtocol == .query
  }

  private mutating func next(_ bound: Int) -> Int {
    bits = bits &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((bits >> 33) % UInt64(bound))
  }

  /// A structure's members.
  /// - Parameter isWanted: Which members there may be.
  mutating func structure(_ shape: Shape, depth: Int = 0, where isWanted: (Member) -> Bool = { _ in true }) -> Value {
    var members: [String: Value] = [:]
    if shape.isUnion {
      let choice = shape.members[next(shape.members.count)]
      return [choice.name: value(choice, depth: depth + 1)]
    }
    for member in shape.members where isWanted(member) {
      let target = model.shapes[member.shape]
      let isDeep = depth > 2 && [.structure, .list, .map].contains(target.kind)
      // A body that is bytes is always there, if only an empty one; and it always has a type. Headers
      // with a prefix are a map, if only an empty one.
      let isAlways =
        member.isRequired || shape.payload == member.name || member.wireName == "Content-Type"
        || (member.location == .headers && depth == 0)
      guard isAlways || (!isDeep && next(3) > 0) else { continue }
      members[member.name] = value(member, depth: depth + 1)
    }
    // A form cannot tell a structure without members from none.
    if members.isEmpty, isForm, depth > 0 {
      let scalars = shape.members.filter { ![.structure, .list, .map].contains(model.shapes[$0.shape].kind) }
      if let first = scalars.first ?? shape.members.first { members[first.name] = value(first, depth: depth + 1) }
    }
    return .object(members)
  }

  private mutating func value(_ use: Member, depth: Int) -> Value {
    let shape = model.shapes[use.shape]
    let least = Int(shape.minimum ?? 0)
    switch shape.kind {
    case .structure: return structure(shape, depth: depth)
    case .list:
      guard let element = shape.element else { return [] }
      // Neither a form nor a list without an element around it can tell an empty list from none.
      let isBare = isForm || shape.isFlattened || use.isFlattened || use.location != nil
      let count = depth > 6 ? max(least, isBare ? 1 : 0) : max(least, (isBare ? 1 : 0) + next(2))
      return .list((0..<count).map { _ in value(element, depth: depth + 1) })
    case .map:
      guard let element = shape.element, let key = shape.key else { return [:] }
      var members: [String: Value] = [:]
      for _ in 0..<max(least, 1 + (depth > 6 ? 0 : next(2))) {
        // Headers are compared without case.
        let name = use.location == .headers ? "k\(next(9999))" : text(model.shapes[key.shape])
        members[name] = value(element, depth: depth + 1)
      }
      return .object(members)
    case .string:
      return .string(use.location == .uri ? "a b/ü%\(next(99))" : text(shape, isHeader: use.location != nil))
    case .blob: return .bytes((0..<(least + 3)).map { _ in UInt8(next(256)) })
    case .boolean: return .bool(next(2) == 0)
    case .integer, .long: return .integer(number(shape))
    // A whole number comes back as an integer.
    case .float, .double: return .number((shape.minimum ?? 0) + 0.25)
    case .timestamp: return .integer(Int64(1_000_000_000 + next(500_000_000)))
    case .document: return ["any": "thing"]
    }
  }

  private mutating func number(_ shape: Shape) -> Int64 {
    let least = Int64(max(shape.minimum ?? 0, -1e9))
    let most = Int64(min(shape.maximum ?? 1e6, 1e6))
    return least + Int64(next(Int(max(1, most - least))))
  }

  /// A text with what has to be escaped somewhere.
  private mutating func text(_ shape: Shape, isHeader: Bool = false) -> String {
    let least = Int(shape.minimum ?? 1)
    let most = Int(min(shape.maximum ?? 40, 4000))
    var text =
      ["plain", "a&b=c", "<x y=\"z\">", "ü €", "50% + 1", "a/b?c", "l'été"][isHeader ? 0 : next(7)] + String(next(1000))
    if text.count > most { text = String(text.suffix(max(most, 1))) }
    while text.count < least { text += "x" }
    return text
  }
}
