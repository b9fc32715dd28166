internal import InfraModel
internal import Pricing

/// A report about costs before it is text, Markdown or HTML: headline, table, chart and notes.
struct CostSheet: Sendable {
  /// One row of the table.
  struct Row: Sendable {
    enum Role: String, Sendable { case component, resource, item, total }

    var role: Role
    /// How far inside.
    var depth: Int
    var name: String
    /// What it is: a type, or how an amount comes about.
    var detail = ""
    /// How its amount comes about, where it has only one part; left out where there is no room.
    var reckoning = ""
    /// One for each heading; empty where there is nothing to say.
    var cells: [String]
    /// The address of a component or resource.
    var address = ""
    /// Where it was declared.
    var place = ""

    /// Both, for where there is room.
    var explanation: String { [detail, reckoning].filter { !$0.isEmpty }.joined(separator: " · ") }
  }

  /// One bar of the chart.
  struct Bar: Sendable {
    var name: String
    /// The lengths of its parts in dollars, one for each of ``CostSheet/series``.
    var parts: [Money]
    /// What stands at its end.
    var label: String
  }

  /// Some lines under a title.
  struct Note: Sendable {
    enum Weight: Sendable { case warning, plain, quiet }

    var title: String
    var weight: Weight
    /// Each with what to do, where something can be done.
    var lines: [(text: String, fix: String?)]
  }

  var title: String
  /// The most important figures, most important first.
  var facts: [(text: String, ink: Ink)]
  /// Headings of the amounts.
  var headings: [String]
  var rows: [Row]
  /// What the chart's colors stand for.
  var series: [String]
  var bars: [Bar]
  var notes: [Note]
}
