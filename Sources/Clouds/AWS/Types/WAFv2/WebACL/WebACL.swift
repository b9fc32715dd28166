import AWSClient
import InfraModel

extension WAFv2 {
  /// A web firewall's rules. Each change takes the lock token of the last one, and gives the whole.
  ///
  /// Source: AWS WAFV2 API Reference, version 2019-07-29.
  static let webACL = Handler("AWS::WAFv2::WebACL", of: .wafV2, id: "Name|Id|Scope") {
    Create(
      "CreateWebACL", ["Name", "Scope"] + part.settings,
      outputs: ["Id": "Summary.Id", "Arn": "Summary.ARN"], name: Create.Name("Name", longest: 128),
      retries: [unavailable])
    part.sets
    tags
    Reads(
      "GetWebACL", FirewallPart.names, at: "WebACL",
      maps: [.field("Arn", as: "ARN"), .field("Rules", as: "Rules", .firewallRules)])
    Postprocess { properties, _, _ in
      if properties["Rules"] == [] { properties["Rules"] = nil }
    }
    part.deletes
    part.finds
    Traits(
      comparisons: ["Rules": .form(.firewallRules), "TokenDomains": .unordered], volatile: ["Capacity"],
      exclusive: [], holds: FirewallRules.namedSets, identities: [["Scope", "Name"]])
  }

  private static let part = FirewallPart(
    word: "WebACL",
    settings: [
      "ApplicationConfig", "AssociationConfig", "CaptchaConfig", "ChallengeConfig", "CustomResponseBodies",
      "DataProtectionConfig", "DefaultAction", "Description", "OnSourceDDoSProtectionConfig",
      .field("Rules", as: "Rules", .firewallRules), "TokenDomains", "VisibilityConfig",
    ], needed: ["Rules": []])
}
