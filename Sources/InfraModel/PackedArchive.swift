/// A folder that was packed, to be sent.
public struct PackedArchive: Sendable {
  /// What it is called by, with the sizes and digests of what was packed.
  public var archive: ArchiveReference
  /// The ZIP archive.
  public var bytes: [UInt8]

  public init(archive: ArchiveReference, bytes: [UInt8]) {
    self.archive = archive
    self.bytes = bytes
  }
}
