internal import InfraModel
internal import Pricing

extension UnknownCeiling {
  /// The ceiling for programs.
  var document: Value {
    .compact([
      "monthly": lines == 0 ? nil : .number(monthly.number), "lines": .integer(Int64(lines)),
      "regions": .strings(regions), "withoutPrice": .integer(Int64(withoutPrice)),
      "withoutUsage": .integer(Int64(withoutUsage)), "others": .integer(Int64(others)),
    ])
  }

  /// What is shown beside the sum, a line for each thing to say; `nil` where nothing lacks a price alone.
  var note: CostSheet.Note? {
    guard lines + withoutPrice + withoutUsage > 0 else { return nil }
    let title =
      lines == 0 ? "Not in the sum, without a known limit" : "Not in the sum: at most about \(monthly.dollars) a month"
    var said: [String] = []
    if lines > 0 {
      said.append(
        "\(Count.of(lines, "line")) by the prices of \(regions.joined(separator: ", ")): the dearest of the nearest "
          + "regions that have a price")
    }
    if withoutPrice > 0 {
      said.append("\(Count.of(withoutPrice, "line")) \(withoutPrice == 1 ? "has" : "have") no price in any region")
    }
    if withoutUsage > 0 {
      said.append(
        "\(Count.of(withoutUsage, "line")) \(withoutUsage == 1 ? "depends" : "depend") on usage that is not declared")
    }
    if others > 0 {
      said.append("\(Count.of(others, "line")) \(others == 1 ? "lacks" : "lack") more than a price")
    }
    return CostSheet.Note(title: title, weight: .warning, lines: said.map { ($0, nil) })
  }
}

extension UnknownCost {
  /// For programs, with what it would cost at most by the nearest regions.
  func document(_ catalog: Catalog) -> Value {
    guard let ceiling = charge.flatMap(catalog.ceiling) else { return document }
    var members = document.object ?? [:]
    members["atMost"] = ["monthly": .number(ceiling.monthly.number), "region": .string(ceiling.region)]
    return .object(members)
  }
}
