internal import Glibc

/// The few file operations of an evaluation. They block.
enum Files {
  /// What tells a changed file from an unchanged one.
  struct Stamp: Hashable {
    var inode: UInt64
    var size: Int64
    /// Nanoseconds since 1970 of the last change of its content.
    var modified: Int64
    /// Nanoseconds since 1970 of the last change of anything about it.
    var changed: Int64
    var isFolder: Bool
  }

  /// What stands at a path itself.
  enum Kind { case file, folder, link, other }

  /// What stands at a path, links not followed; `nil` if there is nothing.
  static func kind(_ path: String) throws(EvaluationError) -> Kind? {
    var status = Glibc.stat()
    guard fstatat(AT_FDCWD, path, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw .file(action: "examine", path: path, errno: errno)
    }
    return switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link
    default: .other
    }
  }

  /// `nil` if there is no such file.
  static func stamp(_ path: String) throws(EvaluationError) -> Stamp? {
    var status = Glibc.stat()
    guard fstatat(AT_FDCWD, path, &status, 0) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw .file(action: "examine", path: path, errno: errno)
    }
    return Stamp(
      inode: UInt64(status.st_ino), size: Int64(status.st_size),
      modified: Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec),
      changed: Int64(status.st_ctim.tv_sec) * 1_000_000_000 + Int64(status.st_ctim.tv_nsec),
      isFolder: status.st_mode & S_IFMT == S_IFDIR)
  }

  /// `nil` if there is no such file.
  static func read(_ path: String) throws(EvaluationError) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      if errno == ENOENT { return nil }
      throw .file(action: "open", path: path, errno: errno)
    }
    defer { close(file) }
    var bytes: [UInt8] = []
    var status = Glibc.stat()
    var wanted = fstat(file, &status) == 0 ? Int(status.st_size) + 1 : 65_536
    while true {
      var problem: CInt = 0
      let more = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
        let got = Glibc.read(file, buffer.baseAddress, buffer.count)
        problem = got < 0 ? errno : 0
        count = max(0, got)
      }
      guard problem == 0 else { throw .file(action: "read", path: path, errno: problem) }
      if more.isEmpty { return bytes }
      if bytes.isEmpty { bytes = more } else { bytes += more }
      wanted = 65_536
    }
  }

  /// Puts content in a file's place; whoever reads at the same time sees all of the old or all of the new.
  static func replace(_ path: String, with bytes: [UInt8]) throws(EvaluationError) {
    let new = "\(path).\(getpid())"
    let file = open(new, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw .file(action: "write", path: new, errno: errno) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      guard count > 0 else {
        let problem = errno
        close(file)
        unlink(new)
        throw .file(action: "write", path: new, errno: problem)
      }
      rest = rest.dropFirst(count)
    }
    guard close(file) == 0, rename(new, path) == 0 else { throw .file(action: "write", path: path, errno: errno) }
  }

  /// Makes a folder and those above it.
  static func makeFolder(_ path: String) throws(EvaluationError) {
    guard try stamp(path) == nil else { return }
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex { try makeFolder(String(path[..<slash])) }
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw .file(action: "make", path: path, errno: errno) }
  }

  /// The names in a folder, sorted; none if it is missing.
  static func names(in path: String) throws(EvaluationError) -> [String] {
    guard let folder = opendir(path) else {
      if errno == ENOENT { return [] }
      throw .file(action: "list", path: path, errno: errno)
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Renames a folder; `false` if another stands there already.
  static func moveFolder(_ old: String, to new: String) throws(EvaluationError) -> Bool {
    guard rename(old, new) != 0 else { return true }
    if errno == EEXIST || errno == ENOTEMPTY { return false }
    throw .file(action: "rename", path: old, errno: errno)
  }

  /// Removes a folder with what is in it. One that is missing is no error.
  static func removeFolder(_ path: String) throws(EvaluationError) {
    for name in try names(in: path) {
      let inner = path + "/" + name
      if try stamp(inner)?.isFolder == true { try removeFolder(inner) } else { unlink(inner) }
    }
    guard rmdir(path) == 0 || errno == ENOENT else { throw .file(action: "remove", path: path, errno: errno) }
  }

  /// The path without links; `nil` if it leads nowhere.
  static func resolved(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }

  static func isExecutable(_ path: String) -> Bool { access(path, X_OK) == 0 }

  static func isReadable(_ path: String) -> Bool { access(path, R_OK) == 0 }
}
