/// A page that needs nothing else: nothing is fetched, no script runs, and its policy lets none.
struct HTMLPage: Sendable {
  /// A part with a heading, to which the page's top leads.
  struct Section: Sendable {
    /// Names it in links; of letters.
    var name: HTMLText
    var title: HTMLText
    var body: HTMLText
  }

  var title: String
  /// The most important figures, most important first.
  var facts: [(text: String, ink: Ink)]
  /// What stands between the figures and the sections.
  var lead: HTMLText = ""
  var sections: [Section] = []
  /// What stands behind everything, for programs.
  var data: HTMLText = ""

  var html: HTMLText {
    let shown: [HTMLText] = facts.map { "<span class=\"\($0.ink.rawValue)\">\($0.text)</span>" }
    let parts: [HTMLText] = sections.map { section in
      """
      <section id="\(section.name)" aria-labelledby="\(section.name)-title">
      <h2 id="\(section.name)-title">\(section.title)</h2>
      \(section.body)</section>

      """
    }
    return """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; \
      base-uri 'none'; form-action 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      <style>\(Self.style)</style>
      </head>
      <body>
      <header>
      <h1>\(title)</h1>
      <p class="facts">\(shown.joined(separator: " · "))</p>
      \(contents)</header>
      <main>
      \(lead)\(parts.joined())</main>
      \(data)
      </body>
      </html>

      """
  }

  /// Where the sections are, if there are enough to look for one.
  private var contents: HTMLText {
    guard sections.count > 2 else { return "" }
    let links: [HTMLText] = sections.map { "<a href=\"#\($0.name)\">\($0.title)</a>" }
    return "<nav aria-label=\"Sections\">\(links.joined(separator: " "))</nav>\n"
  }

  /// A part that is unfolded where somebody wants it.
  static func folded(_ summary: HTMLText, _ body: HTMLText, isOpen: Bool = false) -> HTMLText {
    "<details\(isOpen ? " open" : "")><summary>\(summary)</summary>\n\(body)</details>\n"
  }

  /// A list whose end is folded: items as `<li>`.
  /// - Parameter count: how many there are, where not all are given.
  static func list(_ items: [HTMLText], of count: Int) -> HTMLText {
    let open = 20
    let rest: HTMLText = count > items.count ? "<li>and \(count - items.count) more</li>\n" : ""
    let shown: HTMLText = "<ul>\n\(items.prefix(open).joined())\(items.count > open ? "" : rest)</ul>\n"
    guard items.count > open else { return shown }
    return shown + folded("\(count - open) more", "<ul>\n\(items.dropFirst(open).joined())\(rest)</ul>\n")
  }

  /// A command that can be copied with one click.
  static func command(_ text: String) -> HTMLText { "<pre class=\"command\"><code>\(text)</code></pre>\n" }
}

extension HTMLText {
  /// Lines of a report as they stand in a terminal, their inks as classes; two thousand at most.
  init(_ lines: [Line]) {
    let more = lines.count - 2000
    let shown = more > 0 ? lines.prefix(2000) + [Line("and \(more) more lines", .quiet)] : lines
    let lines: [HTMLText] = shown.map { line in
      line.pieces.map { piece in
        piece.ink == .plain ? HTMLText(piece.text) : "<span class=\"\(piece.ink.rawValue)\">\(piece.text)</span>"
      }.joined()
    }
    self = "<pre class=\"lines\">\(lines.joined(separator: "\n"))</pre>\n"
  }

  /// A number with at most one decimal, as coordinates have it.
  static func tenths(_ number: Double) -> HTMLText {
    let tenths = Int((number * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths % 10))"
  }
}
