internal import InfraModel
internal import SystemPackage
internal import World

/// The locked file behind a local lease. The operating system takes the lock away with the process.
///
/// The file stays when the lock is gone: were it removed, two processes could each lock a file of the same name.
/// Who holds it stands inside for others to read; the fence is kept beside it, replaced as a whole. The file's time is
/// that of the last renewal.
///
///     free      ──lock──▶ held
///     held      ──no renewal for the lease's duration──▶ another file is locked and renamed over it: held by the other
///     overtaken ──any write──▶ leaseLost, since the file of that name is not its own
///
/// Whoever writes keeps a second lock meanwhile, and so does whoever takes over: a holder that was stopped in the
/// middle of a write cannot be overtaken, and one that was overtaken cannot be in the middle of a write.
final class LeaseLock: Sendable {
  let fence: Int
  private let files: EnvironmentFiles
  private let file: FileDescriptor
  private let stamp: FileSystem.Stamp
  private let writing: FileDescriptor

  /// - Parameter seizes: Whether it is taken from a holder that lives.
  init(_ files: EnvironmentFiles, holder: LeaseHolder, terms: LeaseTerms, seizes: Bool = false) throws(StoreError) {
    try files.makeFolder(files.serials)
    let path = files.lock
    let writing = try files.perform("open", files.writeLock) { () throws(Errno) in
      try files.fileSystem.open(files.writeLock, .updating)
    }
    var opened: FileDescriptor?
    do throws(StoreError) {
      var file = try files.perform("open", path) { () throws(Errno) in try files.fileSystem.open(path, .updating) }
      opened = file
      if try !files.perform("lock", path, { () throws(Errno) in try files.fileSystem.lock(file) }) {
        Self.letGo(of: file, files.fileSystem)
        opened = nil
        file = try Self.takeOver(files, writing, terms, seizes: seizes)
        opened = file
      }
      stamp = try files.perform("examine", path) { () throws(Errno) in try files.fileSystem.stampOfOpen(file) }
      guard let named = try files.stamp(path), named.isSameFile(as: stamp) else {
        throw .locked(environment: files.environment, nil)
      }
      try files.perform("write", path) { () throws(Errno) in
        try files.fileSystem.resize(file, 0)
        try files.fileSystem.write(file, JSON.pretty(holder.document), 0)
      }
      fence = try Self.fence(in: files) + 1
      try files.replace(files.fence, with: Array("\(fence)\n".utf8))
      self.file = file
    } catch {
      if let opened { Self.letGo(of: opened, files.fileSystem) }
      Self.letGo(of: writing, files.fileSystem)
      throw error
    }
    self.files = files
    self.writing = writing
  }

  deinit {
    Self.letGo(of: file, files.fileSystem)
    Self.letGo(of: writing, files.fileSystem)
  }

  /// Gives the lock back. Closing alone would leave it with a process that is being started at this moment and has not
  /// closed its copy yet. Nobody is left to be told of a failure, and the lock ends with the process in any case.
  private static func letGo(of file: FileDescriptor, _ fileSystem: FileSystem) {
    _ = try? fileSystem.unlock(file)
    _ = try? fileSystem.close(file)
  }

  /// Puts a locked file in the place of one whose holder has given no sign for too long.
  /// - Throws: ``StoreError/locked(environment:_:)`` where the holder lives, or was stopped while it wrote.
  private static func takeOver(
    _ files: EnvironmentFiles, _ writing: FileDescriptor, _ terms: LeaseTerms, seizes: Bool
  ) throws(StoreError) -> FileDescriptor {
    let path = files.lock
    let locked = StoreError.locked(environment: files.environment, try holder(in: files))
    if !seizes, try !isOverdue(files, terms) { throw locked }
    guard try files.perform("lock", files.writeLock, { () throws(Errno) in try files.fileSystem.lock(writing) }) else {
      throw locked
    }
    defer { _ = try? files.fileSystem.unlock(writing) }
    // Another may have taken it over since.
    if !seizes, try !isOverdue(files, terms) { throw locked }
    let new = FilePath(path.string + ".new")
    let file = try files.perform("open", new) { () throws(Errno) in try files.fileSystem.open(new, .replacing) }
    do throws(StoreError) {
      guard try files.perform("lock", new, { () throws(Errno) in try files.fileSystem.lock(file) }) else {
        throw locked
      }
      try files.move(new, to: path)
    } catch {
      letGo(of: file, files.fileSystem)
      throw error
    }
    return file
  }

  private static func isOverdue(_ files: EnvironmentFiles, _ terms: LeaseTerms) throws(StoreError) -> Bool {
    guard let stamp = try files.stamp(files.lock) else { return false }
    return terms.clock.now() - Double(stamp.modifiedSeconds) > terms.duration
  }

  /// Shows that the holder lives.
  func renew() throws(StoreError) {
    try verify()
    try files.perform("renew", files.lock) { () throws(Errno) in try files.fileSystem.touch(file) }
  }

  /// Runs what writes: nobody takes the lease over meanwhile.
  /// - Throws: ``StoreError/leaseLost(environment:)`` where somebody has taken it over, or is doing so.
  func writing<Result>(_ work: () throws(StoreError) -> Result) throws(StoreError) -> Result {
    guard try files.perform("lock", files.writeLock, { () throws(Errno) in try files.fileSystem.lock(writing) }) else {
      throw .leaseLost(environment: files.environment)
    }
    defer { _ = try? files.fileSystem.unlock(writing) }
    try verify()
    return try work()
  }

  /// Throws unless the lock is still that of the file with its name, and no later holder has been.
  func verify() throws(StoreError) {
    guard let named = try files.stamp(files.lock), named.isSameFile(as: stamp), try Self.fence(in: files) == fence
    else { throw .leaseLost(environment: files.environment) }
  }

  private static func fence(in files: EnvironmentFiles) throws(StoreError) -> Int {
    guard let bytes = try files.read(files.fence) else { return 0 }
    return Counted.number(String(decoding: bytes, as: UTF8.self).prefix { $0 != "\n" }) ?? 0
  }

  /// The fence of the lease that somebody holds; `nil` if nobody does.
  static func heldFence(in files: EnvironmentFiles) throws(StoreError) -> Int? {
    guard try files.stamp(files.lock) != nil else { return nil }
    let file = try files.perform("open", files.lock) { () throws(Errno) in
      try files.fileSystem.open(files.lock, .reading)
    }
    defer { letGo(of: file, files.fileSystem) }
    let isFree = try files.perform("lock", files.lock) { () throws(Errno) in try files.fileSystem.lock(file) }
    return isFree ? nil : try fence(in: files)
  }

  static func holder(in files: EnvironmentFiles) throws(StoreError) -> LeaseHolder? {
    guard let bytes = try files.read(files.lock), let value = (try? JSON.parse(bytes)) ?? nil else { return nil }
    return try? LeaseHolder(document: value)
  }
}
