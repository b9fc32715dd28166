internal import Glibc
internal import SystemPackage

/// Removes files and folders of our own without ever following a link: one is removed itself, and what it leads to stays.
package enum Removal {
  /// Removes what bears a name: a file, a link, or a folder with all that is in it. What is missing is not missed.
  ///
  /// Everything below is named by an open folder, never by a path that another process could lead elsewhere meanwhile.
  /// Several may remove the same folder at once: what another has removed, or moved up, is not missed either.
  package static func remove(_ path: String) throws(FileFailure) {
    if unlink(path) == 0 || errno == ENOENT { return }
    guard errno == EISDIR else { throw FileFailure(action: "remove", path: path, errno: errno) }
    let folder = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    if folder < 0, errno == ENOENT { return }
    guard folder >= 0 else { throw FileFailure(action: "remove", path: path, errno: errno) }
    defer { close(folder) }
    var emptied = Emptied(folder: folder, path: path)
    for _ in 0..<mostRounds {
      try emptied.empty()
      if rmdir(path) == 0 || errno == ENOENT { return }
      // Another has moved something up while the names were read.
      guard errno == ENOTEMPTY else { break }
    }
    throw FileFailure(action: "remove", path: path, errno: errno)
  }

  /// How often a folder is emptied that others fill meanwhile.
  private static let mostRounds = 100
}

/// A folder that is being emptied. Folders two levels down are moved one up, so that no depth costs descriptors or stack:
///
///     top/a/b/c  ──▶  top/.removed-1/c  ──▶  top/.removed-2  ──▶  top
private struct Emptied {
  let folder: CInt
  /// For errors only.
  let path: String
  private var moved = 0

  init(folder: CInt, path: String) {
    self.folder = folder
    self.path = path
  }

  mutating func empty() throws(FileFailure) {
    while true {
      let names = try names(in: folder)
      if names.isEmpty { return }
      for name in names where try isFolder(name, in: folder) { try remove(name) }
    }
  }

  /// Unlinks a name, unless it is a folder's.
  private func isFolder(_ name: String, in folder: CInt) throws(FileFailure) -> Bool {
    if unlinkat(folder, name, 0) == 0 || errno == ENOENT { return false }
    guard errno == EISDIR else { throw failure(name) }
    return true
  }

  /// Removes a folder, and moves those in it up.
  private mutating func remove(_ name: String) throws(FileFailure) {
    guard let inner = try open(name, in: folder) else { return }
    defer { close(inner) }
    for child in try names(in: inner) where try isFolder(child, in: inner) {
      // One that must not be written cannot be moved either.
      guard let opened = try open(child, in: inner) else { continue }
      close(opened)
      repeat { moved += 1 } while try !move(child, of: inner)
    }
    guard unlinkat(folder, name, AT_REMOVEDIR) == 0 || errno == ENOENT else { throw failure(name) }
  }

  /// `false` if the name that it is to bear is taken. One that is gone needs none.
  private func move(_ name: String, of inner: CInt) throws(FileFailure) -> Bool {
    if renameat(inner, name, folder, ".removed-\(moved)") == 0 || errno == ENOENT { return true }
    guard errno == EEXIST || errno == ENOTEMPTY || errno == ENOTDIR else { throw failure(name) }
    return false
  }

  /// `nil` if there is no such folder any more.
  private func open(_ name: String, in folder: CInt) throws(FileFailure) -> CInt? {
    let inner = openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    if inner < 0, errno == ENOENT { return nil }
    guard inner >= 0 else { throw failure(name) }
    _ = fchmod(inner, 0o700)
    return inner
  }

  private func names(in folder: CInt) throws(FileFailure) -> [String] {
    let listed = openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if listed < 0, errno == ENOENT { return [] }
    guard listed >= 0, let entries = fdopendir(listed) else { throw failure(".") }
    defer { closedir(entries) }
    do throws(Errno) { return try FolderNames.read(entries) } catch {
      throw FileFailure(action: "list", path: path, errno: error.rawValue)
    }
  }

  private func failure(_ name: String) -> FileFailure {
    FileFailure(action: "remove", path: path + "/" + name, errno: errno)
  }
}
