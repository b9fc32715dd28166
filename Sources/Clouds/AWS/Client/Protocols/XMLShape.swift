internal import OperationModels

/// What reading XML needs of a shape, looked up once an answer: an answer of a million elements has few shapes.
final class XMLShape {
  /// A structure's member that comes as an element.
  struct Field {
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
  private var names: NameTable

  init(_ shape: Shape, in model: OperationModel, where isInBody: (Member) -> Bool = { _ in true }) {
    kind = shape.kind
    isUnion = shape.isUnion
    isFlattened = shape.isFlattened
    element = shape.element
    keyName = shape.key?.locationName ?? "key"
    elementName = shape.element?.locationName ?? "value"
    var names: [String] = []
    var places: [String: Int] = [:]
    for member in shape.members where isInBody(member) {
      if member.isXMLAttribute {
        attributes.append((Self.local(member.wireName), member.name))
        continue
      }
      for (wireName, isSecondChoice, form) in Self.forms(of: member, model) {
        if let place = places[wireName] { fields[place].next = fields.count }
        places[wireName] = fields.count
        names.append(wireName)
        fields.append(Field(key: member.name, form: form, isSecondChoice: isSecondChoice))
      }
    }
    self.names = NameTable(names)
  }

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

  /// Stands for the field before the first.
  var start: Int { names.start }

  /// The first field of an element's name.
  func field(_ name: UnsafeBufferPointer<UInt8>, after previous: Int) -> Int? {
    names.place(of: name, after: previous)
  }
}
