public import InfraModel

/// Reads YAML: one document of the core schema of YAML 1.2.2 (https://yaml.org/spec/1.2.2).
///
/// Understood are block and flow collections, plain, quoted and block scalars, and comments. Anchors, aliases, tags,
/// directives, complex keys and merge keys are errors, as are a key that stands twice and a number with zeros in front,
/// which YAML 1.1 and 1.2 read differently. Keys are texts.
public enum YAML {
  /// Text that is not understood, with the place.
  public struct SyntaxError: Error, Hashable, Sendable {
    /// Line, from 1.
    public var line: Int
    /// Column, from 1, in bytes.
    public var column: Int
    /// What is wrong, in a few words.
    public var problem: String
  }

  /// How deep collections may lie in each other.
  static let deepest = 200

  /// Reads the document; an empty one is `null`.
  public static func parse(_ bytes: [UInt8]) throws(SyntaxError) -> Value {
    var parser = YAMLParser(bytes)
    return try parser.document()
  }
}
