import Foundation

// Turns `Facts/iam-actions.txt` into the table that the actions of policies are looked up in:
//
//     swift run generate-actions
//
// Running it again changes nothing.

let text = try String(contentsOfFile: "Facts/iam-actions.txt", encoding: .utf8)
let lines = text.split(separator: "\n").sorted()
let source = """
  // Made by generate-actions from Facts/iam-actions.txt. Do not edit.
  // swift-format-ignore-file

  extension IAMActions {
    /// A line for each service: its prefix and its actions.
    static let table: StaticString = \"\"\"
  \(lines.map { "    \($0)\n" }.joined().dropLast())
      \"\"\"
  }

  """
try source.write(toFile: "Sources/Clouds/AWS/Types/Generated/IAMActions+Table.swift", atomically: true, encoding: .utf8)
