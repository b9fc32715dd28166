@testable import AWSPrices
@testable import AWSResources
import InfraModel
import Pricing

extension CostEstimate {
  /// The estimate as bills have it.
  var lines: [String] {
    components.map { $0.line($0.kind.rawValue) } + oneTime.map { $0.line("once") } + growing.map { $0.line("grows") }
      + unknown.map { "\($0.reason.code.rawValue) | \($0.what)" } + assumptions.map { "assume | \($0)" }
      + ["total | \(monthly.written)"]
  }
}

extension CostComponent {
  func line(_ word: String) -> String {
    guard kind != .free else { return "free | \(name)\(quantity.map { " | \($0.written)" } ?? "")" }
    let rate = unitPrice?.description ?? "?"
    let amount =
      switch (quantity, monthly) {
      case (.some(let quantity), .some(let monthly)): "\(quantity.written) \(unit) × \(rate) = \(monthly.written)"
      default: "\(rate) a \(unit)"
      }
    return "\(word) | \(name) | \(amount)\(price?.confidence == .derived ? " | derived" : "")"
  }
}

extension Span where Bound: CustomStringConvertible {
  var written: String { isPoint ? "\(low)" : "\(low)…\(high)" }
}
