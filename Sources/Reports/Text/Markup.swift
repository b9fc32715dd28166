/// HTML and SVG.
enum Markup {
  /// Text that shows as it is, between tags and in quoted attributes.
  static func escaped(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\n", "\t": result.unicodeScalars.append(scalar)
      case _ where scalar.isDeceptive: result += "�"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A JSON text inside a script element, which it can't end.
  static func script(_ json: [UInt8]) -> String {
    String(decoding: json, as: UTF8.self).replacing("<", with: "\\u003c")
  }
}
