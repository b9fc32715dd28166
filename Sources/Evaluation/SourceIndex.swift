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

  /// Reads the index; one that is missing or of no use is an empty one.
  init(root: String, file: String) throws(EvaluationError) {
    self.root = root
    self.file = file
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
    if let entry = known[path], entry.stamp == stamp, stamp.changed < written {
      seen[path] = entry
      return Source(path: path, digest: entry.digest, imports: entry.imports)
    }
    guard let bytes = try EvaluationFiles.read(root + "/" + path, limit: Self.longestSource) else { return nil }
    hashedFiles += 1
    let digest = Digest.sha256(bytes)
    let imports = Imports.of(bytes)
    seen[path] = Entry(stamp: stamp, digest: digest, imports: imports)
    return Source(path: path, digest: digest, imports: imports)
  }

  /// Writes the index if anything was hashed or went away.
  func save() throws(EvaluationError) {
    guard hashedFiles > 0 || seen.count != known.count else { return }
    let document: Value = [
      "formatVersion": .integer(Int64(Self.formatVersion)), "files": .object(seen.mapValues(\.document)),
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
