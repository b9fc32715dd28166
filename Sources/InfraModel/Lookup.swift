/// A question about something that an environment does not manage, asked whenever a plan is made: a network that is
/// there already, the newest machine image, an output of another environment.
///
/// Two questions that are equal are one look-up: what is asked is what it is known by (``key``), so that a plan finds
/// the answer of the last apply again whatever else changed in the declaration.
public struct Lookup: Hashable, Sendable {
  /// What is looked for: a type of the cloud's registry (`AWS::EC2::VPC`), another kind of thing that the cloud has
  /// (`AWS::EC2::Image`), or ``environmentKind``.
  public var kind: String
  /// Where to look; `nil` for what is in no region.
  public var region: String?
  /// What it is told by: plain values, or references to other look-ups.
  public var arguments: [String: Value]
  /// What something refers to, sorted; nothing else is recorded.
  public var attributes: [String]
  /// Where it was declared.
  public var position: SourcePosition?
  /// What was found, by attribute; `nil` as long as nobody looked.
  public var found: [String: Value]?
  /// Where what was found stands, sorted; known once it was put there.
  public var uses: [Use]

  /// A place that has a value from a look-up.
  public struct Use: Hashable, Sendable, Comparable {
    /// The resource; `nil` for an output of the environment.
    public var address: Address?
    /// The property by the registry's name, or the output's name.
    public var property: String

    public init(_ address: Address?, _ property: String) {
      self.address = address
      self.property = property
    }

    public static func < (left: Use, right: Use) -> Bool {
      (left.address?.path ?? "", left.property) < (right.address?.path ?? "", right.property)
    }
  }

  /// The kind of a reference to an output of another environment.
  public static let environmentKind = "Environment"
  /// The argument that names the other environment.
  public static let environmentArgument = "Name"
  /// The argument that names the other's output.
  public static let outputArgument = "Output"
  /// The only attribute of such a reference.
  public static let outputAttribute = "Value"

  public init(
    kind: String, region: String? = nil, arguments: [String: Value] = [:], attributes: [String] = [],
    position: SourcePosition? = nil, found: [String: Value]? = nil, uses: [Use] = []
  ) {
    self.kind = kind
    self.region = region
    self.arguments = arguments
    self.attributes = attributes
    self.position = position
    self.found = found
    self.uses = uses
  }

  /// The question as a text: what it is known by, and what people read.
  public var key: String { title(kind) + (region.map { " in \($0)" } ?? "") }

  /// The question in fewer words, for where the rest can be told from what stands around.
  public var shortTitle: String { title(kind.split(separator: "::").last.map(String.init) ?? kind) }

  private func title(_ kind: String) -> String {
    if let environment, let output { return "output \(output) of \(environment)" }
    let parts = arguments.sorted { $0.key < $1.key }.map { "\($0.key): \(Self.text($0.value))" }
    return kind + (parts.isEmpty ? "" : "(\(parts.joined(separator: ", ")))")
  }

  /// The other environment, where this is a reference to outputs of one.
  public var environment: EnvironmentName? {
    guard kind == Self.environmentKind else { return nil }
    return arguments[Self.environmentArgument]?.string.map { EnvironmentName($0) }
  }

  /// The output of the other environment, where this is a reference to one.
  public var output: String? {
    kind == Self.environmentKind ? arguments[Self.outputArgument]?.string : nil
  }

  /// The keys of the look-ups whose answers it asks with.
  public var needs: [String] { arguments.values.flatMap(\.lookups).map(\.key) }

  /// A value without quotation marks where it cannot be taken for anything else.
  private static func text(_ value: Value) -> String {
    switch value {
    case .string(let text) where !text.isEmpty && text.utf8.allSatisfy(\.isPlainInKey): return text
    case .lookup(let reference): return "<\(reference)>"
    case .list(let elements): return "[\(elements.map(text).joined(separator: ", "))]"
    case .object(let members):
      let parts = members.sorted { $0.key < $1.key }.map { "\(text(.string($0.key))): \(text($0.value))" }
      return "{\(parts.joined(separator: ", "))}"
    default: return JSON.canonicalText(value, symbols: .tagged)
    }
  }
}

/// What a look-up finds, where it is not known yet.
public struct LookupReference: Hashable, Sendable {
  /// The look-up's ``Lookup/key``.
  public var key: String
  /// The registry's name of the attribute, or the name of the output.
  public var attribute: String

  public init(_ key: String, _ attribute: String) {
    self.key = key
    self.attribute = attribute
  }
}

extension LookupReference: CustomStringConvertible {
  public var description: String { "\(key).\(attribute)" }
}

extension UInt8 {
  /// A letter, a digit, or one of the marks of identifiers, names, paths and patterns.
  fileprivate var isPlainInKey: Bool { isLetterOrDigit || "-_./:*@+".utf8.contains(self) }
}
