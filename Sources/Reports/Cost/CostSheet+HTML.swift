internal import InfraModel

extension CostSheet {
  /// The sheet as a page of its own: nothing is fetched, no script runs.
  /// - Parameter data: the report for programs, which the page carries along.
  func html(data: Value, compares: Bool = false) -> String {
    let title = Markup.escaped("Cost of \(title)")
    var text = """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      <style>\(Self.style)</style>
      </head>
      <body>
      <h1>\(title)</h1>
      <p class="facts">\(facts.map { "<span class=\"\($0.ink.rawValue)\">\(Markup.escaped($0.text))</span>" }
        .joined(separator: " · "))</p>

      """
    text += CostChart(series: series, bars: bars, compares: compares).svg
    text += table
    for note in notes { text += html(note) }
    text += "<script type=\"application/json\" id=\"data\">\(Markup.script(JSON.canonical(data, symbols: .tagged)))"
    return text + "</script>\n</body>\n</html>\n"
  }

  private var table: String {
    var text = "<table>\n<thead><tr><th></th>"
    for heading in headings { text += "<th>\(Markup.escaped(heading))</th>" }
    text += "</tr></thead>\n<tbody>\n"
    for row in rows {
      let place = row.place.isEmpty ? "" : " <span class=\"place\">\(Markup.escaped(row.place))</span>"
      let detail = row.explanation.isEmpty ? "" : " <span class=\"detail\">\(Markup.escaped(row.explanation))</span>"
      text += "<tr class=\"\(row.role.rawValue)\" data-address=\"\(Markup.escaped(row.address))\">"
      text += "<td style=\"padding-left:\(Self.indent(row))em\">"
      text += "\(Markup.escaped(row.name))\(detail)\(place)</td>"
      for cell in row.cells { text += "<td>\(Markup.escaped(cell))</td>" }
      text += "</tr>\n"
    }
    return text + "</tbody>\n</table>\n"
  }

  private static func indent(_ row: Row) -> String {
    row.role == .total ? "0.5" : "\(row.depth).5"
  }

  private func html(_ note: Note) -> String {
    let isOpen = note.weight == .warning ? " open" : ""
    var text = "<details\(isOpen)><summary>\(Markup.escaped(note.title))</summary>\n<ul>\n"
    for (line, fix) in note.lines {
      let fix = fix.map { "<br><span class=\"fix\">fix: \(Markup.escaped($0))</span>" } ?? ""
      text += "<li>\(Markup.escaped(line))\(fix)</li>\n"
    }
    return text + "</ul>\n</details>\n"
  }

  private static let style = """
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
