/// GitHub's and GitLab's Markdown.
enum Markdown {
  /// Text that shows as it is, wherever it stands in a paragraph, list or table: nothing in it is a mark, a tag, a link
  /// or a mention, and it stays in its line.
  static func escaped(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count + 8)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "|": result += "&#124;"
      case "@": result += "&#64;"
      case "\\", "`", "*", "_", "[", "]", "~", "$", "#", "!":
        result.unicodeScalars.append("\\")
        result.unicodeScalars.append(scalar)
      case "\n", "\r", "\t": result += " "
      case "\u{200B}"..."\u{200D}", "\u{FEFF}": result += "�"
      case _ where scalar.isDeceptive: result += "�"
      default: result.unicodeScalars.append(scalar)
      }
    }
    // `www.` and `https://` become links by themselves.
    return result.replacing("://", with: "&#58;//").replacing("www.", with: "www&#46;")
  }

  /// Text in the type of code, whatever is in it.
  static func code(_ text: String) -> String { text.isEmpty ? "" : "<code>\(escaped(text))</code>" }

  /// A table; the cells are Markdown already.
  static func table(headings: [String], alignedRight: Int, rows: [[String]]) -> String {
    let left = headings.count - alignedRight
    let rule = headings.indices.map { $0 < left ? "---" : "---:" }
    return ([headings, rule] + rows).map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }

  /// Lines that are folded away under a title.
  static func details(_ title: String, _ lines: [String]) -> String {
    "<details><summary>\(escaped(title))</summary>\n\n" + lines.joined(separator: "\n") + "\n\n</details>"
  }
}

/// Paragraphs.
struct MarkdownPage {
  private(set) var blocks: [String] = []

  mutating func add(_ block: String) { blocks.append(block) }

  var text: String { blocks.joined(separator: "\n\n") + "\n" }
}
