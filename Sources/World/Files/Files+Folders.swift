internal import SystemPackage

extension Files {
  /// What bears a name; `nil` if nothing does.
  /// - Parameter followsLinks: Whether it is about what a link leads to, or about the link.
  public func stamp(_ path: String, followsLinks: Bool = true) throws(FileFailure) -> FileSystem.Stamp? {
    try perform("examine", path) { () throws(Errno) in
      followsLinks ? try system.stampOfTarget(FilePath(path)) : try system.stamp(FilePath(path))
    }
  }

  /// Whether a regular file bears the name, or a link to one.
  public func isFile(_ path: String) -> Bool { ((try? stamp(path)) ?? nil)?.kind == .file }

  /// The names in a folder, sorted; none if it is missing.
  public func names(in path: String) throws(FileFailure) -> [String] {
    do throws(Errno) { return try system.list(FilePath(path)).sorted() } catch .noSuchFileOrDirectory {
      return []
    } catch { throw FileFailure("list", path, error) }
  }

  /// Makes a folder and those above it, for this user alone.
  public func makeFolder(_ path: String) throws(FileFailure) {
    guard try stamp(path) == nil else { return }
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex { try makeFolder(String(path[..<slash])) }
    do throws(Errno) { try system.makeFolder(FilePath(path)) } catch .fileExists { return } catch {
      throw FileFailure("make", path, error)
    }
  }

  /// Makes a folder and those above it, which others may read as the process's mask says.
  public func makeSharedFolder(_ path: String) throws(FileFailure) {
    guard try stamp(path) == nil else { return }
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex { try makeSharedFolder(String(path[..<slash])) }
    do throws(Errno) { try system.makeSharedFolder(FilePath(path)) } catch .fileExists { return } catch {
      throw FileFailure("make", path, error)
    }
  }

  /// Renames a folder; `false` if another with something in it has the name already.
  public func moveFolder(_ old: String, to new: String) throws(FileFailure) -> Bool {
    do throws(Errno) {
      try system.rename(FilePath(old), FilePath(new))
      return true
    } catch .fileExists { return false } catch .directoryNotEmpty { return false } catch {
      throw FileFailure("rename", old, error)
    }
  }

  /// Removes what bears a name, a folder with everything in it, and follows no link. What is missing is not missed.
  public func remove(_ path: String) throws(FileFailure) { try system.removeTree(FilePath(path)) }

  /// A path without links; `nil` if it leads nowhere.
  public func resolve(_ path: String) -> String? { system.resolve(FilePath(path)) }

  /// Whether this process may execute a file.
  public func canExecute(_ path: String) -> Bool { system.canExecute(FilePath(path)) }

  /// Whether this process may read a file.
  public func canRead(_ path: String) -> Bool { system.canRead(FilePath(path)) }

  /// A path, seen from a folder if it is relative.
  public static func path(_ path: String, in folder: String) -> String {
    path.hasPrefix("/") || folder.isEmpty || folder == "." ? path : folder + "/" + path
  }
}
