internal import Glibc

/// The few file operations of an evaluation. They block.
enum Files {
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
    var kind: Kind
  }

  /// What stands at a path.
  enum Kind: Hashable {
    case file, folder, link, other

    fileprivate init(_ mode: mode_t) {
      switch mode & S_IFMT {
      case S_IFREG: self = .file
      case S_IFDIR: self = .folder
      case S_IFLNK: self = .link
      default: self = .other
      }
    }
  }

  /// `nil` if there is no such file.
  /// - Parameter followsLinks: Whether it is about what a link leads to, or about the link.
  static func stamp(_ path: String, followsLinks: Bool = true) throws(EvaluationError) -> Stamp? {
    var status = Glibc.stat()
    guard fstatat(AT_FDCWD, path, &status, followsLinks ? 0 : AT_SYMLINK_NOFOLLOW) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw .file(action: "examine", path: path, errno: errno)
    }
    return Stamp(
      inode: UInt64(status.st_ino), size: Int64(status.st_size),
      modified: Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec),
      changed: Int64(status.st_ctim.tv_sec) * 1_000_000_000 + Int64(status.st_ctim.tv_nsec),
      kind: Kind(status.st_mode))
  }

  /// `nil` if there is no such file. Refuses what is not a regular file: a pipe would be waited for, a device read for
  /// ever.
  static func read(_ path: String, limit: Int = longest) throws(EvaluationError) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard file >= 0 else {
      if errno == ENOENT { return nil }
      throw .file(action: "open", path: path, errno: errno)
    }
    defer { close(file) }
    var bytes: [UInt8] = []
    var status = Glibc.stat()
    guard fstat(file, &status) == 0 else { throw .file(action: "examine", path: path, errno: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path) }
    guard Int(status.st_size) <= limit else { throw .largeFile(path, limit: limit) }
    var wanted = Int(status.st_size) + 1
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
      guard bytes.count <= limit else { throw .largeFile(path, limit: limit) }
      wanted = 65_536
    }
  }

  /// Puts content in a file's place, for this user alone; whoever reads at the same time sees all of the old or all of
  /// the new.
  static func replace(_ path: String, with bytes: [UInt8]) throws(EvaluationError) {
    let new = "\(path).\(getpid())"
    let file = open(new, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o600)
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

  /// Makes a folder and those above it, for this user alone.
  static func makeFolder(_ path: String) throws(EvaluationError) {
    guard try stamp(path) == nil else { return }
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex { try makeFolder(String(path[..<slash])) }
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw .file(action: "make", path: path, errno: errno) }
  }

  /// The names in a folder, sorted; none if it is missing.
  static func names(in path: String) throws(EvaluationError) -> [String] {
    guard let folder = opendir(path) else {
      if errno == ENOENT { return [] }
      throw .file(action: "list", path: path, errno: errno)
    }
    defer { closedir(folder) }
    return names(of: folder).sorted()
  }

  /// The names in an open folder.
  static func names(of folder: OpaquePointer) -> [String] {
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// Renames a folder; `false` if another stands there already.
  static func moveFolder(_ old: String, to new: String) throws(EvaluationError) -> Bool {
    guard rename(old, new) != 0 else { return true }
    if errno == EEXIST || errno == ENOTEMPTY { return false }
    throw .file(action: "rename", path: old, errno: errno)
  }

  /// Removes a folder with what is in it, following no link. One that is missing is no error.
  static func removeFolder(_ path: String) throws(EvaluationError) { try Removal.remove(path) }

  /// The path without links; `nil` if it leads nowhere.
  static func resolved(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }

  static func isExecutable(_ path: String) -> Bool { access(path, X_OK) == 0 }

  static func isReadable(_ path: String) -> Bool { access(path, R_OK) == 0 }
}
