import AWSClient
import InfraModel
@testable import Sandbox
import Testing

@Suite("What comes over the wire in other forms")
struct WireTests {
  @Test(
    "CBOR is as the examples of RFC 8949, appendix A",
    arguments: [
      ("00", Value.integer(0)), ("17", 23), ("1818", 24), ("1903e8", 1000), ("1a000f4240", 1_000_000),
      ("1b000000e8d4a51000", 1_000_000_000_000), ("20", -1), ("3903e7", -1000), ("f4", false), ("f5", true),
      ("f6", nil), ("fb3ff199999999999a", 1.1), ("4401020304", .bytes([1, 2, 3, 4])), ("6161", "a"),
      ("62c3bc", "ü"), ("80", []), ("83010203", [1, 2, 3]), ("8301820203820405", [1, [2, 3], [4, 5]]), ("a0", [:]),
      ("a26161016162820203", ["a": 1, "b": [2, 3]]),
    ] as [(String, Value)])
  func cbor(text: String, value: Value) throws {
    let bytes = Self.bytes(text)
    #expect(CBOR.decode(bytes) == value)
    #expect(CBOR.encode(value) == bytes)
  }

  @Test(
    "CBOR of unknown length, half floats and times is read",
    arguments: [
      ("5f42010243030405ff", Value.bytes([1, 2, 3, 4, 5])), ("7f657374726561646d696e67ff", "streaming"),
      ("9f018202039f0405ffff", [1, [2, 3], [4, 5]]), ("bf61610161629f0203ffff", ["a": 1, "b": [2, 3]]),
      ("f93e00", 1.5), ("c11a514b67b0", 1_363_896_240),
    ] as [(String, Value)])
  func looseCBOR(text: String, value: Value) { #expect(CBOR.decode(Self.bytes(text)) == value) }

  @Test("Bytes that are no CBOR are refused", arguments: ["", "18", "62c3", "8301", "a161", "ff", "0000"])
  func noCBOR(text: String) { #expect(CBOR.decode(Self.bytes(text)) == nil) }

  @Test("Chunks with a trailer are read as one body")
  func chunks() {
    let body = Array("5\r\nhello\r\n6;chunk-signature=x\r\n world\r\n0\r\nx-amz-checksum-crc32:AAAAAA==\r\n\r\n".utf8)
    let content = BodyEncoding.chunks.decoded(body)
    #expect(content?.bytes == Array("hello world".utf8))
    #expect(content?.trailers.map(\.name) == ["x-amz-checksum-crc32"])
    #expect(content?.trailers.map(\.value) == ["AAAAAA=="])
    #expect(BodyEncoding.chunks.decoded(Array("5\r\nhel".utf8)) == nil)
  }

  private static func bytes(_ text: String) -> [UInt8] {
    stride(from: 0, to: text.count, by: 2).compactMap { offset in
      let start = text.index(text.startIndex, offsetBy: offset)
      return UInt8(text[start..<text.index(start, offsetBy: 2)], radix: 16)
    }
  }
}
