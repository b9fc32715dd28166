/// HTML and SVG, between tags and in attributes in quotation marks.
public enum HTML: EscapingLanguage {
  public static func escaped(_ text: String) -> String {
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
}

/// Text of a page or a picture.
public typealias HTMLText = EscapedText<HTML>
