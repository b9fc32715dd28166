import TestFiles

/// Files beside the tests.
enum Fixture {
  static func text(_ name: String) throws -> String { try Repository.text("Tests/PricingTests/Fixtures/\(name)") }

  /// The fields of a line of CSV.
  static func fields(of line: Substring) -> [String] {
    var fields = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: fields.append("")
      default: fields[fields.count - 1].append(character)
      }
    }
    return fields
  }
}
