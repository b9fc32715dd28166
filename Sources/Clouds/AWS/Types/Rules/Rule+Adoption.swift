import InfraModel
import Planner

extension Rule {
  /// What is adopted is named so that it can be read.
  static let adoption = [
    Rule(.badAdoption, "What is adopted is named by the identifier of its type.") { declared in
      declared.graph.resources.compactMap { node in
        let facts = declared.facts[node.type]
        guard let id = node.lifecycle.adoptedID?.text,
          let identifier = facts.traits.identifier ?? facts.schema?.primaryIdentifier,
          let problem = problem(of: id, node.type, identifier)
        else { return nil }
        let wanted = identifier.joined(separator: "|")
        return node.diagnostic(
          .badAdoption, "\"\(id.abridged())\" cannot be the identifier to adopt it by: \(problem)",
          fix: "write its \(wanted), which infra types \(node.type) names")
      }
    }
  ]

  private static func problem(of id: String, _ type: ResourceType, _ names: [String]) -> String? {
    let parts = id.split(separator: "|", omittingEmptySubsequences: false)
    guard parts.count == names.count, !parts.contains(where: \.isEmpty) else {
      return names.count == 1
        ? "it is empty or has a |" : "it is made of \(names.joined(separator: " and ")), with a | between"
    }
    for (name, part) in zip(names, parts) {
      if name.hasSuffix("Arn"), !part.hasPrefix("arn:") { return "\(name) is an ARN" }
      let kind = IdentifierKind.ec2.first { $0.type == type && $0.property == name }
      if let kind, !kind.fits(String(part)) { return "\(name) begins with \(kind.prefix)" }
    }
    return nil
  }
}
