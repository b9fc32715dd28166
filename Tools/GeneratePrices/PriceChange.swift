import Foundation

/// A change of prices that is known: rows that are older are no prices any longer.
///
/// A line of the file has the service, how the usage type begins, the day of the change, and its source, with tabs
/// between them; `#` begins a comment.
struct PriceChange {
  var service: String
  var start: String
  var day: String

  static func all(_ file: String) throws -> [PriceChange] {
    try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      let fields = line.split(separator: "\t").map(String.init)
      guard fields.count == 4 else { throw Failure(message: "\(file): '\(line)' has \(fields.count) fields, not 4") }
      return PriceChange(service: fields[0], start: fields[1], day: fields[2])
    }
  }

  func outdates(_ row: PriceRow) -> Bool {
    row.service == service && row.usageType.hasPrefix(start) && row.sourceDate < day
  }
}
