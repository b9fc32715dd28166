/// Percent encoding as SigV4 and the rest protocols have it: only the unreserved characters of RFC 3986 stay.
package enum PercentEncoding {
  package static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "~"):
      true
    default: false
    }
  }

  /// - Parameter keepingSlash: Whether `/` stays, as in a greedy label.
  package static func encode(_ bytes: some Sequence<UInt8>, keepingSlash: Bool = false) -> String {
    var text: [UInt8] = []
    append(bytes, keepingSlash: keepingSlash, to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  package static func encode(_ text: String, keepingSlash: Bool = false) -> String {
    encode(text.utf8, keepingSlash: keepingSlash)
  }

  package static func append(_ bytes: some Sequence<UInt8>, keepingSlash: Bool = false, to text: inout [UInt8]) {
    let done: Void? = bytes.withContiguousStorageIfAvailable { append($0, keepingSlash: keepingSlash, to: &text) }
    if done == nil { Array(bytes).withUnsafeBufferPointer { append($0, keepingSlash: keepingSlash, to: &text) } }
  }

  private static func append(_ bytes: UnsafeBufferPointer<UInt8>, keepingSlash: Bool, to text: inout [UInt8]) {
    // Most characters stand for themselves: what lies between the others is copied as a whole.
    var start = 0
    for (index, byte) in bytes.enumerated() {
      if isUnreserved(byte) || (keepingSlash && byte == UInt8(ascii: "/")) { continue }
      text += bytes[start..<index]
      text.append(UInt8(ascii: "%"))
      text.append(digit(ofHalf: byte >> 4))
      text.append(digit(ofHalf: byte & 15))
      start = index + 1
    }
    text += bytes[start...]
  }

  private static func digit(ofHalf half: UInt8) -> UInt8 { half < 10 ? half + 48 : half + 55 }

  /// The bytes that encoded ones stand for; a `%` without two digits stays as it is.
  /// - Parameter plusIsBlank: Whether `+` stands for a blank, as in the bodies of forms.
  package static func decode(_ source: [UInt8], plusIsBlank: Bool = false) -> [UInt8] {
    var bytes: [UInt8] = []
    var index = 0
    while index < source.count {
      if source[index] == UInt8(ascii: "%"), index + 2 < source.count, let high = Hex.value(of: source[index + 1]),
        let low = Hex.value(of: source[index + 2])
      {
        bytes.append(high << 4 | low)
        index += 3
      } else {
        bytes.append(plusIsBlank && source[index] == UInt8(ascii: "+") ? UInt8(ascii: " ") : source[index])
        index += 1
      }
    }
    return bytes
  }
}
