internal import Pricing

/// Horizontal bars: a row for each, its parts behind each other, what it is worth at its end.
struct CostChart: Sendable {
  var series: [String]
  var bars: [CostSheet.Bar]
  /// Whether the parts of a bar stand below each other, to be compared, instead of behind each other, to be added.
  var compares = false

  /// The chart; empty without bars.
  var html: HTMLText {
    guard !bars.isEmpty else { return "" }
    return """
      <figure class="chart" aria-label="US dollars a month by component">
      <figcaption class="legend">\(legend)</figcaption>
      \(BarList(rows: bars.map(row)).html)</figure>

      """
  }

  private var legend: HTMLText {
    series.enumerated().map { index, name in
      """
      <span><svg class="swatch" viewBox="0 0 14 14" aria-hidden="true"><rect class="s\(index)" width="14" height="14"/>\
      </svg> \(name)</span>
      """
    }.joined(separator: " ")
  }

  /// The longest bar in dollars.
  private var longest: Double {
    bars.map { bar in
      let parts = bar.parts.map { max($0.number, 0) }
      return compares ? parts.max() ?? 0 : parts.reduce(0, +)
    }.max() ?? 0
  }

  private func row(_ bar: CostSheet.Bar) -> BarList.Row {
    let longest = longest
    let height = compares ? 1 / Double(max(bar.parts.count, 1)) : 1
    var from = 0.0
    let parts = bar.parts.enumerated().map { index, part in
      let length = longest > 0 ? max(part.number, 0) / longest : 0
      defer { if !compares { from += length } }
      return BarList.Part(
        style: "s\(index)", from: from, length: length, top: compares ? Double(index) * height : 0, height: height,
        title: "\(bar.name), \(series[index]): \(part.dollars)",
        attributes: """
           data-name="\(bar.name)" data-series="\(series[index])" data-usd="\(part.description)"
          """)
    }
    return BarList.Row(name: HTMLText(bar.name), parts: parts, label: HTMLText(bar.label))
  }
}
