import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/waf/latest/APIReference/API_CreateWebACL.html and API_Rule.html.
  static let webACL: [Demand] = [
    .text("Name", .letters("A-Za-z0-9_-", 1...128, "a name that web ACLs can have")),
    .length("Description", from: 1, to: 256), oneDefault, firewallPlace,
    .each("Rules.*", .oneOf("Action", "OverrideAction"), .number("Priority", from: 0)), distinctRules,
  ]

  private static let oneDefault = Demand.holds("DefaultAction") { subject in
    guard let action = subject.given("DefaultAction")?.object, action.count != 1 else { return nil }
    return ("DefaultAction has \(action.count) actions", "let it allow or block")
  }

  /// "You must specify the Region US East" for what stands before CloudFront (Scope).
  static let firewallPlace = Demand { subject in
    guard subject.literal("Scope") == "CLOUDFRONT", subject.declared.region(of: subject.node) != "us-east-1" else {
      return []
    }
    return [
      subject.problem(
        .impossibleProperty, "Scope is CLOUDFRONT, and such rules are kept in us-east-1 only", at: "Scope",
        fix: "add .in(.usEast1) to it")
    ]
  }

  private static let distinctRules = Demand { subject in
    ["Name", "Priority"].flatMap { member -> [Diagnostic] in
      var seen: Set<Value> = []
      return subject.values(Pattern("Rules.*.\(member)")).compactMap { name, value in
        guard value.isConcrete, !seen.insert(value).inserted else { return nil }
        return subject.problem(
          .impossibleProperty, "\(name) is that of another rule", at: name, fix: "give each rule its own")
      }
    }
  }
}
