public import InfraModel
internal import Pricing

extension CostExplanation {
  public static var formatVersion: Int { 1 }

  /// The explanation for programs.
  public var document: Value {
    .compact([
      "formatVersion": .integer(Int64(Self.formatVersion)),
      "kind": "costExplanation",
      "environment": .string(environment.name),
      "address": .string(line.address.path),
      "type": .string(line.type.name),
      "region": .string(line.region),
      "position": position.map { .string($0.description) },
      "currency": "USD",
      "hoursPerMonth": 730,
      "catalogueDigest": .string(catalogDigest),
      "today": .string(age.today.description),
      "maxAge": .integer(Int64(age.most)),
      "cost": figures.document,
      "components": .list(components.map(document)),
      "oneTime": estimate.oneTime.map(document).nonEmpty.map(Value.list),
      "growing": estimate.growing.map(document).nonEmpty.map(Value.list),
      "unknown": .list(
        [stale, old?.cost].compactMap { $0?.document } + estimate.unknown.map { $0.document(catalog) }),
      "unknownAtMost": UnknownCeiling(of: estimate.unknown, catalog)?.document,
      "assumptions": .strings(estimate.assumptions),
      "usage": .list(
        usage.map { usage in
          .compact([
            "key": .string(usage.key.name), "unit": .string(usage.key.unit.rawValue),
            "meaning": .string(usage.key.meaning), "declared": usage.declared?.document,
          ])
        }),
    ])
  }

  private func document(_ component: CostComponent) -> Value {
    var members = component.document.object ?? [:]
    members["arithmetic"] = .string(component.arithmetic)
    members["price"] = component.price.map(document)
    return .object(members)
  }

  private func document(_ price: Price) -> Value {
    .compact([
      "service": .string(price.service), "usageType": .string(price.usageType), "region": .string(price.region),
      "conditions": .object(price.conditions.members.mapValues(Value.string)), "source": .string(price.source),
      "sourceTitle": .string(catalog.sourceTitle(of: price)), "date": .string(price.sourceDate),
      "listDate": price.listDate.map(Value.string), "days": age.days(of: price).map { .integer(Int64($0)) },
      "isTooOld": .bool(age.isExceeded(by: price)), "confidence": .string(price.confidence.rawValue),
      "method": price.method.map(Value.string), "from": .number(price.from.number),
      "to": price.to.map { .number($0.number) },
    ])
  }
}
