internal import SystemPackage

/// Files that somebody else named, whom a link must not let read what is not theirs.
extension Files {
  /// A regular file by the names on the way from a folder, none of which may be a link.
  public func read(
    below folder: String, _ names: [String], limit: Int
  ) throws(FileFailure) -> [UInt8] {
    let path = folder + "/" + names.joined(separator: "/")
    let file = try perform("open", path) { () throws(Errno) in try system.openBelow(FilePath(folder), names) }
    return try regularContent(of: file, path, limit)
  }

  /// A regular file, wherever links lead to, if the place where it lies is allowed. The open file is asked for its place,
  /// not its path: another file could be put there in between.
  /// - Parameter isAllowed: Is given the path without links.
  /// - Returns: `nil` if the place is not allowed.
  public func read(
    _ path: String, limit: Int, where isAllowed: (_ place: String) -> Bool
  ) throws(FileFailure) -> [UInt8]? {
    let file = try perform("open", path) { () throws(Errno) in try system.open(FilePath(path), .regular) }
    guard let place = system.place(file), isAllowed(place) else {
      _ = try? system.close(file)
      return nil
    }
    return try regularContent(of: file, path, limit)
  }

  /// Reads and closes an open file; what is not a regular one is refused.
  func regularContent(of file: FileDescriptor, _ path: String, _ limit: Int) throws(FileFailure) -> [UInt8] {
    defer { _ = try? system.close(file) }
    let stamp = try perform("examine", path) { () throws(Errno) in try system.stampOfOpen(file) }
    guard stamp.kind == .file else { throw FileFailure("read", path, FileFailure.noFile) }
    return try perform("read", path) { () throws(Errno) in try system.read(file, limit) }
  }
}
