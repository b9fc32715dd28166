/// Rows that have a bar each: a name, a bar that is as wide as the page lets it, and words at its end. What a bar shows,
/// the words say.
struct BarList: Sendable {
  /// A part of a bar.
  struct Part: Sendable {
    /// Its class.
    var style: HTMLText
    /// From 0 to 1.
    var from: Double
    var length: Double
    /// From above, of the bar's height.
    var top = 0.0
    var height = 1.0
    /// What it is, for who points at it.
    var title: HTMLText
    var attributes: HTMLText = ""
  }

  struct Row: Sendable {
    var name: HTMLText
    var parts: [Part]
    var label: HTMLText
    var attributes: HTMLText = ""
  }

  var style: HTMLText = ""
  var rows: [Row]

  /// The list; empty without rows.
  var html: HTMLText {
    guard !rows.isEmpty else { return "" }
    return "<ol class=\"bars\(style)\">\n\(rows.map(Self.html).joined())</ol>\n"
  }

  private static let width = 1000.0
  private static let height = 20.0

  private static func html(_ row: Row) -> HTMLText {
    let parts: [HTMLText] = row.parts.map { part in
      """
      <rect class="\(part.style)" x="\(.tenths(part.from * width))" y="\(.tenths(part.top * height))" \
      width="\(.tenths(part.length * width))" height="\(.tenths(part.height * height))"\(part.attributes)>\
      <title>\(part.title)</title></rect>
      """
    }
    return """
      <li\(row.attributes)><span class="name">\(row.name)</span>\
      <svg viewBox="0 0 1000 20" preserveAspectRatio="none" aria-hidden="true">\(parts.joined())</svg>\
      <span class="label">\(row.label)</span></li>

      """
  }
}
