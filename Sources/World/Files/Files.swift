internal import Glibc
internal import SystemPackage

/// Whole files, by their paths.
///
/// One place decides how a file is read and how it is put in another's place, so that each caller has the same
/// promises: bounded reads, and after a crash all of the old content or all of the new.
public struct Files: Sendable {
  package let system: FileSystem

  package init(_ system: FileSystem) { self.system = system }

  /// The machine's.
  public static let live = Files(.live)

  /// A file that a person named: links are followed, and a pipe (`<(…)`) is read to its end.
  /// - Throws: ``FileFailure`` with ``FileFailure/isTooLarge`` where there are more bytes than `limit`.
  public func read(_ path: String, limit: Int) throws(FileFailure) -> [UInt8] {
    try readWithStamp(path, limit: limit).bytes
  }

  /// The same, with what is known of the open file: it is that of these bytes, whatever bears the name by now.
  public func readWithStamp(
    _ path: String, limit: Int
  ) throws(FileFailure) -> (bytes: [UInt8], stamp: FileSystem.Stamp) {
    let file = try perform("open", path) { () throws(Errno) in try system.open(FilePath(path), .input) }
    defer { _ = try? system.close(file) }
    let stamp = try perform("examine", path) { () throws(Errno) in try system.stampOfOpen(file) }
    return (try perform("read", path) { () throws(Errno) in try system.read(file, limit) }, stamp)
  }

  /// A file whose name somebody else may have made: only a regular file is read, so that no pipe is waited for and no
  /// device is read for ever. Links are followed.
  /// - Throws: ``FileFailure`` with ``FileFailure/isNoFile`` where it is anything else.
  public func readRegular(_ path: String, limit: Int) throws(FileFailure) -> [UInt8] {
    let file = try perform("open", path) { () throws(Errno) in try system.open(FilePath(path), .regular) }
    return try regularContent(of: file, path, limit)
  }

  /// Puts content in a file's place, for its owner alone: whoever looks sees all of the old or all of the new.
  /// - Parameter isFlushed: Whether that holds after a power cut, too, and the content is on disk when this returns.
  public func replace(_ path: String, with bytes: [UInt8], isFlushed: Bool = true) throws(FileFailure) {
    let new = "\(path).\(getpid()).new"
    // A name of this process's number is a rest of one that died, or a link that would lead elsewhere.
    try removeFile(new)
    do throws(FileFailure) {
      try write(bytes, to: new, isFlushed: isFlushed)
      try perform("rename", new) { () throws(Errno) in try system.rename(FilePath(new), FilePath(path)) }
    } catch {
      _ = try? system.remove(FilePath(new))
      throw error
    }
    if isFlushed { try flushFolder(of: path) }
  }

  /// Makes a file that people share, such as a source: others may read it as the process's mask says.
  /// - Throws: ``FileFailure`` where there is one of that name already.
  public func create(_ path: String, with bytes: [UInt8]) throws(FileFailure) {
    try write(bytes, to: path, opened: .creating, at: 0, isFlushed: false)
  }

  /// Writes behind what a file has, by the rights that it has.
  public func append(_ bytes: [UInt8], to path: String) throws(FileFailure) {
    let size = try stamp(path)?.size ?? 0
    try write(bytes, to: path, opened: .extending, at: size, isFlushed: false)
  }

  /// Writes a file anew. Its name may be lost in a power cut until its folder is flushed.
  public func write(_ bytes: [UInt8], to path: String, isFlushed: Bool = true) throws(FileFailure) {
    try write(bytes, to: path, opened: .replacing, at: 0, isFlushed: isFlushed)
  }

  private func write(
    _ bytes: [UInt8], to path: String, opened purpose: FileSystem.Purpose, at offset: Int64, isFlushed: Bool
  ) throws(FileFailure) {
    let file = try perform("open", path) { () throws(Errno) in try system.open(FilePath(path), purpose) }
    do throws(FileFailure) {
      try perform("write", path) { () throws(Errno) in try system.write(file, bytes, offset) }
      if isFlushed { try perform("flush", path) { () throws(Errno) in try system.synchronize(file) } }
    } catch {
      // The first failure is the one to report.
      _ = try? system.close(file)
      throw error
    }
    try perform("close", path) { () throws(Errno) in try system.close(file) }
  }

  /// Returns once the names in a file's folder are on disk.
  public func flushFolder(of path: String) throws(FileFailure) {
    let folder = FilePath(path).removingLastComponent()
    let place = folder.isEmpty ? FilePath(".") : folder
    let file = try perform("open", place.string) { () throws(Errno) in try system.open(place, .folder) }
    defer { _ = try? system.close(file) }
    try perform("flush", place.string) { () throws(Errno) in try system.synchronize(file) }
  }

  /// Removes a file or a link; whether there was one.
  @discardableResult
  public func removeFile(_ path: String) throws(FileFailure) -> Bool {
    do throws(Errno) { try system.remove(FilePath(path)) } catch .noSuchFileOrDirectory { return false } catch {
      throw FileFailure("remove", path, error)
    }
    return true
  }

  func perform<Result>(
    _ action: String, _ path: String, _ work: () throws(Errno) -> Result
  ) throws(FileFailure) -> Result {
    do throws(Errno) { return try work() } catch { throw FileFailure(action, path, error) }
  }
}
