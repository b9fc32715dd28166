internal import InfraModel

extension CostSheet {
  /// The sheet as GitHub's and GitLab's Markdown.
  var markdown: String {
    var page = MarkdownPage()
    page.add("**\(Markdown.escaped(title))** · " + facts.map { Markdown.escaped($0.text) }.joined(separator: " · "))
    page.add(
      Markdown.table(
        headings: [""] + headings, alignedRight: headings.count,
        rows: rows.map { row in
          let indent = String(repeating: "&emsp;", count: row.role == .total ? 0 : row.depth)
          let name = Markdown.escaped(row.name)
          let isStrong = row.role == .component || row.role == .total
          let detail = row.explanation.isEmpty ? "" : " <sub>\(Markdown.escaped(row.explanation))</sub>"
          return [indent + (isStrong ? "**\(name)**" : name) + detail] + row.cells.map { Markdown.escaped($0) }
        }))
    for note in notes { page.add(Markdown.details(note.title, note.markdownLines)) }
    return page.text
  }
}

extension CostSheet.Note {
  var markdownLines: [String] {
    lines.map { text, fix in
      "- \(Markdown.escaped(text))" + (fix.map { "<br>fix: \(Markdown.escaped($0))" } ?? "")
    }
  }
}
