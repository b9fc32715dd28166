internal import Glibc
internal import Sandbox
internal import Synchronization

/// A file with a line of JSON for each request that was answered, in the order of the answers.
final class RequestLog: Sendable {
  /// Writes of a line must not mix; each is one call.
  private let descriptor: Mutex<Int32>

  /// - Throws: Where the file cannot be opened for appending.
  init(_ path: String) throws(ServerOptions.Problem) {
    let opened = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard opened >= 0 else {
      throw ServerOptions.Problem(description: "cannot write \(path): \(String(cString: strerror(errno)))")
    }
    descriptor = Mutex(opened)
  }

  func add(_ request: ServedRequest) {
    let bytes = Array((request.line + "\n").utf8)
    descriptor.withLock { _ = write($0, bytes, bytes.count) }
  }
}
