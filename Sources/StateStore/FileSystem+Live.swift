internal import Glibc
internal import SystemPackage

extension FileSystem {
  /// The operating system's files.
  public static let live = FileSystem(
    open: { (path, purpose) throws(Errno) in
      try typed {
        switch purpose {
        case .reading: try FileDescriptor.open(path, .readOnly, options: .closeOnExec)
        case .updating:
          try FileDescriptor.open(path, .readWrite, options: [.create, .closeOnExec], permissions: .usualFile)
        case .replacing:
          try FileDescriptor.open(
            path, .readWrite, options: [.create, .truncate, .closeOnExec], permissions: .usualFile)
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
        try repeated { path.withPlatformString { fstatat(AT_FDCWD, $0, &status, 0) } }
      } catch .noSuchFileOrDirectory { return nil }
      return Stamp(status)
    },
    rename: { (old, new) throws(Errno) in
      try repeated { old.withPlatformString { old in new.withPlatformString { Glibc.rename(old, $0) } } }
    },
    remove: { (path) throws(Errno) in try repeated { path.withPlatformString { unlink($0) } } },
    makeFolder: { (path) throws(Errno) in try repeated { path.withPlatformString { mkdir($0, 0o755) } } },
    list: { (path) throws(Errno) in try names(in: path) })

  /// Runs a call that tells failure by a negative result, again while it is interrupted.
  private static func repeated(_ call: () -> CInt) throws(Errno) {
    while call() < 0 {
      let failure = Errno(rawValue: errno)
      guard failure == .interrupted else { throw failure }
    }
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

extension FilePermissions {
  /// Readable by all, writable by the owner; the process's mask takes from it.
  fileprivate static let usualFile: FilePermissions = [.ownerReadWrite, .groupRead, .otherRead]
}

extension FileSystem.Stamp {
  fileprivate init(_ status: Glibc.stat) {
    self.init(
      device: UInt64(status.st_dev), inode: UInt64(status.st_ino), size: Int64(status.st_size),
      modifiedSeconds: status.st_mtim.tv_sec, modifiedNanoseconds: status.st_mtim.tv_nsec,
      isFolder: status.st_mode & S_IFMT == S_IFDIR)
  }
}
