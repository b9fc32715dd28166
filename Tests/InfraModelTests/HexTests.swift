import InfraModel
import Testing

@Suite("Bytes as text")
struct HexTests {
  @Test("Hexadecimal digits are written in lower case and read back")
  func hexadecimal() {
    let bytes: [UInt8] = Array(0...255)
    let text = Hex.encode(bytes)
    #expect(text.hasPrefix("000102") && text.hasSuffix("fdfeff"))
    #expect(Hex.decode(text) == bytes)
    var digits = Array("x=".utf8)
    Hex.append([0, 0xAF], to: &digits)
    #expect(String(decoding: digits, as: UTF8.self) == "x=00af")
  }

  @Test("Text that is not hexadecimal is not read", arguments: ["0", "0g", "AF", "0x", " 0", "ä"])
  func malformed(_ text: String) { #expect(Hex.decode(text) == nil) }

  @Test("Percent escapes of either case are read, and what is none stays")
  func percent() {
    func decoded(_ text: String, plusIsBlank: Bool = false) -> String {
      String(decoding: PercentEncoding.decode(Array(text.utf8), plusIsBlank: plusIsBlank), as: UTF8.self)
    }
    #expect(decoded("%7b%22a%22%3A+1%7D") == #"{"a":+1}"#)
    #expect(decoded("%7b%22a%22%3A+1%7D", plusIsBlank: true) == #"{"a": 1}"#)
    #expect(decoded("100%") == "100%" && decoded("%4") == "%4" && decoded("%zz") == "%zz")
    #expect(decoded(PercentEncoding.encode("ä/+ %")) == "ä/+ %")
  }
}
