internal import Evaluation
internal import Glibc
internal import InfraModel

/// The few file operations of the commands.
enum Files {
  /// The most bytes of a document: those that the environments' program may answer, too.
  static let mostBytes = 256 << 20

  /// A file's bytes; `nil` if it cannot be read, or has more than ``mostBytes``.
  static func read(_ path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    return readAll(descriptor, most: mostBytes)
  }

  /// The bytes of a document that a person named.
  /// - Throws: `cannotRead` if it cannot be read, or has too many.
  static func document(_ path: String) throws(CommandFailure) -> [UInt8] {
    if let bytes = read(path) { return bytes }
    throw exceeds(path) ? .tooLarge(path, most: mostBytes) : .cannotRead(path)
  }

  /// Whether a file can be read, and has more bytes than a document may.
  private static func exceeds(_ path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return false }
    // What has no size of its own was read until there was too much.
    return status.st_mode & S_IFMT == S_IFREG ? status.st_size > mostBytes : status.st_mode & S_IFMT != S_IFDIR
  }

  /// Everything that comes from a descriptor until its end; `nil` at an error, and where there is more.
  static func readAll(_ descriptor: Int32, most: Int = mostBytes) -> [UInt8]? {
    var result: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0 {
        if errno == EINTR { continue }
        return nil
      }
      if count == 0 { return result }
      guard result.count + count <= most else { return nil }
      result.append(contentsOf: buffer[..<count])
    }
  }

  /// Replaces a file as a whole: written beside it, flushed, renamed. Readable by its owner only.
  static func write(_ bytes: [UInt8], to path: String) throws(CommandFailure) {
    let temporary = path + ".part"
    // What bears that name is a rest of ours, or a link that would lead elsewhere.
    unlink(temporary)
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .cannotWrite(path, reason: reason()) }
    var isWritten = writeAll(bytes, to: descriptor) && fsync(descriptor) == 0
    isWritten = close(descriptor) == 0 && isWritten
    guard isWritten, rename(temporary, path) == 0 else {
      let reason = reason()
      unlink(temporary)
      throw .cannotWrite(path, reason: reason)
    }
  }

  /// Makes the folder that a file is to lie in, if it is not there; the folder around it must be.
  static func makeFolder(of path: String) throws(CommandFailure) {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return }
    let folder = String(path[..<slash])
    guard mkdir(folder, 0o755) == 0 || errno == EEXIST else { throw .cannotWrite(folder, reason: reason()) }
  }

  /// Writes all bytes; `false` at an error, which for a closed pipe is what a reader wanted.
  @discardableResult
  static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var offset = 0
    while offset < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress.map { $0 + offset }, $0.count - offset)
      }
      if count < 0 {
        if errno == EINTR { continue }
        return false
      }
      offset += count
    }
    return true
  }

  /// Deletes a folder with everything in it, and follows no link; what is not there is not missed.
  static func removeAll(_ path: String) throws(CommandFailure) {
    do throws(EvaluationError) { try Removal.remove(path) } catch { throw error.failure }
  }

  static func isFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// A path, seen from a folder if it is relative.
  static func path(_ path: String, in folder: String) -> String {
    path.hasPrefix("/") || folder.isEmpty || folder == "." ? path : folder + "/" + path
  }

  private static func reason() -> String { String(cString: strerror(errno)) }
}
