internal import Digests
internal import InfraModel
internal import World

/// The digests of source files, remembered by what the file system says of them, so that an unchanged tree is not read.
///
/// A file that was changed in the same moment in which the index was written could be changed again without a trace:
/// such entries are not believed.
struct SourceIndex {
  static let formatVersion = 2
  /// Bytes of a source: more than anybody writes, and less than the compiler can take.
  static let longestSource = 16 << 20

  /// A source file by its path from the project's folder.
  struct Source: Hashable {
    var path: String
    var digest: String
    /// The modules that it imports.
    var imports: [String]
  }

  fileprivate struct Entry {
    var stamp: EvaluationFiles.Stamp
    var digest: String
    var imports: [String]
  }

  private let root: String
  private let file: String
  private var known: [String: Entry] = [:]
  private var seen: [String: Entry] = [:]
  /// When the index was written, by the clock of the file system.
  private var written: Int64 = 0
  private(set) var hashedFiles = 0
  /// Whether it keeps what nobody asked for this time.
  private let keepsUnseen: Bool
  /// How many entries are kept that nobody asked for.
  private static let mostUnseen = 50_000

  /// Reads the index; one that is missing or of no use is an empty one.
  init(root: String, file: String, keepsUnseen: Bool = false) throws(EvaluationError) {
    self.root = root
    self.file = file
    self.keepsUnseen = keepsUnseen
    guard let stamp = try EvaluationFiles.stamp(file), let bytes = try EvaluationFiles.read(file),
      let document = (try? JSON.parse(bytes)) ?? nil,
      document["formatVersion"]?.integer == Int64(Self.formatVersion), let files = document["files"]?.object
    else { return }
    written = stamp.modified
    known = files.compactMapValues(Entry.init)
  }

  /// The Swift files below a folder of the project, sorted; none if it is missing.
  /// - Parameter hasFolders: Whether those in the folders in it belong to them.
  mutating func sources(in folder: String, hasFolders: Bool = true) throws(EvaluationError) -> [Source] {
    var found: [Source] = []
    for name in try EvaluationFiles.names(in: root + "/" + folder) where !name.hasPrefix(".") {
      let path = folder + "/" + name
      // A manifest does not belong to a module: editors may need one beside the environments.
      if name == "Package.swift" { continue }
      if name.hasSuffix(".swift") {
        if let source = try source(path) { found.append(source) }
      } else if hasFolders, !name.contains(".") {
        switch try EvaluationFiles.stamp(root + "/" + path, followsLinks: false)?.kind {
        case .folder: found += try sources(in: path)
        case .link: throw .badSource(path: path, .link)
        case .file, .other, nil: break
        }
      }
    }
    return found
  }

  /// Refuses what is no file of the project: a link leads elsewhere, and a pipe or a device may have no end.
  private static func check(_ path: String, _ stamp: EvaluationFiles.Stamp) throws(EvaluationError) {
    if path.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) { throw .badSource(path: path, .name) }
    switch stamp.kind {
    case .file: break
    case .link: throw .badSource(path: path, .link)
    case .folder, .other: throw .badSource(path: path, .noFile)
    }
    guard stamp.size <= longestSource else { throw .badSource(path: path, .size) }
  }

  /// One file; `nil` if it is missing.
  mutating func source(_ path: String) throws(EvaluationError) -> Source? {
    guard let stamp = try EvaluationFiles.stamp(root + "/" + path, followsLinks: false) else { return nil }
    try Self.check(path, stamp)
    let root = root
    let entry = try entry(of: path, stamp, isSource: true) { () throws(EvaluationError) in
      try EvaluationFiles.read(root + "/" + path, limit: Self.longestSource)
    }
    return entry.map { Source(path: path, digest: $0.digest, imports: $0.imports) }
  }

  /// The digest of a file that is no source; it is read only where its stamp says that it may have changed.
  mutating func digest(
    of path: String, _ stamp: EvaluationFiles.Stamp, _ read: () throws(EvaluationError) -> [UInt8]?
  ) throws(EvaluationError) -> String? {
    try entry(of: path, stamp, isSource: false, read)?.digest
  }

  private mutating func entry(
    of path: String, _ stamp: EvaluationFiles.Stamp, isSource: Bool, _ read: () throws(EvaluationError) -> [UInt8]?
  ) throws(EvaluationError) -> Entry? {
    if let entry = seen[path] ?? known[path], entry.stamp == stamp, stamp.changed < written {
      seen[path] = entry
      return entry
    }
    guard let bytes = try read() else { return nil }
    hashedFiles += 1
    let entry = Entry(stamp: stamp, digest: Digest.sha256(bytes), imports: isSource ? Imports.of(bytes) : [])
    seen[path] = entry
    return entry
  }

  /// Writes the index if anything was hashed or went away.
  func save() throws(EvaluationError) {
    guard hashedFiles > 0 || !keepsUnseen && seen.count != known.count else { return }
    let keepsKnown = keepsUnseen && known.count <= Self.mostUnseen
    let entries = keepsKnown ? known.merging(seen) { $1 } : seen
    let document: Value = [
      "formatVersion": .integer(Int64(Self.formatVersion)), "files": .object(entries.mapValues(\.document)),
    ]
    try EvaluationFiles.replace(file, with: JSON.canonical(document))
  }
}

extension SourceIndex.Entry {
  fileprivate init?(_ document: Value) {
    guard let inode = document[0]?.string.flatMap({ UInt64($0) }), let size = document[1]?.integer,
      let modified = document[2]?.integer, let changed = document[3]?.integer, let digest = document[4]?.string,
      let imports = document[5]?.string
    else { return nil }
    stamp = EvaluationFiles.Stamp(inode: inode, size: size, modified: modified, changed: changed, kind: .file)
    self.digest = digest
    self.imports = imports.split(separator: " ").map(String.init)
  }

  fileprivate var document: Value {
    [
      .string(String(stamp.inode)), .integer(stamp.size), .integer(stamp.modified), .integer(stamp.changed),
      .string(digest), .string(imports.joined(separator: " ")),
    ]
  }
}
