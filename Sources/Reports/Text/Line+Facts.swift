extension Line {
  /// A headline: a beginning and facts, joined by dots, in further lines where they do not fit into one.
  static func headline(_ beginning: Line, _ facts: [(text: String, ink: Ink)], width: Int) -> [Line] {
    var lines: [Line] = []
    var line = beginning
    for (text, ink) in facts {
      if line.width + 3 + text.columns > width {
        lines.append(line)
        line = Line("  ")
      }
      line.add(" · ", .quiet)
      line.add(text, ink)
    }
    return lines + [line]
  }
}
