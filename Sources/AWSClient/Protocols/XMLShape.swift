internal import OperationModels

/// What reading XML needs of a shape, looked up once an answer: an answer of a million elements has few shapes.
final class XMLShape {
  /// A structure's member that comes as an element.
  struct Field {
    /// Where its element's name is in ``names``.
    var name: Range<Int>
    var key: String
    var form: Form
    /// The element's name is not the model's first choice: counts only where no element has that one.
    var isSecondChoice = false
    /// The next field that the same element is for.
    var next: Int?
  }

  enum Form {
    /// One element, of a shape.
    case element(shape: Int, isFlattened: Bool)
    /// Elements that come one after the other, of a shape each.
    case elements(Member)
    /// Entries that come one after the other.
    case entries(shape: Int)
  }

  let kind: Shape.Kind
  let isUnion: Bool
  let isFlattened: Bool
  let element: Member?
  let keyName: String
  let elementName: String
  private(set) var fields: [Field] = []
  private(set) var attributes: [(name: String, key: String)] = []
  /// How many members the last value had.
  var usualCount = 0
  private let names: UnsafeMutableBufferPointer<UInt8>
  /// The field that came behind each field the last time, and behind the start.
  private var followers: [Int]

  init(_ shape: Shape, in model: OperationModel, where isInBody: (Member) -> Bool = { _ in true }) {
    kind = shape.kind
    isUnion = shape.isUnion
    isFlattened = shape.isFlattened
    element = shape.element
    keyName = shape.key?.locationName ?? "key"
    elementName = shape.element?.locationName ?? "value"
    var bytes: [UInt8] = []
    var places: [String: Int] = [:]
    for member in shape.members where isInBody(member) {
      if member.isXMLAttribute {
        attributes.append((Self.local(member.wireName), member.name))
        continue
      }
      for (wireName, isSecondChoice, form) in Self.forms(of: member, model) {
        let name = bytes.count..<(bytes.count + wireName.utf8.count)
        bytes += wireName.utf8
        if let place = places[wireName] {
          fields[place].next = fields.count
        }
        places[wireName] = fields.count
        fields.append(Field(name: name, key: member.name, form: form, isSecondChoice: isSecondChoice))
      }
    }
    names = .allocate(capacity: bytes.count)
    _ = names.initialize(from: bytes)
    followers = Array(repeating: 0, count: fields.count + 1)
    for index in fields.indices { followers[index] = index + 1 < fields.count ? index + 1 : 0 }
  }

  deinit { names.deallocate() }

  private static func forms(of member: Member, _ model: OperationModel) -> [(String, Bool, Form)] {
    let target = model.shapes[member.shape]
    let own = local(member.wireName)
    guard target.isFlattened || member.isFlattened else {
      return [(own, false, .element(shape: member.shape, isFlattened: false))]
    }
    switch target.kind {
    case .list:
      guard let element = target.element else { return [] }
      // Some models name the flattened member, others its element.
      guard let name = element.locationName, name != own else { return [(own, false, .elements(element))] }
      return [(name, false, .elements(element)), (own, true, .elements(element))]
    case .map: return [(own, false, .entries(shape: member.shape))]
    default: return [(own, false, .element(shape: member.shape, isFlattened: true))]
    }
  }

  private static func local(_ name: String) -> String {
    guard let colon = name.utf8.lastIndex(of: UInt8(ascii: ":")) else { return name }
    return String(name[name.index(after: colon)...])
  }

  /// The field of an element's name.
  /// - Parameter previous: The field before it, or how many there are at the start: what followed there is tried first,
  ///   since elements of one shape mostly have theirs in one order.
  func field(_ name: UnsafeBufferPointer<UInt8>, after previous: Int) -> Int? {
    guard !fields.isEmpty else { return nil }
    let guess = followers[previous]
    if isField(guess, named: name) { return guess }
    for index in fields.indices where isField(index, named: name) {
      followers[previous] = index
      return index
    }
    return nil
  }

  @inline(__always)
  private func isField(_ index: Int, named name: UnsafeBufferPointer<UInt8>) -> Bool {
    let own = fields[index].name
    guard own.count == name.count else { return false }
    for offset in 0..<name.count where names[own.lowerBound + offset] != name[offset] { return false }
    return true
  }
}
