internal import InfraModel

extension CostSheet {
  /// The sheet for a terminal.
  func lines(on page: Page) -> [Line] {
    var lines = Line.headline(Line(title, .strong), facts, width: page.width)
    if !rows.isEmpty { lines += [Line()] + table(width: page.width) }
    for note in notes { lines += [Line()] + self.lines(note, width: page.width) }
    return lines
  }

  private func table(width: Int) -> [Line] {
    let widths = headings.indices.map { index in
      rows.reduce(headings[index].columns) { max($0, index < $1.cells.count ? $1.cells[index].columns : 0) }
    }
    let amounts = widths.reduce(0) { $0 + $1 + 2 }
    let room = max(width - amounts, 16)
    var head = Line()
    head.pad(to: room)
    for (heading, width) in zip(headings, widths) { head.add("  " + heading.right(width), .quiet) }
    return [head] + rows.flatMap { lines($0, room: room, widths: widths) }
  }

  private func lines(_ row: Row, room: Int, widths: [Int]) -> [Line] {
    let indent = String(repeating: " ", count: row.role == .total ? 0 : row.depth * 2)
    let ink: Ink = row.role == .component || row.role == .total ? .strong : row.role == .item ? .quiet : .plain
    var line = Line(indent + row.name.shortened(to: room - indent.columns), ink)
    var spill: Line?
    if !row.explanation.isEmpty {
      let left = room - line.width - 2
      if let fitting = [row.explanation, row.detail].first(where: { $0.columns <= left }) {
        line.add("  " + fitting, .quiet)
      } else if row.role == .item {
        spill = Line(indent + "  " + row.detail.shortened(to: room - indent.columns - 2), .quiet)
      } else if left >= 12 {
        line.add("  " + row.detail.shortened(to: left), .quiet)
      }
    }
    line.pad(to: room)
    for (cell, width) in zip(row.cells, widths) { line.add("  " + cell.right(width), ink) }
    return [line] + (spill.map { [$0] } ?? [])
  }

  func lines(_ note: Note, width: Int) -> [Line] {
    var lines = [Line(note.title, note.weight == .warning ? .change : note.weight == .plain ? .strong : .quiet)]
    for (text, fix) in note.lines {
      lines += text.wrapped(to: width - 2).enumerated().map { index, part in
        Line((index == 0 ? "  " : "    ") + part, note.weight == .quiet ? .quiet : .plain)
      }
      guard let fix else { continue }
      for (index, part) in fix.wrapped(to: width - 9).enumerated() {
        var line = Line(index == 0 ? "    fix: " : "         ", .accent)
        line.add(part)
        lines.append(line)
      }
    }
    return lines
  }
}
