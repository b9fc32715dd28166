/// Small changes of texts, the same ones for the same seed.
struct Mutation {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// SplitMix64.
  private mutating func random(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return Int((value ^ value >> 31) % UInt64(max(bound, 1)))
  }

  /// What readers take for more than text.
  private static let pieces: [[UInt8]] = [
    "<", ">", "</", "/>", "<!--", "-->", "<![CDATA[", "]]>", "<?xml", "?>", "&amp;", "&#0;", "&#x10FFFF;", "&x;",
    "xmlns=",
    "\"", "'", "\\", "\\u0000", "\\ud83d", "{", "}", "[", "]", ":", ",", "1e999", "-0", "0.1", "null", "#", "%2F", "%",
    "\n", "\r",
    "\t ", "=", "@", "/", "..", "é", "\u{FEFF}", "\u{FFFF}", "😀", "true", "9223372036854775808",
  ].map { Array($0.utf8) }

  mutating func mutated(_ samples: [[UInt8]]) -> [UInt8] {
    var bytes = samples[random(samples.count)]
    for _ in 0...random(4) {
      let place = random(bytes.count + 1)
      switch random(6) {
      case 0: bytes.insert(contentsOf: Self.pieces[random(Self.pieces.count)], at: place)
      case 1: bytes.removeSubrange(place..<min(bytes.count, place + random(8)))
      case 2: if place < bytes.count { bytes[place] = UInt8(random(256)) }
      case 3: if place < bytes.count { bytes[place] ^= UInt8(1 << random(8)) }
      case 4:
        let end = min(bytes.count, place + random(40))
        bytes.insert(contentsOf: Array(bytes[place..<end]), at: random(bytes.count + 1))
      default:
        let other = samples[random(samples.count)]
        bytes = Array(bytes[..<place]) + other[random(other.count + 1)...]
      }
    }
    return bytes
  }
}
