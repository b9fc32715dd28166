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
        case .updating: try openPrivate(path, [.create, .noFollow, .closeOnExec])
        case .replacing: try openPrivate(path, [.create, .truncate, .noFollow, .closeOnExec])
        case .folder: try FileDescriptor.open(path, .readOnly, options: [.directory, .closeOnExec])
        }
      }
    },
    close: { (file) throws(Errno) in try typed { try file.close() } },
    read: { (file) throws(Errno) in try readAll(file) },
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
    stamp: { (path) throws(Errno) in
      var status = Glibc.stat()
      do throws(Errno) {
        try repeated { path.withPlatformString { fstatat(AT_FDCWD, $0, &status, AT_SYMLINK_NOFOLLOW) } }
      } catch .noSuchFileOrDirectory { return nil }
      return Stamp(status)
    },
    rename: { (old, new) throws(Errno) in
      try repeated { old.withPlatformString { old in new.withPlatformString { Glibc.rename(old, $0) } } }
    },
    remove: { (path) throws(Errno) in try repeated { path.withPlatformString { unlink($0) } } },
    makeFolder: { (path) throws(Errno) in try repeated { path.withPlatformString { mkdir($0, 0o700) } } },
    makePrivate: { (path) throws(Errno) in
      try typed {
        let folder = try FileDescriptor.open(path, .readOnly, options: [.directory, .noFollow, .closeOnExec])
        return try folder.closeAfter { restrict(folder) }
      }
    },
    list: { (path) throws(Errno) in try names(in: path) })

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

  /// The most bytes of a file that is read: a hundred times a state of thousands of resources.
  private static let most = 1 << 30

  private static func readAll(_ file: FileDescriptor) throws(Errno) -> [UInt8] {
    var status = Glibc.stat()
    try repeated { fstat(file.rawValue, &status) }
    var bytes: [UInt8] = []
    var wanted = Int(status.st_size) + 1
    while true {
      guard wanted <= most, bytes.count <= most else { throw Errno(rawValue: EFBIG) }
      let offset = bytes.count
      let more = try typed {
        try [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
          count = try file.read(fromAbsoluteOffset: Int64(offset), into: UnsafeMutableRawBufferPointer(buffer))
        }
      }
      if more.isEmpty { return bytes }
      if bytes.isEmpty { bytes = more } else { bytes += more }
      wanted = 65_536
    }
  }

  private static func names(in path: FilePath) throws(Errno) -> [String] {
    guard let folder = path.withPlatformString({ opendir($0) }) else { throw Errno(rawValue: errno) }
    defer { closedir(folder) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(folder) else {
        guard errno == 0 else { throw Errno(rawValue: errno) }
        return names
      }
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
  }
}

extension FileSystem.Stamp {
  /// The rights of the group and of everybody.
  fileprivate static let others: mode_t = 0o077

  fileprivate init(_ status: Glibc.stat) {
    self.init(
      device: UInt64(status.st_dev), inode: UInt64(status.st_ino), size: Int64(status.st_size),
      modifiedSeconds: status.st_mtim.tv_sec, modifiedNanoseconds: status.st_mtim.tv_nsec,
      isFolder: status.st_mode & S_IFMT == S_IFDIR, isLink: status.st_mode & S_IFMT == S_IFLNK,
      isShared: status.st_mode & Self.others != 0)
  }
}
