/// GitHub's and GitLab's Markdown, wherever text stands in a paragraph, list or table: nothing in it is a mark, a tag, a
/// link or a mention, and it stays in its line.
public enum Markdown: EscapingLanguage {
  public static func escaped(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count + 8)
    let block = blockMark(text.unicodeScalars)
    for (index, scalar) in zip(text.unicodeScalars.indices, text.unicodeScalars) {
      if index == block {
        result += isBlank(scalar) ? "&#32;" : "\\\(scalar)"
        continue
      }
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "|": result += "&#124;"
      // GitHub looks for mentions and references in the finished page, where it neither knows of a backslash nor of
      // `&#64;` (github.com/github/cmark-gfm/issues/181), but not across a comment; GitLab knows the backslash.
      case "@", "#": result += "\\\(scalar)<!-- -->"
      case "\\", "`", "*", "_", "[", "]", "~", "$", "!":
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

  /// The mark with which a text that begins an item of a list would begin something else in it: a list (`- x`, `1. x`),
  /// a rule (`---`), or code by its indent. Other marks of blocks are escaped wherever they stand.
  private static func blockMark(_ text: String.UnicodeScalarView) -> String.Index? {
    let digits = text.prefix { ("0"..."9").contains($0) }
    guard digits.endIndex < text.endIndex else { return nil }
    let mark = digits.endIndex
    let next = text[mark...].dropFirst().first
    let isFollowedByBlank = next.map(isBlank) ?? true
    switch text[mark] {
    case " ", "\n", "\r", "\t": return digits.isEmpty ? mark : nil
    case "+": return digits.isEmpty && isFollowedByBlank ? mark : nil
    case "-": return digits.isEmpty && (isFollowedByBlank || text.allSatisfy { $0 == "-" || isBlank($0) }) ? mark : nil
    case ".", ")": return !digits.isEmpty && isFollowedByBlank ? mark : nil
    default: return nil
    }
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { [" ", "\n", "\r", "\t"].contains(scalar) }
}

/// Text of a comment or a page in Markdown.
public typealias MarkdownText = EscapedText<Markdown>

extension MarkdownText {
  /// Text in the type of code, whatever is in it.
  static func code(_ text: String) -> MarkdownText { text.isEmpty ? "" : "<code>\(text)</code>" }

  /// A table.
  static func table(headings: [MarkdownText], alignedRight: Int, rows: [[MarkdownText]]) -> MarkdownText {
    let left = headings.count - alignedRight
    let rule: [MarkdownText] = headings.indices.map { $0 < left ? "---" : "---:" }
    let lines: [MarkdownText] = ([headings, rule] + rows).map { "| \($0.joined(separator: " | ")) |" }
    return lines.joined(separator: "\n")
  }

  /// Lines that are folded away under a title.
  static func details(_ title: String, _ lines: [MarkdownText]) -> MarkdownText {
    "<details><summary>\(title)</summary>\n\n\(lines.joined(separator: "\n"))\n\n</details>"
  }
}

/// Paragraphs.
struct MarkdownPage {
  private(set) var blocks: [MarkdownText] = []

  mutating func add(_ block: MarkdownText) { blocks.append(block) }

  var text: MarkdownText { "\(blocks.joined(separator: "\n\n"))\n" }
}
