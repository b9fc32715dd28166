internal import InfraModel
internal import SystemPackage

/// The locked file behind a local lease. The operating system takes the lock away with the process.
///
/// The file stays when the lock is gone: were it removed, two processes could each lock a file of the same name.
/// Who holds it stands inside for others to read; the fence is kept beside it, replaced as a whole.
final class LeaseLock: Sendable {
  let fence: Int
  private let files: EnvironmentFiles
  private let file: FileDescriptor
  private let stamp: FileSystem.Stamp

  init(_ files: EnvironmentFiles, holder: LeaseHolder) throws(StoreError) {
    try files.makeFolder(files.serials)
    let path = files.lock
    let file = try files.perform("open", path) { () throws(Errno) in try files.fileSystem.open(path, .updating) }
    do throws(StoreError) {
      guard try files.perform("lock", path, { () throws(Errno) in try files.fileSystem.lock(file) }) else {
        throw .locked(environment: files.environment, try Self.holder(in: files))
      }
      stamp = try files.perform("examine", path) { () throws(Errno) in try files.fileSystem.stampOfOpen(file) }
      guard let named = try files.stamp(path), named.isSameFile(as: stamp) else {
        throw .locked(environment: files.environment, nil)
      }
      fence = try Self.fence(in: files) + 1
      try files.replace(files.fence, with: Array("\(fence)\n".utf8))
      try files.perform("write", path) { () throws(Errno) in
        try files.fileSystem.resize(file, 0)
        try files.fileSystem.write(file, JSON.pretty(holder.document), 0)
      }
    } catch {
      Self.letGo(of: file, files.fileSystem)
      throw error
    }
    self.files = files
    self.file = file
  }

  deinit {
    Self.letGo(of: file, files.fileSystem)
  }

  /// Gives the lock back. Closing alone would leave it with a process that is being started at this moment and has not
  /// closed its copy yet. Nobody is left to be told of a failure, and the lock ends with the process in any case.
  private static func letGo(of file: FileDescriptor, _ fileSystem: FileSystem) {
    _ = try? fileSystem.unlock(file)
    _ = try? fileSystem.close(file)
  }

  /// Throws unless the lock is still that of the file with its name, and no later holder has been.
  func verify() throws(StoreError) {
    guard let named = try files.stamp(files.lock), named.isSameFile(as: stamp), try Self.fence(in: files) == fence
    else { throw .leaseLost(environment: files.environment) }
  }

  private static func fence(in files: EnvironmentFiles) throws(StoreError) -> Int {
    guard let bytes = try files.read(files.fence) else { return 0 }
    return Int(String(decoding: bytes, as: UTF8.self).prefix { $0 != "\n" }) ?? 0
  }

  private static func holder(in files: EnvironmentFiles) throws(StoreError) -> LeaseHolder? {
    guard let bytes = try files.read(files.lock), let value = (try? JSON.parse(bytes)) ?? nil else { return nil }
    return try? LeaseHolder(document: value)
  }
}
