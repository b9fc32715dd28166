import Digests
import InfraModel
import Testing

@Suite("AES-256-GCM")
struct SealingTests {
  /// Test cases 13 to 16 of "The Galois/Counter Mode of Operation (GCM)" by McGrew and Viega, appendix B.
  @Test(
    "Published vectors come out as they are published",
    arguments: [
      (
        String(repeating: "0", count: 64), String(repeating: "0", count: 24), "", "",
        "530f8afbc74536b9a963b4f1c4cb738b"
      ),
      (
        String(repeating: "0", count: 64), String(repeating: "0", count: 24), String(repeating: "0", count: 32), "",
        "cea7403d4d606b6e074ec5d3baf39d18" + "d0d1c8a799996bf0265b98b5d48ab919"
      ),
      (
        "feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308", "cafebabefacedbaddecaf888",
        "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525"
          + "b16aedf5aa0de657ba637b39",
        "feedfacedeadbeeffeedfacedeadbeefabaddad2",
        "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838"
          + "c5f61e6393ba7a0abcc9f662" + "76fc6ece0f4e1768cddf8853bb2d551b"
      ),
    ])
  func vectors(_ key: String, _ nonce: String, _ text: String, _ context: String, _ sealed: String) throws {
    func bytes(_ text: String) throws -> [UInt8] { try #require(Hex.decode(text)) }
    let result = Sealing.seal(
      try bytes(text), key: try bytes(key), nonce: try bytes(nonce), context: try bytes(context))
    #expect(result.map(Hex.encode) == sealed)
    #expect(
      Sealing.open(try bytes(sealed), key: try bytes(key), nonce: try bytes(nonce), context: try bytes(context))
        == (try bytes(text)))
    var changed = try bytes(sealed)
    changed[0] ^= 1
    #expect(
      Sealing.open(changed, key: try bytes(key), nonce: try bytes(nonce), context: try bytes(context)) == nil)
  }
}
