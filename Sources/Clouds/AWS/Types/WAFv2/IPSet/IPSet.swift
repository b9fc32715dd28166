import AWSClient
import InfraModel

extension WAFv2 {
  /// Addresses that rules name. One that a web ACL names cannot be deleted.
  ///
  /// Source: AWS WAFV2 API Reference, version 2019-07-29.
  static let ipSet = Handler("AWS::WAFv2::IPSet", of: .wafV2, id: "Name|Id|Scope") {
    Create(
      "CreateIPSet", ["Name", "Scope", "IPAddressVersion"] + part.settings,
      outputs: ["Id": "Summary.Id", "Arn": "Summary.ARN"], name: Create.Name("Name", longest: 128))
    part.sets
    tags
    Reads("GetIPSet", FirewallPart.names, at: "IPSet", maps: [.field("Arn", as: "ARN")])
    Postprocess { properties, _, _ in
      if properties["Description"] == "" { properties["Description"] = nil }
    }
    part.deletes
    part.finds
    // UpdateIPSet has no IPAddressVersion.
    Traits(
      replacing: ["IPAddressVersion"], comparisons: ["Addresses": .unordered, "Addresses.*": .network], exclusive: [],
      identities: [["Scope", "Name"]])
  }

  private static let part = FirewallPart(word: "IPSet", settings: ["Addresses", "Description"])
}
