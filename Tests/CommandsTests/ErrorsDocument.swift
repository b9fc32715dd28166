import Explanations
import Foundation
import InfraModel

/// `docs/errors.md`: what `infra explain` shows, for reading and searching.
enum ErrorsDocument {
  static let path = "docs/errors.md"

  static var text: String {
    var lines = [
      "# Errors, warnings and notes", "",
      "Every code that `infra` prints, from `Sources/Explanations`. `infra explain IN2041` shows the same in a terminal.",
      "Codes keep their meaning: one that is no longer used is not given to something else.", "",
    ]
    lines += ExplanationArea.all.map { "- [\($0.title)](#\(anchor($0.title)))" }
    for area in ExplanationArea.all {
      lines += ["", "## \(area.title)"]
      for explanation in area.explanations { lines += section(explanation) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func section(_ explanation: Explanation) -> [String] {
    let example = [explanation.input, explanation.output].filter { !$0.isEmpty }.joined(separator: "\n")
    let target = explanation.more.hasPrefix("docs/") ? String(explanation.more.dropFirst(5)) : "../" + explanation.more
    return [
      "", "### \(explanation.code.rawValue): \(escaped(explanation.title))", "", escaped(explanation.meaning), "",
      "```text",
      example,
      "```", "", escaped(explanation.wayOut), "", "Exit code \(explanation.ending). See [\(target)](\(target)).",
    ]
  }

  /// A type's arguments (`Input<String>`) are no HTML.
  private static func escaped(_ text: String) -> String { text.replacing("<", with: "&lt;") }

  /// The anchor of a heading, as GitHub makes it.
  static func anchor(_ heading: String) -> String {
    String(
      heading.lowercased().compactMap { $0 == " " ? "-" : $0.isLetter || $0.isNumber || "-_".contains($0) ? $0 : nil })
  }
}
