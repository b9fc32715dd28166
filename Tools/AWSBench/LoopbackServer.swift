import Glibc
import InfraModel
import Loopback

/// An HTTP server for measurements: a thread a connection, connections kept, one answer to all calls that succeed and
/// one to all that fail.
enum LoopbackServer {
  private static let good = answer(
    "200 OK",
    """
    {"Attributes":{"ApproximateNumberOfMessages":"0","CreatedTimestamp":"1714566896","DelaySeconds":"0",\
    "QueueArn":"arn:aws:sqs:eu-central-1:123456789012:queue","ReceiveMessageWaitTimeSeconds":"20","VisibilityTimeout":"30"}}
    """)
  private static let bad = answer(
    "400 Bad Request",
    "{\"__type\":\"com.amazonaws.sqs#QueueDoesNotExist\",\"message\":\"The specified queue does not exist.\"}")

  private static func answer(_ status: String, _ body: String) -> [UInt8] {
    Array(
      "HTTP/1.1 \(status)\r\nContent-Type: application/x-amz-json-1.0\r\nx-amzn-RequestId: 7d5a3a8e\r\n"
        .utf8) + Array("Content-Length: \(body.utf8.count)\r\n\r\n\(body)".utf8)
  }

  /// Prints the port, serves until the standard input ends.
  static func run() -> Value {
    guard let listener = LoopbackListener(backlog: 256) else { return "no free port" }
    print(listener.port)
    fflush(nil)
    listener.serve { serve($0) }
    while getchar() != EOF {}
    return "served"
  }

  private static func serve(_ connection: Int32) {
    defer { close(connection) }
    var one: Int32 = 1
    setsockopt(connection, Int32(IPPROTO_TCP), TCP_NODELAY, &one, socklen_t(MemoryLayout<Int32>.size))
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 16384)
    while true {
      while let (end, isGood) = request(bytes) {
        bytes.removeFirst(end)
        let answer = isGood ? good : bad
        guard send(connection, answer, answer.count, Int32(MSG_NOSIGNAL)) == answer.count else { return }
      }
      let count = recv(connection, &buffer, buffer.count, 0)
      guard count > 0 else { return }
      bytes += buffer[..<count]
    }
  }

  /// Where the first whole request ends, and whether it is to succeed.
  private static func request(_ bytes: [UInt8]) -> (end: Int, isGood: Bool)? {
    guard let head = place(of: "\r\n\r\n", in: bytes[...]) else { return nil }
    let fields = bytes[..<head]
    var length = 0
    if let field = place(of: "Content-Length: ", in: fields) {
      for byte in bytes[(field + 16)...].prefix(while: { $0 &- 48 < 10 }) { length = length * 10 + Int(byte - 48) }
    }
    guard bytes.count >= head + 4 + length else { return nil }
    return (head + 4 + length, place(of: "DeleteQueue", in: fields) == nil)
  }

  private static func place(of text: StaticString, in bytes: ArraySlice<UInt8>) -> Int? {
    text.withUTF8Buffer { text in
      bytes.indices.first { bytes[$0] == text[0] && bytes[$0...].starts(with: text) }
    }
  }
}
