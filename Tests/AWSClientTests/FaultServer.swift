import Glibc
import Loopback
import Synchronization

/// An HTTP server on a free loopback port that misbehaves as it is told: one behavior for each request, in order.
final class FaultServer: Sendable {
  /// What is done with a request once it was read.
  enum Behavior: Sendable {
    case answer(Int, headers: [String: String] = [:], body: String)
    /// Answers, and then closes the connection without having said so.
    case answerAndClose(body: String)
    /// The answer's head and a part of its body, then the end.
    case truncate
    /// The answer's head and a part of its body, then nothing.
    case stall
    /// The connection is reset.
    case reset
    /// The connection is closed without a byte.
    case close
    /// An answer that is written when the other side has gone.
    case answerAfterEnd(body: String)
    /// Nothing ever.
    case silence
    /// An answer whose body does not end.
    case endlessBody
    /// An answer whose headers do not end.
    case endlessHeaders
  }

  struct Request: Sendable {
    var head: String
    var body: String
  }

  private struct State {
    var behaviors: [Behavior]
    var requests: [Request] = []
    var connections: [Int32] = []
  }

  private let listener: LoopbackListener
  private let state: Mutex<State>

  /// The last behavior is kept for all further requests.
  init(_ behaviors: [Behavior]) throws {
    guard let listener = LoopbackListener(backlog: 64) else { throw Failure.noPort }
    self.listener = listener
    state = Mutex(State(behaviors: behaviors))
    listener.serve { [self] socket in
      state.withLock { $0.connections.append(socket) }
      Connection(server: self, socket: socket).serve()
    }
  }

  enum Failure: Error { case noPort }

  var port: UInt16 { listener.port }
  var url: String { "http://127.0.0.1:\(port)" }
  var requests: [Request] { state.withLock { $0.requests } }

  /// Closes everything; connections that are held silent end.
  ///
  /// Sockets are closed by the threads that use them: a number that is free again may be another server's by then.
  func stop() {
    listener.stop()
    state.withLock { for connection in $0.connections { shutdown(connection, Int32(SHUT_RDWR)) } }
  }

  fileprivate func next(_ request: Request) -> Behavior {
    state.withLock { state in
      state.requests.append(request)
      return state.behaviors.count > 1 ? state.behaviors.removeFirst() : state.behaviors[0]
    }
  }

  fileprivate func forget(_ connection: Int32) {
    state.withLock { $0.connections.removeAll { $0 == connection } }
  }
}

private final class Connection {
  let server: FaultServer
  let socket: Int32

  init(server: FaultServer, socket: Int32) {
    self.server = server
    self.socket = socket
  }

  func serve() {
    defer {
      server.forget(socket)
      close(socket)
    }
    while let request = read() {
      switch server.next(request) {
      case .answer(let status, let headers, let body):
        let lines = headers.map { "\($0.key): \($0.value)\r\n" }.joined()
        write("HTTP/1.1 \(status) X\r\nContent-Length: \(body.utf8.count)\r\n\(lines)\r\n\(body)")
      case .answerAndClose(let body):
        write("HTTP/1.1 200 OK\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)")
        return
      case .truncate:
        write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n<CreateVpcResponse><vp")
        return
      case .stall:
        write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n<CreateVpcResponse><vp")
        waitForEnd()
        return
      case .reset:
        var option = linger(l_onoff: 1, l_linger: 0)
        setsockopt(socket, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
        return
      case .close: return
      case .answerAfterEnd(let body):
        waitForEnd()
        write("HTTP/1.1 200 OK\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)")
        return
      case .silence:
        waitForEnd()
        return
      case .endlessBody:
        write("HTTP/1.1 200 OK\r\n\r\n")
        let part = String(repeating: "x", count: 1 << 16)
        while write(part) {}
        return
      case .endlessHeaders:
        write("HTTP/1.1 200 OK\r\n")
        let part = String(repeating: "X-A: \(String(repeating: "x", count: 1000))\r\n", count: 16)
        while write(part) {}
        return
      }
    }
  }

  private func waitForEnd() {
    var byte: UInt8 = 0
    while recv(socket, &byte, 1, 0) > 0 {}
  }

  private func read() -> FaultServer.Request? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let text = String(decoding: bytes, as: UTF8.self)
      if let end = text.range(of: "\r\n\r\n") {
        let head = String(text[..<end.lowerBound])
        let length =
          head.split(separator: "\r\n").first { $0.lowercased().hasPrefix("content-length:") }
          .flatMap { Int($0.split(separator: ":")[1].filter(\.isNumber)) } ?? 0
        let body = text[end.upperBound...]
        if body.utf8.count >= length { return FaultServer.Request(head: head, body: String(body)) }
      }
      let count = recv(socket, &buffer, buffer.count, 0)
      guard count > 0 else { return nil }
      bytes += buffer[..<count]
    }
  }

  /// Whether all was written.
  @discardableResult
  private func write(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    var start = 0
    while start < bytes.count {
      let count = bytes.withUnsafeBytes {
        send(socket, $0.baseAddress.map { $0 + start }, bytes.count - start, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return false }
      start += count
    }
    return true
  }
}

extension StringProtocol {
  func range(of part: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(part) { return start..<index(start, offsetBy: part.count) }
      start = index(after: start)
    }
    return nil
  }
}
