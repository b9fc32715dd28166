/// A property's value: what a person declared, what the state holds, or what a cloud answered.
///
/// The first eight cases are plain JSON with bytes added. The others are symbolic: they stand for something that
/// is not known yet (``reference(_:)``, ``interpolation(_:)``, ``unknown(_:)``) or must not be known here
/// (``secret(_:)``, ``digest(_:)``).
public enum Value: Hashable, Sendable {
  case null
  case bool(Bool)
  case integer(Int64)
  case number(Double)
  case string(String)
  /// A blob. In JSON: `{"$bytes": "base64"}`; on the wire as the protocol has it.
  case bytes([UInt8])
  case list([Value])
  case object([String: Value])
  /// Another resource's property, known once that resource is applied.
  indirect case reference(Reference)
  /// Pieces of text and references, joined once all are known.
  case interpolation([Value])
  /// A secret by the place it comes from; never the secret itself.
  indirect case secret(SecretSource)
  /// A keyed digest that stands where a secret was, so that a change is still seen.
  case digest(String)
  /// A folder of the project as an archive, by its digest; its bytes where a call needs them.
  indirect case archive(ArchiveReference)
  /// What a look-up finds, known once it was made.
  indirect case lookup(LookupReference)
  /// Known after the apply; names what it waits for. Names nothing for a look-up that nobody made.
  case unknown([Reference])
}

extension Value {
  /// The bytes, if this is a blob; of a string its text's (UTF-8).
  public var byteContent: [UInt8]? {
    switch self {
    case .bytes(let bytes): bytes
    case .string(let text): Array(text.utf8)
    default: nil
    }
  }
  /// The text, if this is a string.
  public var string: String? { if case .string(let text) = self { text } else { nil } }
  /// The number, if this is an integer.
  public var integer: Int64? { if case .integer(let number) = self { number } else { nil } }
  /// The number, if this is an integer or a floating-point number.
  public var number: Double? {
    switch self {
    case .number(let number): number
    case .integer(let number): Double(number)
    default: nil
    }
  }
  /// The truth value, if this is one.
  public var bool: Bool? { if case .bool(let flag) = self { flag } else { nil } }
  /// The elements, if this is a list.
  public var list: [Value]? { if case .list(let elements) = self { elements } else { nil } }
  /// The members, if this is an object.
  public var object: [String: Value]? { if case .object(let members) = self { members } else { nil } }
  /// Whether this is ``null``.
  public var isNull: Bool { self == .null }

  /// A member of an object; `nil` if this is no object or has no such member.
  public subscript(key: String) -> Value? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  /// An element of a list; `nil` if this is no list or is shorter.
  public subscript(index: Int) -> Value? {
    guard case .list(let elements) = self, elements.indices.contains(index) else { return nil }
    return elements[index]
  }

  /// What a dotted path leads to through objects and lists (`Endpoint.Address`, `Items.0.Name`); the value itself for an
  /// empty one.
  public subscript(path path: String) -> Value? {
    guard path.hasByte(0x2E) else { return path.isEmpty ? self : step(path) }
    var current = self
    var rest = path[...]
    // Part by part, since most paths that lead nowhere end with the first one.
    while let dot = rest.utf8.firstIndex(of: 0x2E) {
      if dot > rest.startIndex {
        guard let next = current.step(String(rest[..<dot])) else { return nil }
        current = next
      }
      rest = rest[rest.utf8.index(after: dot)...]
    }
    return rest.isEmpty ? current : current.step(String(rest))
  }

  private func step(_ name: String) -> Value? {
    switch self {
    case .object(let members): return members[name]
    case .list: return Int(name).flatMap { self[$0] }
    default: return .none
    }
  }

  /// What a path leads to through objects and lists.
  public subscript(path path: PropertyPath) -> Value? { self[path: path.text] }

  /// Whether no symbolic part remains anywhere inside.
  public var isConcrete: Bool {
    switch self {
    case .null, .bool, .integer, .number, .string, .bytes, .archive: true
    case .list(let elements): elements.allSatisfy(\.isConcrete)
    case .object(let members): members.values.allSatisfy(\.isConcrete)
    case .reference, .interpolation, .secret, .digest, .lookup, .unknown: false
    }
  }

  /// Whether a secret stands somewhere inside, by source or by digest.
  public var holdsSecret: Bool {
    switch self {
    case .secret, .digest: true
    case .list(let elements), .interpolation(let elements): elements.contains(where: \.holdsSecret)
    case .object(let members): members.values.contains(where: \.holdsSecret)
    default: false
    }
  }

  /// Every reference inside, in order of appearance (members by sorted key).
  public var references: [Reference] {
    var found: [Reference] = []
    collectReferences(into: &found)
    return found
  }

  /// This value with the resources that references lead to at other addresses.
  public func readdressed(_ address: (Address) -> Address) -> Value {
    mapLeaves { leaf in
      switch leaf {
      case .reference(let reference): .reference(Reference(address(reference.address), reference.property))
      case .unknown(let references): .unknown(references.map { Reference(address($0.address), $0.property) })
      case .secret(.stored(let secret, let key)): .secret(.stored(secret: secret.readdressed(address), key: key))
      default: leaf
      }
    }
  }

  private func collectReferences(into found: inout [Reference]) {
    switch self {
    case .null, .bool, .integer, .number, .string, .bytes, .archive, .digest, .lookup: break
    case .reference(let reference): found.append(reference)
    case .unknown(let references): found.append(contentsOf: references)
    case .list(let elements), .interpolation(let elements):
      for element in elements { element.collectReferences(into: &found) }
    case .object(let members):
      guard !isConcrete else { break }
      for (_, member) in members.sorted(by: { $0.key < $1.key }) { member.collectReferences(into: &found) }
    case .secret(let source):
      if case .stored(let secret, _) = source { secret.collectReferences(into: &found) }
    }
  }
}

extension Value: ExpressibleByStringLiteral, ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral,
  ExpressibleByNilLiteral
{
  public init(stringLiteral value: String) { self = .string(value) }
  public init(integerLiteral value: Int64) { self = .integer(value) }
  public init(floatLiteral value: Double) { self = .number(value) }
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  public init(arrayLiteral elements: Value...) { self = .list(elements) }
  public init(dictionaryLiteral elements: (String, Value)...) {
    self = .object(Dictionary(elements, uniquingKeysWith: { _, last in last }))
  }
  public init(nilLiteral: ()) { self = .null }
}
