public import InfraModel

/// One member of a call's input, or of an answer: where its value comes from, what the API calls it, and its encoding.
///
/// A literal is a property whose member has the handler's spelling of the same name: `"CidrBlock"`.
public struct Field: Sendable, ExpressibleByStringLiteral {
  /// Where the value comes from.
  enum Source: Sendable {
    /// A property of the registry, dotted where nested; also the parts of the primary identifier.
    case property(String)
    case constant(Value)
    /// The identifier of the operation, at most so many characters of it.
    case token(Int)
    /// The element of a list that a call is made for, or a member of it (dotted; empty for the whole element).
    case element(String)
    /// All elements that a call is made for, or a member of each.
    case elements(String)
    /// Names and values in the manner of EC2's filters.
    case filter(name: String, property: String)
    case constantFilter(Value)
    /// All elements that a call is made for as one map.
    case elementsMap(key: String, value: String)
    case code(of: String?, @Sendable (CallScope) -> Value?)
  }

  let source: Source
  /// The API's name, dotted where nested; `nil` for the handler's spelling of the property.
  let member: String?
  let encoding: ValueEncoding

  init(_ source: Source, as member: String?, _ encoding: ValueEncoding = .schema) {
    self.source = source
    self.member = member
    self.encoding = encoding
  }

  public init(stringLiteral property: String) { self.init(.property(property), as: nil) }

  /// A property of the registry (dotted where nested) and the API's name for it (dotted where nested).
  public static func field(_ property: String, as member: String? = nil, _ encoding: ValueEncoding = .schema) -> Field {
    Field(.property(property), as: member, encoding)
  }

  /// Always the same value.
  public static func constant(_ value: Value, as member: String) -> Field { Field(.constant(value), as: member, .asIs) }

  /// The operation's identifier as the client token, so that a repeated create makes nothing twice.
  public static func token(as member: String = "ClientToken", atMost length: Int = 64) -> Field {
    Field(.token(length), as: member, .asIs)
  }

  /// In a call for each element of a list: the element, or a member of it.
  public static func element(_ path: String = "", as member: String? = nil, _ encoding: ValueEncoding = .schema)
    -> Field
  {
    Field(.element(path), as: member, encoding)
  }

  /// In a call for all elements at once: their list, or the list of a member of each. The encoding is each element's.
  public static func elements(_ path: String = "", as member: String, _ encoding: ValueEncoding = .schema) -> Field {
    Field(.elements(path), as: member, encoding)
  }

  /// In the calls of ``Tags``: the tags as a list of `Key` and `Value`.
  public static func tagList(as member: String = "Tags") -> Field { Field(.elements(""), as: member, .asIs) }

  /// In the calls of ``Tags``: the tags as a list of `key` and `value`.
  public static func lowercaseTagList(as member: String = "tags") -> Field {
    .elements("", as: member, .object([.field("Key", as: "key"), .field("Value", as: "value")]))
  }

  /// In the calls of ``Tags``: the tags as a map.
  public static func tagMap(as member: String = "Tags") -> Field {
    Field(.elementsMap(key: "Key", value: "Value"), as: member, .asIs)
  }

  /// In the call of ``Tags`` that removes some: their keys.
  public static func tagKeys(as member: String = "TagKeys") -> Field { Field(.elements("Key"), as: member, .asIs) }

  /// A filter of EC2: `Filters: [{Name, Values: [the property]}]`. Several filters add up.
  public static func filter(_ name: String, _ property: String) -> Field {
    Field(.filter(name: name, property: property), as: "Filters", .asIs)
  }

  /// A filter of EC2 on a fixed value.
  public static func filter(_ name: String, is value: String) -> Field {
    Field(.constantFilter(["Name": .string(name), "Values": [.string(value)]]), as: "Filters", .asIs)
  }

  /// Whatever code finds in the scope; `nil` leaves the member out.
  /// - Parameter property: The property that it carries, if it carries one.
  public static func code(
    as member: String, of property: String? = nil, _ value: @escaping @Sendable (CallScope) -> Value?
  ) -> Field { Field(.code(of: property, value), as: member, .asIs) }

  /// The top-level property that the value comes from, if it comes from one.
  var property: String? {
    switch source {
    case .property(let path): path.split(separator: ".").first.map(String.init)
    case .code(let property, _): property
    default: nil
    }
  }

  /// The whole path of the property that the value comes from.
  var propertyPath: String? { if case .property(let path) = source { path } else { nil } }
}

extension [String] {
  /// Fields of properties whose members have the handler's spelling of the same names.
  var fields: [Field] { map { Field(stringLiteral: $0) } }
}
