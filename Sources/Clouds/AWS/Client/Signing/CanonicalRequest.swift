internal import HTTP
internal import InfraModel

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
    text.append(utf8: method)
    text.append(0x0A)
    let uri = uri.utf8
    let cut = uri.firstIndex(of: UInt8(ascii: "?")) ?? uri.endIndex
    addPath(uri[..<cut], signer)
    text.append(0x0A)
    if cut < uri.endIndex { addQuery(uri[uri.index(after: cut)...]) }
    text.append(0x0A)
    addHeaders(headers)
    text.append(0x0A)
    text.append(utf8: payloadHash)
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
      PercentEncoding.append(PercentEncoding.decode(Array(pair[..<cut])), to: &name)
      var value: [UInt8] = []
      PercentEncoding.append(PercentEncoding.decode(Array(pair[cut...].dropFirst())), to: &value)
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
    // In the order of the names in lower case; a name that comes again keeps the order of its values.
    let names = headers.map { Self.lowercased($0.name) }
    var order: [Int] = []
    order.reserveCapacity(names.count)
    for index in names.indices where !Self.isUnsigned(names[index]) {
      var place = order.count
      while place > 0, names[index] < names[order[place - 1]] { place -= 1 }
      order.insert(index, at: place)
    }
    var previous: Int?
    for index in order {
      if let previous, names[previous] == names[index] {
        text.append(UInt8(ascii: ","))
      } else {
        if previous != nil { text.append(0x0A) }
        text.append(utf8: names[index])
        text.append(UInt8(ascii: ":"))
      }
      addCollapsed(headers[index].value)
      previous = index
    }
    if previous != nil { text.append(0x0A) }
    text.append(0x0A)
    let start = text.count
    previous = nil
    for index in order {
      if let previous {
        if names[previous] == names[index] { continue }
        text.append(UInt8(ascii: ";"))
      }
      text.append(utf8: names[index])
      previous = index
    }
    namesAt = start..<text.count
  }

  private static func lowercased(_ name: String) -> String {
    guard name.utf8.contains(where: { $0 &- 65 < 26 || $0 >= 0x80 }) else { return name }
    return String(unsafeUninitializedCapacity: name.utf8.count) { text in
      var count = 0
      for byte in name.utf8 {
        text[count] = byte &- 65 < 26 ? byte | 0x20 : byte
        count += 1
      }
      return count
    }
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
    var value = value
    value.withUTF8 { bytes in
      let start = text.count
      var run = 0
      while run < bytes.count {
        var end = run
        while end < bytes.count, !Self.isBlank(bytes[end]) { end += 1 }
        if end > run {
          if text.count > start { text.append(0x20) }
          text += bytes[run..<end]
        }
        run = end + 1
      }
    }
  }

  @inline(__always)
  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }
}

extension [UInt8] {
  /// Appends a text's bytes at once.
  mutating func append(utf8 text: String) {
    var text = text
    text.withUTF8 { append(contentsOf: $0) }
  }
}
