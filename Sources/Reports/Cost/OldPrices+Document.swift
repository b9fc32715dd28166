internal import InfraModel
internal import Pricing

extension OldPrices.Line {
  /// The line for programs.
  var document: Value {
    .compact([
      "address": address.map { .string($0.path) }, "name": .string(name), "source": .string(price.source),
      "date": .string(price.originDate), "days": days.map { .integer(Int64($0)) },
    ])
  }
}
