/// How a secret's text may be quoted by what is shown: whatever shows something of a call takes all of these out.
package enum SecretForms {
  /// Every form that a text may have in what quotes it: in JSON, in JSON in JSON, in a URL, in XML, in Base64.
  package static func of(_ text: String) -> [String] {
    let json = JSON.canonicalText(.string(text)).dropFirst().dropLast()
    let slashed = json.replacing("/", with: #"\/"#)
    // Text in JSON in JSON, as a policy or a request that a message quotes.
    let nested = JSON.canonicalText(.string(String(json))).dropFirst().dropLast()
    let unicode = json.flatMap { $0.isASCII ? String($0) : escaped($0) }
    let percent = PercentEncoding.encode(text)
    let form = percent.replacing("%20", with: "+")
    return [
      text, String(json), String(slashed), String(nested), String(unicode), percent, form,
      percent.lowercasedEscapes, form.lowercasedEscapes, markedUp(text), Base64.encode(Array(text.utf8)),
    ] + insideBase64(text)
  }

  private static func escaped(_ character: Character) -> String {
    String(character).utf16.map { unit in
      let digits = String(unit, radix: 16)
      return #"\u"# + String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
  }

  /// The letters of Base64 that are the same whatever stands around the text: where a longer text is encoded, as a
  /// machine's user data, three places of its bytes give three forms.
  private static func insideBase64(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return (0..<3).compactMap { place in
      // Letters that hold bits of what stands before or behind are left out.
      let all = Base64.encode([UInt8](repeating: 0, count: place) + bytes).prefix { $0 != "=" }
      let behind = (place + bytes.count) % 3 == 0 ? 0 : 1
      let inside = all.dropFirst([0, 2, 3][place]).dropLast(behind)
      return inside.utf8.count >= shortestInside ? String(inside) : nil
    }
  }

  /// Fewer letters of Base64 stand in much that is no secret.
  private static let shortestInside = 8

  private static func markedUp(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;").replacing("'", with: "&apos;")
  }
}

extension String {
  /// Percent escapes with small digits, as some clients write them.
  fileprivate var lowercasedEscapes: String {
    var result = ""
    var rest = self[...]
    while let sign = rest.firstIndex(of: "%") {
      let end = rest.index(sign, offsetBy: 3, limitedBy: rest.endIndex) ?? rest.endIndex
      result += rest[..<sign] + rest[sign..<end].lowercased()
      rest = rest[end...]
    }
    return result + rest
  }
}
