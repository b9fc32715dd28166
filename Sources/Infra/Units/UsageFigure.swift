import InfraModel

/// A declared amount as cost models read it: a number from ``low`` to ``high``, in the unit that its key names.
public struct UsageFigure: Hashable, Sendable {
  public let low: Double
  public let high: Double
  /// What is wrong with it, as the end of a sentence that begins with its key; `nil` for nothing.
  let problem: String?
  /// Where it was written, if that is known.
  let position: SourcePosition?

  /// - Parameter most: more than this is not believed.
  init(low: Double, high: Double, most: Double, position: SourcePosition?) {
    self.low = low
    self.high = high
    self.position = position
    problem =
      if !low.isFinite || !high.isFinite {
        "is no number"
      } else if low < 0 {
        "is \(Self.text(low)): usage cannot be negative"
      } else if high > most {
        "is \(Self.text(high)): more than \(Self.text(most)) in a month is not possible"
      } else {
        nil
      }
  }

  private init(low: Double, high: Double, problem: String?, position: SourcePosition?) {
    self.low = low
    self.high = high
    self.problem = problem
    self.position = position
  }

  /// The same in another unit.
  public func divided(by divisor: Double) -> UsageFigure {
    UsageFigure(low: low / divisor, high: high / divisor, problem: problem, position: position)
  }

  /// The same, refused if it is more than what one resource can use.
  /// - Parameter because: the limit as a sentence (`a month has 730 hours`).
  public func atMost(_ most: Double, because reason: String) -> UsageFigure {
    guard problem == nil, high > most else { return self }
    return UsageFigure(low: low, high: high, problem: "is \(Self.text(high)): \(reason)", position: position)
  }

  /// The form in graphs: a number, or an object with `low` and `high`; `nil` if it is no number.
  var document: Value? {
    guard low.isFinite, high.isFinite else { return nil }
    return low == high ? Self.value(low) : ["low": Self.value(low), "high": Self.value(high)]
  }

  private static func value(_ number: Double) -> Value { Int64(exactly: number).map(Value.integer) ?? .number(number) }

  private static func text(_ number: Double) -> String { JSON.canonicalText(value(number)) }
}
