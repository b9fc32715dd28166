/// The form of a value on the wire: one node of an operation's input or output.
///
/// Other shapes are named by their index in ``OperationModel/shapes``, so that recursive shapes need no boxes.
public struct Shape: Hashable, Sendable {
  /// What a value of this shape is. The raw value is its letter in the table.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case structure = "s"
    case list = "l"
    case map = "m"
    case string = "S"
    case blob = "B"
    case boolean = "b"
    case integer = "i"
    case long = "L"
    case float = "f"
    case double = "d"
    case timestamp = "t"
    /// Any JSON value.
    case document = "D"
  }

  /// How a timestamp is written.
  public enum TimestampFormat: String, Hashable, Sendable {
    case iso8601
    case rfc822
    case unixTimestamp
  }

  /// The shape's name in the service's model.
  public var name: String
  public var kind: Kind
  /// Members of a structure, sorted by name.
  public var members: [Member] = []
  /// The element of a list, or the value of a map.
  public var element: Member?
  /// The key of a map.
  public var key: Member?
  /// The member that is the whole body, where there is one (rest protocols).
  public var payload: String?
  /// Exactly one member is set.
  public var isUnion = false
  /// Elements stand directly in the parent, without an element around them.
  public var isFlattened = false
  /// The shape is a stream of events; its members do not come as one value.
  public var isEventStream = false
  /// The body is a stream of bytes.
  public var isStreaming = false
  public var timestampFormat: TimestampFormat?
  public var locationName: String?
  public var xmlNamespace: XMLNamespace?
  /// The least number, length or count.
  public var minimum: Double?
  /// The greatest number, length or count.
  public var maximum: Double?
  /// Set where this shape is an error that an operation answers with.
  public var error: ErrorTraits?

  public init(name: String, kind: Kind) {
    self.name = name
    self.kind = kind
  }

  /// The member of a name, if this is a structure that has it.
  public func member(_ name: String) -> Member? { members.first { $0.name == name } }
}

/// An XML namespace with the prefix it is declared with.
public struct XMLNamespace: Hashable, Sendable {
  public var uri: String
  public var prefix: String?

  public init(uri: String, prefix: String? = nil) {
    self.uri = uri
    self.prefix = prefix
  }
}

/// How an error is told on the wire.
public struct ErrorTraits: Hashable, Sendable {
  /// The code on the wire, where it is not the shape's name.
  public var code: String?
  /// The HTTP status it comes with.
  public var status: Int?

  public init(code: String? = nil, status: Int? = nil) {
    self.code = code
    self.status = status
  }
}
