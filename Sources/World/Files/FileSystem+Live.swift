internal import Glibc
internal import SystemPackage

extension FileSystem {
  /// The operating system's files.
  public static let live = FileSystem(
    open: { (path, purpose) throws(Errno) in
      try typed {
        switch purpose {
        case .reading:
          // A pipe of that name must not be waited for.
          try FileDescriptor.open(path, .readOnly, options: [.noFollow, .nonBlocking, .closeOnExec])
        case .input: try FileDescriptor.open(path, .readOnly, options: [.closeOnExec])
        case .regular:
          try FileDescriptor.open(
            path, .readOnly, options: [.nonBlocking, .closeOnExec, .init(rawValue: O_NOCTTY)])
        case .updating: try openPrivate(path, [.create, .noFollow, .closeOnExec])
        case .replacing: try openPrivate(path, [.create, .truncate, .noFollow, .closeOnExec])
        case .creating:
          try FileDescriptor.open(
            path, .writeOnly, options: [.create, .exclusiveCreate, .noFollow, .closeOnExec],
            permissions: FilePermissions(rawValue: 0o666))
        case .extending: try FileDescriptor.open(path, .writeOnly, options: [.noFollow, .closeOnExec])
        case .folder: try FileDescriptor.open(path, .readOnly, options: [.directory, .closeOnExec])
        }
      }
    },
    close: { (file) throws(Errno) in try typed { try file.close() } },
    read: { (file, limit) throws(Errno) in try readAll(file, limit) },
    write: { (file, bytes, offset) throws(Errno) in
      _ = try typed { try file.writeAll(toAbsoluteOffset: offset, bytes) }
    },
    resize: { (file, size) throws(Errno) in try typed { try file.resize(to: size) } },
    synchronize: { (file) throws(Errno) in try repeated { fsync(file.rawValue) } },
    lock: { (file) throws(Errno) in
      do throws(Errno) { try repeated { flock(file.rawValue, LOCK_EX | LOCK_NB) } } catch .wouldBlock { return false }
      return true
    },
    unlock: { (file) throws(Errno) in try repeated { flock(file.rawValue, LOCK_UN) } },
    touch: { (file) throws(Errno) in try repeated { futimens(file.rawValue, nil) } },
    stampOfOpen: { (file) throws(Errno) in
      var status = Glibc.stat()
      try repeated { fstat(file.rawValue, &status) }
      return Stamp(status)
    },
    stamp: { (path) throws(Errno) in try stamp(of: path, AT_SYMLINK_NOFOLLOW) },
    stampOfTarget: { (path) throws(Errno) in try stamp(of: path, 0) },
    rename: { (old, new) throws(Errno) in
      try repeated { old.withPlatformString { old in new.withPlatformString { Glibc.rename(old, $0) } } }
    },
    remove: { (path) throws(Errno) in try repeated { path.withPlatformString { unlink($0) } } },
    makeFolder: { (path) throws(Errno) in try repeated { path.withPlatformString { mkdir($0, 0o700) } } },
    makeSharedFolder: { (path) throws(Errno) in
      try repeated { path.withPlatformString { mkdir($0, 0o777) } }
    },
    makePrivate: { (path) throws(Errno) in
      try typed {
        let folder = try FileDescriptor.open(path, .readOnly, options: [.directory, .noFollow, .closeOnExec])
        return try folder.closeAfter { restrict(folder) }
      }
    },
    list: { (path) throws(Errno) in try names(in: path) },
    removeTree: { (path) throws(FileFailure) in try Removal.remove(path.string) },
    openBelow: { (folder, names) throws(Errno) in try typed { try open(names, below: folder) } },
    // Source: proc(5).
    place: { file in resolved("/proc/self/fd/\(file.rawValue)") },
    resolve: { path in resolved(path.isEmpty ? "." : path.string) },
    canExecute: { path in path.withPlatformString { access($0, X_OK) } == 0 },
    canRead: { path in path.withPlatformString { access($0, R_OK) } == 0 })

  /// Runs a call that tells failure by a negative result, again while it is interrupted.
  private static func repeated(_ call: () -> CInt) throws(Errno) {
    while call() < 0 {
      let failure = Errno(rawValue: errno)
      guard failure == .interrupted else { throw failure }
    }
  }

  /// Opens a file for writing that nobody else may read.
  private static func openPrivate(
    _ path: FilePath, _ options: FileDescriptor.OpenOptions
  ) throws -> FileDescriptor {
    let file = try FileDescriptor.open(path, .readWrite, options: options, permissions: [.ownerReadWrite])
    restrict(file)
    return file
  }

  /// Takes what an earlier version gave to others. Where the owner is somebody else, it is theirs to say.
  private static func restrict(_ file: FileDescriptor) {
    var status = Glibc.stat()
    guard fstat(file.rawValue, &status) == 0, status.st_mode & Stamp.others != 0 else { return }
    _ = fchmod(file.rawValue, status.st_mode & 0o7777 & ~Stamp.others)
  }

  private static func typed<Result>(_ body: () throws -> Result) throws(Errno) -> Result {
    do { return try body() } catch let error as Errno { throw error } catch { throw .ioError }
  }

  private static func stamp(of path: FilePath, _ flags: CInt) throws(Errno) -> Stamp? {
    var status = Glibc.stat()
    do throws(Errno) {
      try repeated { path.withPlatformString { fstatat(AT_FDCWD, $0, &status, flags) } }
    } catch .noSuchFileOrDirectory { return nil } catch .notDirectory { return nil }
    return Stamp(status)
  }

  /// Reads to the end, from where a file begins, or from where a pipe has come to.
  private static func readAll(_ file: FileDescriptor, _ limit: Int) throws(Errno) -> [UInt8] {
    var status = Glibc.stat()
    try repeated { fstat(file.rawValue, &status) }
    guard status.st_mode & S_IFMT == S_IFREG else { return try readOn(file, limit) }
    guard status.st_size <= limit else { throw Errno(rawValue: EFBIG) }
    return try collect(limit, first: Int(status.st_size) + 1) { buffer, offset in
      try file.read(fromAbsoluteOffset: offset, into: buffer)
    }
  }

  /// Reads to the end, from where the descriptor stands.
  static func readOn(_ file: FileDescriptor, _ limit: Int) throws(Errno) -> [UInt8] {
    try collect(limit, first: 65_536) { buffer, _ in try file.read(into: buffer) }
  }

  /// What comes in pieces until one is empty; `EFBIG` where it is more than the limit.
  private static func collect(
    _ limit: Int, first: Int, _ read: (UnsafeMutableRawBufferPointer, _ offset: Int64) throws -> Int
  ) throws(Errno) -> [UInt8] {
    var bytes: [UInt8] = []
    var wanted = first
    while true {
      let offset = Int64(bytes.count)
      let more = try typed {
        try [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
          count = try read(UnsafeMutableRawBufferPointer(buffer), offset)
        }
      }
      if more.isEmpty { return bytes }
      if bytes.isEmpty { bytes = more } else { bytes += more }
      guard bytes.count <= limit else { throw Errno(rawValue: EFBIG) }
      wanted = 65_536
    }
  }

  /// Opens folder by folder, so that no link on the way is followed.
  private static func open(_ names: [String], below folder: FilePath) throws -> FileDescriptor {
    var place = try FileDescriptor.open(folder, .readOnly, options: [.directory, .closeOnExec])
    for (index, name) in names.enumerated() {
      let kind = index < names.count - 1 ? O_DIRECTORY : O_NONBLOCK | O_NOCTTY
      let next = openat(place.rawValue, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | kind)
      let problem = Errno(rawValue: errno)
      try place.close()
      guard next >= 0 else { throw problem }
      place = FileDescriptor(rawValue: next)
    }
    return place
  }

  private static func resolved(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }

  private static func names(in path: FilePath) throws(Errno) -> [String] {
    guard let folder = path.withPlatformString({ opendir($0) }) else { throw Errno(rawValue: errno) }
    defer { closedir(folder) }
    return try FolderNames.read(folder)
  }
}

extension FileSystem.Stamp {
  /// The rights of the group and of everybody.
  fileprivate static let others: mode_t = 0o077

  fileprivate init(_ status: Glibc.stat) {
    self.init(
      device: UInt64(status.st_dev), inode: UInt64(status.st_ino), size: Int64(status.st_size),
      modified: Self.nanoseconds(status.st_mtim), changed: Self.nanoseconds(status.st_ctim),
      kind: Self.kind(status.st_mode), isShared: status.st_mode & Self.others != 0,
      isOwn: status.st_uid == geteuid())
  }

  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }

  private static func kind(_ mode: mode_t) -> Kind {
    switch mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link
    default: .other
    }
  }
}
