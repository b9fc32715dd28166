internal import Glibc
internal import World

/// The files that an evaluation works with, on the machine itself; its failures are those of an evaluation. They block.
enum EvaluationFiles {
  /// The most bytes that are read of a file. The largest are programs and answers.
  static let longest = 512 << 20

  /// What tells a changed file from an unchanged one.
  struct Stamp: Hashable {
    var inode: UInt64
    var size: Int64
    /// Nanoseconds since 1970 of the last change of its content.
    var modified: Int64
    /// Nanoseconds since 1970 of the last change of anything about it.
    var changed: Int64
    var kind: FileSystem.Stamp.Kind
  }

  /// `nil` if there is no such file.
  /// - Parameter followsLinks: Whether it is about what a link leads to, or about the link.
  static func stamp(_ path: String, followsLinks: Bool = true) throws(EvaluationError) -> Stamp? {
    let stamp = try perform { (files) throws(FileFailure) in try files.stamp(path, followsLinks: followsLinks) }
    return stamp.map {
      Stamp(inode: $0.inode, size: $0.size, modified: $0.modified, changed: $0.changed, kind: $0.kind)
    }
  }

  /// `nil` if there is no such file. Refuses what is not a regular file: a pipe would be waited for, a device read for
  /// ever.
  static func read(_ path: String, limit: Int = longest) throws(EvaluationError) -> [UInt8]? {
    do throws(FileFailure) { return try Files.live.readRegular(path, limit: limit) } catch {
      if error.errno == ENOENT { return nil }
      if error.isTooLarge { throw .largeFile(path, limit: limit) }
      throw error.isNoFile ? .notAFile(path) : EvaluationError(error)
    }
  }

  /// Puts content in a file's place, for this user alone; whoever reads at the same time sees all of the old or all of
  /// the new. What a power cut takes of a cache is made again.
  static func replace(_ path: String, with bytes: [UInt8]) throws(EvaluationError) {
    try perform { (files) throws(FileFailure) in try files.replace(path, with: bytes, isFlushed: false) }
  }

  /// Makes a folder and those above it, for this user alone.
  static func makeFolder(_ path: String) throws(EvaluationError) {
    try perform { (files) throws(FileFailure) in try files.makeFolder(path) }
  }

  /// The names in a folder, sorted; none if it is missing.
  static func names(in path: String) throws(EvaluationError) -> [String] {
    try perform { (files) throws(FileFailure) in try files.names(in: path) }
  }

  /// Renames a folder; `false` if another stands there already.
  static func moveFolder(_ old: String, to new: String) throws(EvaluationError) -> Bool {
    try perform { (files) throws(FileFailure) in try files.moveFolder(old, to: new) }
  }

  /// Removes a file or a folder with what is in it, following no link. One that is missing is no error.
  static func remove(_ path: String) throws(EvaluationError) {
    try perform { (files) throws(FileFailure) in try files.remove(path) }
  }

  /// The path without links; `nil` if it leads nowhere.
  static func resolved(_ path: String) -> String? { Files.live.resolve(path) }

  static func isExecutable(_ path: String) -> Bool { Files.live.canExecute(path) }

  static func isReadable(_ path: String) -> Bool { Files.live.canRead(path) }

  private static func perform<Result>(
    _ work: (Files) throws(FileFailure) -> Result
  ) throws(EvaluationError) -> Result {
    do throws(FileFailure) { return try work(.live) } catch { throw EvaluationError(error) }
  }
}

extension EvaluationError {
  init(_ failure: FileFailure) { self = .file(action: failure.action, path: failure.path, errno: failure.errno) }
}
