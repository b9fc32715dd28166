@testable import AWSPrices
@testable import AWSResources
import InfraModel
import Pricing

/// A bill that was computed by hand: a resource as a line of JSON, then what it costs.
///
/// ```
/// fixed | Interface endpoint, a zone | 2 × 730 = 1460 Hrs × 0.01 = 14.6
/// usage | Data processed | 0.01 a GB
/// ```
///
/// A quantity may stand behind the sum that it is the result of; without a quantity a line is a rate. `derived` at the
/// end says that the price is. Other lines: `free` with a name, a diagnostic's code with what it is about, `grows`,
/// `assume`, and `total` for the month.
struct Bill: Sendable, CustomStringConvertible {
  var title: String
  var resource: Value
  var lines: [String]

  /// The bills of a file, with an empty line between them.
  static func all(_ file: String) throws -> [Bill] {
    try Fixture.text("Bills/\(file).txt").split(separator: "\n\n").map { block in
      let lines = block.split(separator: "\n").map(String.init)
      return Bill(title: String(lines[0].dropFirst(2)), resource: try JSON.parse(lines[1]), lines: Array(lines[2...]))
    }
  }

  var description: String { title }

  /// The lines without the sums behind which quantities stand.
  var results: [String] {
    lines.map { line in
      guard let sum = Self.sum(in: line) else { return line }
      return line.replacing("\(sum.text) = ", with: "", maxReplacements: 1)
    }
  }

  /// The sums that quantities are said to be the results of, and are not.
  var wrongSums: [String] {
    lines.filter { line in
      guard let sum = Self.sum(in: line) else { return false }
      let results = sum.text.split(separator: " … ").map { Arithmetic.result(of: $0)?.description ?? "?" }
      return !line.contains("= \(results.joined(separator: "…")) ")
    }
  }

  /// What stands between the name and the first of two equals signs.
  private static func sum(in line: String) -> (text: Substring, line: String)? {
    let parts = line.split(separator: " | ")
    guard parts.count > 2, case let sides = parts[2].split(separator: " = "), sides.count == 3 else { return nil }
    return (sides[0], line)
  }
}

/// Sums of products (`3 × 50 − 20 ÷ 4`), each product from left to right.
enum Arithmetic {
  static func result(of text: some StringProtocol) -> Quantity? {
    var sum: Quantity = .zero
    var sign: Quantity = 1
    var product: Quantity?
    var operation: Substring = "×"
    for word in String(text).split(separator: " ") {
      switch word {
      case "×", "÷": operation = word
      case "+", "−":
        guard let term = product else { return nil }
        sum += sign * term
        sign = word == "+" ? 1 : -1
        (product, operation) = (nil, "×")
      default:
        guard let number = Quantity(decimal: word) else { return nil }
        let before = product ?? 1
        product = operation == "×" ? before * number : before / number
      }
    }
    return product.map { sum + sign * $0 }
  }
}
