extension Value {
  /// The value with each of its leaves replaced by what `transform` gives for it.
  ///
  /// A leaf is everything but a list, an object and an interpolation; of an interpolation the pieces are leaves, and are
  /// joined as far as they are known then (``joined(_:)``). A secret is one leaf, with whatever its source refers to.
  /// - Throws: What `transform` throws.
  public func mapLeaves<Failure: Error>(
    _ transform: (Value) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    switch self {
    case .list(let elements): return .list(try Self.map(elements, transform))
    case .interpolation(let pieces): return .joined(try Self.map(pieces, transform))
    case .object(let members):
      var result: [String: Value] = [:]
      result.reserveCapacity(members.count)
      for (name, member) in members { result[name] = try member.mapLeaves(transform) }
      return .object(result)
    default: return try transform(self)
    }
  }

  /// Whether an archive stands somewhere inside.
  public var holdsArchive: Bool { !archives.isEmpty }

  /// Every archive inside.
  public var archives: [ArchiveReference] {
    switch self {
    case .archive(let archive): [archive]
    case .list(let elements), .interpolation(let elements): elements.flatMap(\.archives)
    case .object(let members): members.sorted { $0.key < $1.key }.flatMap(\.value.archives)
    default: []
    }
  }

  private static func map<Failure: Error>(
    _ values: [Value], _ transform: (Value) throws(Failure) -> Value
  ) throws(Failure) -> [Value] {
    var result: [Value] = []
    result.reserveCapacity(values.count)
    for value in values { result.append(try value.mapLeaves(transform)) }
    return result
  }

  /// The text of pieces: unknown as soon as one of them is; in pieces where one is a reference, a secret or a digest,
  /// with neighboring texts in one and none that is empty.
  public static func joined(_ pieces: [Value]) -> Value {
    if pieces.contains(where: \.isLater) { return .unknown(pieces.flatMap(\.references)) }
    var parts: [Value] = []
    var text = ""
    func append(_ piece: Value) {
      if case .interpolation(let inner) = piece {
        inner.forEach(append)
      } else if let known = piece.plainText {
        text += known
      } else {
        if !text.isEmpty { parts.append(.string(text)) }
        parts.append(piece)
        text = ""
      }
    }
    pieces.forEach(append)
    if parts.isEmpty { return .string(text) }
    return .interpolation(text.isEmpty ? parts : parts + [.string(text)])
  }

  /// Whether a piece of a text is only known after the apply. A reference that is not resolved yet stays one.
  private var isLater: Bool {
    switch self {
    case .unknown, .lookup: true
    case .interpolation(let pieces): pieces.contains(where: \.isLater)
    case .secret(.stored(let secret, _)): secret.isLater
    default: false
    }
  }

  /// The text of a plain single value, in plans, inside longer texts and in calls alike: `2` for `2.0`, `true`. `nil` for
  /// lists, objects, bytes and what is symbolic.
  public var plainText: String? {
    switch self {
    case .string(let text): text
    case .integer(let number): String(number)
    case .number: JSON.canonicalText(self)
    case .bool(let flag): flag ? "true" : "false"
    default: nil
    }
  }

  /// A plain single value as text; any other as it is.
  package var asText: Value { plainText.map(Value.string) ?? self }
}
