internal import Glibc
internal import SystemPackage

/// A call to the file system that failed.
public struct FileFailure: Error, Hashable, Sendable {
  /// What was being done (`write`, `rename`).
  public var action: String
  public var path: String
  /// The operating system's number.
  public var errno: Int32

  public init(action: String, path: String, errno: Int32) {
    self.action = action
    self.path = path
    self.errno = errno
  }

  init(_ action: String, _ path: String, _ errno: Errno) {
    self.init(action: action, path: path, errno: errno.rawValue)
  }

  /// The operating system's words for the error.
  public var reason: String { Errno(rawValue: errno).description }

  /// Whether nothing bears the name.
  public var isMissing: Bool { errno == ENOENT || errno == ENOTDIR }

  /// Whether there were more bytes than are taken.
  public var isTooLarge: Bool { errno == EFBIG }

  /// Whether the name is that of a folder, a pipe or a device where a file is needed.
  public var isNoFile: Bool { errno == EISDIR }

  /// What a file of another kind is answered with; the system has no number for it.
  static let noFile = Errno(rawValue: EISDIR)
}
