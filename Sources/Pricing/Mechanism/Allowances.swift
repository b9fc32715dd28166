/// What is left of the allowances that an account's resources share, at the low and the high end of usage.
///
/// An account has them once, however many environments it holds, so they are taken off only where that was asked for.
package struct Allowances {
  /// Whether what an account has once is taken off.
  package let areTaken: Bool
  private var left: [String: (low: Quantity, high: Quantity)] = [:]

  package init(areTaken: Bool) { self.areTaken = areTaken }

  /// Takes as much as there is for a quantity; gives how much of it costs nothing.
  package mutating func take(_ allowance: Charge.Allowance, for quantity: Span<Quantity>) -> (
    low: Quantity, high: Quantity
  ) {
    guard areTaken || allowance.shared == nil else { return (.zero, .zero) }
    let rest = allowance.shared.flatMap { left[$0] } ?? (allowance.first, allowance.first)
    let taken = (low: min(rest.low, quantity.low), high: min(rest.high, quantity.high))
    if let name = allowance.shared { left[name] = (rest.low - taken.low, rest.high - taken.high) }
    return taken
  }
}
