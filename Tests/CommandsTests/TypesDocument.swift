import AWSResources
import InfraModel
import Pricing
import Reports
import UseCases

/// `docs/types`: what `infra types` shows, for reading and searching.
enum TypesDocument {
  static let folder = "docs/types"

  /// The pages by their names.
  static var pages: [String: String] {
    let types = AWSCloud().typeDescriptions
    let services = Dictionary(grouping: types) { String($0.type.name.split(separator: ":")[1]) }
    var pages = services.mapValues(page)
    pages = Dictionary(uniqueKeysWithValues: pages.map { ("\($0).md", $1) })
    pages["README.md"] = index(types)
    return pages
  }

  private static func index(_ types: [TypeDescription]) -> String {
    let rows = types.map { one in
      let parts = one.type.name.split(separator: ":").map(String.init)
      return
        "| [\(one.type)](\(parts[1]).md#\(ErrorsDocument.anchor(one.type.name))) | \(one.isApplied ? "yes" : "not yet") "
        + "| \(one.price.word) | `\(one.identifier.joined(separator: "\\|"))` |"
    }
    let applied = types.count(where: \.isApplied)
    let lines =
      [
        "# Resource types", "",
        "What can be declared, from the facts, the handlers and the cost models; `infra types` shows the same, and `infra types",
        "TYPE` one of them. \(types.count) types can be declared, \(applied) of them applied.", "",
        "| type | applied | price | identifier for `.adopting(id:)` |", "|---|---|---|---|",
      ] + rows
    return lines.joined(separator: "\n") + "\n"
  }

  private static func page(_ types: [TypeDescription]) -> String {
    let service = types.first.map { String($0.type.name.split(separator: ":")[1]) } ?? ""
    var lines = ["# \(service)", "", "The types of this service; [all types](README.md)."]
    for one in types { lines += section(one) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func section(_ one: TypeDescription) -> [String] {
    var lines = ["", "## \(one.type)", "", "\(one.abilities.prefix(1).uppercased())\(one.abilities.dropFirst())."]
    var facts = ["- identifier for `.adopting(id:)`: `\(one.identifier.joined(separator: "|"))`"]
    if case .free(let reason) = one.price { facts.append("- free: \(reason)") }
    if let held = one.holdsData { facts.append("- a deletion loses \(held)") }
    if !one.deletionGuards.isEmpty { facts.append("- guarded by \(code(one.deletionGuards))") }
    if !one.attributes.isEmpty { facts.append("- attributes: \(code(one.attributes))") }
    lines += [""] + facts + ["", "| property | |", "|---|---|"]
    lines += one.properties.map { "| `\($0.name)` | \($0.remarks.replacing("|", with: "\\|")) |" }
    guard !one.usage.isEmpty else { return lines }
    lines += ["", "| usage | unit | what it counts |", "|---|---|---|"]
    return lines
      + one.usage.map { "| `\($0.name)` | \($0.unit.rawValue) | \($0.meaning.replacing("|", with: "\\|")) |" }
  }

  private static func code(_ names: [String]) -> String { names.map { "`\($0)`" }.joined(separator: ", ") }
}
