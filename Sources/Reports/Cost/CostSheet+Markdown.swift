internal import InfraModel

extension CostSheet {
  /// The sheet as GitHub's and GitLab's Markdown.
  var markdown: MarkdownText {
    var page = MarkdownPage()
    page.add("**\(title)** · \(facts.map { MarkdownText($0.text) }.joined(separator: " · "))")
    page.add(
      .table(
        headings: [""] + headings.map { MarkdownText($0) }, alignedRight: headings.count,
        rows: rows.map { [Self.markdown($0)] + $0.cells.map { MarkdownText($0) } }))
    for note in notes { page.add(.details(note.title, note.markdownLines)) }
    return page.text
  }

  private static func markdown(_ row: Row) -> MarkdownText {
    let indent = MarkdownText(repeating: "&emsp;", count: row.role == .total ? 0 : row.depth)
    let isStrong = row.role == .component || row.role == .total
    let name: MarkdownText = isStrong ? "**\(row.name)**" : "\(row.name)"
    return row.explanation.isEmpty ? "\(indent)\(name)" : "\(indent)\(name) <sub>\(row.explanation)</sub>"
  }
}

extension CostSheet.Note {
  var markdownLines: [MarkdownText] {
    lines.map { text, fix in
      let fix: MarkdownText = fix.map { "<br>fix: \($0)" } ?? ""
      return "- \(text)\(fix)"
    }
  }
}
