/// ZIP archives whose files are the same for equal names, contents and rights, on every machine.
///
/// Entries are sorted by the bytes of their names, their time stands still at 1980-01-01 00:00, and of their rights only
/// that to execute is kept. An archive whose files are stored depends on nothing else, and its digest is that of the
/// files. What is sent is compressed; its bytes depend on the version of zlib, too, and so they decide nothing.
public enum ZIPArchive {
  /// A file in an archive.
  public struct Entry: Hashable, Sendable {
    /// The path from the archive's root, with `/`.
    public var name: String
    public var content: [UInt8]
    public var isExecutable: Bool

    public init(_ name: String, _ content: [UInt8], isExecutable: Bool = false) {
      self.name = name
      self.content = content
      self.isExecutable = isExecutable
    }
  }

  /// The archive of at most 65,535 files and less than 4 GiB, stored.
  public static func stored(_ entries: [Entry]) -> [UInt8] {
    var archive: [UInt8] = []
    archive.reserveCapacity(entries.reduce(22) { $0 + $1.content.count + 2 * $1.name.utf8.count + 76 })
    store(entries) { archive += $0 }
    return archive
  }

  /// The bytes of ``stored(_:)``, one piece after another.
  public static func store(_ entries: [Entry], to sink: ([UInt8]) -> Void) {
    var writer = Writer()
    for entry in sorted(entries) { writer.add(entry, compressed: nil, to: sink) }
    writer.finish(to: sink)
  }

  /// The archive of at most 65,535 files and less than 4 GiB, with each file compressed that is smaller so.
  public static func deflated(_ entries: [Entry]) throws(CompressionFailure) -> [UInt8] {
    var archive: [UInt8] = []
    var writer = Writer()
    for entry in sorted(entries) {
      writer.add(entry, compressed: try Deflation.compressed(entry.content)) { archive += $0 }
    }
    writer.finish { archive += $0 }
    return archive
  }

  private static func sorted(_ entries: [Entry]) -> [Entry] {
    entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }
}
