internal import InfraModel

extension CostSheet {
  /// The sheet as a page of its own: nothing is fetched, no script runs.
  /// - Parameter data: the report for programs, which the page carries along.
  func html(data: Value, compares: Bool = false) -> HTMLText {
    let facts: [HTMLText] = facts.map { "<span class=\"\($0.ink.rawValue)\">\($0.text)</span>" }
    return """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Cost of \(title)</title>
      <style>\(Self.style)</style>
      </head>
      <body>
      <h1>Cost of \(title)</h1>
      <p class="facts">\(facts.joined(separator: " · "))</p>
      \(CostChart(series: series, bars: bars, compares: compares).svg)\(table)\(notes.map(Self.html).joined())\
      \(HTMLText.data(data))
      </body>
      </html>

      """
  }

  private var table: HTMLText {
    let headings: [HTMLText] = headings.map { "<th>\($0)</th>" }
    return """
      <table>
      <thead><tr><th></th>\(headings.joined())</tr></thead>
      <tbody>
      \(rows.map(Self.html).joined())</tbody>
      </table>

      """
  }

  private static func html(_ row: Row) -> HTMLText {
    let indent: HTMLText = row.role == .total ? "0.5" : "\(row.depth).5"
    let detail: HTMLText = row.explanation.isEmpty ? "" : " <span class=\"detail\">\(row.explanation)</span>"
    let place: HTMLText = row.place.isEmpty ? "" : " <span class=\"place\">\(row.place)</span>"
    let cells: [HTMLText] = row.cells.map { "<td>\($0)</td>" }
    return """
      <tr class="\(row.role.rawValue)" data-address="\(row.address)">\
      <td style="padding-left:\(indent)em">\(row.name)\(detail)\(place)</td>\(cells.joined())</tr>

      """
  }

  private static func html(_ note: Note) -> HTMLText {
    let items = note.lines.map { line, fix in
      let fix: HTMLText = fix.map { "<br><span class=\"fix\">fix: \($0)</span>" } ?? ""
      return "<li>\(line)\(fix)</li>\n" as HTMLText
    }
    return """
      <details\(note.weight == .warning ? " open" : "")><summary>\(note.title)</summary>
      <ul>
      \(items.joined())</ul>
      </details>

      """
  }

  private static let style: HTMLText = """
    :root{color-scheme:light dark;--ink:#1c2430;--quiet:#5d6878;--line:#d9dee6;--page:#fff;--s0:#2f6db3;--s1:#d98e04;\
    --danger:#b3261e;--good:#1c7c3c}
    @media (prefers-color-scheme:dark){:root{--ink:#e6eaf0;--quiet:#9aa6b6;--line:#363f4c;--page:#14181f;--s0:#6aa5e8;\
    --s1:#f0b545;--danger:#ff8a80;--good:#7fd197}}
    body{font:15px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--page);max-width:58em;margin:2em auto;\
    padding:0 1em}
    h1{font-size:1.5em;margin-bottom:.2em}
    .facts{color:var(--quiet)}.facts .danger,.facts .change{color:var(--danger);font-weight:600}\
    .facts .addition{color:var(--good)}.facts span:first-child{color:var(--ink);font-weight:600}
    .chart{width:100%;height:auto;margin:1em 0}.chart text{font:13px system-ui,sans-serif;fill:var(--ink)}\
    .chart .name{text-anchor:end}.s0{fill:var(--s0)}.s1{fill:var(--s1)}
    table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
    th,td{text-align:right;padding:.2em .5em;border-bottom:1px solid var(--line);white-space:nowrap;vertical-align:top}
    td:first-child{text-align:left;white-space:normal}th{color:var(--quiet);font-weight:normal}
    .component td,.total td{font-weight:600}.item td,.detail,.place{color:var(--quiet);font-weight:normal}
    .item td{font-size:.9em}.total td{border-top:2px solid var(--ink)}
    .detail,.place{margin-left:.6em}details{margin-top:1em}summary{font-weight:600;cursor:pointer}.fix{color:var(--quiet)}
    """
}
