/// A folder of the project as a ZIP archive, by the digest of the files' names, contents and rights.
///
/// The bytes are packed at the moment of the call that needs them, and stand in no document. Two archives are equal where
/// their files are: of what folder they were packed has no meaning, nor has how well they were compressed.
public struct ArchiveReference: Sendable {
  /// The folder, from the project's; empty where only the digest is known, as of what runs.
  public var path: String
  /// SHA-256 of the archive with its files stored, as 64 hexadecimal digits: it depends on names, contents and rights.
  public var digest: String
  /// SHA-256 of the archive's bytes as they are sent, as 64 hexadecimal digits: another zlib makes others of the same
  /// files.
  public var packed: String
  /// Bytes of the archive as it is sent.
  public var size: Int64
  /// Bytes of its files together.
  public var contentSize: Int64
  /// Patterns of what is left out, see ``FileAsk/except``.
  public var except: [String]

  /// - Parameters:
  ///   - packed: `nil` where files are sent as they are stored.
  ///   - contentSize: `nil` where it is not known; that of the archive then.
  public init(
    path: String, digest: String, packed: String? = nil, size: Int64, contentSize: Int64? = nil, except: [String] = []
  ) {
    self.path = path
    self.digest = digest
    self.packed = packed ?? digest
    self.size = size
    self.contentSize = contentSize ?? size
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
      "path": .string(path), "digest": .string(digest), "packed": packed == digest ? nil : .string(packed),
      "size": .integer(size), "contentSize": contentSize == size ? nil : .integer(contentSize),
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
    packed = try reader.optionalString("packed") ?? digest
    for (name, digest) in [("digest", digest), ("packed", packed)] {
      guard digest.utf8.count == 64, Hex.decode(digest) != nil else {
        throw DocumentError(path: name, .expected("64 hexadecimal digits"))
      }
    }
    size = Int64(try reader.integer("size"))
    contentSize = reader.optional("contentSize")?.integer ?? size
    except = try reader.strings("except")
  }
}
