internal import HTTP
/// The beginning of an answer that was not understood, as one short line.
enum Excerpt {
  static let longest = 200

  static func of(_ body: [UInt8]) -> String {
    let text = String(decoding: body.prefix(4 * longest), as: UTF8.self)
    let line = text.split { $0.isWhitespace || $0.isNewline }.joined(separator: " ")
    return line.count > longest ? line.prefix(longest) + "…" : line
  }
}

/// The identifier that AWS gives each request.
enum RequestID {
  static func find(_ response: HTTPResponse) -> String? {
    for name in ["x-amzn-requestid", "x-amz-request-id", "x-amz-requestid"] {
      if let id = response.header(name) { return id }
    }
    let text = String(decoding: response.body.suffix(400), as: UTF8.self)
    for tag in ["<RequestId>", "<RequestID>", "<requestId>"] {
      guard let range = text.range(of: tag) else { continue }
      let id = text[range.upperBound...].prefix { $0 != "<" }
      if !id.isEmpty, id.count <= 100 { return String(id) }
    }
    return nil
  }
}
