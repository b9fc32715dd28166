import Planner

extension NameForm {
  /// A plain name, or an ARN whose last part, behind `/` or `:`, is the name.
  /// Source: AWS general reference, "Amazon Resource Names (ARNs)".
  static let arn = NameForm(
    name: { text in
      text.hasPrefix("arn:") ? text.split { $0 == "/" || $0 == ":" }.last.map(String.init) ?? text : text
    },
    areSame: { left, right in
      let (leftIsARN, rightIsARN) = (left.hasPrefix("arn:"), right.hasPrefix("arn:"))
      guard leftIsARN != rightIsARN else { return left == right }
      return leftIsARN ? isNamed(left, right) : isNamed(right, left)
    })

  /// Whether an ARN ends in a name, which may have slashes of its own.
  private static func isNamed(_ arn: String, _ name: String) -> Bool {
    let before = arn.hasSuffix(name) ? arn.utf8.dropLast(name.utf8.count).last : nil
    if before == UInt8(ascii: "/") || before == UInt8(ascii: ":") { return true }
    return arn.split { $0 == "/" || $0 == ":" }.last.map { $0 == name } ?? (arn == name)
  }
}
