import Foundation

// Turns `Facts/instance-classes.csv` into the table that the planner checks instance classes against:
//
//     swift run generate-instance-classes
//
// Running it again changes nothing. The facts are the classes with an on-demand price in eu-central-1 or us-east-1,
// and for each the source of that price and its date.

let text = try String(contentsOfFile: "Facts/instance-classes.csv", encoding: .utf8)
var families: [String: [String]] = [:]
for line in text.split(separator: "\n").dropFirst() {
  guard let name = line.split(separator: ",").first, let dot = name.lastIndex(of: ".") else { continue }
  families[String(name[..<dot]), default: []].append(String(name[name.index(after: dot)...]))
}
let lines = families.sorted { $0.key < $1.key }.map { "    \($0.key) \($0.value.sorted().joined(separator: " "))\n" }
let source = """
  // Made by generate-instance-classes from Facts/instance-classes.csv. Do not edit.

  extension InstanceClasses {
    /// A line for each family: its name and its sizes.
    static let table = \"\"\"
  \(lines.joined().dropLast())
      \"\"\"
  }

  """
try source.write(
  toFile: "Sources/Clouds/AWS/Types/Generated/InstanceClasses+Table.swift", atomically: true, encoding: .utf8)
