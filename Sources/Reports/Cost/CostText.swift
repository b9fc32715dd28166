internal import InfraModel
internal import Pricing

/// The words for costs; here and nowhere else.
enum CostText {
  /// What is added to a month or taken from it (`+$61.40`, `-$3.00`, `+$40.00–$60.00`).
  static func difference(_ amount: Dollars) -> String {
    guard !amount.isOverflowing else { return "more than can be counted" }
    let (low, high) = (signed(amount.low), signed(amount.high))
    guard low != high else { return low }
    return low.first == high.first ? "\(low)–\(high.dropFirst())" : "\(low)–\(high)"
  }

  /// `+$61.40/mo ($412.10 → $473.50)`, and whether something is missing in it.
  static func change(_ cost: PlanCost) -> String {
    let isComplete = cost.before.isComplete && cost.after.isComplete
    let missing = isComplete ? "" : ", incomplete"
    guard cost.before.monthly != cost.after.monthly else { return "\(cost.after.monthly.text)/mo\(missing)" }
    return "\(difference(cost.difference))/mo (\(cost.before.monthly.text) → \(cost.after.monthly.text)\(missing))"
  }

  /// What one change does to the bill, in a few words; `nil` if it does nothing.
  static func short(_ cost: CostChange?) -> String? {
    guard let cost else { return nil }
    let isUnknown = !cost.gaps.isEmpty
    if cost.difference != .zero {
      return "\(difference(cost.difference))/mo\(isUnknown ? " and unknown" : "")"
    }
    if isUnknown { return "cost unknown" }
    return cost.parts.contains { $0.rate != nil } ? "by usage" : nil
  }

  private static func signed(_ millionths: Int64) -> String {
    let text = Money(units: Int128(millionths) * 1_000_000).dollars
    return text.hasPrefix("-") ? text : "+" + text
  }
}
