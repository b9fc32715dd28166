internal import InfraModel
internal import Pricing

extension PlanCostSection {
  /// The section as a sheet, for a page: a bar for each component before and after, and the table.
  var sheet: CostSheet {
    CostSheet(
      title: "", facts: [], headings: ["before", "after", "difference"],
      rows: rows.map { row($0, .component) } + totals.map { row($0, .total) }, series: ["before", "after"],
      bars: rows.prefix(10).map { row in
        CostSheet.Bar(
          name: row.name, parts: [row.before.span.high, row.after.span.high], label: CostText.difference(row.difference)
        )
      },
      notes: [
        note("Once", .plain, oneTime), note("Grows", .plain, growing),
        note("By usage that is not declared", .quiet, rates), unknown,
        note("Assumptions", .quiet, assumptions.map { Remark(address: "", text: $0) }),
      ].compactMap(\.self))
  }

  private func row(_ row: Row, _ role: CostSheet.Row.Role) -> CostSheet.Row {
    CostSheet.Row(
      role: role, depth: 0, name: row.name,
      cells: [row.before.text, row.after.text, CostText.difference(row.difference)], address: row.name)
  }

  private func note(_ title: String, _ weight: CostSheet.Note.Weight, _ remarks: [Remark]) -> CostSheet.Note? {
    guard !remarks.isEmpty else { return nil }
    let shown = remarks.prefix(100).map { remark in
      (text: remark.address.isEmpty ? remark.text : "\(remark.address): \(remark.text)", fix: String?.none)
    }
    let rest = remarks.count - shown.count
    return CostSheet.Note(
      title: "\(title) (\(remarks.count))", weight: weight,
      lines: shown + (rest > 0 ? [(text: "and \(rest) more", fix: nil)] : []))
  }

  private var unknown: CostSheet.Note? {
    guard !gaps.isEmpty else { return nil }
    return CostSheet.Note(
      title: "Unknown (\(gaps.count))", weight: .warning,
      lines: gaps.map { (text: Self.text($0.gap, $0.addresses), fix: $0.gap.fix) })
  }
}
