internal import AWSClient
internal import HTTP
internal import InfraModel

/// How some clients encode a body, and want the answer's encoded.
enum BodyEncoding: Hashable, Sendable {
  case none
  /// CBOR in the place of JSON: newer SDKs speak it with services that have both.
  case cbor
  /// Chunks with a trailer, as SDKs send bodies to S3 whose checksum comes last.
  case chunks

  init(_ request: ParsedRequest) {
    if request.header("smithy-protocol") == "rpc-v2-cbor" {
      self = .cbor
    } else if request.header("x-amz-content-sha256")?.hasPrefix("STREAMING-") ?? false {
      self = .chunks
    } else {
      self = .none
    }
  }

  /// A body as it was before it was encoded, and the headers that came behind it.
  typealias Content = (bytes: [UInt8], trailers: [(name: String, value: String)])

  /// What a body says; `nil` where it is malformed.
  func decoded(_ body: [UInt8]) -> Content? {
    switch self {
    case .none: (body, [])
    case .cbor: body.isEmpty ? (body, []) : CBOR.decode(body).map { (JSON.canonical($0), []) }
    case .chunks: Self.joined(body)
    }
  }

  /// Each chunk is its size in hexadecimal, perhaps `;` and a signature, and its bytes; the last one has none, and
  /// headers behind it.
  private static func joined(_ body: [UInt8]) -> Content? {
    var whole: [UInt8] = []
    var rest = body[...]
    while let end = rest.firstIndex(of: 0x0A) {
      let line = String(decoding: rest[..<end].prefix { $0 != 0x0D && $0 != UInt8(ascii: ";") }, as: UTF8.self)
      guard let size = Int(line, radix: 16), size >= 0 else { return nil }
      rest = rest[(end + 1)...]
      if size == 0 { return (whole, trailers(rest)) }
      guard rest.count >= size + 2 else { return nil }
      whole += rest.prefix(size)
      rest = rest.dropFirst(size + 2)
    }
    return nil
  }

  private static func trailers(_ lines: ArraySlice<UInt8>) -> [(name: String, value: String)] {
    lines.split { $0 == 0x0A || $0 == 0x0D }.compactMap { line in
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
      let value = line[(colon + 1)...].drop { $0 == UInt8(ascii: " ") }
      return (String(decoding: line[..<colon], as: UTF8.self), String(decoding: value, as: UTF8.self))
    }
  }

  /// An answer in the encoding that the request had.
  func encoded(_ answer: HTTPResponse) -> HTTPResponse {
    guard self == .cbor else { return answer }
    var encoded = answer
    encoded.headers.removeAll { $0.name.lowercased() == "content-type" }
    encoded.headers += [("Content-Type", "application/cbor"), ("smithy-protocol", "rpc-v2-cbor")]
    let value = answer.body.isEmpty ? Value.object([:]) : (try? JSON.parse(answer.body)) ?? .object([:])
    encoded.body = CBOR.encode(value)
    return encoded
  }
}
