import InfraModel
import Planner

extension Rule {
  static let distributions = [uniqueAliases]

  /// Source: API reference, CreateDistribution: `CNAMEAlreadyExists`, also for a distribution of another account.
  private static let uniqueAliases = Rule(
    .identityDeclaredTwice, "A domain name leads to one distribution."
  ) { declared in
    var first: [String: ResourceNode] = [:]
    return declared.resources("AWS::CloudFront::Distribution").flatMap { node in
      node.elements("DistributionConfig.Aliases").enumerated().compactMap { index, alias -> Diagnostic? in
        guard let name = declared.literal(alias)?.string?.lowercased() else { return nil }
        guard let other = first[name], other.address != node.address else {
          first[name] = node
          return nil
        }
        return node.diagnostic(
          .identityDeclaredTwice, "the alias \(name) is also declared by \(other.address)",
          property: "DistributionConfig.Aliases.\(index)", notes: [other.note("is declared here")],
          fix: "give one of them another alias")
      }
    }
  }
}
