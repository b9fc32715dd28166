public import InfraModel
internal import Pricing

extension CostReport {
  public static var formatVersion: Int { 1 }

  /// The report for programs.
  public var document: Value {
    return .compact([
      "formatVersion": .integer(Int64(Self.formatVersion)),
      "kind": "cost",
      "environment": .string(graph.environment.name),
      "region": .string(graph.region),
      "currency": "USD",
      "hoursPerMonth": .integer(730),
      "catalogueDigest": .string(catalogDigest),
      "cost": figures.document,
      "unknown": [stale, old?.cost, cost.overflow].compactMap { $0?.document }.nonEmpty.map(Value.list),
      "unknownAtMost": ceiling?.document,
      "oldPrices": old.map { .list($0.lines.map(\.document)) },
      "budget": graph.budget.map { .number($0.number) },
      "breaches": breaches.isEmpty ? nil : .list(breaches.map(\.diagnostic.document)),
      "components": .list(groups),
      "resources": .list(
        cost.lines.map { line in
          var members = line.estimate.members
          members["address"] = .string(line.address.path)
          members["type"] = .string(line.type.name)
          members["region"] = .string(line.region)
          members["position"] = positions[line.address].map { .string($0.description) }
          return .object(members)
        }),
    ])
  }

  /// Every component with its sum, by its path.
  private var groups: [Value] {
    var sums: [String: CostFigures] = [:]
    for line in cost.lines {
      let figures = CostFigures(line.estimate)
      var path = ""
      for name in line.address.path.split(separator: "/").dropLast() {
        path += path.isEmpty ? String(name) : "/" + name
        let sum = sums[path] ?? .zero
        sums[path] = sum + figures
      }
    }
    return sums.sorted { $0.key < $1.key }.map { ["path": .string($0.key), "cost": $0.value.document] }
  }
}
