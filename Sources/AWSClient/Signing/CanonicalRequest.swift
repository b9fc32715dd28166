/// SigV4's canonical request: what is hashed, put together in one run of bytes.
struct CanonicalRequest {
  private(set) var text: [UInt8] = []
  private var namesAt: Range<Int> = 0..<0

  /// The signed headers' names between semicolons.
  var names: ArraySlice<UInt8> { text[namesAt] }

  init(
    _ signer: SigV4, method: String, uri: String, headers: [(name: String, value: String)], payloadHash: String
  ) {
    text.reserveCapacity(512 + uri.utf8.count)
    text += method.utf8
    text.append(0x0A)
    let uri = uri.utf8
    let cut = uri.firstIndex(of: UInt8(ascii: "?")) ?? uri.endIndex
    addPath(uri[..<cut], signer)
    text.append(0x0A)
    if cut < uri.endIndex { addQuery(uri[uri.index(after: cut)...]) }
    text.append(0x0A)
    addHeaders(headers)
    text.append(0x0A)
    text += payloadHash.utf8
  }

  /// The names of headers that would be signed, between semicolons.
  static func names(_ headers: [(name: String, value: String)]) -> String {
    var request = CanonicalRequest()
    request.addHeaders(headers)
    return String(decoding: request.names, as: UTF8.self)
  }

  private init() {}

  private mutating func addPath(_ path: Substring.UTF8View, _ signer: SigV4) {
    if path.count <= 1, path.first ?? UInt8(ascii: "/") == UInt8(ascii: "/") {
      text.append(UInt8(ascii: "/"))
      return
    }
    let plain = signer.normalizesPath ? Self.normalized(path) : Array(path)
    if signer.encodesPath {
      PercentEncoding.append(plain, keepingSlash: true, to: &text)
    } else {
      text += plain
    }
  }

  private static func normalized(_ path: Substring.UTF8View) -> [UInt8] {
    let slash = UInt8(ascii: "/")
    var kept: [Substring.UTF8View.SubSequence] = []
    let segments = path.split(separator: slash)
    func isDots(_ segment: Substring.UTF8View.SubSequence?, _ count: Int) -> Bool {
      segment.map { $0.count == count && $0.allSatisfy { $0 == UInt8(ascii: ".") } } ?? false
    }
    for segment in segments {
      if isDots(segment, 1) { continue }
      if isDots(segment, 2) {
        if !kept.isEmpty { kept.removeLast() }
      } else {
        kept.append(segment)
      }
    }
    let endsOpen = path.last == slash || isDots(segments.last, 1) || isDots(segments.last, 2)
    var plain = [slash]
    plain += kept.joined(separator: [slash])
    if endsOpen, !kept.isEmpty { plain.append(slash) }
    return plain
  }

  private mutating func addQuery(_ query: Substring.UTF8View) {
    var pairs: [(name: [UInt8], value: [UInt8])] = []
    for pair in query.split(separator: UInt8(ascii: "&")) {
      let cut = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
      var name: [UInt8] = []
      PercentEncoding.append(PercentEncoding.decode(pair[..<cut]), to: &name)
      var value: [UInt8] = []
      PercentEncoding.append(PercentEncoding.decode(pair[cut...].dropFirst()), to: &value)
      pairs.append((name, value))
    }
    pairs.sort {
      $0.name == $1.name
        ? $0.value.lexicographicallyPrecedes($1.value) : $0.name.lexicographicallyPrecedes($1.name)
    }
    for (index, pair) in pairs.enumerated() {
      if index > 0 { text.append(UInt8(ascii: "&")) }
      text += pair.name
      text.append(UInt8(ascii: "="))
      text += pair.value
    }
  }

  /// The canonical lines, each ended by a line feed, and behind an empty line the names between semicolons.
  private mutating func addHeaders(_ headers: [(name: String, value: String)]) {
    // Names in lower case, sorted; a name that comes again keeps the order of its values.
    var sorted: [(name: String, index: Int)] = []
    sorted.reserveCapacity(headers.count)
    for (index, header) in headers.enumerated() {
      let name = Self.lowercased(header.name)
      if Self.isUnsigned(name) { continue }
      var place = sorted.count
      while place > 0, name < sorted[place - 1].name { place -= 1 }
      sorted.insert((name, index), at: place)
    }
    var previous: String?
    for (name, index) in sorted {
      if name == previous {
        text.append(UInt8(ascii: ","))
      } else {
        if previous != nil { text.append(0x0A) }
        text += name.utf8
        text.append(UInt8(ascii: ":"))
      }
      addCollapsed(headers[index].value)
      previous = name
    }
    if previous != nil { text.append(0x0A) }
    text.append(0x0A)
    let start = text.count
    previous = nil
    for (name, _) in sorted where name != previous {
      if previous != nil { text.append(UInt8(ascii: ";")) }
      text += name.utf8
      previous = name
    }
    namesAt = start..<text.count
  }

  private static func lowercased(_ name: String) -> String {
    name.utf8.contains { $0 &- 65 < 26 || $0 >= 0x80 } ? name.lowercased() : name
  }

  /// Headers that concern one hop, and those that proxies may change on the way.
  private static func isUnsigned(_ name: String) -> Bool {
    switch name.utf8.count {
    case 2: name == "te"
    case 6: name == "expect"
    case 7: name == "trailer" || name == "upgrade"
    case 10: name == "user-agent" || name == "connection" || name == "keep-alive"
    case 15: name == "x-amzn-trace-id"
    case 17: name == "transfer-encoding"
    case 18: name == "proxy-authenticate"
    case 19: name == "proxy-authorization"
    default: false
    }
  }

  /// Without blanks at the ends, and with one blank for each run of them.
  private mutating func addCollapsed(_ value: String) {
    let start = text.count
    var isPending = false
    for byte in value.utf8 {
      switch byte {
      case 0x20, 0x0A, 0x0D, 0x09: isPending = text.count > start
      default:
        if isPending {
          text.append(0x20)
          isPending = false
        }
        text.append(byte)
      }
    }
  }
}
