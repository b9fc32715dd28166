/// What is left of the allowances that an account's resources share, at the low and the high end of usage.
struct Allowances {
  private var left: [String: (low: Quantity, high: Quantity)] = [:]

  /// Takes as much as there is for a quantity; gives how much of it costs nothing.
  mutating func take(_ allowance: Charge.Allowance, for quantity: Span<Quantity>) -> (low: Quantity, high: Quantity) {
    let rest = allowance.shared.flatMap { left[$0] } ?? (allowance.first, allowance.first)
    let taken = (low: min(rest.low, quantity.low), high: min(rest.high, quantity.high))
    if let name = allowance.shared { left[name] = (rest.low - taken.low, rest.high - taken.high) }
    return taken
  }
}
