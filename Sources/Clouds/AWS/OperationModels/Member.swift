/// A use of a shape: a member of a structure, the element of a list, or the key or value of a map.
public struct Member: Hashable, Sendable {
  /// Where a member travels in the rest protocols; without one it is part of the body.
  public enum Location: String, Hashable, Sendable {
    case uri = "u"
    case query = "q"
    case header = "h"
    /// Every header with a prefix.
    case headers = "H"
    case statusCode = "c"
  }

  /// The member's name; empty for elements, keys and values.
  public var name: String
  /// The index of its shape in ``OperationModel/shapes``.
  public var shape: Int
  public var location: Location?
  public var locationName: String?
  /// The name in ec2's requests, where it is told apart from ``locationName``.
  public var queryName: String?
  public var timestampFormat: Shape.TimestampFormat?
  public var xmlNamespace: XMLNamespace?
  public var isRequired = false
  public var isFlattened = false
  public var isXMLAttribute = false
  /// The client fills it with a fresh token where the caller gives none.
  public var isIdempotencyToken = false
  public var isStreaming = false
  /// The value is part of the host's name.
  public var isHostLabel = false
  /// The name under which the endpoint's rules know the value.
  public var contextParameter: String?
  /// A header that holds JSON in base64.
  public var isJSONValue = false
  /// The value is never shown.
  public var isSensitive = false

  public init(name: String, shape: Int) {
    self.name = name
    self.shape = shape
  }

  /// The name on the wire.
  public var wireName: String { locationName ?? name }
}
