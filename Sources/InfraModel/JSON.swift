/// JSON text from values and back.
///
/// The canonical form has its keys sorted by their UTF-8 bytes, no blanks, and numbers in their shortest form that
/// reads back equal, so that equal values have equal texts and a digest of the text names the value.
public enum JSON {
  /// How symbolic values (references, secrets, unknowns, bytes) stand in the text.
  public enum Symbols: Sendable {
    /// Documents of this project: `{"$ref": …}`, `{"$join": […]}`, `{"$secret": …}`, `{"$digest": …}`,
    /// `{"$unknown": […]}`, `{"$bytes": …}`, `{"$archive": …}`; a member whose own name
    /// starts with `$` is written with `$$`.
    case tagged
    /// Foreign JSON, as clouds speak it: objects are just objects. Symbolic values are written as in ``tagged``.
    case plain
  }

  /// Text that is not JSON, with the place where reading stopped.
  public struct SyntaxError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Line, from 1.
    public var line: Int
    /// Column, from 1, in bytes.
    public var column: Int
    /// What was expected or found, in a few words.
    public var problem: String
    public var description: String { "line \(line), column \(column): \(problem)" }
  }

  /// What becomes of an object that names a member twice.
  public enum Repeats: Sendable {
    /// An error that names the member: what a person reads in the text and what is done must be the same.
    case refused
    /// The last one counts, as most readers have it (RFC 8259, section 4).
    case lastCounts
  }

  /// Reads one JSON value; anything but blanks behind it is an error.
  /// Integers that fit 64 bits stay integers. Nesting deeper than 512 is an error.
  /// - Parameter repeats: By default members that stand twice are refused in this project's documents only.
  public static func parse(
    _ bytes: some Collection<UInt8>, symbols: Symbols = .plain, repeats: Repeats? = nil
  ) throws(SyntaxError) -> Value {
    let repeats = repeats ?? (symbols == .tagged ? .refused : .lastCounts)
    let result: Result<Value, SyntaxError>? = bytes.withContiguousStorageIfAvailable { buffer in
      var parser = JSONParser(buffer: buffer, isTagged: symbols == .tagged, refusesRepeats: repeats == .refused)
      do throws(SyntaxError) { return .success(try parser.parseDocument()) } catch { return .failure(error) }
    }
    if let result { return try result.get() }
    return try parse(Array(bytes), symbols: symbols, repeats: repeats)
  }

  /// Reads one JSON value from text.
  public static func parse(
    _ text: String, symbols: Symbols = .plain, repeats: Repeats? = nil
  ) throws(SyntaxError) -> Value {
    try parse(Array(text.utf8), symbols: symbols, repeats: repeats)
  }

  /// The canonical text's bytes: sorted keys, no blanks.
  public static func canonical(_ value: Value, symbols: Symbols = .plain) -> [UInt8] {
    var writer = JSONWriter(isTagged: symbols == .tagged, indent: nil)
    writer.write(value, depth: 0)
    return writer.output
  }

  /// A text for people and for diffs: sorted keys, an indent of two blanks, a line feed at the end.
  public static func pretty(_ value: Value, symbols: Symbols = .plain) -> [UInt8] {
    var writer = JSONWriter(isTagged: symbols == .tagged, indent: 2)
    writer.write(value, depth: 0)
    writer.output.append(0x0A)
    return writer.output
  }

  /// The canonical text.
  public static func canonicalText(_ value: Value, symbols: Symbols = .plain) -> String {
    String(decoding: canonical(value, symbols: symbols), as: UTF8.self)
  }
}
