import Glibc

/// A socket that listens on a free port of the loopback, with a thread for each connection.
package struct LoopbackListener: Sendable {
  package let port: UInt16
  private let descriptor: Int32

  /// `nil` where there is no free port.
  /// - Parameter backlog: How many connections may wait to be accepted.
  package init?(backlog: Int32) {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isListening = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, size) == 0 && listen(descriptor, backlog) == 0 && getsockname(descriptor, $0, &size) == 0
      }
    }
    guard isListening else {
      close(descriptor)
      return nil
    }
    self.descriptor = descriptor
    port = UInt16(bigEndian: address.sin_port)
  }

  /// Accepts connections until ``stop()``, each served by a thread of its own, which has to close it.
  package func serve(_ connection: @escaping @Sendable (Int32) -> Void) {
    let descriptor = descriptor
    Self.detach {
      defer { close(descriptor) }
      while true {
        let socket = accept(descriptor, nil, nil)
        guard socket >= 0 else { return }
        Self.detach { connection(socket) }
      }
    }
  }

  /// Accepts nothing more.
  ///
  /// The thread that accepts closes the socket: a number that is free again may be another server's by then.
  package func stop() { shutdown(descriptor, Int32(SHUT_RDWR)) }

  private final class Job: Sendable {
    let work: @Sendable () -> Void

    init(_ work: @escaping @Sendable () -> Void) { self.work = work }
  }

  private static func detach(_ work: @escaping @Sendable () -> Void) {
    var thread = pthread_t()
    pthread_create(
      &thread, nil,
      { context in
        if let context { Unmanaged<Job>.fromOpaque(context).takeRetainedValue().work() }
        return nil
      }, Unmanaged.passRetained(Job(work)).toOpaque())
    pthread_detach(thread)
  }
}
