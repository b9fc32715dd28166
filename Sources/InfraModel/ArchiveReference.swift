/// A folder of the project as a ZIP archive, by the digest of the archive's bytes.
///
/// The bytes are packed at the moment of the call that needs them, and stand in no document. Two archives are equal where
/// their bytes are: of what folder they were packed has no meaning.
public struct ArchiveReference: Sendable {
  /// The folder, from the project's; empty where only the digest is known, as of what runs.
  public var path: String
  /// SHA-256 of the archive's bytes, as 64 hexadecimal digits.
  public var digest: String
  /// Bytes of the archive.
  public var size: Int64
  /// Patterns of what is left out, see ``FileAsk/except``.
  public var except: [String]

  public init(path: String, digest: String, size: Int64, except: [String] = []) {
    self.path = path
    self.digest = digest
    self.size = size
    self.except = except
  }
}

extension ArchiveReference: Hashable {
  public static func == (left: ArchiveReference, right: ArchiveReference) -> Bool { left.digest == right.digest }
  public func hash(into hasher: inout Hasher) { hasher.combine(digest) }
}

extension ArchiveReference: DocumentPart {
  public var document: Value {
    .compact([
      "path": .string(path), "digest": .string(digest), "size": .integer(size),
      "except": except.nonEmpty.map(Value.strings),
    ])
  }

  public init(document: Value) throws(DocumentError) {
    let reader = try DocumentReader(document)
    path = try reader.string("path")
    guard path.isEmpty || FileAsk.isPath(path) else {
      throw DocumentError(path: "path", .expected("a path inside the project"))
    }
    digest = try reader.string("digest")
    guard digest.utf8.count == 64, Hex.decode(digest) != nil else {
      throw DocumentError(path: "digest", .expected("64 hexadecimal digits"))
    }
    size = Int64(try reader.integer("size"))
    except = try reader.strings("except")
  }
}
