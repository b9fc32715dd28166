import Digests
import Foundation

/// Turns folders of price facts (CSV) into the catalog that is embedded in `Pricing`, and into what its tests
/// compare it with:
///
///     swift run generate-prices FOLDER Facts/Prices 2026-11-28
///
/// The last argument is the day the facts were collected. Running it again changes nothing.
@main
enum GeneratePrices {
  static let output = "Sources/Clouds/AWS/Prices/Generated"
  static let fixtures = "Tests/PricingTests/Fixtures"

  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.count >= 2, let day = arguments.last else {
      throw Failure(message: "usage: generate-prices FOLDER … YYYY-MM-DD")
    }
    let files = try arguments.dropLast().flatMap { folder in
      try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".csv") }.sorted()
        .map { (folder: folder, name: $0) }
    }
    let changes = try PriceChange.all("Facts/Prices/changes.txt")
    var rows: [PriceRow] = []
    var sample = [PriceRow.header]
    for (folder, file) in files {
      let text = try String(contentsOfFile: folder + "/" + file, encoding: .utf8)
      // Those of one instance type in many regions were read off tables; these one by one.
      let isPreferred = file.hasPrefix("services")
      for (number, line) in text.split(separator: "\n").dropFirst().enumerated() {
        let row = try PriceRow(line, isPreferred: isPreferred, place: "\(file):\(number + 2)")
        guard !row.isOutdated, !changes.contains(where: { $0.outdates(row) }) else { continue }
        rows.append(row)
        if isPreferred || number % 53 == 0 { sample.append(String(line)) }
      }
    }
    let digest = Digest.sha256(Array(rows.map(\.canonical).sorted().joined(separator: "\n").utf8))
    let packed = PackedPrices(rows, day: day, digest: digest)
    try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
    for (name, text) in packed.files {
      try text.write(toFile: output + "/" + name, atomically: true, encoding: .utf8)
    }
    try FileManager.default.createDirectory(atPath: fixtures, withIntermediateDirectories: true)
    try (sample.joined(separator: "\n") + "\n").write(
      toFile: fixtures + "/sample.csv", atomically: true, encoding: .utf8)
    try "\(rows.count) \(digest)\n".write(toFile: fixtures + "/rows.digest", atomically: true, encoding: .utf8)
    print("\(rows.count) prices, \(packed.lines) lines, \(packed.bytes) bytes, digest \(digest)")
  }
}

/// Why the catalog cannot be made.
struct Failure: Error, CustomStringConvertible {
  var message: String
  var description: String { message }
}
