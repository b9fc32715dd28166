internal import AWSClient
internal import HTTP
internal import NIOCore
internal import NIOHTTP1
internal import Sandbox

/// One client's connection: request by request, until it is closed.
struct Connection {
  private let sandbox: Sandbox
  private let log: RequestLog?
  /// The largest body that is taken in, in bytes.
  private static let largest = 256 * 1024 * 1024

  init(_ sandbox: Sandbox, _ log: RequestLog?) {
    self.sandbox = sandbox
    self.log = log
  }

  func serve(_ channel: NIOAsyncChannel<HTTPServerRequestPart, HTTPServerResponsePart>) async {
    do {
      try await channel.executeThenClose { parts, answers in
        var head: HTTPRequestHead?
        var body: [UInt8] = []
        for try await part in parts {
          switch part {
          case .head(let begun):
            head = begun
            body = []
            if begun.headers.first(name: "expect")?.lowercased() == "100-continue" {
              try await answers.write(.head(HTTPResponseHead(version: begun.version, status: .continue)))
            }
          case .body(let bytes):
            body += bytes.readableBytesView
            if body.count > Self.largest { return }
          case .end:
            guard let whole = head else { return }
            guard try await answer(whole, body, answers) else { return }
            head = nil
          }
        }
      }
    } catch {
      // The client went away; there is nobody to tell.
      return
    }
  }

  /// Answers a request; whether the connection goes on.
  private func answer(
    _ head: HTTPRequestHead, _ body: [UInt8], _ answers: NIOAsyncChannelOutboundWriter<HTTPServerResponsePart>
  ) async throws -> Bool {
    let host = head.headers.first(name: "host") ?? "127.0.0.1"
    let request = HTTPRequest(
      method: head.method.rawValue, url: "http://\(host)\(head.uri)",
      headers: head.headers.map { ($0.name, $0.value) }, body: body)
    let response: HTTPResponse
    let log = log
    do throws(TransportError) { response = try await sandbox.send(request) { log?.add($0) } } catch {
      // An injected fault: the connection breaks.
      return false
    }
    var headers = HTTPHeaders(response.headers.map { ($0.name, $0.value) })
    // An answer to HEAD tells the length of what it does not have (RFC 9110, 9.3.2).
    if head.method != .HEAD || !headers.contains(name: "Content-Length") {
      headers.replaceOrAdd(name: "Content-Length", value: String(response.body.count))
    }
    if !head.isKeepAlive { headers.replaceOrAdd(name: "Connection", value: "close") }
    let status = HTTPResponseStatus(statusCode: response.status)
    try await answers.write(.head(HTTPResponseHead(version: head.version, status: status, headers: headers)))
    if !response.body.isEmpty, head.method != .HEAD {
      try await answers.write(.body(.byteBuffer(ByteBuffer(bytes: response.body))))
    }
    try await answers.write(.end(nil))
    return head.isKeepAlive
  }
}
