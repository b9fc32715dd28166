internal import InfraModel

extension CostSheet {
  /// The sheet as a page of its own.
  /// - Parameter data: the report for programs, which the page carries along.
  func html(data: Value, compares: Bool = false) -> HTMLText {
    HTMLPage(
      title: "Cost of \(title)", facts: facts, lead: content(compares: compares), data: HTMLText.data(data)
    ).html
  }

  /// Chart, table and notes, as a part of a page.
  func content(compares: Bool) -> HTMLText {
    CostChart(series: series, bars: bars, compares: compares).html + table + notes.map(Self.html).joined()
  }

  private var table: HTMLText {
    guard !rows.isEmpty else { return "" }
    let headings: [HTMLText] = headings.map { "<th scope=\"col\" role=\"columnheader\">\($0)</th>" }
    return """
      <table role="table">
      <thead role="rowgroup"><tr role="row"><th></th>\(headings.joined())</tr></thead>
      <tbody role="rowgroup">
      \(rows.map(Self.html).joined())</tbody>
      </table>

      """
  }

  private static func html(_ row: Row) -> HTMLText {
    let indent: HTMLText = row.role == .total ? "0.5" : "\(row.depth).5"
    let detail: HTMLText = row.explanation.isEmpty ? "" : " <span class=\"detail\">\(row.explanation)</span>"
    let place: HTMLText = row.place.isEmpty ? "" : " <span class=\"place\">\(row.place)</span>"
    let cells: [HTMLText] = row.cells.map { "<td role=\"cell\">\($0)</td>" }
    return """
      <tr role="row" class="\(row.role.rawValue)" data-address="\(row.address)">\
      <td role="cell" style="padding-left:\(indent)em">\(row.name)\(detail)\(place)</td>\(cells.joined())</tr>

      """
  }

  private static func html(_ note: Note) -> HTMLText {
    let items = note.lines.map { line, fix in
      let fix: HTMLText = fix.map { "<br><span class=\"fix\">fix: \($0)</span>" } ?? ""
      return "<li>\(line)\(fix)</li>\n" as HTMLText
    }
    return HTMLPage.folded(HTMLText(note.title), "<ul>\n\(items.joined())</ul>\n", isOpen: note.weight == .warning)
  }
}
