internal import Pricing

/// Horizontal bars as SVG: a row for each, its parts behind each other, what it is worth at its end.
struct CostChart: Sendable {
  var series: [String]
  var bars: [CostSheet.Bar]
  /// Whether the parts of a bar stand below each other, to be compared, instead of behind each other, to be added.
  var compares = false

  private static let names = 190.0
  private static let width = 860.0
  private static let labels = 150.0
  private static let row = 34.0
  private static let top = 34.0

  /// The picture; empty without bars.
  var svg: HTMLText {
    guard !bars.isEmpty else { return "" }
    let height = Self.top + Double(bars.count) * Self.row + 8
    let drawn = bars.enumerated().map { index, bar in self.drawn(bar, at: Self.top + Double(index) * Self.row) }
    return """
      <svg class="chart" viewBox="0 0 \(Self.text(Self.width)) \(Self.text(height))" role="img" \
      aria-label="US dollars a month by component">
      \(legend)\(drawn.joined())</svg>

      """
  }

  private var legend: HTMLText {
    series.enumerated().map { index, name in
      let x = Self.names + Double(index) * 130
      return """
        <rect class="s\(index)" x="\(Self.text(x))" y="8" width="14" height="14" rx="2"/>\
        <text x="\(Self.text(x + 20))" y="20">\(name)</text>

        """
    }.joined()
  }

  /// The longest bar in dollars.
  private var longest: Double {
    bars.map { bar in
      let parts = bar.parts.map { max($0.number, 0) }
      return compares ? parts.max() ?? 0 : parts.reduce(0, +)
    }.max() ?? 0
  }

  private func drawn(_ bar: CostSheet.Bar, at y: Double) -> HTMLText {
    let room = Self.width - Self.names - Self.labels
    var text: HTMLText = """
      <text class="name" x="\(Self.text(Self.names - 10))" y="\(Self.text(y + 20))">\
      <title>\(bar.name)</title>\(bar.name.shortened(to: 24))</text>
      """
    let height = compares ? 22.0 / Double(max(bar.parts.count, 1)) : 22
    var x = Self.names
    var end = Self.names
    for (index, part) in bar.parts.enumerated() {
      let length = longest > 0 ? max(part.number, 0) / longest * room : 0
      let top = y + 4 + (compares ? Double(index) * height : 0)
      text += """
        <rect class="s\(index)" x="\(Self.text(x))" y="\(Self.text(top))" width="\(Self.text(length))" \
        height="\(Self.text(height))" data-name="\(bar.name)" data-series="\(series[index])" \
        data-usd="\(part.description)"><title>\(bar.name), \(series[index]): \(part.dollars)</title></rect>
        """
      end = max(end, x + length)
      if !compares { x += length }
    }
    return text + "<text x=\"\(Self.text(end + 8))\" y=\"\(Self.text(y + 20))\">\(bar.label)</text>\n"
  }

  /// A coordinate with one decimal.
  private static func text(_ number: Double) -> HTMLText {
    let tenths = Int((number * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
